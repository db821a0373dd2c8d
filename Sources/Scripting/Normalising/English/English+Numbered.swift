/// Things known by a number: `No. 10`, `G7`, `KF-21`, `I-95`, `Q3`, `Boeing 737`.
extension English {
  /// One word a line: what it is before a number = how it is said of one, of several.
  static let counters = WordTable(
    """
    no = number, numbers
    nos = numbers, numbers
    vol, vols = volume, volumes
    p = page, pages
    pp = pages, pages
    pg, pgs = page, pages
    fig, figs = figure, figures
    ch, chap, chs = chapter, chapters
    sec, sect = section, sections
    art = article, articles
    ed = edition, editions
    ep = episode, episodes
    ver = version, versions
    rte = route, routes
    hwy = highway, highways
    apt = apartment, apartments
    rm = room, rooms
    prop = proposition, propositions
    ext = extension, extensions
    ft = fort, forts
    """)

  var numbered: Scanner {
    Scanner("numbered", at: .words(Self.counters.all).and(signs: ["#", "№", "§"])) { passage, start in
      if passage[start].kind == .sign {
        // C#
        if passage.isGlued(start), passage[start - 1].isWord, passage[start - 1].count == 1 {
          return SpokenReading("sharp", start..<start + 1)
        }
        guard passage[start + 1].isNumber else { return nil }
        return SpokenReading(passage[start].isSign("§") ? "section" : "number", start..<start + 1)
      }
      guard let row = Self.counters[passage[start]] else { return nil }
      var end = start + 1
      if passage.glued(end, "."), passage.isGlued(end) { end += 1 }
      guard passage[end].isNumber else { return nil }
      let token = passage[start]
      // `no 5` in small letters is a denial; `P 3` and `Art 7` need their stop.
      let isDotted = end == start + 2
      if !isDotted, token.key != WordKey.of("no") || token.shape == .lower { return nil }
      if token.key == WordKey.of("ft") { return nil }
      if !isDotted, passage[end].value ?? 0 > 9, token.shape == .capitalised, passage[start - 1].kind == .edge,
        !passage.isShouted,
        passage[end + 1].shape == .lower
      {
        return nil
      }
      return SpokenReading(row.fields[0], start..<end)
    }
  }

  /// Letters with figures: codes of roads, models, groups, diseases.
  var code: Scanner {
    Scanner("code", at: .numbers.and(capitals: true)) { passage, start in
      if passage[start].isNumber { return figureFirst(passage, start) }
      let token = passage[start]
      guard !passage.isGlued(start) || !(passage[start - 1].isWord || passage[start - 1].isSign("'")) else {
        return nil
      }
      var place = start + 1
      let isHyphened = passage.glued(place, "-")
      if isHyphened { place += 1 }
      guard passage.isGlued(place), passage[place].isNumber, token.count <= 3 else { return nil }
      let isWord = Self.spoken.contains(token)
      let letters = isWord ? passage.lowercase(start) : Letters.spelled(passage.scalars(token))
      if letters == "Q", let quarter = passage[place].value, (1...4).contains(quarter), !isHyphened {
        return SpokenReading("Q " + numbers.cardinal(quarter), start..<place + 1)
      }
      guard let number = passage.number(place, group: "\u{0}") else { return nil }
      var words = letters + " "
      if number.fraction != nil {
        words += numbers.number(number)
      } else if isYear(number), number.whole.count == 4 {
        words += numbers.year(number.value ?? 0)
        // FY2024-25
        if let place = afterDash(passage, number.end), passage.isGlued(number.end), passage[place].isNumber,
          passage[place].count == 2, !passage.isGlued(place + 1) || passage[place + 1].kind == .sign
        {
          return SpokenReading(words + " to " + numbers.cardinal(passage.digits(place)), start..<place + 1)
        }
      } else {
        words += numbers.code(number.whole)
      }
      var end = number.end
      // What follows directly: the N1 of H1N1, the S of V75S.
      var steps = 0
      while passage.isGlued(end), passage[end].shape == .capitals || passage[end].isNumber,
        passage[end].isWord || passage[end].isNumber,
        passage[end].count <= 3, steps < 4
      {
        words +=
          " "
          + (passage[end].isNumber ? numbers.code(passage.digits(end)) : Letters.spelled(passage.scalars(passage[end])))
        end += 1
        steps += 1
      }
      // F-22s
      if passage.isGlued(end), passage.isWord(end, "s"), passage[end].shape == .lower {
        return SpokenReading(numbers.plural(words), start..<end + 1)
      }
      return SpokenReading(words, start..<end)
    }
  }

  /// `3D`, `5G`, `4K`, `10x`.
  private func figureFirst(_ passage: Passage, _ start: Int) -> SpokenReading? {
    guard passage.isGlued(start + 1), passage[start + 1].isWord, passage[start].count <= 4,
      !passage.isGlued(start) || !passage[start - 1].isWord
    else { return nil }
    let token = passage[start + 1]
    let digits = passage.digits(start)
    // The lines of a picture: 1080p.
    if passage.isWord(start + 1, "p") || passage.isWord(start + 1, "i"), token.shape == .lower,
      passage[start].count == 4 || Self.resolutions.contains(passage[start].value ?? 0)
    {
      return SpokenReading(numbers.code(digits) + " " + Letters.spelled(passage.scalars(token)), start..<start + 2)
    }
    // Growth: 3x.
    if passage.isWord(start + 1, "x"), token.shape == .lower, passage[start - 1].isWord, passage[start].count < 3,
      Self.growth.contains(passage[start - 1])
    {
      return SpokenReading(numbers.cardinal(digits) + " times", start..<start + 2)
    }
    // under-21s
    if passage.isWord(start + 1, "s"), token.shape == .lower, passage[start].count <= 3 {
      return SpokenReading(numbers.plural(numbers.cardinal(digits)), start..<start + 2)
    }
    if token.count == 1, token.shape == .capitals || passage.isWord(start + 1, "x") {
      if passage.isGlued(start + 2), passage[start + 2].isNumber {  // 2Q22
        guard passage.isWord(start + 1, "q"), passage[start + 2].count == 2 || passage[start + 2].count == 4 else {
          return nil
        }
        let year =
          passage[start + 2].count == 4
          ? numbers.year(passage[start + 2].value ?? 0) : numbers.cardinal(passage.digits(start + 2))
        return SpokenReading("the " + numbers.ordinal(digits) + " quarter of " + year, start..<start + 3)
      }
      return SpokenReading(numbers.cardinal(digits) + " " + Letters.spelled(passage.scalars(token)), start..<start + 2)
    }
    return nil
  }

