/// Abbreviations with their stops.
extension English {
  /// One abbreviation a line = how it is said.
  ///
  /// Those with a stop of their own are only taken with it.
  static let abbreviations = WordTable(
    """
    etc = et cetera
    vs, v = versus
    approx = approximately
    est = established
    dept, depts = department
    inc = incorporated
    corp = Corporation
    co = Company
    cos = Companies
    ltd = limited
    bros = Brothers
    jr = Junior
    sr = Senior
    assn = Association
    assoc = Association
    univ = University
    inst = Institute
    natl = National
    intl = International
    govt = government
    mgmt = management
    tel = telephone
    ref = reference
    misc = miscellaneous
    max = maximum
    avg = average
    temp = temperature
    incl = including
    excl = excluding
    ca = circa
    c = circa
    cf = compare
    viz = namely
    al = al
    mfg = manufacturing
    hosp = hospital
    yr, yrs = years
    esq = Esquire
    utd = United
    ret = retired
    rt = Right
    eds = editors
    ph = P.H
    """)
  /// Abbreviations that are said so without a stop, too.
  static let stopless = WordSet("etc vs utd dept depts corp ltd jr sr assn govt mgmt approx")

  /// `w/`, `w/o`, `c/o`: with, without, care of.
  var with: Scanner {
    Scanner("with", at: .words(WordSet("w c").all)) { passage, start in
      guard passage[start].shape == .lower, !passage.isGlued(start), passage.glued(start + 1, "/") else { return nil }
      let isCare = passage.isWord(start, "c")
      if passage.isGlued(start + 2), passage.isWord(start + 2, "o"),
        !passage.isGlued(start + 3) || Pause(passage[start + 3].key) != nil
      {
        return SpokenReading(isCare ? "care of" : "without", start..<start + 3)
      }
      if isCare { return nil }
      return passage.isGlued(start + 2) ? nil : SpokenReading("with", start..<start + 2)
    }
  }

  /// Points of the compass before a country or a region: `N. Korea`, `S. Dakota`.
  var compass: Scanner {
    Scanner("compass", at: .words(WordSet("n s e w").all)) { passage, start in
      guard passage[start].shape == .capitals, passage.glued(start + 1, "."), Self.regions.contains(passage[start + 2]),
        let name = Self.directions[passage.string(start)]
      else { return nil }
      return SpokenReading(name[0], start..<start + 2)
    }
  }

  static let regions = WordSet(
    "korea korean koreans africa african dakota carolina america american ireland irish vietnam sudan virginia bank jerusalem wales yorkshire sussex timor germany side"
  )

  var versus: Scanner {
    Scanner("dotted abbreviation", at: .words(WordSet("e i a p ph b m d n").all)) { passage, start in
      func letters(_ second: String, _ words: String, needsStop: Bool = true) -> SpokenReading? {
        guard passage.glued(start + 1, "."), passage.isWord(start + 2, second), passage.isGlued(start + 2) else {
          return nil
        }
        let hasStop = passage.glued(start + 3, ".")
        guard hasStop || !needsStop, !passage.isGlued(start + 3) || passage[start + 3].kind == .sign else { return nil }
        let end = hasStop && !passage.endsSentence(start + 3) ? start + 4 : start + 3
        return SpokenReading(words, start..<end)
      }
      let token = passage[start]
      guard !passage.isGlued(start) || passage[start - 1].kind == .sign && !passage[start - 1].isSign(".") else {
        return nil
      }
      if token.count == 1, token.shape == .lower {
        return letters("g", "for example", needsStop: false).flatMap { passage.isWord(start, "e") ? $0 : nil }
          ?? letters("e", "that is", needsStop: false).flatMap { passage.isWord(start, "i") ? $0 : nil }
      }
      if passage.isWord(start, "ph") { return letters("d", "P.H.D", needsStop: false) }
      return nil
    }
  }

  var abbreviation: Scanner {
    Scanner("abbreviation", at: .words(Self.abbreviations.all)) { passage, start in
      guard let row = Self.abbreviations[passage[start]] else { return nil }
      let token = passage[start]
      let isDotted = passage.glued(start + 1, ".")
      guard isDotted || Self.stopless.contains(token) else { return nil }
      guard
        !passage.isGlued(start)
          || passage[start - 1].kind == .sign && !passage[start - 1].isSign(".") && !passage[start - 1].isSign("'")
      else { return nil }
      if !isDotted, token.shape == .capitals, !passage.isShouted { return nil }
      if !isDotted, passage.isGlued(start + 1), !Self.closes(passage[start + 1]) { return nil }
      switch row.written {
      case "c":
        guard token.shape == .lower, passage[start + 2].isNumber, passage[start + 2].count >= 3 else { return nil }
      case "v":
        let before = passage[start - 1].isSign(".") ? passage[start - 2] : passage[start - 1]
        guard token.shape == .lower, before.isCapital, passage[start + 2].isCapital else { return nil }
      case "ret", "eds":
        guard passage[start - 1].isSign("(") || passage[start - 1].isSign(","), token.shape == .lower else {
          return nil
        }
      case "rt":
        guard passage.isWord(start + 2, "hon") || passage.isWord(start + 2, "rev"), token.isCapital else { return nil }
      // `Harrow Motor Co. said`; at the end of a sentence it is left as it stands.
      case "co"
      where isDotted && !passage.endsSentence(start + 1) && !passage[start - 1].isSign("&")
        && !passage.isWord(start - 1, "and")
        && passage[start - 1].isCapital:
        break
      case "ph", "al", "co", "inc":
        return isDotted && !passage.endsSentence(start + 1)
          ? SpokenReading(end: start + 2, parts: [.init(tokens: start..<start + 1, manner: .copy)]) : nil
      case "cos", "est", "ca", "max", "temp", "ref", "tel", "yr", "cf", "inst", "viz", "dept", "depts":
        if passage.endsSentence(start + 1) { return nil }
      case "jr", "sr":
        if !isDotted, !passage[start - 1].isCapital, token.shape != .lower { return nil }
      default: break
      }
      if row.written == "cos", token.shape == .lower { return nil }
      let end = isDotted && !passage.endsSentence(start + 1) ? start + 2 : start + 1
      let words = row.fields[0]
      return SpokenReading(
        token.shape == .lower ? words : words.prefix(1).uppercased() + words.dropFirst(), start..<end)
    }
  }

  private static func closes(_ token: Token) -> Bool {
    token.kind == .sign
      && (Pause(token.key) != nil || token.isSign(")") || token.isSign("\"") || token.isSign("'") || token.isSign("”"))
  }
}
