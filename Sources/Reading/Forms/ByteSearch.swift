/// Looks for phrases in UTF-8, many times quicker than `String.contains`, which compares characters.
enum ByteSearch {
  /// Whether `needle` stands anywhere in `text`.
  static func contains(_ needle: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    guard text.count >= needle.count else { return false }
    var index = 0
    let end = text.count - needle.count
    while index <= end {
      if text[index] == first, isPrefix(needle, of: text, at: index) { return true }
      index += 1
    }
    return false
  }

  /// Whether `needle` stands in `text` at `index`.
  static func isPrefix(_ needle: [UInt8], of text: [UInt8], at index: Int = 0) -> Bool {
    guard index + needle.count <= text.count else { return false }
    for offset in needle.indices where text[index + offset] != needle[offset] { return false }
    return true
  }
}
