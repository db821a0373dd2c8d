extension String {
  /// The text on one line, white space as single spaces, of at most so many characters; an ellipsis stands for what is left
  /// out, after a whole word if there is one.
  package func shortened(to limit: Int) -> String {
    // Of a very long text nothing but the beginning is looked at; no character that people write has a hundred scalars.
    let words = unicodeScalars.prefix(limit * 100).split(whereSeparator: \.properties.isWhitespace).prefix(limit + 1)
    let text = words.map { String($0) }.joined(separator: " ")
    guard text.count > limit else { return text }
    var short = text.prefix(limit - 1)
    if text[short.endIndex] != " ", let space = short.lastIndex(of: " "),
      short.distance(from: space, to: short.endIndex) < limit / 2
    {
      short = short[..<space]
    }
    while let last = short.last, last == " " || ",;:–—-(“«".contains(last) { short.removeLast() }
    return short + "…"
  }
}
