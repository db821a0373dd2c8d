/// Titles before names, saints and streets, regnal numbers, party tags, states.
extension English {
  /// One title a line: its abbreviation = how it is said before a name.
  static let titles = WordTable(
    """
    gen = General
    sen = Senator
    sens = Senators
    rep = Representative
    reps = Representatives
    gov = Governor
    govs = Governors
    pres = President
    adm = Admiral
    capt = Captain
    cpt = Captain
    col = Colonel
    cmdr, cdr = Commander
    cpl = Corporal
    lt, lieut = Lieutenant
    maj = Major
    sgt = Sergeant
    pvt = Private
    brig = Brigadier
    insp = Inspector
    det = Detective
    supt = Superintendent
    prof = Professor
    profs = Professors
    rev = Reverend
    hon = Honorable
    fr = Father
    messrs = Messrs
    mr = Mister
    sr = Sister
    ms = Miz
    mrs = Misses
    dr = Doctor
    drs = Doctors
    atty = Attorney
    amb = Ambassador
    dep = Deputy
    asst = Assistant
    ald = Alderman
    cllr = Councillor
    treas = Treasurer
    vp = Vice President
    """)

  var title: Scanner {
    Scanner("title", at: .words(Self.titles.all)) { passage, start in
      guard let row = Self.titles[passage[start]] else { return nil }
      let token = passage[start]
      let isDotted = passage.glued(start + 1, ".")
      let end = isDotted ? start + 2 : start + 1
      let next = passage[end]
      let isFollowed =
        next.isCapital || ordinalEnd(passage, end) != nil || (next.isSign("\"") && passage[end + 1].isCapital)
        || passage.isWord(end, "and")
        || (next.isSign("-") && passage.glued(end, "-") && passage.isGlued(end + 1))
      // Gen Z is no general.
      if next.count == 1, !passage.glued(end + 1, "."), !isDotted { return nil }
      let isPlain = ["mr", "mrs", "ms", "dr", "messrs"].contains(row.written)
      if token.shape == .capitals, token.count > 1, !passage.isShouted || !isDotted { return nil }
      guard isDotted ? isFollowed && !passage.endsSentence(start + 1) || passage.glued(end, "-") : isFollowed else {
        return nil
      }
      if !isDotted {
        guard
          isPlain
            || (next.isSpaced
              && ["lt", "sgt", "cpl", "capt", "cmdr", "gen", "prof", "maj", "pvt"].contains(row.written)),
          next.isSpaced
        else { return nil }
        if row.written == "mrs" || row.written == "ms", token.shape == .lower { return nil }
      }
      if token.shape == .lower, !isPlain, !next.isCapital { return nil }
      if row.written == "sr", passage[start - 1].isCapital { return nil }
      if row.written == "mr" || row.written == "mrs", isDotted, passage.isWord(end, "and") {
        return SpokenReading(row.written == "mr" ? "Mr" : "Mrs", start..<end)
      }
      if row.written == "mr" || row.written == "mrs" {
        return SpokenReading(row.written == "mr" ? "Mr" : "Mrs", start..<end)
      }
      return SpokenReading(row.fields[0], start..<end)
    }
  }

  /// One street a line: its abbreviation = how it is said after a name.
  static let streets = WordTable(
    """
    st, str = Street
    ave, av = Avenue
    blvd = Boulevard
    rd = Road
    dr = Drive
    ln = Lane
    ct = Court
    pl = Place
    sq = Square
    hwy = Highway
    pkwy = Parkway
    expy, expwy = Expressway
    ter = Terrace
    cir = Circle
    """)

  static let prefixes = WordTable(
    """
    st = Saint
    ste = Sainte
    sts = Saints
    mt = Mount
    mts = Mounts
    ft = Fort
    pt = Point
    """)

