/// Several pieces of a file in one content, each with a header that says where it is from (RFC 9110, 14.6).
package struct MultipartContent: Sendable {
  private enum Segment: Sendable {
    case text([UInt8])
    case piece(Range<Int>)

    var length: Int {
      switch self {
      case .text(let bytes): bytes.count
      case .piece(let range): range.count
      }
    }
  }

  /// The length of all of it in bytes.
  package let length: Int
  private let file: OpenFile
  private let segments: [Segment]

  /// Puts pieces together.
  ///
  /// - Parameters:
  ///   - pieces: the pieces in their order, none empty.
  ///   - file: what they are pieces of.
  ///   - type: its media type.
  ///   - boundary: what stands between them, which occurs in none.
  init(_ pieces: [Range<Int>], of file: OpenFile, type: String, boundary: String) {
    var segments: [Segment] = []
    for piece in pieces {
      let head =
        "\(segments.isEmpty ? "" : "\r\n")--\(boundary)\r\nContent-Type: \(type)\r\n"
        + "Content-Range: \(Self.contentRange(piece, of: file.length))\r\n\r\n"
      segments += [.text(Array(head.utf8)), .piece(piece)]
    }
    segments.append(.text(Array("\r\n--\(boundary)--\r\n".utf8)))
    self.file = file
    self.segments = segments
    length = segments.reduce(0) { $0 + $1.length }
  }

  /// The value of a `Content-Range` field.
  static func contentRange(_ piece: Range<Int>, of length: Int) -> String {
    "bytes \(piece.lowerBound)-\(piece.upperBound - 1)/\(length)"
  }

  /// A boundary that is in no file.
  static func boundary() -> String {
    var generator = SystemRandomNumberGenerator()
    return "piece-" + (0..<2).map { _ in String(generator.next(), radix: 36) }.joined()
  }

  /// Copies what stands from a place on, as much as fits and is in one piece.
  ///
  /// - Returns: how many bytes were copied, at least one; nil if the file can't be read, or has become shorter.
  func copy(from position: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    var start = 0
    for segment in segments {
      defer { start += segment.length }
      let offset = position - start
      guard offset < segment.length else { continue }
      let count = min(segment.length - offset, buffer.count)
      switch segment {
      case .text(let bytes):
        unsafe buffer.copyBytes(from: bytes[offset..<offset + count])
        return count
      case .piece(let range):
        let target = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])
        guard let read = unsafe file.read(at: range.lowerBound + offset, into: target), read > 0 else { return nil }
        return read
      }
    }
    return nil
  }
}