  private static let growth = WordSet(
    "grew grow grown rose rise up jumped increased climbed multiplied expanded doubled about nearly almost over than")

  /// Aircraft, flights, roads and rooms: `Boeing 737-800`, `Highway 401`; and postal codes after a state.
  var named: Scanner {
    Scanner("number of a name", at: .numbers) { passage, start in
      let token = passage[start]
      // Postal codes, and what is sent to a short number: `ZIP 01234`, `text HOME to 55155`.
      if token.count >= 5, token.count <= 6, !passage.isGlued(start + 1) || passage[start + 1].kind == .sign,
        !(passage.isGlued(start + 1) && passage.isGlued(start + 2)),
        passage.isWord(start - 1, "zip") || passage.isWord(start - 1, "code") && passage.isWord(start - 2, "zip")
          || passage.isWord(start - 1, "to")
            && (max(0, start - 6)..<start).contains(where: { passage.isWord($0, "text") })
      {
        return SpokenReading(numbers.figures(passage.digits(start), zero: "oh"), start..<start + 1)
      }
      // The 3300 block of a street.
      if token.count == 4, passage.isWord(start + 1, "block"), passage[start + 1].isSpaced {
        return SpokenReading(numbers.code(passage.digits(start)), start..<start + 1)
      }
      // Boeing's types are known without its name: the 747-400, a 737 Max.
      if token.count == 3, token.value ?? 0 >= 707, token.value ?? 0 <= 787, (token.value ?? 0) % 10 == 7,
        passage.glued(start + 1, "-") && passage.isGlued(start + 2) && passage[start + 2].count == 3
          || Self.aircraft.contains(passage[start + 1])
      {
        let words = numbers.code(passage.digits(start))
        guard passage[start + 2].isNumber, passage.isGlued(start + 2) else {
          return SpokenReading(words, start..<start + 1)
        }
        return SpokenReading(words + " " + numbers.code(passage.digits(start + 2)), start..<start + 3)
      }
      if token.count == 5, Self.stateKeys.contains(passage[start - 1]),
        passage[start - 1].isCapital || passage[start - 2].isSign(","),
        !passage.isGlued(start + 1) || passage[start + 1].kind == .sign
      {
        return SpokenReading(numbers.figures(passage.digits(start), zero: "oh"), start..<start + 1)
      }
      guard token.count == 3 || token.count == 4, Self.namers.contains(passage[start - 1]),
        !passage.isGlued(start + 1) || !(passage[start + 1].isSign(",") || passage[start + 1].isSign("."))
          || passage[start + 2].isSpaced
          || passage[start + 2].kind == .edge
      else { return nil }
      let words = numbers.code(passage.digits(start))
      guard passage.glued(start + 1, "-"), passage.isGlued(start + 2), passage[start + 2].isNumber else {
        return SpokenReading(words, start..<start + 1)
      }
      return SpokenReading(words + " " + numbers.code(passage.digits(start + 2)), start..<start + 3)
    }
  }

  private static let aircraft = WordSet("max jet jets plane planes airliner airliners aircraft dreamliner jumbo")

  static let namers = WordSet(
    "boeing airbus flight flights highway route routes interstate room suite rte hwy freeway channel embraer bombardier"
  )

  /// Dotted and dashed strings of figures that are no number: versions, network addresses.
  var sequence: Scanner {
    Scanner("sequence", at: .numbers) { passage, start in
      let sign = passage[start + 1]
      guard sign.isSign(".") || sign.isSign("-"), passage.isGlued(start + 1) else { return nil }
      let isDotted = sign.isSign(".")
      var end = start + 1
      var words = isDotted ? part(passage, start, of: start) : numbers.figures(passage.digits(start))
      var count = 1
      while count < 8, passage[end].key == sign.key, passage[end].kind == .sign, passage[end].count == 1,
        passage.isGlued(end),
        passage.isGlued(end + 1), passage[end + 1].isNumber
      {
        words +=
          isDotted
          ? (count == 3 || passage[start].count == 3 ? " dot " : " point ") + part(passage, end + 1, of: start)
          : ", " + numbers.figures(passage.digits(end + 1))
        end += 2
        count += 1
      }
      guard count >= 3 else { return nil }
      return SpokenReading(words, start..<end)
    }
  }

  /// The figures of an address on a network one by one; up to two of a version are a number: `17.4.1`.
  private func part(_ passage: Passage, _ index: Int, of start: Int) -> String {
    let digits = passage.digits(index)
    let isNumber = digits.count == 1 || digits.count == 2 && passage[start].count < 3 && digits[0] > 0
    return isNumber ? numbers.cardinal(digits) : numbers.figures(digits)
  }
}
