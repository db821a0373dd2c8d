/// Numbers with a unit: `300 km/h`, `5,000-sq.-ft.`, `104°F`, `20-30%`, `4 1/2 lbs`.
extension English {
  /// One unit a line: how it is written after a figure = one, many, and `per` where many are counted in an hour.
  static let units = ExactTable(
    """
    km, Km, KM, kms = kilometer, kilometers
    m = meter, meters
    cm, CM = centimeter, centimeters
    mm = millimeter, millimeters
    nm = nanometer, nanometers
    µm, μm = micrometer, micrometers
    mi = mile, miles
    yd, yds = yard, yards
    ft = foot, feet
    in = inch, inches
    nmi = nautical mile, nautical miles
    ha = hectare, hectares
    kg, Kg, KG, kgs = kilogram, kilograms
    g = gram, grams
    gm, gms = gram, grams
    mg = milligram, milligrams
    µg, μg, mcg = microgram, micrograms
    lb, lbs, Lb, Lbs = pound, pounds
    oz = ounce, ounces
    l, L = liter, liters
    ml, mL = milliliter, milliliters
    cl = centiliter, centiliters
    dL, dl = deciliter, deciliters
    gal, gals = gallon, gallons
    qt = quart, quarts
    tsp = teaspoon, teaspoons
    tbsp = tablespoon, tablespoons
    bbl = barrel, barrels
    bpd = barrel per day, barrels per day
    boe = barrel of oil equivalent, barrels of oil equivalent
    t = metric ton, metric tons
    Bq = becquerel, becquerels
    mSv = millisievert, millisieverts
    µSv, μSv = microsievert, microsieverts
    mmHg = millimeter of mercury, millimeters of mercury
    mph, MPH = mile per hour, miles per hour
    kph, KPH, kmh, kmph = kilometer per hour, kilometers per hour
    kn, kt, kts = knot, knots
    rpm = revolution per minute, revolutions per minute
    bpm = beat per minute, beats per minute
    mpg = mile per gallon, miles per gallon
    ppm = part per million, parts per million
    ppb = part per billion, parts per billion
    s = second, seconds
    sec, secs = second, seconds
    ms = millisecond, milliseconds
    min, mins = minute, minutes
    h, hr, hrs = hour, hours
    yr, yrs = year, years
    mo, mos = month, months
    wk, wks = week, weeks
    Hz = hertz, hertz
    kHz = kilohertz, kilohertz
    MHz = megahertz, megahertz
    GHz = gigahertz, gigahertz
    W = watt, watts
    kW, KW = kilowatt, kilowatts
    MW = megawatt, megawatts
    GW = gigawatt, gigawatts
    TW = terawatt, terawatts
    Wh = watt-hour, watt-hours
    kWh, KWh, kwh = kilowatt-hour, kilowatt-hours
    MWh = megawatt-hour, megawatt-hours
    GWh = gigawatt-hour, gigawatt-hours
    TWh = terawatt-hour, terawatt-hours
    V = volt, volts
    kV = kilovolt, kilovolts
    mV = millivolt, millivolts
    mA = milliamp, milliamps
    mAh = milliamp-hour, milliamp-hours
    hp = horsepower, horsepower
    J = joule, joules
    kJ = kilojoule, kilojoules
    kcal = kilocalorie, kilocalories
    cal = calorie, calories
    eV = electron volt, electron volts
    GeV = gigaelectron volt, gigaelectron volts
    Pa = pascal, pascals
    hPa = hectopascal, hectopascals
    kPa = kilopascal, kilopascals
    psi = pound per square inch, pounds per square inch
    dB = decibel, decibels
    bit = bit, bits
    kB, KB = kilobyte, kilobytes
    MB = megabyte, megabytes
    GB = gigabyte, gigabytes
    TB = terabyte, terabytes
    Mb = megabit, megabits
    Gb = gigabit, gigabits
    kbps = kilobit per second, kilobits per second
    Mbps = megabit per second, megabits per second
    Gbps = gigabit per second, gigabits per second
    MP = megapixel, megapixels
    px = pixel, pixels
    fps = frame per second, frames per second
    ct = carat, carats
    mol = mole, moles
    st = stone, stone
    wkt, wkts = wicket, wickets
    Mt = megaton, megatons
    Gt = gigaton, gigatons
    kt = kiloton, kilotons
    pct, pc = percent, percent
    cc = cubic centimeter, cubic centimeters
    sqft = square foot, square feet
    sqm = square meter, square meters
    pts = point, points
    bps, bp = basis point, basis points
    % = percent, percent
    ‰ = per mille, per mille
    ° = degree, degrees
    º = degree, degrees
    ℃ = degree Celsius, degrees Celsius
    ℉ = degree Fahrenheit, degrees Fahrenheit
    ″ = inch, inches
    """)
  /// Words and units that only a figure directly before them, or a full stop after them, makes a unit.
  static let doubtfulUnits = WordSet("in h s m b v w j l t st cal mo bit ct a")

