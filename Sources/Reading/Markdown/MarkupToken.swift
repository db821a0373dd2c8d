/// A piece of the HTML that stands inside Markdown: lenient, linear, and no more than that needs.
///
/// Pages have a parser of their own.
enum MarkupToken {
  case text(String)
  case open(name: String, attributes: [String: String])
  case close(name: String)
  case comment(String)
  /// The raw text of an element that holds no text for readers: `script`, `style`.
  case raw(name: String, String)

  static func tokens(of html: String) -> [MarkupToken] {
    let bytes = Array(html.utf8)
    var tokens: [MarkupToken] = []
    var index = 0
    var textStart = 0
    // Once nothing closes any more, nothing is looked for any more.
    var lastClose = bytes.lastIndex(of: 0x3E) ?? -1
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    func flush(to end: Int) {
      if textStart < end { tokens.append(.text(CharacterReferences.decoded(text(textStart..<end)))) }
    }
    while index < bytes.count {
      guard bytes[index] == 0x3C, index < lastClose else {
        index += 1
        continue
      }
      if ASCII.matches("<!--", bytes, at: index) {
        flush(to: index)
        let end = find("-->", in: bytes, from: index + 4)
        tokens.append(.comment(text(min(index + 4, bytes.count)..<(end ?? bytes.count))))
        index = end.map { $0 + 3 } ?? bytes.count
        textStart = index
        continue
      }
      let next = bytes[index + 1]
      guard ASCII.isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F else {
        index += 1
        continue
      }
      guard let end = tagEnd(in: bytes, from: index + 1) else {
        lastClose = index
        index += 1
        continue
      }
      flush(to: index)
      let token = tag(bytes[(index + 1)..<end])
      index = end + 1
      if case .open(let name, _) = token, ["script", "style", "template", "noscript", "svg", "select"].contains(name) {
        let close = closing(name, in: bytes, from: index)
        tokens.append(.raw(name: name, text(index..<(close?.lowerBound ?? bytes.count))))
        index = close?.upperBound ?? bytes.count
      } else if let token {
        tokens.append(token)
      }
      textStart = index
    }
    flush(to: bytes.count)
    return tokens
  }

  private static func find(_ text: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if ASCII.matches(text, bytes, at: index) { return index }
      index += 1
    }
    return nil
  }

  private static func closing(_ name: String, in bytes: [UInt8], from start: Int) -> Range<Int>? {
    let letters = Array(name.utf8)
    var index = start
    while index + letters.count + 2 < bytes.count {
      if bytes[index] == 0x3C, bytes[index + 1] == 0x2F,
        zip(letters, bytes[(index + 2)...]).allSatisfy({ $0 == ASCII.lowercased($1) })
      {
        let end = bytes[index...].firstIndex(of: 0x3E) ?? bytes.count - 1
        return index..<(end + 1)
      }
      index += 1
    }
    return nil
  }

  /// The `>` that ends a tag, past quoted values.
  private static func tagEnd(in bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8 = 0
    for index in start..<bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return index
      } else if (byte == 0x22 || byte == 0x27) && bytes[index - 1] == 0x3D {
        quote = byte
      }
    }
    // An unclosed quotation mark: the first `>` it is.
    return quote == 0 ? nil : bytes[start...].firstIndex(of: 0x3E)
  }

  private static func tag(_ bytes: ArraySlice<UInt8>) -> MarkupToken? {
    var rest = bytes
    let isClosing = rest.first == 0x2F
    if isClosing { rest = rest.dropFirst() }
    let nameBytes = rest.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D }
    let name = String(decoding: nameBytes, as: UTF8.self).lowercased()
    guard !name.isEmpty else { return nil }
    if isClosing { return .close(name: name) }
    rest = rest.dropFirst(nameBytes.count)
    var attributes: [String: String] = [:]
    while attributes.count < 64 {
      rest = rest.drop { ASCII.isSpace($0) || $0 == 0x2F }
      let key = rest.prefix { !ASCII.isSpace($0) && $0 != 0x3D && $0 != 0x2F }
      guard !key.isEmpty else {
        if rest.first == 0x3D {
          rest = rest.dropFirst()
          continue
        }
        break
      }
      rest = rest.dropFirst(key.count).drop(while: ASCII.isSpace)
      var value: ArraySlice<UInt8> = []
      if rest.first == 0x3D {
        rest = rest.dropFirst().drop(while: ASCII.isSpace)
        if let quote = rest.first, quote == 0x22 || quote == 0x27 {
          value = rest.dropFirst().prefix { $0 != quote }
          rest = rest.dropFirst(value.count + 2)
        } else {
          value = rest.prefix { !ASCII.isSpace($0) }
          rest = rest.dropFirst(value.count)
        }
      }
      let folded = String(decoding: key, as: UTF8.self).lowercased()
      if attributes[folded] == nil {
        attributes[folded] = CharacterReferences.decoded(String(decoding: value, as: UTF8.self))
      }
    }
    return .open(name: name, attributes: attributes)
  }
}
