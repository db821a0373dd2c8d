extension European {
  private static let vulgar: [Unicode.Scalar: String] = [
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
  ]

  /// `3/4`, `½`, `2½`, `2 1/2`: what the language's table has.
  var fraction: Scanner {
    Scanner("fraction", at: .numbers.and(signs: Array(Self.vulgar.keys))) { passage, start in
      if let found = part(passage, start) { return SpokenReading(found.words, start..<found.end) }
      guard let whole = literal(passage, start), whole.isWhole, !whole.isGrouped, whole.whole.count < 4,
        let found = part(passage, whole.end)
      else { return nil }
      return SpokenReading(say(whole) + " " + words.wholeAnd + found.words, start..<found.end)
    }
  }

  private func part(_ passage: Passage, _ index: Int) -> (words: String, end: Int)? {
    let token = passage[index]
    if token.kind == .sign, token.count == 1, let sign = Unicode.Scalar(UInt32(truncatingIfNeeded: token.key)),
      let row = Self.vulgar[sign].flatMap({ words.fractions[$0] })
    {
      return (row[0], index + 1)
    }
    guard token.isNumber, token.count <= 2, passage.glued(index + 1, "/"), passage.isGlued(index + 2),
      passage[index + 2].isNumber, !passage.glued(index + 3, "/"), !passage.isGlued(index) || index == 0,
      let row = words.fractions[passage.string(index) + "/" + passage.string(index + 2)]
    else { return nil }
    return (row[0], index + 3)
  }
}
