internal import Reading

/// English in a text of another language, written in Latin letters where the language has its own.
enum Latin {
  private static let english = Normaliser(language: "en-US")

  /// The scanner of words in Latin letters: an English voice says them, but single letters and abbreviations that are
  /// said letter by letter are said by the language's own names of the letters: `letters`, from A to Z.
  static func scanner(letters: [String]) -> Scanner {
    Scanner("latin", at: .foreign) { passage, start in
      guard passage[start].script == .latin else { return nil }
      let end = end(of: passage, from: start)
      if isSpelled(passage, start), let names = names(passage.scalars(passage[start]), letters) {
        if end == start + 1 { return SpokenReading(names, start..<end) }
        // The figure of `F-35` is read as any of the language's.
        if end == start + 3, passage[start + 1].isSign("-"), passage[start + 2].isNumber {
          return SpokenReading(names, start..<start + 2)
        }
      }
      let words = english.spoken(passage.string(start..<end)).spoken
      return SpokenReading(end: end, parts: [.init(tokens: start..<end, manner: .foreign(words, language: "en-US"))])
    }
  }

  /// Whether a word is an abbreviation that English says letter by letter.
  private static func isSpelled(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage[index]
    guard token.shape == .capitals else { return false }
    return token.count == 1 || english.spoken(passage.string(index)).spoken == Letters.spelled(passage.scalars(token))
  }

  private static func names(_ written: ArraySlice<UInt32>, _ letters: [String]) -> String? {
    guard written.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    return written.map { letters[Int($0) - 0x41] }.joined()
  }

  /// Where the run of words that begins at a token ends, with the figures and signs inside them.
  private static func end(of passage: Passage, from start: Int) -> Int {
    var end = start + 1
    while end < passage.count, end < start + 60 {
      if passage[end].script == .latin { end += 1; continue }
      let joins =
        passage[end].isSign("'") || passage[end].isSign("-") || passage[end].isSign("&") || passage[end].isSign(".")
      if passage[end].isNumber, passage.isGlued(end) { end += 1; continue }
      if joins, passage[end + 1].script == .latin || passage[end].isSign("-") && passage[end + 1].isNumber,
        passage.isGlued(end + 1) || passage[end].isSign("&")
      {
        end += 2; continue
      }
      break
    }
    return end
  }
}