  static let scales: [String: String] = [
    "N": "north", "S": "south", "E": "east", "W": "west", "C": "Celsius", "F": "Fahrenheit", "K": "Kelvin",
    "c": "Celsius", "f": "Fahrenheit",
  ]

  /// A unit that was found after a figure.
  struct Unit {
    var one: String
    var many: String
    var end: Int
    /// Whether it stands after a hyphen, and so qualifies a noun.
    var isHyphened = false
  }

  func unit(_ passage: Passage, _ index: Int) -> Unit? {
    var place = index
    var isHyphened = false
    if passage.glued(place, "-"), passage.isGlued(place + 1), passage[place + 1].isWord {
      isHyphened = true
      place += 1
    }
    if let row = Self.powers[passage.string(place)] {
      let name = row[0]
      var after = passage.glued(place + 1, ".") ? place + 2 : place + 1
      if passage.glued(after, "-") { after += 1 }
      if let base = Self.units[passage.string(after)], passage[after].isWord {
        let dot = passage.glued(after + 1, ".") && !passage.endsSentence(after + 1)
        return Unit(
          one: name + " " + base[0], many: name + " " + base[1], end: after + (dot ? 2 : 1), isHyphened: isHyphened)
      }
      if passage.isWord(after, "miles") || passage.isWord(after, "feet") || passage.isWord(after, "meters") {
        let words = name + " " + passage.lowercase(after)
        return Unit(one: words, many: words, end: after + 1, isHyphened: isHyphened)
      }
    }
    let token = passage[place]
    if token.isWord, token.count == 1, passage.isGlued(place), passage[index - 1].count <= 3,
      !passage.isGlued(place + 1) || passage[place + 1].kind == .sign,
      let scale = Self.scales[passage.string(place)], ["Celsius", "Fahrenheit"].contains(scale), token.isCapital,
      isAboutWeather(passage, place) || passage.glued(index - 2, ".") || passage[index - 2].isSign("−")
    {
      return Unit(one: "degree " + scale, many: "degrees " + scale, end: place + 1)
    }
    if isHyphened, passage.isWord(place, "in"), passage.glued(place + 1, "-") { return nil }
    // 1B views, 10K followers, 80m users
    if token.isWord, token.count == 1, token.isCapital, passage.isWord(place, "b"), passage.isGlued(place),
      isCounted(passage, place + 1)
    {
      return Unit(one: "billion", many: "billion", end: place + 1)
    }
    if token.isWord, token.count == 1, passage.isWord(place, "k"), passage.isGlued(place), isCounted(passage, place + 1)
    {
      return Unit(one: "thousand", many: "thousand", end: place + 1)
    }
    if token.isWord, token.count == 1, passage.isWord(place, "m"), passage.isGlued(place), isCounted(passage, place + 1)
    {
      return Unit(one: "million", many: "million", end: place + 1)
    }
    if token.isSign("°") || token.isSign("º"), let scale = Self.scales[passage.string(place + 1)],
      !passage[place + 1].isSpaced || passage[place + 1].count == 1,
      !(passage.glued(place + 2, "'") && passage.isGlued(place + 3))
    {
      return Unit(one: "degree " + scale, many: "degrees " + scale, end: place + 2)
    }
    guard token.isWord || token.kind == .sign, token.count < 6, let row = Self.units[passage.string(place)] else {
      return nil
    }
    var end = place + 1
    if Self.doubtfulUnits.contains(token), !isHyphened {
      let isGlued = passage.isGlued(place)
      let isDotted = passage.glued(place + 1, ".") && !passage.glued(place + 2, ".")
      switch passage.string(place) {
      case "in" where isGlued: break
      case "in", "mo", "cal", "ct": guard isDotted else { return nil }
      case "m", "l", "L": break
      default: guard isGlued, !isDotted || passage.endsSentence(place + 1) else { return nil }
      }
      // Seconds have a fraction: 9.81s; 30s are years.
      // 1st is first; 12st is a weight.
      if token.key == WordKey.of("st"), let value = passage[place - 1].value, value % 10 == 1, value % 100 != 11 {
        return nil
      }
      if isGlued, passage.glued(end, "'") || token.key == WordKey.of("s") && !passage.glued(place - 2, ".") {
        return nil
      }
    }
    if isHyphened, token.shape == .capitals, token.count == 1 { return nil }
    if token.shape == .capitals, token.count == 1, token.isSpaced, passage.glued(end, ".") { return nil }
    var unit = Unit(one: row[0], many: row[1], end: end, isHyphened: isHyphened)
    // Squares and cubes, then what it is counted by: m², kg/m3, mg/dL.
    if passage.isGlued(end), let power = Self.exponents[passage.string(end)]?.first,
      passage[end].kind == .sign || token.count <= 2
    {
      unit.one = power + " " + unit.one
      unit.many = power + " " + unit.many
      end += 1
    }
    if passage.glued(end, "/"), passage.isGlued(end + 1), let by = Self.units[passage.string(end + 1)] {
      let name = " per " + by[0]
      var after = end + 2
      var powered = name
      if passage.isGlued(after), let power = Self.exponents[passage.string(after)]?.first {
        powered = " per " + power + " " + by[0]
        after += 1
      }
      if by[0] == "hour" || by[0] == "day" || by[0] == "minute" { powered = " per " + by[0] }
      unit.one += powered
      unit.many += powered
      end = after
    } else if token.isWord, passage.glued(end, "."), !passage.endsSentence(end), token.count <= 4 {
      end += 1
    }
    unit.end = end
    return unit
  }

