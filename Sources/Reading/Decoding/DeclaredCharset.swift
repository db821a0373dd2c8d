/// The character set that a document declares near its beginning.
enum DeclaredCharset {
  /// How far into the document a declaration may stand; the standard's 1,024 bytes are missed by many pages.
  private static let reach = 16_384

  /// What `<meta charset=…>`, `<meta … content="…charset=…">` or `<?xml … encoding=…?>` says, whichever is first.
  static func charset(in bytes: [UInt8]) -> Charset? {
    let end = min(bytes.count, reach)
    var index = 0
    while index < end {
      guard bytes[index] == 0x3C else {
        index += 1
        continue
      }
      if ASCII.matches("<!--", bytes, at: index) {
        index += 4
        while index < end, !ASCII.matches("-->", bytes, at: index) { index += 1 }
        continue
      }
      let word: StaticString? =
        ASCII.matches("<meta", bytes, at: index)
        ? "charset" : ASCII.matches("<?xml", bytes, at: index) ? "encoding" : nil
      index += 1
      guard let word else { continue }
      let close = bytes[index..<min(bytes.count, index + 1024)].firstIndex(of: 0x3E) ?? end
      for position in index..<max(index, close) where ASCII.matches(word, bytes, at: position) {
        if let charset = value(in: bytes[(position + word.utf8CodeUnitCount)..<close]) { return wide(charset) }
      }
      index = close
    }
    return nil
  }

  /// A declaration that could be read as ASCII is in no wide encoding; the standard takes UTF-8 then.
  private static func wide(_ charset: Charset) -> Charset {
    charset.name.hasPrefix("utf-16") || charset.name.hasPrefix("utf-32") ? .utf8 : charset
  }

  /// The value after an attribute's name: `= "utf-8"`, `=utf-8`.
  private static func value(in bytes: ArraySlice<UInt8>) -> Charset? {
    let rest = bytes.drop(while: ASCII.isSpace)
    guard rest.first == 0x3D else { return nil }
    let text = rest.dropFirst().drop(while: { ASCII.isSpace($0) || $0 == 0x22 || $0 == 0x27 })
      .prefix { !ASCII.isSpace($0) && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x2F && $0 != 0x3F }
    return Charset(label: String(decoding: text, as: UTF8.self))
  }
}
