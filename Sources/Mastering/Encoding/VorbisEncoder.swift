import COgg
import CVorbis

/// Writes Ogg Vorbis files, by libvorbis: for players too old for Opus, which does better with less.
@safe final class VorbisEncoder: AudioSink {
  /// From −0.1 (small) to 1 (good).
  private static let quality: Float = 0.4
  /// Samples that are handed over at once.
  private static let portion = 4_096

  private let stream: OggStream
  private let setup: UnsafeMutablePointer<Setup>
  private var packets = 3

  /// What libvorbis keeps, at an address that stays.
  @unsafe private struct Setup {
    var info = unsafe vorbis_info()
    var comment = unsafe vorbis_comment()
    var analysis = unsafe vorbis_dsp_state()
    var block = unsafe vorbis_block()
  }

  /// Begins a file.
  init(_ file: WholeFile, sampleRate: Int, metadata: FileMetadata) throws(MasteringError) {
    stream = OggStream(file)
    unsafe setup = .allocate(capacity: 1)
    unsafe setup.initialize(to: Setup())
    unsafe vorbis_info_init(&setup.pointee.info)
    unsafe vorbis_comment_init(&setup.pointee.comment)
    guard unsafe vorbis_encode_init_vbr(&setup.pointee.info, 1, sampleRate, Self.quality) == 0 else {
      throw .encoder(path: file.path, reason: "Vorbis can't have \(sampleRate) Hz")
    }
    unsafe vorbis_analysis_init(&setup.pointee.analysis, &setup.pointee.info)
    unsafe vorbis_block_init(&setup.pointee.analysis, &setup.pointee.block)
    for (name, text) in VorbisComments(metadata).entries {
      unsafe vorbis_comment_add_tag(&setup.pointee.comment, name, text)
    }
    if let cover = metadata.tags.cover {
      unsafe vorbis_comment_add_tag(&setup.pointee.comment, CoverBlock.commentName, CoverBlock.comment(cover))
    }

    var headers = unsafe (ogg_packet(), ogg_packet(), ogg_packet())
    unsafe vorbis_analysis_headerout(
      &setup.pointee.analysis, &setup.pointee.comment, &headers.0, &headers.1, &headers.2)
    try unsafe write(headers.0, number: 0)
    try unsafe write(headers.1, number: 1)
    // Sound begins on a page of its own.
    try unsafe write(headers.2, number: 2, endsPage: true)
  }

  deinit {
    unsafe vorbis_block_clear(&setup.pointee.block)
    unsafe vorbis_dsp_clear(&setup.pointee.analysis)
    unsafe vorbis_comment_clear(&setup.pointee.comment)
    unsafe vorbis_info_clear(&setup.pointee.info)
    unsafe setup.deallocate()
  }

  func write(_ samples: Span<Int16>) throws(MasteringError) {
    var start = 0
    while start < samples.count {
      let count = min(Self.portion, samples.count - start)
      let buffer = unsafe vorbis_analysis_buffer(&setup.pointee.analysis, Int32(count))!
      for index in 0..<count { unsafe buffer[0]![index] = Float(samples[start + index]) / 32_768 }
      try analyse(count)
      start += count
    }
  }

  // An empty portion is the end.
  func finish() throws(MasteringError) { try analyse(0) }
}

extension VorbisEncoder {
  private func analyse(_ count: Int) throws(MasteringError) {
    unsafe vorbis_analysis_wrote(&setup.pointee.analysis, Int32(count))
    while unsafe vorbis_analysis_blockout(&setup.pointee.analysis, &setup.pointee.block) == 1 {
      unsafe vorbis_analysis(&setup.pointee.block, nil)
      unsafe vorbis_bitrate_addblock(&setup.pointee.block)
      var packet = unsafe ogg_packet()
      while unsafe vorbis_bitrate_flushpacket(&setup.pointee.analysis, &packet) == 1 {
        try unsafe write(packet, number: packets)
        packets += 1
      }
    }
  }

  private func write(_ packet: ogg_packet, number: Int, endsPage: Bool = false) throws(MasteringError) {
    let bytes = unsafe Span(_unsafeStart: packet.packet, count: packet.bytes)
    try stream.write(
      bytes, granule: Int(unsafe packet.granulepos), number: number, endsPage: endsPage,
      endsStream: unsafe packet.e_o_s != 0)
  }
}
