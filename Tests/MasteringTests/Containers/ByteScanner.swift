import Foundation

/// Reads numbers and texts from the beginning of some bytes on.
struct ByteScanner {
  struct TooShort: Error {}

  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: some Collection<UInt8>) { rest = Array(bytes)[...] }

  init(path: String) throws { rest = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))[...] }

  mutating func bytes(_ count: Int) throws -> [UInt8] {
    guard count >= 0, rest.count >= count else { throw TooShort() }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func text(_ count: Int) throws -> String { String(decoding: try bytes(count), as: UTF8.self) }

  /// A text up to a zero, which is passed over.
  mutating func text() throws -> String {
    guard let end = rest.firstIndex(of: 0) else { throw TooShort() }
    defer { rest = rest.dropFirst(1) }
    return try text(end - rest.startIndex)
  }

  /// Highest byte first.
  mutating func big(_ count: Int, bits: Int = 8) throws -> Int { try bytes(count).reduce(0) { $0 << bits | Int($1) } }

  /// Lowest byte first.
  mutating func little(_ count: Int) throws -> Int { try bytes(count).reversed().reduce(0) { $0 << 8 | Int($1) } }
}
