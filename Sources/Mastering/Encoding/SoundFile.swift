import CSndfile
import Glibc

/// Encodes samples into a sound file, by libsndfile.
@safe package final class SoundFile: AudioSink {
  /// A mark in the file, for containers that have such.
  package struct Mark {
    /// Samples from the beginning.
    package var position: Int
    package var label: String

    package init(position: Int, label: String) {
      self.position = position
      self.label = label
    }
  }

  private let output: Output
  private let format: AudioFormat
  private let marks: [Mark]
  private var handle: OpaquePointer?

  /// Begins a file; `length` is how many samples will be written.
  package init(
    at path: String, format: AudioFormat, sampleRate: Int, length: Int, tags: RecordingTags, marks: [Mark],
    scratch: String = "/tmp"
  ) throws(MasteringError) {
    self.format = format
    self.marks = marks
    output = Output(try WholeFile(at: path, scratch: scratch))
    if format == .mp3 {
      // libsndfile writes tags in Latin-1 there.
      let tag = ID3Tag(tags).bytes
      try output.file.write(tag.span)
      output.base = tag.count
    }

    var info = SF_INFO()
    info.channels = 1
    info.samplerate = Int32(sampleRate)
    info.format = Int32(Self.code(for: format, length: length))
    var io = Self.virtualIO
    let user = unsafe Unmanaged.passUnretained(output).toOpaque()
    guard let handle = unsafe sf_open_virtual(&io, Int32(SFM_WRITE), &info, user) else {
      throw output.error ?? .encoder(path: path, reason: unsafe String(cString: sf_strerror(nil)))
    }
    unsafe self.handle = unsafe handle
    configure()
    if format != .mp3 { set(tags) }
  }

  deinit { if let handle = unsafe handle { unsafe sf_close(handle) } }

  package func write(_ samples: Span<Int16>) throws(MasteringError) {
    let written = unsafe samples.withUnsafeBufferPointer { samples in
      samples.isEmpty ? 0 : unsafe sf_writef_short(handle, samples.baseAddress!, sf_count_t(samples.count))
    }
    if let error = output.error { throw error }
    guard written == samples.count else {
      throw .encoder(path: output.file.path, reason: unsafe String(cString: sf_strerror(handle)))
    }
  }

  package func finish() throws(MasteringError) {
    let code = unsafe sf_close(handle)
    unsafe handle = nil
    if let error = output.error { throw error }
    guard code == 0 else {
      throw .encoder(path: output.file.path, reason: unsafe String(cString: sf_error_number(code)))
    }
    switch format {
    case .wav: try WaveMarks(marks).append(to: output.file)
    case .ogg: try OggPages.setSerialNumber(in: output.file)
    case .flac, .mp3: break
    }
    try output.file.commit()
  }
}

extension SoundFile {
  /// What libsndfile writes into, and what went wrong there.
  private final class Output {
    let file: WholeFile
    /// Where libsndfile's part of the file begins, in bytes.
    var base = 0
    var error: MasteringError?

    init(_ file: WholeFile) { self.file = file }
  }

  private static func code(for format: AudioFormat, length: Int) -> Int {
    switch format {
    // A RIFF file counts its bytes in 32 bits; RF64 is the same with 64. Room is left for marks and tags.
    case .wav: (length < 0x7f00_0000 ? SF_FORMAT_WAV : SF_FORMAT_RF64) | SF_FORMAT_PCM_16
    case .flac: SF_FORMAT_FLAC | SF_FORMAT_PCM_16
    case .ogg: SF_FORMAT_OGG | SF_FORMAT_VORBIS
    case .mp3: SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III
    }
  }

  /// Quality is set before the first sample.
  private func configure() {
    switch format {
    case .wav, .flac: break
    case .ogg: setQuality(0.4)
    case .mp3:
      var mode = Int32(SF_BITRATE_MODE_VARIABLE)
      unsafe sf_command(handle, Int32(SFC_SET_BITRATE_MODE), &mode, Int32(MemoryLayout<Int32>.size))
      setQuality(0.6)
    }
  }

  /// From 0 (small) to 1 (good).
  private func setQuality(_ quality: Double) {
    var quality = quality
    unsafe sf_command(
      handle, Int32(SFC_SET_VBR_ENCODING_QUALITY), &quality, Int32(MemoryLayout<Double>.size))
  }

  private func set(_ tags: RecordingTags) {
    for (kind, text) in [
      (SF_STR_TITLE, tags.title), (SF_STR_ARTIST, tags.artist), (SF_STR_ALBUM, tags.album), (SF_STR_DATE, tags.date),
      (SF_STR_COMMENT, tags.comment), (SF_STR_SOFTWARE, tags.software),
    ] {
      if let text { unsafe sf_set_string(handle, Int32(kind), text.fitForTag) }
    }
  }

  private static var virtualIO: SF_VIRTUAL_IO {
    unsafe SF_VIRTUAL_IO(
      get_filelen: { user in
        let output = unsafe Unmanaged<Output>.fromOpaque(user!).takeUnretainedValue()
        return sf_count_t(output.file.count - output.base)
      },
      seek: { offset, whence, user in
        let output = unsafe Unmanaged<Output>.fromOpaque(user!).takeUnretainedValue()
        let base = whence == SEEK_SET ? output.base : 0
        return sf_count_t(output.file.seek(to: Int(offset) + base, whence: whence) - output.base)
      },
      read: { bytes, count, user in
        let output = unsafe Unmanaged<Output>.fromOpaque(user!).takeUnretainedValue()
        return sf_count_t(unsafe output.file.read(into: UnsafeMutableRawBufferPointer(start: bytes, count: Int(count))))
      },
      write: { bytes, count, user in
        let output = unsafe Unmanaged<Output>.fromOpaque(user!).takeUnretainedValue()
        let code = unsafe output.file.write(raw: UnsafeRawBufferPointer(start: bytes, count: Int(count)))
        if code == 0 { return count }
        // libsndfile goes on after a failed write and forgets why.
        output.error = output.error ?? MasteringError(writing: output.file.path, code: code)
        return 0
      },
      tell: { user in
        let output = unsafe Unmanaged<Output>.fromOpaque(user!).takeUnretainedValue()
        return sf_count_t(output.file.position - output.base)
      })
  }
}
