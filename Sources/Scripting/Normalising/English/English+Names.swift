/// Titles before names, saints and streets.
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
    spc = Specialist
    sec = Secretary
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
        || (row.written == "sec" && passage.isWord(end, "of"))
        || (next.isSign("-") && passage.glued(end, "-") && passage.isGlued(end + 1))
      // Gen Z is no general.
      if next.count == 1, !passage.glued(end + 1, ".") || passage.endsSentence(end + 1), !isDotted { return nil }
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
      let end = isDotted && !ends ? start + 2 : start + 1
      // 1600 Harwick Ave. NW
      if !ends, passage[end].isSpaced, passage[end].count == 2, let quarter = Self.directions[passage.string(end)] {
        return SpokenReading(row.fields[0] + " " + quarter[0], start..<end + 1)
      }
      return SpokenReading(row.fields[0], start..<end)
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
}
