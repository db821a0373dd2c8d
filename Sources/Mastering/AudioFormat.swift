/// A kind of sound file.
public enum AudioFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case wav, flac, opus, ogg, mp3

  /// The file name's extension, without dot.
  public var fileExtension: String { rawValue }

  /// The file's media type, as servers and feeds give it.
  public var mediaType: String {
    switch self {
    case .wav: "audio/wav"
    case .flac: "audio/flac"
    case .opus: "audio/ogg; codecs=opus"
    case .ogg: "audio/ogg"
    case .mp3: "audio/mpeg"
    }
  }

  /// By how many decibels a decoder's peaks can be higher than those that were encoded.
  ///
  /// A little more than was found in the decoded files of voices in seven languages, at −23, −19 and −16 LUFS: 1.0 dB for Opus,
  /// 1.1 dB for Vorbis, 0.3 dB for MP3. Louder recordings have more.
  var overshoot: Double {
    switch self {
    case .wav, .flac: 0
    case .opus: 1.2
    case .ogg: 1.5
    case .mp3: 0.5
    }
  }

  /// The rate in hertz that the format has whatever the recording's is; nil for those that take any.
  var sampleRate: Int? {
    switch self {
    case .wav, .flac, .ogg: nil
    case .opus: OpusEncoder.sampleRate
    case .mp3: MP3Encoder.sampleRate
    }
  }
}
