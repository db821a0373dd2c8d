/// Case and accents taken off, so that words can be looked up however they are written.
package enum Folding {
  /// `text` in lower case, Latin letters without accents, full-width forms as ASCII, ligatures apart.
  package static func fold(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(folded)
  }

  /// Appends what `scalar` folds to.
  package static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
    case 0..<0x80: folded.append(scalar)
    case 0xC0..<0x180:
      let letters = latin[Int(scalar.value) - 0xC0]
      if letters == "-" { folded.append(scalar) } else { folded.append(contentsOf: letters.unicodeScalars) }
    case 0x218, 0x219: folded.append("s")
    case 0x21A, 0x21B: folded.append("t")
    case 0x300...0x36F: break
    case 0x1EA0...0x1EF9:
      // Vietnamese: the base letter is all that lookups need.
      folded.append(vietnamese[Int(scalar.value) - 0x1EA0])
    case 0x2019, 0x2BC: folded.append("'")
    case 0xFF01...0xFF5E:
      if let ascii = Unicode.Scalar(scalar.value - 0xFEE0) { append(ascii, to: &folded) }
    default:
      if scalar.properties.isUppercase {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else {
        folded.append(scalar)
      }
    }
  }

  /// U+00C0 to U+017F, `-` for what stays.
  private static let latin: [String] =
    ("a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss "
    + "a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y "
    + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g "
    + "h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n "
    + "o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s")
    .split(separator: " ").map(String.init)

  private static let vietnamese: [Unicode.Scalar] = Array(
    ("aaaaaaaaaaaaaaaaaaaaaaaa" + "eeeeeeeeeeeeeeee" + "iiii" + "oooooooooooooooooooooooo" + "uuuuuuuuuuuuuu"
      + "yyyyyyyy").unicodeScalars)
}