  /// Whether a sentence speaks of heat or cold, so that `30C` is a temperature.
  func isAboutWeather(_ passage: Passage, _ index: Int) -> Bool {
    for place in max(0, index - 16)..<min(passage.count, index + 10) where Self.weather.contains(passage[place]) {
      return true
    }
    return false
  }

  static let weather = WordSet(
    "temperature temperatures highs lows heat heatwave cold weather hot warm degrees thermometer mercury freezing celsius fahrenheit oven"
  )

  /// Whether a word names many things that are counted, not measured: `barrels`, `people`.
  private func isCounted(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage[index]
    guard token.isWord, token.shape == .lower, !Self.functionWords.contains(token), !Self.races.contains(token) else {
      return false
    }
    return Self.countedNouns.contains(token) || passage.scalars(token).last == 0x73
  }

  static let races = WordSet("hurdles finals freestyle heats trials sprints races")

  static let powers = ExactTable(
    """
    sq, Sq, square = square
    cu, cubic = cubic
    """)
  static let exponents = ExactTable(
    """
    ², 2 = square
    ³, 3 = cubic
    """)

  var quantity: Scanner {
    Scanner("quantity", at: .numbers.and(signs: [".", "-", "−", "~"])) { quantity($0, $1) }
  }

  private func quantity(_ passage: Passage, _ start: Int) -> SpokenReading? {
    var index = start
    var words = ""
    if passage[index].isSign("~") {
      guard passage.isGlued(index + 1), passage[index + 1].isNumber else { return nil }
      words = "about "
      index += 1
    }
    if passage[index].isDash, !isMinus(passage, index) { return nil }
    guard let first = amount(passage, index) else { return nil }
    let unitOfFirst = unit(passage, first.end)
    // 20-30%, 97%–98%, 10 x 12 feet, ±3 points.
    let place = unitOfFirst.map(\.end) ?? first.end
    if unitOfFirst?.isHyphened != true, let next = afterDash(passage, place), let second = amount(passage, next),
      !second.isNegative, let unit = unit(passage, second.end)
    {
      var opening = first
      if opening.magnitude == second.magnitude { opening.magnitude = nil }
      let isOne = unit.isHyphened || isAdjectival(passage, start, unit.end)
      words += say(opening) + " to " + say(second) + " " + (isOne && unit.one != "percent" ? unit.one : unit.many)
      return SpokenReading(words, start..<unit.end)
    }
    if passage.isWord(place, "x") || passage[place].isSign("×"), let second = amount(passage, place + 1) {
      words += say(first) + (unitOfFirst.map { " " + $0.many } ?? "") + " by " + say(second)
      var end = second.end
      if passage.isWord(end, "x") || passage[end].isSign("×"), let third = amount(passage, end + 1) {
        words += " by " + say(third)
        end = third.end
      }
      if passage.glued(end, "\""), passage.glued(place - 1, "\"") {
        words += " inches"
        end += 1
      } else if let unit = unit(passage, end) {
        words += " " + (isAdjectival(passage, start, unit.end) ? unit.one : unit.many)
        end = unit.end
      }
      return SpokenReading(words, start..<end)
    }
    if passage.glued(first.end, "/"), passage.isGlued(first.end + 1), passage[first.end + 1].isWord,
      passage[first.end + 1].count > 1,
      let by = unit(passage, first.end + 1)
    {
      return SpokenReading(words + say(first) + " per " + by.one, start..<by.end)
    }
    guard let unit = unitOfFirst else {
      guard
        first.magnitude != nil || first.isNegative || first.part != nil || first.number.end - index > 1 || index > start
      else { return nil }
      return SpokenReading(words + say(first), start..<first.end)
    }
    // Winds of fifty-five miles an hour are `fifty-five mile per hour winds`.
    let isSpeed =
      unit.many.hasSuffix("s per hour") && passage[unit.end].isWord && passage[unit.end].isSpaced
      && !Self.functionWords.contains(passage[unit.end])
    let isRound =
      passage.isGlued(first.end) && passage[unit.end].isWord && passage[unit.end].isSpaced
      && passage[unit.end].shape == .lower && passage.scalars(passage[unit.end]).last == 0x73
      && !Self.functionWords.contains(passage[unit.end])
    let isSingle =
      isRound || isSpeed || first.number.isOne && first.magnitude == nil
      || (first.number.value == 0 && first.part != nil)
      || unit.isHyphened || isAdjectival(passage, start, unit.end)
    return SpokenReading(words + say(first) + " " + (isSingle ? unit.one : unit.many), start..<unit.end)
  }

