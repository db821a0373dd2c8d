import CLAME

/// Writes MP3 files, by LAME: 44.1 kHz, 96 kbit/s, mono.
///
/// What podcast directories ask for, as quickly as LAME gives it: what was measured stands in the room's documentation under
/// “Encoding”.
///
/// The bit rate is constant, so that a player which knows no more than the file's size and a time finds the place, also in the
/// middle of a download; variable bits gain nothing. Frames stand alone (no bit reservoir), so a jump is clean at once, which
/// costs no quality. LAME's frame before the sound says how many samples are the encoder's own, so that a decoder which reads it
/// gives exactly what went in.
@safe final class MP3Encoder: AudioSink {
  /// What the samples must have, in hertz.
  static let sampleRate = 44_100
  /// In kilobits a second.
  private static let bitRate: Int32 = 96
  /// From 0 (slow) to 9; at 7 and beyond the shape of the noise is not looked for.
  private static let quality: Int32 = 7
  /// Samples that are handed over at once.
  private static let portion = 8_192

  private let output: EncodedFile
  private let lame: OpaquePointer
  /// Where the first frame is, in bytes.
  private let start: Int
  /// As much as LAME asks for.
  private var buffer = [UInt8](repeating: 0, count: portion * 5 / 4 + 7_200)

  /// Begins a file.
  init(_ file: WholeFile, metadata: FileMetadata) throws(MasteringError) {
    let tag = ID3Tag(metadata).bytes
    try file.write(tag.span)
    start = tag.count
    output = EncodedFile(file)
    guard let lame = unsafe lame_init() else { fatalError("no memory for an MP3 encoder") }
    unsafe self.lame = unsafe lame
    unsafe lame_set_in_samplerate(lame, Int32(Self.sampleRate))
    unsafe lame_set_out_samplerate(lame, Int32(Self.sampleRate))
    unsafe lame_set_num_channels(lame, 1)
    unsafe lame_set_mode(lame, MONO)
    unsafe lame_set_quality(lame, Self.quality)
    unsafe lame_set_brate(lame, Self.bitRate)
    unsafe lame_set_disable_reservoir(lame, 1)
    // LAME turns constant bit rates down by a twentieth, unasked.
    unsafe lame_set_scale(lame, 1 / 0.95)
    unsafe lame_set_write_id3tag_automatic(lame, 0)
    try output.check(unsafe lame_init_params(lame) >= 0, "LAME doesn't take its settings")
  }

  deinit { unsafe lame_close(lame) }

  func write(_ samples: Span<Int16>) throws(MasteringError) {
    var start = 0
    while start < samples.count {
      let count = min(Self.portion, samples.count - start)
      let bytes = unsafe samples.extracting(start..<start + count).withUnsafeBufferPointer { samples in
        unsafe lame_encode_buffer(
          lame, samples.baseAddress, samples.baseAddress, Int32(count), &buffer, Int32(buffer.count))
      }
      try write(bytes)
      start += count
    }
  }

  func finish() throws(MasteringError) {
    try write(unsafe lame_encode_flush(lame, &buffer, Int32(buffer.count)))
    let count = unsafe lame_get_lametag_frame(lame, &buffer, buffer.count)
    output.file.seek(to: start)
    try write(Int32(count))
  }

  private func write(_ count: Int32) throws(MasteringError) {
    try output.check(count >= 0, "LAME's error number is \(count)")
    _ = unsafe buffer.withUnsafeBytes { unsafe output.write(UnsafeRawBufferPointer(rebasing: $0[..<Int(count)])) }
    try output.check(true, "")
  }
}
