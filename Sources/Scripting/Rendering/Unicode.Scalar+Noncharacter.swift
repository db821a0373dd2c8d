extension Unicode.Scalar {
  /// Whether the number never is a character: the last two of each plane, and 32 that stand among the Arabic letters.
  var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) }
}
