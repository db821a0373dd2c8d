/// Fractions: `2/3`, `1 1/2`, `½`; and what only looks like one: `24/7`, `9/11`.
extension English {
  /// Vulgar fractions by their scalar.
  static let vulgar: [UInt64: String] = [
    0xBD: "a half", 0xBC: "a quarter", 0xBE: "three quarters", 0x2153: "a third", 0x2154: "two thirds",
    0x2155: "a fifth",
    0x2156: "two fifths", 0x2157: "three fifths", 0x2158: "four fifths", 0x2159: "a sixth", 0x215A: "five sixths",
    0x215B: "an eighth", 0x215C: "three eighths", 0x215D: "five eighths", 0x215E: "seven eighths", 0x2150: "a seventh",
    0x2151: "a ninth", 0x2152: "a tenth",
  ]

  /// A fraction in words.
  ///
  /// Such as `two thirds`. Of one it is `article`: `a third`, `one third`.
  func fraction(_ above: Int, _ below: Int, article: String) -> String? {
    guard below > 1, below <= 100, above < below * 10 else { return nil }
    let part: String
    switch below {
    case 2: part = above == 1 ? "half" : "halves"
    case 4: part = above == 1 ? "quarter" : "quarters"
    default:
      let ordinal = numbers.ordinal(below)
      part = above == 1 ? ordinal : ordinal + "s"
    }
    return (above == 1 ? article : numbers.cardinal(above)) + " " + part
  }

  /// The `1/2` of `1 1/2`.
  func mixedFraction(_ passage: Passage, _ index: Int) -> (words: String, end: Int)? {
    var place = index
    if passage.glued(place, "-"), passage.isGlued(place + 1) { place += 1 }
    guard passage[place].isNumber, passage[place].isSpaced || place > index, passage.glued(place + 1, "/"),
      passage.isGlued(place + 2), let above = passage[place].value, let below = passage[place + 2].value,
      above < below, below <= 64, let words = fraction(above, below, article: "a")
    else { return nil }
    var end = place + 3
    if passage[end].isWord, passage.isGlued(end), passage.isWord(end, "th") || passage.isWord(end, "ths") { end += 1 }
    return (words, end)
  }

  var fraction: Scanner {
    Scanner("fraction", at: .numbers.and(signs: Self.vulgar.keys.compactMap { Unicode.Scalar(UInt32($0)) })) {
      passage, start in
      if passage[start].kind == .sign, passage[start].count == 1, let words = Self.vulgar[passage[start].key] {
        let hasArticle = Self.articles.contains(passage[start - 1])
        let said =
          words.hasPrefix("a ") ? (hasArticle ? String(words.dropFirst(2)) : "one " + words.dropFirst(2)) : words
        guard let unit = unit(passage, start + 1) else { return SpokenReading(said, start..<start + 1) }
        return SpokenReading(said + " " + unit.one, start..<unit.end)
      }
      let slash = start + 1
      guard passage[slash].isSign("/"), let above = passage[start].value,
        let below = passage[slash + 1].value, passage.isGlued(slash) == passage.isGlued(slash + 1)
      else { return nil }
      var end = slash + 2
      guard !passage.glued(end, "/") else { return nil }
      if passage.isGlued(end),
        passage.isWord(end, "th") || passage.isWord(end, "ths") || passage.isWord(end, "rd")
          || passage.isWord(end, "rds")
      {
        end += 1
      }
      let range = start..<end
      if above == 24, below == 7 { return SpokenReading("twenty-four seven", range) }
      if above == below { return SpokenReading(numbers.cardinal(above) + " " + numbers.cardinal(below), range) }
      // The season of two years: 1999/2000, 2023/24.
      if passage.isGlued(slash), passage[start].count == 4, (1800...2099).contains(above),
        below == above + 1 || (passage[slash + 1].count == 2 && below == (above + 1) % 100)
      {
        let last =
          below > 100 ? numbers.year(below) : below < 10 ? "oh " + numbers.cardinal(below) : numbers.cardinal(below)
        return SpokenReading(numbers.year(above) + " to " + last, range)
      }
      if let first = yearToken(passage, start), first >= 1800, let second = yearToken(passage, slash + 1),
        second >= 1800
      {
        return SpokenReading(numbers.year(first) + ", " + numbers.year(second), range)
      }
      if above == 9, below == 11 { return SpokenReading("nine eleven", range) }
      // A 60/40 split
      if above + below == 100, passage.isGlued(slash) {
        return SpokenReading(numbers.cardinal(above) + " " + numbers.cardinal(below), range)
      }
      if passage.isGlued(slash), isAboutOdds(passage, start) {
        return SpokenReading(numbers.cardinal(above) + " to " + numbers.cardinal(below), range)
      }
      if above > below, below > 20, above < 300 {  // blood pressure
        return SpokenReading(numbers.code(passage.digits(start)) + " over " + numbers.cardinal(below), range)
      }
      guard passage.isGlued(slash), above < below, let words = fraction(above, below, article: "one") else {
        return SpokenReading(numbers.cardinal(above) + " over " + numbers.cardinal(below), range)
      }
      guard let unit = unit(passage, end) else { return SpokenReading(words, range) }
      return SpokenReading(words + " " + unit.one, start..<unit.end)
    }
  }

  /// Whether a bookmaker's odds stand at a token: `odds of 5/1`, `the 9/4 favourite`.
  private func isAboutOdds(_ passage: Passage, _ index: Int) -> Bool {
    (max(0, index - 5)..<min(passage.count, index + 6)).contains { Self.betting.contains(passage[$0]) }
  }

  private static let betting = WordSet("odds favourite favorite outsider bookmaker bookmakers bookies")
}
