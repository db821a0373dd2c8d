extension InlineText {
  /// The part of the text that stands at `range`, in UTF-8 bytes of ``plain``, without white space at either end.
  ///
  /// A bound that splits a character is moved to the character's end.
  package func part(_ range: Range<Int>) -> InlineText {
    var runs: [Run] = []
    var offset = 0
    for run in self.runs {
      let length = run.text.utf8.count
      let low = Swift.min(Swift.max(range.lowerBound - offset, 0), length)
      let high = Swift.min(Swift.max(range.upperBound - offset, 0), length)
      offset += length
      guard low < high else { continue }
      let utf8 = run.text.utf8
      let text = String(decoding: utf8.dropFirst(low).prefix(high - low), as: UTF8.self)
      runs.append(Run(text, run.kind))
    }
    while let first = runs.first {
      let trimmed = String(String.UnicodeScalarView(first.text.unicodeScalars.drop(while: Token.isSpace)))
      runs[0].text = trimmed
      if !trimmed.isEmpty { break }
      runs.removeFirst()
    }
    while let last = runs.last {
      var text = last.text
      while let end = text.unicodeScalars.last, Token.isSpace(end) { text.unicodeScalars.removeLast() }
      runs[runs.count - 1].text = text
      if !text.isEmpty { break }
      runs.removeLast()
    }
    return InlineText(runs)
  }
}
