internal import Reading

/// Runs of a script that a language's own voice does not read.
enum ForeignRuns {
  /// Reads the kanji, which no voice knows.
  private static let japanese = Normaliser(language: "ja")

  /// The scanner of such runs in texts whose own scripts are `own`.
  ///
  /// A run in brackets after a name in the text's own letters repeats that name, and so does a run before a name in
  /// brackets: neither is said. Any other run is said in its language.
  static func scanner(own: Set<WrittenScript>) -> Scanner {
    Scanner("other script", at: Scanner.Starts.foreign.and(signs: ["(", "[", "\"", "“", "「", "『", "‘"])) {
      passage, start in
      if passage[start].kind == .sign {
        // (이재명), “寿司” (sushi)
        let isQuote = !passage[start].isSign("(") && !passage[start].isSign("[")
        guard let end = end(passage, start + 1, own), end > start + 1 else { return nil }
        guard passage[end].kind == .sign, Pause(passage[end].key) == nil else { return nil }
        if isQuote { return repeats(passage, end + 1, own) ? .silence(start..<end + 2) : nil }
        guard passage[end].isSign(")") || passage[end].isSign("]") else { return nil }
        let before = passage[start - 1]
        guard
          passage[start].isSign("[") || (before.isWord && own.contains(before.script)) || before.isSign("\"")
            || before.isSign("”")
        else { return nil }
        return .silence(start..<end + 1)
      }
      guard let end = end(passage, start, own) else { return nil }
      if repeats(passage, end, own) {
        // The bracket goes with it: what it holds stands in its place.
        return .silence(start..<(passage[end].isSign("(") ? end + 1 : end))
      }
      let languageOfRun = self.language(passage, start..<end)
      guard let languageOfRun else { return .silence(start..<end) }
      let written = Letters.foreign(passage.string(start..<end))
      let words = languageOfRun == "ja" ? japanese.spoken(written).spoken : written
      guard !words.isEmpty else { return .silence(start..<end) }
      return SpokenReading(
        end: end, parts: [.init(tokens: start..<end, manner: .foreign(words, language: languageOfRun))])
    }
  }

  /// The end of the run of other scripts that begins at a token, with the signs inside it.
  private static func end(_ passage: Passage, _ start: Int, _ own: Set<WrittenScript>) -> Int? {
    guard passage[start].isWord, !own.contains(passage[start].script) else { return nil }
    var end = start + 1
    while end < passage.count {
      let token = passage[end]
      if token.isWord, !own.contains(token.script) {
        end += 1
      } else if token.isSign("・") || token.isSign("·") || token.isSign("-") || token.isSign("、") || token.isSign(","),
        passage[end + 1].isWord, !own.contains(passage[end + 1].script)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether a bracket with words in the text's own letters stands at a token, up to two signs on.
  private static func repeats(_ passage: Passage, _ index: Int, _ own: Set<WrittenScript>) -> Bool {
    var place = index
    if passage[place].kind == .sign, !passage[place].isSign("("), passage[place + 1].isSign("(") { place += 1 }
    return passage[place].isSign("(") && passage[place + 1].isWord && own.contains(passage[place + 1].script)
      && passage[place + 1].isCapital
      || passage[place].isSign("(") && passage[place + 2].isSign(")") && own.contains(passage[place + 1].script)
  }

  private static func language(_ passage: Passage, _ range: Range<Int>) -> String? {
    var han = false
    var first: String?
    for index in range where passage[index].isWord {
      switch passage[index].script {
      case .kana: return "ja"
      case .hangul: return "ko"
      case .han: han = true
      default: if first == nil { first = passage[index].script.language }
      }
    }
    guard han else { return first }
    return first ?? (isJapanese(passage, range) ? "ja" : "zh")
  }

  /// Whether kanji are Japanese: kana stand elsewhere in the text, or some have a form that is written in Japan alone.
  private static func isJapanese(_ passage: Passage, _ range: Range<Int>) -> Bool {
    range.contains { index in passage.scalars(passage[index]).contains { ofJapan.contains($0) } }
      || (max(0, range.lowerBound - 200)..<min(passage.count, range.upperBound + 200)).contains {
        passage[$0].script == .kana
      }
  }

  /// Characters made in Japan, and the simplified forms that differ from both of Chinese.
  private static let ofJapan: Set<UInt32> = Set(
    "々〆働込峠畑辻榊栃枠匂凪円図広気駅県対発売読変単沢浜桜戦続竜総経団実験権検関鉄歴応価仏従悪恵払揺斎楽様歯児"
      .unicodeScalars.map(\.value))
}
