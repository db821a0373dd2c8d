import COpus

/// Writes Ogg Opus files (RFC 7845), by libopus.
///
/// The MDCT alone, as simply as it can be had, and the processor time that SILK would take goes into a few more bits: 0.8 ms of
/// processor a second of sound, where the encoder's defaults take 9. What else was measured stands in the room's documentation
/// under “Encoding”. libopusenc takes 3.1 ms for the same: it knows 48 kHz only, and asks the processor for its kind at every
/// frame, which a virtual machine has to ask its host.
@safe final class OpusEncoder: AudioSink {
  /// What the samples must have, in hertz: what is in them ends at 11 kHz.
  static let sampleRate = 24_000
  /// In bits a second.
  private static let bitRate: Int32 = 48_000
  /// Samples at 24 kHz: 20 ms, the longest that the MDCT has.
  private static let frame = 480
  /// A sample in the file counts as if at 48 kHz.
  private static let ticks = 48_000 / sampleRate

  private let stream: OggStream
  private let path: String
  private let encoder: OpaquePointer
  /// How many samples the decoder's output is late.
  private let lookahead: Int
  private let length: Int
  private var pending: [Int16] = []
  private var packet = [UInt8](repeating: 0, count: 1_500)
  private var packets = 2
  /// Samples that packets hold.
  private var encoded = 0

  /// Begins a file; `length` is how many samples will be written, and `originalRate` what they had before, for the record.
  init(_ file: WholeFile, length: Int, originalRate: Int, metadata: FileMetadata) throws(MasteringError) {
    path = file.path
    self.length = length
    var code: Int32 = 0
    let encoder = unsafe opus_encoder_create(Int32(Self.sampleRate), 1, OPUS_APPLICATION_RESTRICTED_LOWDELAY, &code)
    guard let encoder = unsafe encoder else { fatalError("no memory for an Opus encoder") }
    unsafe self.encoder = unsafe encoder
    unsafe lectern_opus_set_bitrate(encoder, Self.bitRate)
    unsafe lectern_opus_set_complexity(encoder, 0)
    unsafe lectern_opus_set_vbr_constraint(encoder, 0)
    var lookahead: Int32 = 0
    unsafe lectern_opus_get_lookahead(encoder, &lookahead)
    self.lookahead = Int(lookahead)

    stream = OggStream(file)
    try stream.write(head(originalRate: originalRate).span, granule: 0, number: 0)
    try stream.write(Self.comments(metadata).span, granule: 0, number: 1, endsPage: true)
  }

  deinit { unsafe opus_encoder_destroy(encoder) }

  func write(_ samples: Span<Int16>) throws(MasteringError) {
    unsafe samples.withUnsafeBufferPointer { samples in unsafe pending.append(contentsOf: samples) }
    var start = 0
    // The last frame ends the stream, so one more than a frame must be there.
    while pending.count - start > Self.frame {
      try encode(from: start, endsStream: false)
      start += Self.frame
    }
    pending.removeFirst(start)
  }

  func finish() throws(MasteringError) {
    // What the decoder is late by must have come out, and every stream has a packet.
    let rest = max(1, length + lookahead - encoded)
    let frames = (rest + Self.frame - 1) / Self.frame
    pending.append(contentsOf: repeatElement(0, count: frames * Self.frame - pending.count))
    for frame in 0..<frames { try encode(from: frame * Self.frame, endsStream: frame == frames - 1) }
  }
}

extension OpusEncoder {
  private func encode(from start: Int, endsStream: Bool) throws(MasteringError) {
    let count = unsafe pending.withUnsafeBufferPointer { pending in
      unsafe opus_encode(
        encoder, pending.baseAddress! + start, Int32(Self.frame), &packet, Int32(packet.count))
    }
    guard count > 0 else { throw .encoder(path: path, reason: unsafe String(cString: opus_strerror(count))) }
    encoded += Self.frame
    // The last packet's granule says where the sound ends in it.
    let granule = (endsStream ? length + lookahead : encoded) * Self.ticks
    let bytes = packet
    try stream.write(bytes.span.extracting(..<Int(count)), granule: granule, number: packets, endsStream: endsStream)
    packets += 1
  }

  private func head(originalRate: Int) -> [UInt8] {
    let version: UInt8 = 1
    let channels: UInt8 = 1
    let gain: [UInt8] = [0, 0]
    let mapping: UInt8 = 0
    return Array("OpusHead".utf8) + [version, channels] + Self.bytes(UInt32(lookahead * Self.ticks)).prefix(2)
      + Self.bytes(UInt32(originalRate)) + gain + [mapping]
  }

  private static func comments(_ metadata: FileMetadata) -> [UInt8] {
    var entries = VorbisComments(metadata).entries.map { "\($0.name)=\($0.text)" }
    if let cover = metadata.tags.cover { entries.append("\(CoverBlock.commentName)=\(CoverBlock.comment(cover))") }
    let vendor = unsafe String(cString: opus_get_version_string())
    return Array("OpusTags".utf8) + text(vendor) + bytes(UInt32(entries.count)) + entries.flatMap(text)
  }

  private static func text(_ text: String) -> [UInt8] { bytes(UInt32(text.utf8.count)) + Array(text.utf8) }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
