/// Reads numbers and stretches out of bytes that may be damaged: what lies beyond their end is nil.
struct ByteCursor {
  let bytes: [UInt8]
  var index = 0

  init(_ bytes: [UInt8], at index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// The next bytes, which are passed.
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.count - index else { return nil }
    defer { index += count }
    return bytes[index..<index + count]
  }

  mutating func byte() -> Int? { take(1).map { Int($0.first!) } }

  /// A number of so many bytes, the highest first.
  mutating func big(_ count: Int) -> Int? { take(count).map { $0.reduce(0) { $0 << 8 | Int($1) } } }

  /// A number of so many bytes, the lowest first.
  mutating func little(_ count: Int) -> Int? { take(count).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } } }
}
