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
  var overshoot: Double {
    switch self {
    case .wav, .flac: 0
    case .opus, .ogg, .mp3: 1
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
