/// A kind of sound file.
public enum AudioFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case wav, flac, ogg, mp3

  /// The file name's extension, without dot.
  public var fileExtension: String { rawValue }

  /// The file's media type, as servers and feeds give it.
  public var mediaType: String {
    switch self {
    case .wav: "audio/wav"
    case .flac: "audio/flac"
    case .ogg: "audio/ogg"
    case .mp3: "audio/mpeg"
    }
  }

  /// By how many decibels a decoder's peaks can be higher than those that were encoded.
  var overshoot: Double {
    switch self {
    case .wav, .flac: 0
    case .ogg, .mp3: 1
    }
  }
}
