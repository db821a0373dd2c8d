public import Reading

/// What a sound file says about itself; what is nil is not written.
///
/// Every container holds them in UTF-8: `LIST INFO` in WAV (without language, address and cover), Vorbis comments in FLAC and
/// Ogg, ID3v2.4 in MP3. Texts are cut to 500 characters, and control characters become spaces.
public struct RecordingTags: Sendable, Hashable {
  /// A picture that stands for the recording.
  public struct Cover: Sendable, Hashable {
    /// The picture's file.
    public var bytes: [UInt8]
    /// `image/jpeg` or `image/png`, which every player shows.
    public var mediaType: String
    /// In pixels.
    public var width: Int
    /// In pixels.
    public var height: Int
    /// What it shows; may be empty.
    public var description: String

    /// Makes a cover.
    public init(bytes: [UInt8], mediaType: String, width: Int, height: Int, description: String = "") {
      self.bytes = bytes
      self.mediaType = mediaType
      self.width = width
      self.height = height
      self.description = description
    }
  }

  /// The headline.
  public var title: String?
  /// Who the article is by.
  public var artist: String?
  /// The publication.
  public var album: String?
  /// When the article was published, in ISO 8601.
  public var date: String?
  /// In which language it is spoken.
  public var language: Language?
  /// Anything else.
  public var comment: String?
  /// Where the article stands on the web.
  public var url: String?
  /// What made the file: `Lectern 1.0`.
  public var software: String?
  /// The front cover.
  public var cover: Cover?

  /// Makes tags.
  public init(
    title: String? = nil, artist: String? = nil, album: String? = nil, date: String? = nil, language: Language? = nil,
    comment: String? = nil, url: String? = nil, software: String? = nil, cover: Cover? = nil
  ) {
    self.title = title
    self.artist = artist
    self.album = album
    self.date = date
    self.language = language
    self.comment = comment
    self.url = url
    self.software = software
    self.cover = cover
  }
}
