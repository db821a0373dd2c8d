/// Readings that the text itself gives: `佐藤健太（さとう・けんた）`.
extension Japanese {
  /// Kanji with their reading in brackets, which is said once; of a name, as the brackets have it.
  var gloss: Scanner {
    Scanner("gloss", at: .readings) { passage, start in
      guard passage[start].script == .han, !passage.isGlued(start) || passage[start - 1].script != .han else {
        return nil
      }
      var end = start + 1
      while end < start + 9, passage.isGlued(end), passage[end].script == .han { end += 1 }
      guard let (kana, close) = Self.kana(passage, end) else { return nil }
      let words = Self.words(passage, start..<end)
      let said = kana.map(Self.lengthened)
      if let first = words.indices.first(where: { index in
        words[index...].map(\.kana).joined() == said.joined() && words[index...].last?.tokens.upperBound == end
      }) {
        // The dictionary knows it, whatever stands before it in the run.
        guard words.first?.tokens.lowerBound == start, Self.areNeighbours(words), first < words.count else {
          return nil
        }
        return SpokenReading(end: close, parts: words.map { Self.part($0, passage) })
      }
      let count = passage[end - 1].end - passage[start].start
      guard words.contains(where: \.isName), !Self.asides.contains(kana.joined()),
        (count...count * 3).contains(kana.reduce(0) { $0 + $1.unicodeScalars.count })
      else { return nil }
      return SpokenReading(
        end: close, parts: [.init(tokens: start..<end, manner: .words(said.joined(separator: " ")))])
    }
  }

  /// Hiragana in brackets, in one part or in more with dots between, and where they end.
  private static func kana(_ passage: Passage, _ index: Int) -> (parts: [String], end: Int)? {
    guard passage.glued(index, "(") else { return nil }
    var parts = [""]
    var end = index + 1
    while end < index + 14, !passage[end].isSign(")") {
      if passage[end].isSign("・") {
        parts.append("")
      } else if passage[end].script == .kana,
        passage.scalars(passage[end]).allSatisfy({ (0x3041...0x3096).contains($0) })
      {
        if passage[end].isSpaced, parts.last != "" { parts.append("") }
        parts[parts.count - 1] += passage.string(end)
      } else {
        return nil
      }
      end += 1
    }
    guard passage[end].isSign(")"), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return (parts, end + 1)
  }

  private static func words(_ passage: Passage, _ range: Range<Int>) -> [DictionaryWord] {
    range.compactMap { passage.readings[$0] }.filter { $0.tokens.upperBound <= range.upperBound }
  }

  private static func areNeighbours(_ words: [DictionaryWord]) -> Bool {
    zip(words, words.dropFirst()).allSatisfy { $0.tokens.upperBound == $1.tokens.lowerBound }
  }

  /// What stands in brackets after a name and is no reading of it.
  private static let asides: Set<String> = [
    "など", "ほか", "のみ", "まで", "から", "より", "ごろ", "うち", "とも", "いずれも", "ただし", "すべて", "ちゃん", "さん", "くん",
  ]

  /// Kana as they sound: `さとう` is `さとー`.
  static func lengthened(_ kana: String) -> String {
    var sound = String.UnicodeScalarView()
    var row: Unicode.Scalar?
    for scalar in kana.unicodeScalars {
      let vowel = rows.first { $0.value.contains(scalar) }?.key
      switch (row, scalar) {
      case ("o", "う"), ("o", "お"), ("u", "う"), ("e", "い"), ("e", "え"): sound.append("ー")
      default: sound.append(scalar)
      }
      row = vowel
    }
    return String(sound)
  }

  /// The kana that end in each of the vowels which another may lengthen.
  private static let rows: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "o": Set("おこそとのほもよろごぞどぼぽょ".unicodeScalars), "u": Set("うくすつぬふむゆるぐずづぶぷゅ".unicodeScalars),
    "e": Set("えけせてねへめれげぜでべぺ".unicodeScalars),
  ]
}
