import Foundation
public import Mastering
public import Reading
import Scripting

/// What an edition is, as its `edition.json` says it; written last, so that an edition that has one is whole.
public struct EditionManifest: Sendable, Hashable, Codable {
  /// What an edition was made from.
  public struct Source: Sendable, Hashable, Codable {
    /// The file's name without folders, an address, or `-`.
    public var name: String
    /// Where the document came from on the web, if that is known.
    public var url: String?
    /// The document's size in bytes, decompressed.
    public var bytes: Int
    /// The SHA-256 of the document, decompressed, in hexadecimal.
    public var sha256: String

    /// Makes a source.
    public init(name: String, url: String? = nil, bytes: Int, sha256: String) {
      self.name = name
      self.url = url
      self.bytes = bytes
      self.sha256 = sha256
    }

    /// Makes the source of several articles: their names, their size together, and the SHA-256 of a line for each with its
    /// SHA-256 and name.
    public init(of sources: [Source]) {
      name = sources.map(\.name).joined(separator: ", ")
      bytes = sources.reduce(0) { $0 + $1.bytes }
      let list = sources.map { "\($0.sha256)  \($0.name)\n" }.joined()
      sha256 = Digest.hexadecimal(of: Array(list.utf8))
    }
  }

  /// How an edition was made.
  public struct Settings: Sendable, Hashable, Codable {
    /// The voice's name.
    public var voice: String
    /// Words a minute that were asked for; nil for the voice's own.
    public var rate: Int?
    /// What was said of pictures.
    public var images: String
    /// The languages that are spoken, the script's own first.
    public var languages: [Language]
    /// The SHA-256 of everything that was set, voices and lexicons included, in hexadecimal.
    public var sha256: String

    /// Makes settings.
    public init(voice: String, rate: Int? = nil, images: String, languages: [Language] = [], sha256: String) {
      self.voice = voice
      self.rate = rate
      self.images = images
      self.languages = languages
      self.sha256 = sha256
    }
  }

  /// What is known about the article.
  public struct Article: Sendable, Hashable, Codable {
    /// As it is shown.
    public var headline: String?
    /// What it is about: the text under the headline, else its first sentences, up to 300 characters.
    public var summary: String?
    /// Names of people and agencies.
    public var bylines: [String]
    /// In ISO 8601.
    public var published: String?
    /// In ISO 8601.
    public var updated: String?
    /// The publication's name.
    public var publication: String?
    /// The address that the article calls its own.
    public var url: String?
  }

  /// A sound file.
  public struct Audio: Sendable, Hashable, Codable {
    /// The file's name in the edition's folder.
    public var file: String
    /// The kind of file.
    public var format: AudioFormat
    /// In hertz.
    public var sampleRate: Int
    /// How long it is, to the millisecond.
    public var seconds: Double
    /// The loudness in LUFS that was asked for; nil if the voice was left as loud as it is.
    public var target: Double?
    /// Integrated loudness in LUFS, measured, to a hundredth; nil for silence.
    public var loudness: Double?
    /// The highest true peak in dBTP, measured, to a hundredth, as in `Recording.File.truePeak`; nil for silence.
    public var truePeak: Double?
  }

  /// One file of an edition.
  public struct File: Sendable, Hashable, Codable {
    /// The name in the edition's folder.
    public var name: String
    /// The size.
    public var bytes: Int
    /// In hexadecimal.
    public var sha256: String
  }

  /// The name of the file in an edition's folder.
  public static let fileName = "edition.json"

  /// The version of Lectern that made it.
  public var version: String
  /// The headline, or what stands in for one.
  public var title: String
  /// The script's language.
  public var language: Language
  /// What it was made from; of several articles all of them, as ``Source/init(of:)`` says.
  public var source: Source
  /// What each article was read from, in the order in which they are heard.
  public var sources: [Source]
  /// What is known about the article.
  public var article: Article
  /// How it was made.
  public var settings: Settings
  /// What spoke it: `espeak-ng 1.51`.
  public var engine: String
  /// The sound file that pages play.
  public var audio: Audio
  /// Every sound file, that one first; they differ in nothing but their format.
  public var sounds: [Audio]
  /// How many lines the script has.
  public var lines: Int
  /// How many words are spoken.
  public var words: Int
  /// How many images are described.
  public var images: Int
  /// The article's pictures that are in the folder, each once, in the order of the article.
  public var pictures: [Picture]
  /// The files beside the article that they are from.
  public var pictureOrigins: [PictureOrigin]
  /// The picture that stands for the edition, if it has one.
  public var cover: Picture?
  /// What was guessed, missing or doubtful, from reading to speaking.
  public var notices: [Notice]
  /// Every file but this one, sorted by name.
  public var files: [File]

  /// Describes an edition whose other files are `files`.
  init(_ edition: Edition, files: [File]) {
    let (article, script, recording) = (edition.article, edition.script, edition.recording)
    version = edition.version
    title = script.title
    language = script.language
    source = edition.source
    sources = edition.sources
    self.article = Article(
      headline: article.headline, summary: Self.summary(of: article, script: script),
      bylines: article.bylines.map(\.name),
      published: article.published?.iso8601,
      updated: article.updated?.iso8601, publication: article.publication, url: article.canonicalURL)
    settings = edition.settings
    engine = edition.engine
    sounds = recording.files.map { file in
      Audio(
        file: file.name, format: file.format, sampleRate: file.sampleRate,
        seconds: recording.duration.rounded(places: 3), target: recording.loudnessTarget,
        loudness: file.loudness?.rounded(places: 2),
        truePeak: file.truePeak?.rounded(places: 2))
    }
    audio = sounds[0]
    lines = script.lines.count
    words = recording.words.count
    images = Set(script.lines.lazy.filter { $0.role == .image }.map(\.block)).count
    var shown: Set<Picture> = []
    pictures = article.blocks.figurePlaces.compactMap { $0.figure.address.flatMap { edition.pictures[$0] } }
      .filter { shown.insert($0).inserted }
    pictureOrigins = edition.pictureOrigins
    cover = edition.cover
    var seen: Set<Notice> = []
    notices = (article.notices + script.notices + edition.notices).filter { seen.insert($0).inserted }
    self.files = files.sorted { $0.name < $1.name }
  }
}

extension EditionManifest {
  private static func summary(of article: Reading.Article, script: Script) -> String? {
    if let standfirst = article.standfirst?.plain, !standfirst.isEmpty { return standfirst }
    var summary = ""
    var block: Int?
    for line in script.lines where line.role == .paragraph && line.added.isEmpty {
      // A first paragraph says what it is about; a short one needs the next.
      if let block, line.block != block, summary.unicodeScalars.count >= 60 { return summary }
      block = line.block
      guard summary.unicodeScalars.count + line.text.unicodeScalars.count < 300 else {
        // One sentence is better than none, however long.
        return summary.isEmpty ? line.text : summary
      }
      summary += (summary.isEmpty ? "" : " ") + line.text
    }
    return summary.isEmpty ? nil : summary
  }

  /// Reads the manifest of the edition in a folder; nil if there is none that can be read.
  public init?(folder: String) {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(Self.fileName)"),
      let manifest = try? JSONDecoder().decode(Self.self, from: data)  // One that can't be read is none.
    else { return nil }
    self = manifest
  }

  /// The manifest as JSON: one property a line, keys sorted, a line break at the end.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension Double {
  /// The nearest number with so many decimals.
  fileprivate func rounded(places: Int) -> Double {
    let unit = pow(10, Double(places))
    return (self * unit).rounded() / unit
  }
}
