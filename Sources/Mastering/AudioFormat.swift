/// A kind of sound file.
public enum AudioFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case wav, flac, ogg, mp3

  /// The file name's extension, without dot.
  public var fileExtension: String { rawValue }

  /// By how many decibels a decoder's peaks can be higher than those that were encoded.
  var overshoot: Double {
    switch self {
    case .wav, .flac: 0
    case .ogg, .mp3: 1
    }
  }
}
