import COgg

/// Puts packets into the pages of an Ogg file, by libogg.
///
/// The stream's serial number is always the same, so that the same sound gives the same bytes.
@safe final class OggStream {
  private let output: EncodedFile
  private var state = unsafe ogg_stream_state()

  /// Begins a stream at the file's end.
  init(_ file: WholeFile) {
    output = EncodedFile(file)
    precondition(unsafe ogg_stream_init(&state, 1) == 0, "no memory for an Ogg stream")
  }

  deinit { unsafe ogg_stream_clear(&state) }

  /// Adds a packet, and writes pages that are full.
  ///
  /// `granule` is how many samples end with the packet, as the codec counts them, `number` how many packets came before. The
  /// first packet has a page of its own, as every codec asks for, and what comes after one that `endsPage` begins a page.
  func write(
    _ packet: Span<UInt8>, granule: Int, number: Int, endsPage: Bool = false, endsStream: Bool = false
  ) throws(MasteringError) {
    let code = unsafe packet.withUnsafeBufferPointer { bytes in
      var packet = unsafe ogg_packet(
        packet: UnsafeMutablePointer(mutating: bytes.baseAddress), bytes: bytes.count, b_o_s: number == 0 ? 1 : 0,
        e_o_s: endsStream ? 1 : 0, granulepos: ogg_int64_t(granule), packetno: ogg_int64_t(number))
      return unsafe ogg_stream_packetin(&state, &packet)
    }
    precondition(code == 0, "no memory for an Ogg page")
    try writePages(isFlushing: endsPage || endsStream || number == 0)
  }

  private func writePages(isFlushing: Bool) throws(MasteringError) {
    var page = unsafe ogg_page()
    while unsafe (isFlushing ? ogg_stream_flush(&state, &page) : ogg_stream_pageout(&state, &page)) != 0 {
      _ = unsafe output.write(UnsafeRawBufferPointer(start: page.header, count: page.header_len))
      _ = unsafe output.write(UnsafeRawBufferPointer(start: page.body, count: page.body_len))
    }
    try output.check(true, "")
  }
}
