/// One file of a recording, encoded as its format needs it.
package final class SoundFile: AudioSink {
  /// In hertz: the recording's own, or what the format needs.
  package let sampleRate: Int
  private let file: WholeFile
  private var encoder: any AudioSink

  /// Begins a file; `length` is how many samples will be written, `sampleRate` what they have.
  package init(
    at path: String, format: AudioFormat, sampleRate: Int, length: Int, metadata: FileMetadata = FileMetadata(),
    scratch: String = "/tmp"
  ) throws(MasteringError) {
    file = try WholeFile(at: path, scratch: scratch)
    self.sampleRate = format.sampleRate ?? sampleRate
    let own = Resampler.count(length, from: sampleRate, to: self.sampleRate)
    let encoder: any AudioSink =
      switch format {
      case .wav: try WAVEncoder(file, sampleRate: sampleRate, length: length, metadata: metadata)
      case .flac: try FLACEncoder(file, sampleRate: sampleRate, length: length, metadata: metadata)
      case .opus: try OpusEncoder(file, length: own, originalRate: sampleRate, metadata: metadata)
      case .ogg: try VorbisEncoder(file, sampleRate: sampleRate, metadata: metadata)
      case .mp3: try MP3Encoder(file, metadata: metadata)
      }
    self.encoder =
      self.sampleRate == sampleRate
      ? encoder : Resampler(from: sampleRate, to: self.sampleRate, length: length, into: encoder)
  }

  package func write(_ samples: Span<Int16>) throws { try encoder.write(samples) }

  package func finish() throws { try encoder.finish() }

  /// Brings the finished file to the disk; it has no name yet.
  package func sync() throws(MasteringError) { try file.sync() }

  /// Gives the finished file its name.
  package func commit() throws(MasteringError) { try file.commit() }

  /// Takes a committed file away again.
  package func withdraw() { file.withdraw() }
}
