/// The pages that an Ogg file consists of.
enum OggPages {
  /// Gives all pages the same serial number, which libsndfile draws by lot, so that the same sound gives the same bytes.
  static func setSerialNumber(_ serial: UInt32 = 1, in file: WholeFile) throws(MasteringError) {
    var start = 0
    let length = file.count
    while start < length {
      file.seek(to: start)
      var page = file.read(count: 27)
      guard page.count == 27, page[..<4] == [0x4f, 0x67, 0x67, 0x53] else {
        throw .encoder(path: file.path, reason: "libsndfile wrote no whole Ogg page")
      }
      let segments = file.read(count: Int(page[26]))
      page += segments
      page += file.read(count: segments.reduce(0) { $0 + Int($1) })

      replace(14, by: serial, in: &page)
      replace(22, by: 0, in: &page)
      replace(22, by: checksum(page.span), in: &page)
      file.seek(to: start)
      try file.write(page.span)
      start += page.count
    }
  }

  private static func replace(_ offset: Int, by number: UInt32, in page: inout [UInt8]) {
    for index in 0..<4 { page[offset + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
  }

  /// The CRC of Ogg: polynomial 04c11db7, highest bit first, nothing inverted.
  static func checksum(_ page: Span<UInt8>) -> UInt32 {
    var sum: UInt32 = 0
    for index in page.indices { sum = sum << 8 ^ table[Int(sum >> 24) ^ Int(page[index])] }
    return sum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte) << 24) { sum, _ in sum << 1 ^ (sum >> 31 == 1 ? 0x04c1_1db7 : 0) }
  }
}
