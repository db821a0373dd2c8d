public import Mastering
public import Reading
public import Scripting

/// Everything that the files of an edition are made from.
public struct Edition: Sendable, Hashable {
  /// The article as it was understood.
  public var article: Article
  /// What is said.
  public let script: Script
  /// The sound, whose file is in the edition's folder already.
  public let recording: Recording
  /// What the article was read from, or all articles together.
  public var source: EditionManifest.Source
  /// What each article was read from.
  public var sources: [EditionManifest.Source]
  /// Where the edition's folder is on the web, if that is known; what must be found from elsewhere is named by it.
  public var baseURL: String?
  /// How the edition was made.
  public var settings: EditionManifest.Settings
  /// What spoke it, with its version: `espeak-ng 1.51`.
  public var engine: String
  /// The version of Lectern that makes it.
  public var version: String
  /// What was noticed while it was spoken; what was noticed before is in article and script.
  public var notices: [Notice]
  /// The pictures that are in the edition's folder already, by their address in the article.
  public var pictures: [String: Picture]
  /// The files beside the article that its pictures are from.
  public var pictureOrigins: [PictureOrigin]
  /// The picture that stands for the edition, which is in its folder already.
  public var cover: Picture?
  /// What else is written into its folder, sounds included: what its pages may link to.
  public var formats: [EditionFormat]
  /// When each shown word is heard.
  public let timeline: WordTimeline

  /// Makes an edition.
  public init(
    article: Article, script: Script, recording: Recording, source: EditionManifest.Source,
    settings: EditionManifest.Settings, engine: String, version: String, notices: [Notice] = [],
    pictures: [String: Picture] = [:], pictureOrigins: [PictureOrigin] = [], cover: Picture? = nil,
    formats: [EditionFormat] = [], sources: [EditionManifest.Source]? = nil
  ) {
    self.article = article
    self.script = script
    self.recording = recording
    self.source = source
    self.sources = sources ?? [source]
    self.settings = settings
    self.engine = engine
    self.version = version
    self.notices = notices
    self.pictures = pictures
    self.pictureOrigins = pictureOrigins
    self.cover = cover
    self.formats = formats
    timeline = WordTimeline(script: script, recording: recording)
  }
}
