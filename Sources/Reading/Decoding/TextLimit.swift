/// How much of a text without markup of its own is read: far more than any article has, and little enough to be read in time.
enum TextLimit {
  /// The most bytes that are read: a thick novel, twenty hours of audio.
  static let text = 1 << 20
  /// The most bytes of Markdown's lines without a blank one between them.
  ///
  /// cmark compares the marks of a paragraph with one another: a paragraph of two megabytes takes it twenty seconds.
  static let paragraph = 1 << 15

  /// What is said of a text that goes on.
  static let notice = Notice(.warning, "The document is too large to be read whole; its end is missing.")

  /// The lines of a text up to the limit; `isWhole` says whether these are all.
  static func lines(of text: [UInt8]) -> (lines: [ArraySlice<UInt8>], isWhole: Bool) {
    guard text.count > Self.text else { return (TextLines.split(text), true) }
    return (TextLines.split(Array(text[..<end(of: text[...], limit: Self.text)])), false)
  }

  /// Lines with blank ones put between them where a paragraph goes beyond its limit.
  static func divided(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    result.reserveCapacity(lines.count)
    var length = 0
    for line in lines {
      var rest = line
      while length + rest.count > paragraph {
        let end = length > 0 ? rest.startIndex : end(of: rest, limit: paragraph)
        if end > rest.startIndex { result.append(rest[..<end]) }
        result.append([])
        rest = rest[end...]
        length = 0
      }
      result.append(rest)
      length = rest.allSatisfy(ASCII.isSpace) ? 0 : length + rest.count
    }
    return result
  }

  /// Where a text is cut off: behind the last space before the limit, or else between two characters.
  private static func end(of text: ArraySlice<UInt8>, limit: Int) -> Int {
    let limit = text.startIndex + limit
    guard limit < text.endIndex else { return text.endIndex }
    if let space = text[(limit - 1_000)..<limit].lastIndex(where: ASCII.isSpace) { return space + 1 }
    return text[..<limit].lastIndex { $0 & 0xC0 != 0x80 } ?? limit
  }
}