  var saint: Scanner {
    Scanner("saint", at: .words(Self.prefixes.all)) { passage, start in
      guard let row = Self.prefixes[passage[start]] else { return nil }
      let token = passage[start]
      let isDotted = passage.glued(start + 1, ".")
      var end = isDotted ? start + 2 : start + 1
      if passage.glued(end, "-"), passage.isGlued(end + 1) { end += 1 }
      guard passage[end].isCapital,
        token.shape != .capitals || (passage.isShouted || isDotted) || passage[end].shape == .capitals,
        passage[end].count > 1 || passage[end + 1].isSign("'")
      else { return nil }
      if isDotted, passage.endsSentence(start + 1) { return nil }
      if !isDotted, row.written != "st" && row.written != "mt" && row.written != "ste" { return nil }
      if !isDotted, token.shape == .capitals {
        return row.written == "st" ? SpokenReading("Saint", start..<start + 1) : nil
      }
      // `Main St. Bridge`: a street when a capitalised name, and no preposition, stands before it.
      if isDotted, passage[start - 1].isCapital, passage[start - 1].shape == .capitalised, passage[start].isSpaced,
        Self.placeWords.contains(passage[end]), !Self.placeWords.contains(passage[start - 1])
      {
        return nil
      }
      if ordinalEnd(passage, start - 2) == start { return nil }
      return SpokenReading(row.fields[0], start..<end)
    }
  }

  static let placeWords = WordSet("bridge station and church school pier market hotel corner subway elementary")

  var street: Scanner {
    Scanner("street", at: .words(Self.streets.all)) { passage, start in
      guard let row = Self.streets[passage[start]] else { return nil }
      let before = passage[start - 1]
      let isOrdinal = ordinalEnd(passage, start - 2) == start
      guard passage[start].isSpaced,
        before.isCapital && before.count > 1 || isOrdinal || before.isSign(".") && passage[start - 2].isCapital
      else { return nil }
      let isDotted = passage.glued(start + 1, ".")
      let token = passage[start]
      if token.shape == .capitals, !passage.isShouted, !isDotted { return nil }
      if Self.functionWords.contains(before) { return nil }
      if !isDotted {
        guard isOrdinal || hasHouseNumber(passage, start) else { return nil }
      }
      if ["ct", "pl", "dr", "sq", "ter", "cir", "ln"].contains(row.written), !isOrdinal, !hasHouseNumber(passage, start)
      {
        return nil
      }
      let ends = isDotted && passage.endsSentence(start + 1)
      return SpokenReading(row.fields[0], start..<(isDotted && !ends ? start + 2 : start + 1))
    }
  }

  private func hasHouseNumber(_ passage: Passage, _ index: Int) -> Bool {
    var back = index - 1
    while back >= max(0, index - 5) {
      let token = passage[back]
      if token.isNumber { return true }
      guard token.isCapital || token.isSign(".") || Self.ordinalEndings.contains(token) else { return false }
      back -= 1
    }
    return false
  }

  /// One abbreviation a line: with its stop = how it is said.
  static let states = ExactTable(
    """
    Ala, AL = Alabama
    AK = Alaska
    Ariz, AZ = Arizona
    Ark, AR = Arkansas
    Calif, CA, Cal = California
    Colo, CO = Colorado
    Conn, CT = Connecticut
    Del, DE = Delaware
    Fla, FL = Florida
    Ga, GA = Georgia
    HI = Hawaii
    ID = Idaho
    Ill, IL = Illinois
    Ind, IN = Indiana
    IA = Iowa
    Kan, Kans, KS = Kansas
    Ky, KY = Kentucky
    La, LA = Louisiana
    ME = Maine
    Md, MD = Maryland
    Mass, MA = Massachusetts
    Mich, MI = Michigan
    Minn, MN = Minnesota
    Miss, MS = Mississippi
    Mo, MO = Missouri
    Mont, MT = Montana
    Neb, Nebr, NE = Nebraska
    Nev, NV = Nevada
    NH = New Hampshire
    NJ = New Jersey
    NM = New Mexico
    NY = New York
    NC = North Carolina
    ND = North Dakota
    OH = Ohio
    Okla, OK = Oklahoma
    Ore, Oreg, OR = Oregon
    Pa, PA, Penn = Pennsylvania
    RI = Rhode Island
    SC = South Carolina
    SD = South Dakota
    Tenn, TN = Tennessee
    Tex, TX = Texas
    UT = Utah
    Vt, VT = Vermont
    Va, VA = Virginia
    Wash, WA = Washington
    WV = West Virginia
    Wis, Wisc, WI = Wisconsin
    Wyo, WY = Wyoming
    PR = Puerto Rico
    BC = British Columbia
    Ont, ON = Ontario
    Que, QC = Quebec
    Alta, AB = Alberta
    Sask, SK = Saskatchewan
    Man, MB = Manitoba
    """)

