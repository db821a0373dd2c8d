#if canImport(Glibc)
  internal import Glibc
#endif

/// Cuts tags with absurdly many attributes short before the parser sees them.
///
/// libxml2 compares every attribute of a tag with all before it: thirty thousand of them take it eight seconds.
enum TagGuard {
  /// No tag of a real page has as many.
  static let mostAttributes = 256
  /// Tags up to this length, in bytes, can't hold enough attributes to matter.
  private static let shortTag = 2_048

  /// `bytes` with the surplus attributes of overlong tags blanked out, and NULs too, at which the parser would stop.
  static func shortened(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    unsafe result.withUnsafeMutableBufferPointer { unsafe shorten($0) }
    return result
  }

  private static func shorten(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    guard let base = buffer.baseAddress else { return }
    let count = buffer.count
    var index = 0
    while index < count, let hit = unsafe memchr(base + index, 0, count - index) {
      index = unsafe hit - UnsafeMutableRawPointer(base)
      unsafe base[index] = 0x20
    }
    index = 0
    while index + 1 < count, let hit = unsafe memchr(base + index, 0x3c, count - index) {
      let start = unsafe hit - UnsafeMutableRawPointer(base)
      index = start + 1
      guard index < count, Bytes.isLetter(unsafe base[index]) else { continue }
      let near = min(shortTag, count - index)
      if unsafe memchr(base + index, 0x3e, near) == nil { index = unsafe blankSurplus(buffer, from: index) }
    }
  }

  /// Blanks all but the first attributes of the tag whose name begins at `start`; returns where the tag ends.
  private static func blankSurplus(_ buffer: UnsafeMutableBufferPointer<UInt8>, from start: Int) -> Int {
    var attributes = 0
    var quote: UInt8 = 0
    var wasSpace = false
    var index = start
    while index < buffer.count {
      let byte = unsafe buffer[index]
      let isSurplus = attributes > mostAttributes
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3e {
        return index
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if Bytes.isSpace(byte) || byte == 0x2f {
        wasSpace = true
      } else if wasSpace {
        attributes += 1
        wasSpace = false
      }
      if isSurplus { unsafe buffer[index] = 0x20 }
      index += 1
    }
    return index
  }
}
