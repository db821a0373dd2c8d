import CZip
import Foundation

/// A zip archive as it is read: its local headers byte by byte, what its entries hold by libzip.
@safe final class Archive {
  struct Entry: Equatable {
    var name: String
    var method: Int
    var flags: Int
    /// DOS date and time.
    var time: Int
    var extraLength: Int
    /// Where what it holds begins, in bytes from the file's beginning.
    var offset: Int
  }

  struct Failure: Error {
    var reason: String
  }

  let bytes: [UInt8]
  /// In the order in which they stand.
  let entries: [Entry]
  private let handle: OpaquePointer

  init(path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    func number(at offset: Int, count: Int) -> Int {
      bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    var entries: [Entry] = []
    var offset = 0
    while number(at: offset, count: 4) == 0x0403_4b50 {
      let (nameLength, extraLength) = (number(at: offset + 26, count: 2), number(at: offset + 28, count: 2))
      let name = String(decoding: bytes[offset + 30..<offset + 30 + nameLength], as: UTF8.self)
      let start = offset + 30 + nameLength + extraLength
      entries.append(
        Entry(
          name: name, method: number(at: offset + 8, count: 2), flags: number(at: offset + 6, count: 2),
          time: number(at: offset + 10, count: 4), extraLength: extraLength, offset: start))
      offset = start + number(at: offset + 18, count: 4)
    }
    self.bytes = bytes
    self.entries = entries
    guard let handle = unsafe zip_open(path, ZIP_RDONLY | ZIP_CHECKCONS, nil) else {
      throw Failure(reason: "“\(path)” is no zip archive")
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe zip_discard(handle) }

  var names: [String] { entries.map(\.name) }

  func bytes(_ name: String) throws -> [UInt8] {
    guard let file = unsafe zip_fopen(handle, name, 0) else { throw Failure(reason: "no “\(name)”") }
    defer { unsafe zip_fclose(file) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(unsafe zip_fread(file, &buffer, UInt64(buffer.count)))
      guard count >= 0 else { throw Failure(reason: "“\(name)” is damaged") }
      if count == 0 { return content }
      content += buffer[..<count]
    }
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// What an XML file holds; it is well-formed or this throws.
  func xml(_ name: String) throws -> Markup { try Markup.root(of: bytes(name)) }
}
