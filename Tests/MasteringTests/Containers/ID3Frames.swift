/// An ID3v2.4 tag as the standard has it.
struct ID3Frames {
  struct Chapter {
    var name: String
    var title: String
    var milliseconds: Range<Int>
  }

  var version: Int
  var frames: [String: [[UInt8]]] = [:]
  var chapters: [Chapter] = []
  /// Names, and the names of what they list.
  var contents: [String: [String]] = [:]
  /// What follows the tag in the file.
  var rest: [UInt8]

  init(path: String) throws {
    var file = try ByteScanner(path: path)
    guard try file.text(3) == "ID3" else { throw ByteScanner.TooShort() }
    version = try file.big(1)
    _ = try file.bytes(2)
    var tag = ByteScanner(try file.bytes(try file.big(4, bits: 7)))
    rest = Array(file.rest)
    for (name, content) in try Self.frames(&tag) {
      frames[name, default: []].append(content)
      var content = ByteScanner(content)
      switch name {
      case "CHAP":
        let name = try content.text()
        let start = try content.big(4)
        let end = try content.big(4)
        _ = try content.bytes(8)
        let title = try Self.frames(&content).first { $0.name == "TIT2" }?.content.dropFirst() ?? []
        chapters.append(
          Chapter(name: name, title: String(decoding: title, as: UTF8.self), milliseconds: start..<end))
      case "CTOC":
        let name = try content.text()
        _ = try content.big(1)
        contents[name] = try (0..<content.big(1)).map { _ in try content.text() }
      default: break
      }
    }
  }

  /// The text of a frame that is in UTF-8, zeros between its parts.
  func text(_ name: String) -> String? {
    guard let content = frames[name]?.first, content.first == 3 else { return nil }
    return String(decoding: content.dropFirst(), as: UTF8.self)
  }

  /// Frames up to the padding.
  private static func frames(_ bytes: inout ByteScanner) throws -> [(name: String, content: [UInt8])] {
    var frames: [(name: String, content: [UInt8])] = []
    while bytes.rest.count >= 10, bytes.rest.first != 0 {
      let name = try bytes.text(4)
      let count = try bytes.big(4, bits: 7)
      _ = try bytes.bytes(2)
      frames.append((name, try bytes.bytes(count)))
    }
    return frames
  }
}
