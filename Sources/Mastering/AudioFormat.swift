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

  /// By how many decibels a decoder's peaks can be higher than those that were encoded, at a loudness in LUFS.
  ///
  /// The louder a recording is, the more of its peaks are close to the ceiling, and the noisier is what is lost. These are the
  /// highest figures for the decoded files of voices in ten languages, from −23 to −14 LUFS, and a little more.
  func overshoot(at loudness: Double) -> Double {
    let excess = max(0, loudness + 16)
    return switch self {
    case .wav, .flac: 0
    case .opus: 1.2 + 0.7 * excess
    case .ogg: 1.5 + 0.75 * excess
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
