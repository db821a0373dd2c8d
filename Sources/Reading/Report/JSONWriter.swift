/// Writes JSON as UTF-8, member by member, without building a tree first.
///
/// Reading a page takes milliseconds, of which Foundation's encoder would take more than the parser does.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Writes an object; whoever writes its members gives them in alphabetical order.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(0x7b)
    needsComma = false
    members(&self)
    bytes.append(0x7d)
    needsComma = true
  }

  /// Writes a member, unless it is absent or empty.
  mutating func member(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    self.key(key)
    string(value)
  }

  /// Writes a member, unless it is absent.
  mutating func member(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// Writes a member that is a number, given in decimal digits.
  mutating func member(_ key: String, decimal: String) {
    self.key(key)
    bytes.append(contentsOf: decimal.utf8)
    needsComma = true
  }

  /// Writes a member.
  mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes a member that is an array, unless it has no items.
  mutating func array<Item>(_ key: String, _ items: [Item], _ write: (Item, inout JSONWriter) -> Void) {
    guard !items.isEmpty else { return }
    self.key(key)
    bytes.append(0x5b)
    needsComma = false
    for item in items { write(item, &self) }
    bytes.append(0x5d)
    needsComma = true
  }

  /// Writes a string.
  mutating func string(_ text: String) {
    separate()
    bytes.append(0x22)
    var text = text
    text.withUTF8 { utf8 in
      // What needs no escape, which is nearly all, goes in one piece.
      var copied = 0
      for index in 0..<utf8.count {
        let byte = unsafe utf8[index]
        guard byte < 0x20 || byte == 0x22 || byte == 0x5c else { continue }
        unsafe bytes.append(contentsOf: utf8[copied..<index])
        copied = index + 1
        escape(byte)
      }
      unsafe bytes.append(contentsOf: utf8[copied...])
    }
    bytes.append(0x22)
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5c)
    switch byte {
    case 0x22, 0x5c: bytes.append(byte)
    case 0x0a: bytes.append(0x6e)
    default:
      let digits: StaticString = "0123456789abcdef"
      digits.withUTF8Buffer { digits in
        bytes += [0x75, 0x30, 0x30]
        unsafe bytes.append(digits[Int(byte >> 4)])
        unsafe bytes.append(digits[Int(byte & 15)])
      }
    }
  }

  private mutating func key(_ key: String) {
    string(key)
    bytes.append(0x3a)
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2c) }
    needsComma = false
  }
}
