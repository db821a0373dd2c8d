/// Where the parts of a well-formed PLS file stand in its bytes.
struct PLSLayout {
  /// The lexemes, each with the remark beside it.
  private(set) var lexemes: [Range<Int>] = []
  /// Where the root element's content ends: the place before its end tag, or the end of a tag that is both: `/>`.
  private(set) var end: Range<Int>?
  /// Whether the root element is one tag.
  private(set) var isClosedAtOnce = false
  /// What the names of elements begin with: `pls:`, mostly nothing.
  private(set) var prefix = ""
  /// The alphabet of phonemes that name none.
  private(set) var alphabet = "ipa"
  /// How lines end.
  let lineBreak: String
  /// Whether the bytes are in UTF-8, as far as the file says.
  let isUTF8: Bool

  init(_ bytes: [UInt8]) {
    lineBreak = bytes.firstRange(of: [0x0D, 0x0A]) == nil ? "\n" : "\r\n"
    isUTF8 = Self.isUTF8(bytes)
    var depth = 0
    var place = 0
    var start = 0
    while let open = bytes[place...].firstIndex(of: 0x3C) {
      place = open
      if let after = Self.skipped(at: open, in: bytes) {
        place = after
        continue
      }
      let tag = Tag(at: open, in: bytes)
      place = tag.range.upperBound
      switch (depth, tag.isEnd) {
      case (0, false):
        prefix = tag.prefix
        alphabet = tag.alphabet ?? "ipa"
        isClosedAtOnce = tag.isClosed
        if tag.isClosed { end = tag.range.upperBound - 2..<tag.range.upperBound }
      case (1, false): start = open
      case (1, true): end = open..<open
      default: break
      }
      if !tag.isEnd && !tag.isClosed { depth += 1 }
      if tag.isEnd { depth -= 1 }
      if depth == 1, tag.isEnd || tag.isClosed, tag.name == "lexeme" {
        place = Self.endOfNote(after: place, in: bytes)
        lexemes.append(start..<place)
      }
    }
  }

  /// What stands before a place on its line, if it is white space.
  func indentation(before place: Int, in bytes: [UInt8]) -> String {
    var start = place
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return start == 0 || bytes[start - 1] == 0x0A ? String(decoding: bytes[start..<place], as: UTF8.self) : ""
  }
}

extension PLSLayout {
  /// A start tag or an end tag.
  private struct Tag {
    var range: Range<Int>
    var isEnd: Bool
    var isClosed: Bool
    var prefix = ""
    var name = ""
    /// The value of the attribute of this name.
    var alphabet: String?

    init(at open: Int, in bytes: [UInt8]) {
      var quote: UInt8?
      var place = open + 1
      while place < bytes.count {
        let byte = bytes[place]
        if let mark = quote {
          if byte == mark { quote = nil }
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        } else if byte == 0x3E {
          break
        }
        place += 1
      }
      range = open..<min(place + 1, bytes.count)
      isEnd = bytes[open + 1] == 0x2F
      isClosed = !isEnd && bytes[place - 1] == 0x2F
      let content = String(decoding: bytes[(open + (isEnd ? 2 : 1))..<place], as: UTF8.self)
      let words = content.split { $0.isWhitespace || $0 == "/" }
      let parts = (words.first ?? "").split(separator: ":")
      name = parts.last.map(String.init) ?? ""
      if parts.count > 1 { prefix = parts[0] + ":" }
      for mark in ["\"", "'"] {
        guard let start = content.firstRange(of: "alphabet=\(mark)")?.upperBound else { continue }
        alphabet = String(content[start...].prefix { String($0) != mark })
      }
    }
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { return false }
    guard let start = head.firstRange(of: "encoding=")?.upperBound, let end = head.firstRange(of: "?>")?.lowerBound,
      start < end
    else { return true }
    return head[start...].dropFirst().hasPrefix("utf-8")
  }

  /// The end of a comment, an instruction or a section of plain text that begins at a place; nil if none does.
  private static func skipped(at open: Int, in bytes: [UInt8]) -> Int? {
    for (beginning, ending) in [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")] {
      guard bytes[open...].starts(with: beginning.utf8) else { continue }
      let rest = bytes[(open + beginning.utf8.count)...]
      return rest.firstRange(of: Array(ending.utf8))?.upperBound ?? bytes.count
    }
    return nil
  }

  /// The end of the comment that stands on the same line after a place, or the place itself.
  private static func endOfNote(after place: Int, in bytes: [UInt8]) -> Int {
    var start = place
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard bytes[start...].starts(with: "<!--".utf8) else { return place }
    return skipped(at: start, in: bytes) ?? place
  }
}
