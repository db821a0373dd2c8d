/// What tells an HTML page from a text that has some HTML in it.
enum HTMLSigns {
  /// Whether a document begins as pages do: with a document type, or with an element that only pages have.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      while index < bytes.count, ASCII.isSpace(bytes[index]) || bytes[index] == 0 { index += 1 }
      guard index < bytes.count, bytes[index] == 0x3C else { return false }
      if ASCII.matches("<!doctype html", bytes, at: index) || ASCII.matches("<html", bytes, at: index)
        || ASCII.matches("<head", bytes, at: index) || ASCII.matches("<body", bytes, at: index)
        || ASCII.matches("<meta", bytes, at: index) || ASCII.matches("<title", bytes, at: index)
      {
        return true
      }
      guard ASCII.matches("<!--", bytes, at: index) || ASCII.matches("<?xml", bytes, at: index) else { return false }
      // A comment or an XML declaration may stand before.
      let isComment = bytes[index + 1] == 0x21
      index += 4
      while index < bytes.count, !(isComment ? ASCII.matches("-->", bytes, at: index) : bytes[index] == 0x3E) {
        index += 1
      }
      index += isComment ? 3 : 1
    }
    return false
  }
}
