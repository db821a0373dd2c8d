internal import Foundation

/// What the engine can say of letters.
enum Letters {
  /// A Latin letter without the marks that the engine's rules do not know.
  static func unmarked(_ scalar: UInt32) -> [UInt32] {
    guard scalar > 0x17F, let letter = Unicode.Scalar(scalar) else { return [scalar] }
    switch scalar {
    case 0x1A0, 0x1A1: return [scalar == 0x1A0 ? 0x4F : 0x6F]
    case 0x1AF, 0x1B0: return [scalar == 0x1AF ? 0x55 : 0x75]
    case 0x259: return [0x65]
    default:
      let parts = String(letter).decomposedStringWithCanonicalMapping.unicodeScalars
      guard let base = parts.first, base.value <= 0x17F else { return [scalar] }
      return [base.value]
    }
  }

  /// Letters one by one, as the engine says them without a pause: `I.A.E.A`.
  static func spelled(_ letters: some Sequence<UInt32>) -> String {
    // A lone `A` would be said as the article.
    if Array(letters.prefix(2)) == [0x41] { return "Eh" }
    var out = ""
    for letter in letters {
      guard let letter = Unicode.Scalar(letter) else { continue }
      if !out.isEmpty { out += "." }
      out += letter.properties.uppercaseMapping
    }
    return out
  }

  /// A word in capitals as a name: its first letter large, the others small.
  static func asName(_ word: some Collection<UInt32>) -> [UInt32] {
    var isFirst = true
    return word.map { letter in
      defer { isFirst = false }
      return isFirst ? letter : WordKey.lowercase(letter)
    }
  }

  /// Text of another language with nothing in it that an engine could take for more than text.
  static func foreign(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[", "]", "{", "}", "<", ">", "\\", "|", "_", "^", "*", "\"", "“", "”", "«", "»", "「", "」", "『", "』", "《",
        "》":
        continue
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
