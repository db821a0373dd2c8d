/// What a sound file says about itself; what is nil is not written.
///
/// Every container holds them in UTF-8: `LIST INFO` in WAV, Vorbis comments in FLAC and Ogg, ID3v2.4 in MP3.
public struct RecordingTags: Sendable, Hashable {
  /// The headline.
  public var title: String?
  /// Who the article is by.
  public var artist: String?
  /// The publication.
  public var album: String?
  /// When the article was published, in ISO 8601.
  public var date: String?
  /// Anything else, such as where the article stands on the web.
  public var comment: String?
  /// What made the file: `Lectern 1.0`.
  public var software: String?

  /// Makes tags.
  public init(
    title: String? = nil, artist: String? = nil, album: String? = nil, date: String? = nil, comment: String? = nil,
    software: String? = nil
  ) {
    self.title = title
    self.artist = artist
    self.album = album
    self.date = date
    self.comment = comment
    self.software = software
  }
}