  /// Units without a figure: `30p per kWh`, `in km/h`.
  var bareUnit: Scanner {
    Scanner("unit", at: .words(Self.units.starts)) { passage, start in
      guard !passage.isGlued(start), let row = Self.units[passage.string(start)] else { return nil }
      if passage.glued(start + 1, "/"), passage.isGlued(start + 2), let by = Self.units[passage.string(start + 2)],
        !passage.isGlued(start + 3) || passage[start + 3].kind == .sign && !passage.glued(start + 3, "/")
      {
        guard passage[start].count > 1 || passage[start + 2].count > 1 else { return nil }
        let first = passage.isWord(start - 1, "per") ? row[0] : row[1]
        var end = start + 3
        var power = ""
        if passage.isGlued(end), let name = Self.exponents[passage.string(end)]?.first {
          power = name + " "
          end += 1
        }
        return SpokenReading(first + " per " + power + by[0], start..<end)
      }
      guard passage.isWord(start - 1, "per"), passage[start].count > 1 || passage.string(start) == "g",
        !passage.isGlued(start + 1) || passage[start + 1].kind == .sign
      else { return nil }
      var end = start + 1
      var power = ""
      if passage.isGlued(end), let name = Self.exponents[passage.string(end)]?.first {
        power = name + " "
        end += 1
      }
      return SpokenReading(power + row[0], start..<end)
    }
  }

  /// Heights: `6'7"`, `6ft 2in`, `5'`, and `12"`.
  var height: Scanner {
    Scanner("height", at: .numbers) { passage, start in
      guard passage[start].count <= 3 else { return nil }
      let isFeet = passage[start + 1].isWord && ["ft", "Ft", "FT"].contains(passage.string(start + 1))
      var end = start + 2
      if isFeet, passage.glued(end, ".") { end += 1 }
      let feet = numbers.cardinal(passage.digits(start))
      if passage.glued(start + 1, "'") || isFeet, passage[end].isNumber, passage[end].count <= 2,
        !passage[end].isSpaced || isFeet
      {
        let inches = numbers.cardinal(passage.digits(end))
        var after = end + 1
        if passage.glued(after, "\"") || passage.glued(after, "”")
          || passage[after].key == 0x27 && passage.isGlued(after)
        {
          after += 1
        } else if passage.isWord(after, "in") || passage.isWord(after, "ins") {
          after += passage.glued(after + 1, ".") && !passage.endsSentence(after + 1) ? 2 : 1
        } else if isFeet {
          return nil
        }
        return SpokenReading(feet + " foot " + inches, start..<after)
      }
      if passage.glued(start + 1, "\""), passage.quotesBefore(start) % 2 == 0 {
        return SpokenReading(feet + (passage[start].value == 1 ? " inch" : " inches"), start..<start + 2)
      }
      return nil
    }
  }
}

extension Passage {
  /// How many straight quotation marks stand before a token, as far back as a sentence reaches.
  func quotesBefore(_ index: Int) -> Int {
    tokens[max(0, index - 80)..<index].reduce(0) { $0 + ($1.isSign("\"") ? 1 : 0) }
  }
}
