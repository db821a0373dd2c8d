/// The character references of HTML, where no parser has resolved them: in Markdown's raw HTML, and in structured data and
/// attributes that were encoded once too often.
enum CharacterReferences {
  /// `text` with its character references resolved; what is none stays as it is, and none becomes a control character.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var decoded = ""
    var rest = text[...]
    while let ampersand = rest.utf8.firstIndex(of: 0x26) {
      decoded += rest[..<ampersand]
      rest = rest[rest.utf8.index(after: ampersand)...]
      let name = rest.prefixUTF8(32).prefix { $0 != ";" && $0 != "&" && $0 != " " }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let scalar = scalar(named: name) {
        decoded.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: name.endIndex)...]
      } else if rest.hasPrefix("nbsp") {
        // The one that is written without its semicolon often enough to be heard.
        decoded += "\u{A0}"
        rest = rest.dropFirst(4)
      } else {
        decoded += "&"
      }
    }
    return ControlCharacters.removed(from: decoded + rest)
  }

  private static func scalar(named name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return HTMLParser.entity(named: String(name)) }
    let digits = name.dropFirst()
    let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 ? nil : Unicode.Scalar($0) }
  }
}
