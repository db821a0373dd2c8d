/// A kind of sound file.
public enum AudioFormat: String, Sendable, Hashable, Codable, CaseIterable {
  case wav, flac, ogg, mp3

  /// The file name's extension, without dot.
  public var fileExtension: String { rawValue }
}
