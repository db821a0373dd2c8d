/// Characters that no text has: a document's own are dropped when it is decoded, but escapes can bring in more.
///
/// A terminal obeys some of them, and no page, book or feed may hold them.
enum ControlCharacters {
  /// The text without control characters and noncharacters; nil if it has none, as nearly every text.
  ///
  /// Line ends and tabs stay. C1 controls become the windows-1252 characters that they always are.
  static func removed(from utf8: some Collection<UInt8>) -> [UInt8]? {
    guard utf8.contains(where: maybe) else { return nil }
    var cleaned: [UInt8] = []
    var isClean = true
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      guard isOne(scalar) else {
        cleaned.append(contentsOf: UTF8.encode(scalar)!)
        continue
      }
      isClean = false
      if (0x80...0x9F).contains(scalar.value) { Windows1252.append(UInt8(scalar.value), to: &cleaned) }
    }
    return isClean ? nil : cleaned
  }

  /// The text without control characters and noncharacters.
  static func removed(from text: String) -> String {
    removed(from: text.utf8).map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Whether one may begin with a byte.
  private static func maybe(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F || byte == 0xC2 || byte >= 0xEF
  }

  private static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
