extension MetadataValue {
  /// The keys and values of a TOML document; a statement that is not well-formed is passed over.
  ///
  /// Dates, numbers and truth values are text as they are written. Of nesting 32 levels are read.
  static func toml(_ bytes: [UInt8]) -> [Entry] {
    var parser = TOMLParser(bytes)
    return parser.document()
  }
}

/// Reads TOML statement by statement.
private struct TOMLParser {
  private let bytes: [UInt8]
  private var index = 0
  private var entries: [MetadataValue.Entry] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() -> [MetadataValue.Entry] {
    /// The table that the statements belong to.
    var table: [String] = []
    while skipToStatement() {
      if bytes[index] == UInt8(ascii: "[") {
        let isList = peek(1) == UInt8(ascii: "[")
        index += isList ? 2 : 1
        table = keyPath()
        if isList { Self.insert(.list([.map([])]), at: table[...], into: &entries) }
      } else {
        let path = keyPath()
        skipSpace()
        if peek() == UInt8(ascii: "="), !path.isEmpty {
          index += 1
          let value = value(depth: 0)
          Self.insert(value, at: (table + path)[...], into: &entries)
        }
      }
      skipLine()
    }
    return entries
  }

  /// Puts a value where a path of keys leads; in a list of tables, into the last of them.
  private static func insert(
    _ value: MetadataValue, at path: ArraySlice<String>, into entries: inout [MetadataValue.Entry]
  ) {
    guard let key = path.first, path.count <= 32 else { return }
    let known = entries.firstIndex { $0.key == key }
    guard path.count > 1 else {
      if let known, case .list(let old) = entries[known].value, case .list(let new) = value {
        entries[known].value = .list(old + new)
      } else if known == nil {
        entries.append(.init(key: key, value: value))
      }
      return
    }
    var inner: [MetadataValue.Entry] = []
    var earlier: [MetadataValue] = []
    var isList = false
    switch known.map({ entries[$0].value }) {
    case .map(let entries)?: inner = entries
    case .list(let values)?:
      isList = true
      earlier = Array(values.dropLast())
      if case .map(let entries)? = values.last { inner = entries }
    default: break
    }
    insert(value, at: path.dropFirst(), into: &inner)
    let whole: MetadataValue = isList ? .list(earlier + [.map(inner)]) : .map(inner)
    if let known { entries[known].value = whole } else { entries.append(.init(key: key, value: whole)) }
  }

  // MARK: Values

  private mutating func value(depth: Int) -> MetadataValue {
    skipSpace()
    switch peek() {
    case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: return .scalar(string())
    case UInt8(ascii: "[")? where depth < 32: return .list(array(depth: depth))
    case UInt8(ascii: "{")? where depth < 32: return .map(inlineTable(depth: depth))
    default: return .scalar(bare(until: depth == 0 ? "#" : ",]}#"))
    }
  }

  private mutating func array(depth: Int) -> [MetadataValue] {
    var values: [MetadataValue] = []
    index += 1
    while skipToStatement() {
      if bytes[index] == UInt8(ascii: "]") {
        index += 1
        break
      }
      let start = index
      if bytes[index] == UInt8(ascii: ",") { index += 1 } else { values.append(value(depth: depth + 1)) }
      // What is no value ends the list.
      if index == start { break }
    }
    return values
  }

  private mutating func inlineTable(depth: Int) -> [MetadataValue.Entry] {
    var entries: [MetadataValue.Entry] = []
    index += 1
    while skipToStatement() {
      if bytes[index] == UInt8(ascii: "}") {
        index += 1
        break
      }
      if bytes[index] == UInt8(ascii: ",") {
        index += 1
        continue
      }
      let path = keyPath()
      skipSpace()
      guard peek() == UInt8(ascii: "="), !path.isEmpty else { break }
      index += 1
      let value = value(depth: depth + 1)
      Self.insert(value, at: path[...], into: &entries)
    }
    return entries
  }

  /// A string in quotation marks of either kind, three of which go over several lines.
  private mutating func string() -> String {
    let quote = bytes[index]
    let isLong = peek(1) == quote && peek(2) == quote
    let close = [UInt8](repeating: quote, count: isLong ? 3 : 1)
    index += close.count
    var text: [UInt8] = []
    while index < bytes.count, !bytes[index...].starts(with: close), isLong || bytes[index] != 0x0A {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        text += escaped()
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    index = min(bytes.count, index + close.count)
    return ControlCharacters.removed(from: String(decoding: text, as: UTF8.self))
  }

  private mutating func escaped() -> [UInt8] {
    let sign = peek(1) ?? 0
    index = min(bytes.count, index + 2)
    switch sign {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "f"), UInt8(ascii: "b"): return [0x20]
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = bytes[index...].prefix(sign == UInt8(ascii: "u") ? 4 : 8)
      index += digits.count
      let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
      return scalar.map { Array(String($0).utf8) } ?? []
    case 0x0A:
      // A line's end that is escaped takes the space behind it along.
      while let next = peek(), ASCII.isSpace(next) { index += 1 }
      return []
    default: return [sign]
    }
  }

  private mutating func bare(until ends: String) -> String {
    let start = index
    while let byte = peek(), byte != 0x0A, !ends.utf8.contains(byte) {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self).trimmingSpace()
  }

  // MARK: Keys and space

  /// Keys joined by full stops, in quotation marks or bare; past the brackets of a table's name.
  private mutating func keyPath() -> [String] {
    var path: [String] = []
    while true {
      skipSpace()
      guard let byte = peek() else { return path }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        path.append(string())
      } else {
        let start = index
        while let byte = peek(),
          ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2D || byte == 0x5F || byte >= 0x80
        {
          index += 1
        }
        guard index > start else { return path }
        path.append(String(decoding: bytes[start..<index], as: UTF8.self))
      }
      skipSpace()
      guard peek() == UInt8(ascii: ".") else { return path }
      index += 1
    }
  }

  private func peek(_ ahead: Int = 0) -> UInt8? { index + ahead < bytes.count ? bytes[index + ahead] : nil }

  private mutating func skipSpace() { while let byte = peek(), byte == 0x20 || byte == 0x09 { index += 1 } }

  private mutating func skipLine() {
    while let byte = peek(), byte != 0x0A { index += 1 }
  }

  /// Past white space, line ends and comments; false at the end.
  private mutating func skipToStatement() -> Bool {
    while let byte = peek() {
      if byte == UInt8(ascii: "#") {
        skipLine()
      } else if ASCII.isSpace(byte) {
        index += 1
      } else {
        return true
      }
    }
    return false
  }
}
