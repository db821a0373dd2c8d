/// The bytes of ASCII that readers ask about.
package enum ASCII {
  /// Whether a byte is a space, a tab, or a line or page end.
  @inline(__always)
  package static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a byte is `0` to `9`.
  @inline(__always)
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a byte is a letter.
  @inline(__always)
  package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The byte in lower case, if it is a letter.
  @inline(__always)
  package static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Whether `bytes` at `index` are the lower-case letters `text`, in any case.
  package static func matches(_ text: StaticString, _ bytes: [UInt8], at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count else { return false }
    return text.withUTF8Buffer { letters in
      for offset in 0..<count where unsafe lowercased(bytes[index + offset]) != letters[offset] { return false }
      return true
    }
  }
}
