import CZlib

/// Decompresses gzip, by zlib.
enum Gzip {
  enum Failure: Error {
    case tooLarge
    case damaged(reason: String)
  }

  /// Whether bytes begin as gzip does.
  static func isCompressed(_ bytes: [UInt8]) -> Bool {
    bytes.count > 2 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
  }

  /// The decompressed bytes of one gzip member or several in a row, at most `limit` of them.
  ///
  /// - Throws: `tooLarge` as soon as there is more, however much more that would be; `damaged` if the data ends early or is
  ///   no gzip. Bytes behind the last member are passed over, as gzip does.
  static func decompress(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    var stream = unsafe z_stream()
    // 16 asks for the gzip format alone; 15 is the largest window.
    guard unsafe inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .damaged(reason: "zlib can't be started")
    }
    defer { unsafe _ = inflateEnd(&stream) }
    var input = bytes
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var position = 0
    while true {
      var status = Z_OK
      var produced = 0
      unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe chunk.withUnsafeMutableBufferPointer { target in
          let length = min(source.count - position, 1 << 30)
          unsafe stream.next_in = source.baseAddress.map { unsafe $0 + position }
          unsafe stream.avail_in = UInt32(length)
          unsafe stream.next_out = target.baseAddress
          unsafe stream.avail_out = UInt32(target.count)
          unsafe status = inflate(&stream, Z_NO_FLUSH)
          position += length - Int(unsafe stream.avail_in)
          produced = target.count - Int(unsafe stream.avail_out)
        }
      }
      guard output.count + produced <= limit else { throw .tooLarge }
      output += chunk[..<produced]
      switch status {
      case Z_STREAM_END:
        let rest = Array(bytes[position...].prefix(3))
        guard isCompressed(rest) else { return output }
        unsafe _ = inflateReset(&stream)
      case Z_OK: break
      case Z_BUF_ERROR where position == bytes.count: throw .damaged(reason: "its gzip data ends early")
      default: throw .damaged(reason: "its gzip data is not well-formed")
      }
    }
  }
}
