import Foundation
import Mastering

/// Comments and the cover of a FLAC, Opus or Vorbis file.
struct XiphMetadata {
  struct Picture {
    var type: Int
    var mediaType: String
    var description: String
    var width: Int
    var height: Int
    var bytes: [UInt8]

    init(_ block: some Collection<UInt8>) throws {
      var block = ByteScanner(block)
      type = try block.big(4)
      mediaType = try block.text(try block.big(4))
      description = try block.text(try block.big(4))
      width = try block.big(4)
      height = try block.big(4)
      _ = try block.bytes(8)
      bytes = try block.bytes(try block.big(4))
    }
  }

  var comments: [String] = []
  var picture: Picture?

  init(path: String, format: AudioFormat) throws {
    switch format {
    case .flac:
      var file = try ByteScanner(path: path)
      _ = try file.bytes(4)
      var isLast = false
      while !isLast {
        let head = try file.big(1)
        let content = try file.bytes(try file.big(3))
        if head & 0x7f == 4 { try read(comments: content) }
        if head & 0x7f == 6 { picture = try Picture(content) }
        isLast = head & 0x80 != 0
      }
    default:
      let packet = try OggPages(path: path).packets[1]
      // “OpusTags”, or a three and “vorbis”.
      try read(comments: packet.dropFirst(format == .opus ? 8 : 7))
    }
  }

  private mutating func read(comments bytes: some Collection<UInt8>) throws {
    var bytes = ByteScanner(bytes)
    _ = try bytes.text(try bytes.little(4))
    comments = try (0..<bytes.little(4)).map { _ in try bytes.text(try bytes.little(4)) }
    let name = "METADATA_BLOCK_PICTURE="
    guard let found = comments.first(where: { $0.hasPrefix(name) }) else { return }
    picture = try Picture(Data(base64Encoded: String(found.dropFirst(name.count))) ?? Data())
  }
}