  /// The state a token names, in letters or as an abbreviation with its stop, and the index after it.
  private func state(_ passage: Passage, at index: Int) -> (name: String, end: Int, isPostal: Bool)? {
    guard passage[index].isWord else { return nil }
    if let (letters, end) = passage.letters(index), passage[index].count == 1 || letters.count == 2 {
      return Self.states[letters].map { ($0[0], end, true) }
    }
    guard let row = Self.states[passage.string(index)] else { return nil }
    let isDotted = passage.glued(index + 1, ".")
    guard isDotted else { return nil }
    return (row[0], passage.endsSentence(index + 1) ? index + 1 : index + 2, false)
  }

  static let stateKeys = WordSet(
    """
    ala al ak ariz az ark ar calif ca cal colo co conn ct del de fla fl ga hi id ill il ind in ia kan kans ks ky la me md
    mass ma mich mi minn mn miss ms mo mont mt neb nebr ne nev nv nh nj nm ny nc nd oh okla ok ore oreg or pa penn ri sc
    sd tenn tn tex tx ut vt va wash wa wv wis wisc wi wyo wy pr bc ont on que qc alta ab sask sk man mb n w s r
    """)

  /// `Springfield, Ill.,`; `Galveston, TX`.
  var state: Scanner {
    Scanner("state", at: .words(Self.stateKeys.all)) { passage, start in
      guard passage[start - 1].isSign(","), passage[start - 2].isCapital, passage[start].isSpaced,
        let state = state(passage, at: start)
      else { return nil }
      let next = passage[state.end]
      if state.isPostal,
        next.isSign(";") && passage[start].count > 1 || next.isSign("(") && passage[state.end + 1].isNumber
      {
        return nil
      }
      // A list of initials is no place: `Smith, MA, Jones, CT`.
      if state.isPostal, passage[start - 2].count < 3 || (passage[start].count > 1 && next.shape == .capitals) {
        return nil
      }
      if state.isPostal, passage[start].count == 1, state.name == "Maine" { return nil }
      if state.isPostal, passage[start].count > 1, Self.doubtfulStates.contains(passage[start]),
        next.shape == .lower && next.isWord
      {
        return nil
      }
      return SpokenReading(state.name, start..<state.end)
    }
  }

  static let doubtfulStates = WordSet("in or me ok hi oh on la id pa ma")

  static let parties = ExactTable(
    """
    R = Republican
    D = Democrat
    I = independent
    L = Libertarian
    G = Green
    """)

  /// `(R-Ohio)`, `(D-N.Y.)`, `D-Calif.`.
  var party: Scanner {
    Scanner("party", at: .signs("(").and(capitals: true)) { passage, start in
      let isBracketed = passage[start].isSign("(")
      let index = isBracketed ? start + 1 : start
      guard passage[index].count == 1, let party = Self.parties[passage.string(index)],
        passage.isGlued(index) == isBracketed
      else { return nil }
      if isBracketed, passage.glued(index + 1, ")"), passage[start - 1].isCapital {
        return SpokenReading(
          end: index + 2,
          parts: [
            .init(tokens: start..<start + 1, manner: .pause(.comma)),
            .init(tokens: index..<index + 1, manner: .words(party[0])),
          ])
      }
      guard passage[index + 1].isDash, passage.isGlued(index + 1), passage.isGlued(index + 2) else { return nil }
      let place = index + 2
      var name: String
      var end: Int
      if let state = state(passage, at: place) {
        (name, end) = (state.name, state.end)
        if passage.glued(end, "."), isBracketed { end += 1 }
      } else {
        guard passage[place].shape == .capitalised, passage[place].count > 3 else { return nil }
        end = place + 1
        while passage[end].isSpaced, passage[end].shape == .capitalised, end < place + 3 { end += 1 }
        name = passage.string(place..<end)
      }
      if isBracketed {
        guard passage.glued(end, ")") else { return nil }
        end += 1
      } else if passage[start - 1].isSign(",") == false {
        return nil
      }
      var parts: [SpokenReading.Part] = []
      if isBracketed { parts.append(.init(tokens: start..<start + 1, manner: .pause(.comma))) }
      let last = isBracketed ? end - 1 : end
      parts.append(.init(tokens: index..<last, manner: .words(party[0] + " of " + name)))
      if isBracketed, passage.isWord(end, "and") {
        parts.append(.init(tokens: end - 1..<end, manner: .pause(.comma)))
      }
      return SpokenReading(end: end, parts: parts)
    }
  }

