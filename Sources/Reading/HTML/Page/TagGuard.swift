#if canImport(Glibc)
  internal import Glibc
#endif

/// Takes from a page what no page has and what would keep the parser busy: tags with absurdly many attributes, absurdly
/// deep nesting.
///
/// libxml2 compares every attribute of a tag with all before it: thirty thousand of them take it eight seconds.
enum TagGuard {
  /// No tag of a real page has as many.
  static let mostAttributes = 256
  /// Elements nested deeper are taken away, their text is kept. For each end tag that closes nothing libxml2 looks through
  /// all that is open, so a page of a few hundred kilobytes could keep it busy for many seconds.
  static let deepest = 5_000
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
    var depth = 0
    var isProgram = false
    while index + 1 < count, let hit = unsafe memchr(base + index, 0x3c, count - index) {
      let start = unsafe hit - UnsafeMutableRawPointer(base)
      index = start + 1
      guard index < count else { return }
      let isEnd = unsafe base[index] == 0x2f
      let name = isEnd ? index + 1 : index
      guard name < count, Bytes.isLetter(unsafe base[name]) else { continue }
      // What looks like a tag inside a program is none.
      let hash = unsafe nameHash(base + name, count - name)
      if programs.contains(hash) { isProgram = !isEnd }
      if isProgram { continue }
      let near = min(shortTag, count - index)
      let close: Int
      if let found = unsafe memchr(base + index, 0x3e, near) {
        close = unsafe found - UnsafeMutableRawPointer(base)
      } else {
        close = unsafe blankSurplus(buffer, from: index)
      }
      guard close < count, unsafe base[close - 1] != 0x2f, !closedByThemselves.contains(hash) else {
        index = max(index, isEnd ? index : close)
        continue
      }
      if isEnd {
        if depth > deepest { unsafe blank(base, start...close) }
        depth = max(0, depth - 1)
      } else {
        depth += 1
        if depth > deepest { unsafe blank(base, start...close) }
      }
      index = close
    }
  }

  private static func blank(_ base: UnsafeMutablePointer<UInt8>, _ range: ClosedRange<Int>) {
    for index in range { unsafe base[index] = 0x20 }
  }

  private static func nameHash(_ name: UnsafeMutablePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var index = 0
    while index < min(count, 12) {
      let byte = unsafe name[index]
      guard Bytes.isLetter(byte) || Bytes.isDigit(byte) else { break }
      hash = (hash ^ UInt64(Bytes.lowercase(byte))) &* 0x100_0000_01b3
      index += 1
    }
    return hash
  }

  private static let programs: Set<UInt64> = Set(["script", "style"].map { Bytes.hash($0.utf8) })

  /// Elements that don't stay open until they are closed.
  private static let closedByThemselves: Set<UInt64> = Set(
    [
      "br", "img", "input", "meta", "link", "hr", "source", "p", "li", "td", "th", "tr", "dt", "dd", "option", "area",
      "base", "col",
      "embed", "param", "wbr", "track", "tbody", "thead", "tfoot", "path", "use", "circle", "rect", "line", "frame",
      "basefont",
    ].map { Bytes.hash($0.utf8) })

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
