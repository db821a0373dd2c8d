/// Work on UTF-8 without decoding it: what the hot paths of reading a page are made of.
package enum Bytes {
  /// A hash that is the same in every run (FNV-1a, 64 bits).
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = emptyHash
    for byte in bytes { hash = self.hash(hash, byte) }
    return hash
  }

  /// The hash of nothing.
  static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of the bytes hashed so far and one more.
  @inline(__always) static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// White space of HTML, and NUL, which no page means.
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// An ASCII letter.
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a }

  /// An ASCII digit.
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// ASCII letters in lower case; all other bytes as they are.
  @inline(__always) static func lowercase(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte }

  /// Whether `text` holds `word`, which is in lower case, ASCII letters compared without case.
  static func contains(_ text: some BidirectionalCollection<UInt8>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { needle in
      var start = text.startIndex
      let count = needle.count
      guard count > 0 else { return true }
      while start != text.endIndex {
        var index = start
        var matched = 0
        while index != text.endIndex, matched < count, unsafe lowercase(text[index]) == needle[matched] {
          matched += 1
          index = text.index(after: index)
        }
        if matched == count { return true }
        start = text.index(after: start)
      }
      return false
    }
  }
}