  /// Names that are followed by the number of a reign.
  static let rulers = WordSet(
    """
    elizabeth charles henry louis george edward william james richard john paul pius leo benedict gregory philip francis
    frederick nicholas alexander peter catherine napoleon wilhelm ludwig otto leopold albert baudouin carlos felipe alfonso
    ferdinand isabella emmanuel umberto constantine harald olav haakon carl gustaf gustav gustavus adolf adolphus christian
    margrethe beatrix rama mohammed mohammad hassan hussein abdullah faisal farouk darius xerxes cyrus ptolemy cleopatra
    ramses rameses thutmose amenhotep seti innocent clement urban boniface celestine sixtus julius adrian eugene robert
    david kenneth mary anne casimir sigismund stephen bela boris ivan vasily theodore manuel afonso pedro sancho henri
    hugh baldwin godfrey rudolf rudolph maximilian joseph eberhard ulrich heinrich friedrich conrad karl johann georg
    ernest augustus menelik murad selim suleiman mehmed bayezid ahmed osman hamid nebuchadnezzar sargon shalmaneser jigme
    norodom kamehameha edmund ethelred stanislaus wladyslaw mithridates antiochus seleucus artaxerxes philippe juan jaime
    andrew malcolm duncan christina victor amadeus cosimo lorenzo honorius alexius michael basil leon vladimir tupac
    wenceslaus matthias archibald hamad tamim salman saud martin marcellus damasus callixtus sylvester urraca
    """)
  /// Words that are followed by a plain number in Roman figures.
  static let divisions = WordSet(
    """
    chapter part book volume vol act scene section article title war phase type bowl study appendix figure table class
    level stage category lesson canto psalm mark version apollo saturn rocky case number no grade tier schedule annex
    amendment division group unit mission episode season round plan corps army fleet area zone zoom tome cantos plate
    map letter problem theorem rule verse stanza exhibit protocol symphony sonata opus quartet concerto godfather
    """)

  /// The value of Roman figures in capitals.
  static func roman(_ letters: some Sequence<UInt32>) -> Int? {
    var total = 0
    var last = 0
    var run = 0
    for letter in Array(letters).reversed() {
      let value: Int
      switch letter {
      case 0x49: value = 1
      case 0x56: value = 5
      case 0x58: value = 10
      case 0x4C: value = 50
      case 0x43: value = 100
      case 0x44: value = 500
      case 0x4D: value = 1000
      default: return nil
      }
      run = value == last ? run + 1 : 1
      if run > 3 { return nil }
      if value < last {
        guard value * 5 == last || value * 10 == last else { return nil }
        total -= value
      } else {
        total += value
        last = value
      }
    }
    return total > 0 ? total : nil
  }

