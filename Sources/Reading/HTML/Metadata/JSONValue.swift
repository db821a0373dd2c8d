/// A JSON value, read tolerantly: the structured data of real pages has line breaks inside strings, commas too many,
/// comment marks around it, and ends in the middle.
indirect enum JSONValue: Sendable {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case number(String)
  case bool(Bool)
  case null

  /// The value of an object's key.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The values of an array, or the value itself.
  var items: [JSONValue] {
    if case .array(let items) = self { return items }
    if case .null = self { return [] }
    return [self]
  }

  /// A string with something in it.
  var text: String? {
    switch self {
    case .string(let text):
      let trimmed = text.collapsingSpace()
      return trimmed.isEmpty ? nil : trimmed
    case .number(let number): return number
    case .array(let items): return items.first?.text
    case .object: return self["@value"]?.text
    default: return nil
    }
  }

  /// All values of a document, which may hold several one after another.
  static func values(in bytes: ArraySlice<UInt8>) -> [JSONValue] {
    var parser = JSONParser(bytes)
    var values: [JSONValue] = []
    while values.count < 16, let value = parser.next() { values.append(value) }
    return values
  }
}

/// Reads JSON from UTF-8.
private struct JSONParser {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private static let deepest = 48

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next object or array; what stands before it (comment marks, a variable's name) is skipped.
  mutating func next() -> JSONValue? {
    while index < bytes.endIndex, bytes[index] != 0x7b, bytes[index] != 0x5b || !isArray() { index += 1 }
    guard index < bytes.endIndex else { return nil }
    return value(depth: 0)
  }

  /// Tells `[{` and `["` from `<![CDATA[`.
  private func isArray() -> Bool {
    var next = index + 1
    while next < bytes.endIndex, bytes[next] <= 0x20 { next += 1 }
    return next < bytes.endIndex && (bytes[next] == 0x7b || bytes[next] == 0x22 || bytes[next] == 0x5b)
  }

  private mutating func skipSpace() {
    while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard index < bytes.endIndex, depth < Self.deepest else { return nil }
    switch bytes[index] {
    case 0x7b: return object(depth)
    case 0x5b: return array(depth)
    case 0x22: return .string(string())
    default:
      let start = index
      while index < bytes.endIndex, bytes[index] != 0x2c, bytes[index] != 0x7d, bytes[index] != 0x5d,
        bytes[index] > 0x20
      { index += 1 }
      if start == index { index += 1 }
      let word = String(decoding: bytes[start..<index], as: UTF8.self)
      switch word {
      case "true": return .bool(true)
      case "false": return .bool(false)
      case "null", "undefined": return .null
      default: return .number(word)
      }
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue {
    index += 1
    var members: [(key: String, value: JSONValue)] = []
    while true {
      skipSpace()
      guard index < bytes.endIndex else { break }
      if bytes[index] == 0x7d {
        index += 1
        break
      }
      guard bytes[index] == 0x22 else {
        if bytes[index] == 0x5d { break }
        index += 1
        continue
      }
      let key = string()
      skipSpace()
      guard index < bytes.endIndex, bytes[index] == 0x3a else { continue }
      index += 1
      guard let value = value(depth: depth + 1) else { break }
      members.append((key, value))
    }
    return .object(members)
  }

  private mutating func array(_ depth: Int) -> JSONValue {
    index += 1
    var items: [JSONValue] = []
    while true {
      skipSpace()
      guard index < bytes.endIndex else { break }
      if bytes[index] == 0x5d {
        index += 1
        break
      }
      if bytes[index] == 0x2c {
        index += 1
        continue
      }
      if bytes[index] == 0x7d { break }
      guard let value = value(depth: depth + 1) else { break }
      items.append(value)
    }
    return .array(items)
  }

  private mutating func string() -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.endIndex, bytes[index] != 0x22 {
      guard bytes[index] == 0x5c, index + 1 < bytes.endIndex else {
        text.append(bytes[index])
        index += 1
        continue
      }
      index += 2
      switch bytes[index - 1] {
      case 0x6e, 0x72, 0x74: text.append(0x20)
      case 0x62, 0x66: break
      case 0x75: appendUnicode(to: &text)
      default: text.append(bytes[index - 1])
      }
    }
    index += 1
    return ControlCharacters.removed(
      from: CharacterReferences.decoded(String(decoding: text, as: UTF8.self).withoutTags()))
  }

  private mutating func appendUnicode(to text: inout [UInt8]) {
    guard var value = hex() else { return }
    if value >= 0xd800, value < 0xdc00, index + 1 < bytes.endIndex, bytes[index] == 0x5c, bytes[index + 1] == 0x75 {
      index += 2
      if let low = hex(), low >= 0xdc00, low < 0xe000 { value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00) }
    }
    if let scalar = Unicode.Scalar(value) { text.append(contentsOf: Array(String(Character(scalar)).utf8)) }
  }

  private mutating func hex() -> UInt32? {
    guard index + 4 <= bytes.endIndex,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { return nil }
    index += 4
    return value
  }
}
