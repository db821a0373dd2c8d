/// The pages of an Ogg file, as RFC 3533 has them.
struct OggPages {
  var serials: [Int] = []
  var granules: [Int] = []
  /// How many packets end on each page.
  var packetCounts: [Int] = []
  var packets: [[UInt8]] = []
  /// Whether the first page, the last page and no other say so.
  var isWhole: Bool

  init(path: String) throws {
    var file = try ByteScanner(path: path)
    var flags: [Int] = []
    var open: [UInt8] = []
    while !file.rest.isEmpty {
      guard try file.text(4) == "OggS", try file.big(1) == 0 else { throw ByteScanner.TooShort() }
      flags.append(try file.big(1))
      granules.append(try file.little(8))
      serials.append(try file.little(4))
      _ = try file.bytes(8)
      let segments = try file.bytes(try file.big(1))
      for segment in segments {
        open += try file.bytes(Int(segment))
        if segment < 255 {
          packets.append(open)
          open = []
        }
      }
      packetCounts.append(segments.count { $0 < 255 })
    }
    isWhole =
      open.isEmpty && flags.first == 2 && flags.last.map { $0 & 4 } == 4
      && flags.dropFirst().dropLast().allSatisfy { $0 & 6 == 0 }
  }
}