  var regnal: Scanner {
    Scanner("roman", at: .capitals) { passage, start in
      let token = passage[start]
      guard token.count <= 7, token.isSpaced, let value = Self.roman(passage.scalars(token)) else { return nil }
      let before = passage[start - 1]
      if let alone = heading(passage, start, letters: token, value) { return alone }
      guard before.isWord || before.isSign(".") else { return nil }
      let apostrophe = passage.glued(start + 1, ".") ? start + 2 : start + 1
      // The genitive belongs to the number: `Elizabeth II's`.
      let isGenitive =
        passage.glued(apostrophe, "'") && passage.isGlued(apostrophe + 1) && passage.isWord(apostrophe + 1, "s")
        && token.count > 1
      // A full stop after Roman figures is old usage; it is no end of a sentence before a small letter.
      let hasStop = passage.glued(start + 1, ".") && passage[start + 2].isWord && !passage.endsSentence(start + 1)
      let range =
        start..<(isGenitive ? apostrophe + 2 : hasStop && passage[start + 2].shape == .lower ? start + 2 : start + 1)
      let genitive = isGenitive ? "'s" : ""
      let isGlued = passage.isGlued(start + 1) && (passage[start + 1].isNumber || passage[start + 1].isDash)
      if isGlued && token.count == 1 { return nil }
      if Self.divisions.contains(before) || (before.isSign(".") && Self.divisions.contains(passage[start - 2])) {
        if token.count == 1,
          token.key == WordKey.of("c") || token.key == WordKey.of("d") || token.key == WordKey.of("m")
            || token.key == WordKey.of("l")
        {
          return nil
        }
        if token.count == 1, before.shape == .lower, Self.plainLetters.contains(before) { return nil }
        let said = SpokenReading(numbers.cardinal(value) + genitive, range)
        guard range.count == 1, passage.glued(start + 1, ".") else { return said }
        let stop = SpokenReading.Part(tokens: start + 1..<start + 2, manner: .pause(.full))
        return SpokenReading(end: start + 2, parts: said.parts + [stop])
      }
      let isPlain = token.count >= 3 && value < 40 || token.count == 2 && (value == 2 || value == 3)
      guard before.isCapital, value < 100 else {
        return isPlain && !isGlued ? SpokenReading(numbers.cardinal(value) + genitive, range) : nil
      }
      if Self.rulers.contains(before) {
        if token.count == 1, token.key != WordKey.of("i") && token.key != WordKey.of("v") { return nil }
        if value == 1, token.count == 1 {
          let next = passage[start + 1]
          if next.isWord, next.shape == .lower, Self.verbsOfI.contains(next) { return nil }
          if passage.glued(start + 1, "'"), !passage.isWord(start + 2, "s") { return nil }
        }
        return SpokenReading("the " + numbers.ordinal(value) + genitive, range)
      }
      if isPlain, before.shape == .capitals, before.count > 1 {
        return SpokenReading(numbers.cardinal(value) + genitive, range)
      }
      guard token.count >= 2, before.shape == .capitalised, token.key != WordKey.of("cd"),
        token.key != WordKey.of("dc"),
        token.key != WordKey.of("md"), token.key != WordKey.of("mm"), token.key != WordKey.of("cc"),
        token.key != WordKey.of("cv"), token.key != WordKey.of("di"), token.key != WordKey.of("mi"), value < 40
      else { return nil }
      // A person has a given name, too: `John Davison Rockefeller III`.
      if value <= 4, passage[start - 2].shape == .capitalised, !Self.functionWords.contains(passage[start - 2]),
        Self.givenNames.contains(passage[start - 2])
      {
        return SpokenReading("the " + numbers.ordinal(value) + genitive, range)
      }
      return SpokenReading(numbers.cardinal(value) + genitive, range)
    }
  }

  /// Roman figures that head a line: `XIV`, `III. Of Winds`, `LECTURE IX`.
  private func heading(_ passage: Passage, _ start: Int, letters token: Token, _ value: Int) -> SpokenReading? {
    let isFigure = token.count >= 2 && value < 90 && !Self.notRoman.contains(token)
    guard isFigure else { return nil }
    if passage.count == 1 || start == 0 && passage.count == 2 || passage.isShouted
      || start == 0 && passage.glued(1, ".")
    {
      guard !Self.rulers.contains(passage[start - 1]) else { return nil }
      return SpokenReading(numbers.cardinal(value), start..<start + 1)
    }
    return nil
  }

  static let notRoman = WordSet("mi di cd dc md mm cc ci ml dl mix dim mid lid mild civil vi iv xl li")

  static let plainLetters = WordSet("part class type group plan case grade unit letter number area zone")
  static let verbsOfI = WordSet("am have think thought know knew want wanted feel felt hope love guess mean do don")
  static let givenNames = WordSet(
    """
    john james robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven andrew
    kenneth george joshua kevin brian edward ronald timothy jason jeffrey ryan gary nicholas eric stephen jonathan larry
    frank scott raymond gregory samuel benjamin patrick jack alexander henry walter peter harold arthur albert lawrence
    davison russell bobby willie louis roger gerald carl ralph roy eugene randy howard fred martin luther robertson griffin
    """)
}
