import CSndfile
import Glibc

/// Writes WAV files, by libsndfile: RF64 where RIFF can't count the bytes.
@safe final class WAVEncoder: AudioSink {
  private let output: EncodedFile
  private let marks: [FileMetadata.Mark]
  private var handle: OpaquePointer?

  /// Begins a file; `length` is how many samples will be written.
  init(_ file: WholeFile, sampleRate: Int, length: Int, metadata: FileMetadata) throws(MasteringError) {
    marks = metadata.marks
    output = EncodedFile(file)
    var info = SF_INFO()
    info.channels = 1
    info.samplerate = Int32(sampleRate)
    // A RIFF file counts its bytes in 32 bits; RF64 is the same with 64. Room is left for marks and tags.
    info.format = Int32((length < 0x7f00_0000 ? SF_FORMAT_WAV : SF_FORMAT_RF64) | SF_FORMAT_PCM_16)
    var io = Self.virtualIO
    guard let handle = unsafe sf_open_virtual(&io, Int32(SFM_WRITE), &info, output.pointer) else {
      throw output.error ?? .encoder(path: file.path, reason: unsafe String(cString: sf_strerror(nil)))
    }
    unsafe self.handle = unsafe handle
    set(metadata.tags)
  }

  deinit { if let handle = unsafe handle { unsafe sf_close(handle) } }

  func write(_ samples: Span<Int16>) throws(MasteringError) {
    let written = unsafe samples.withUnsafeBufferPointer { samples in
      samples.isEmpty ? 0 : unsafe sf_writef_short(handle, samples.baseAddress!, sf_count_t(samples.count))
    }
    try output.check(written == samples.count, unsafe String(cString: sf_strerror(handle)))
  }

  func finish() throws(MasteringError) {
    let code = unsafe sf_close(handle)
    unsafe handle = nil
    try output.check(code == 0, unsafe String(cString: sf_error_number(code)))
    try WaveMarks(marks).append(to: output.file)
  }
}

extension WAVEncoder {
  private func set(_ tags: RecordingTags) {
    for (kind, text) in [
      (SF_STR_TITLE, tags.title), (SF_STR_ARTIST, tags.artist), (SF_STR_ALBUM, tags.album), (SF_STR_DATE, tags.date),
      (SF_STR_COMMENT, tags.comment ?? tags.url), (SF_STR_SOFTWARE, tags.software),
    ] {
      if let text { unsafe sf_set_string(handle, Int32(kind), text.fitForTag) }
    }
  }

  private static var virtualIO: SF_VIRTUAL_IO {
    unsafe SF_VIRTUAL_IO(
      get_filelen: { user in sf_count_t(unsafe EncodedFile.at(user).file.count) },
      seek: { offset, whence, user in
        sf_count_t(unsafe EncodedFile.at(user).file.seek(to: Int(offset), whence: whence))
      },
      read: { bytes, count, user in
        let bytes = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: Int(count))
        return sf_count_t(unsafe EncodedFile.at(user).file.read(into: bytes))
      },
      write: { bytes, count, user in
        let bytes = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
        return unsafe EncodedFile.at(user).write(bytes) ? count : 0
      },
      tell: { user in sf_count_t(unsafe EncodedFile.at(user).file.position) })
  }
}
