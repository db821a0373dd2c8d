/// The mark that some documents begin with and that settles their character set.
struct ByteOrderMark {
  let charset: String
  /// Bytes.
  let length: Int

  init?(of bytes: [UInt8]) {
    // UTF-32's mark begins with UTF-16's, so it is asked first.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (charset, length) = ("utf-8", 3)
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      (charset, length) = ("utf-32le", 4)
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      (charset, length) = ("utf-32be", 4)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (charset, length) = ("utf-16le", 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (charset, length) = ("utf-16be", 2)
    } else {
      return nil
    }
  }
}
