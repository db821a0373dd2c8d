import Glibc

/// The C library's character set conversion.
enum Iconv {
  /// `bytes` of the character set `name` as UTF-8, or nil if the C library doesn't know it.
  ///
  /// Ill-formed bytes become U+FFFD, one each, and are counted in `damage`.
  static func utf8(_ bytes: ArraySlice<UInt8>, from name: String, damage: inout Int) -> [UInt8]? {
    guard let handle = Handle(from: name) else { return nil }
    return handle.convert(Array(bytes), damage: &damage)
  }

  /// Owns one conversion; the descriptor never leaves it.
  @safe
  private struct Handle: ~Copyable {
    private let descriptor: iconv_t

    init?(from name: String) {
      let opened = unsafe iconv_open("UTF-8", name)
      // iconv_open reports failure as the pointer −1.
      guard Int(bitPattern: opened) != -1, let opened = unsafe opened else { return nil }
      unsafe descriptor = opened
    }

    deinit { unsafe _ = iconv_close(descriptor) }

    func convert(_ bytes: [UInt8], damage: inout Int) -> [UInt8] {
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count * 2)
      var chunk = [CChar](repeating: 0, count: 16_384)
      var position = 0
      var isFlushed = false
      // iconv takes its input as mutable though it only reads it.
      var input = bytes.map { CChar(bitPattern: $0) }
      while !isFlushed {
        var written = 0
        var failure: Int32 = 0
        unsafe input.withUnsafeMutableBufferPointer { source in
          unsafe chunk.withUnsafeMutableBufferPointer { target in
            var from = unsafe source.baseAddress.map { unsafe $0 + position }
            var left = source.count - position
            var to = target.baseAddress
            var room = target.count
            let atEnd = left == 0
            let result =
              unsafe atEnd
              ? iconv(descriptor, nil, nil, &to, &room) : iconv(descriptor, &from, &left, &to, &room)
            if result == -1 { failure = errno } else if atEnd { isFlushed = true }
            position = source.count - left
            written = target.count - room
          }
        }
        for index in 0..<written { output.append(UInt8(bitPattern: chunk[index])) }
        guard failure == EILSEQ || failure == EINVAL else {
          if failure != 0, failure != E2BIG { break }
          continue
        }
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        damage += 1
        position = min(bytes.count, position + 1)
      }
      return output
    }
  }
}
