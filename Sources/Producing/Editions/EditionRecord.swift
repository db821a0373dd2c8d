internal import Foundation
public import Mastering
public import Reading

/// What an edition is, as its `edition.json` says it; written last, so that an edition that has one is whole.
public struct EditionRecord: Sendable, Hashable, Codable {
  /// What the edition was made from.
  public struct Origin: Sendable, Hashable, Codable {
    /// The file's name without folders, an address, or `-`.
    public var name: String
    /// Where the article stands on the web, if that is known.
    public var url: String?
    /// The document's size in bytes, decompressed.
    public var bytes: Int
    /// The SHA-256 of the document, decompressed, in hexadecimal.
    public var sha256: String
  }

  /// How it was made.
  public struct Settings: Sendable, Hashable, Codable {
    /// The voice's name.
    public var voice: String
    /// Words a minute that were asked for; nil for the voice's own.
    public var rate: Int?
    /// What was said of pictures.
    public var images: String
    /// The SHA-256 of everything that was set, voices and lexicons included, in hexadecimal.
    public var sha256: String
  }

  /// The sound.
  public struct Audio: Sendable, Hashable, Codable {
    /// The file's name in the edition's folder.
    public var file: String
    /// The kind of file.
    public var format: AudioFormat
    /// In hertz.
    public var sampleRate: Int
    /// How long it is.
    public var seconds: Double
    /// Integrated loudness in LUFS; nil for silence.
    public var loudness: Double?
    /// The highest true peak in dBTP; nil for silence.
    public var truePeak: Double?
  }

  /// One file of the edition.
  public struct File: Sendable, Hashable, Codable {
    /// The name in the edition's folder.
    public var name: String
    /// The size.
    public var bytes: Int
    /// In hexadecimal.
    public var sha256: String
  }

  /// The version of Lectern that made it.
  public var version: String
  /// The headline, or what stands in for one.
  public var title: String
  /// The article's language.
  public var language: Language
  /// What it was made from.
  public var source: Origin
  /// How it was made.
  public var settings: Settings
  /// What spoke it: `espeak-ng 1.51`.
  public var engine: String
  /// The sound.
  public var audio: Audio
  /// How many lines the script has.
  public var lines: Int
  /// How many words are spoken.
  public var words: Int
  /// What was guessed, missing or doubtful, from reading to speaking.
  public var notices: [Notice]
  /// Every file but this one, sorted by name.
  public var files: [File]
}

extension EditionRecord {
  /// The name of the file in an edition's folder.
  public static let fileName = "edition.json"

  /// Reads the record of the edition in a folder; nil if there is none that can be read.
  init?(folder: String) {
    guard let data = FileManager.default.contents(atPath: FileSystem.path(folder, Self.fileName)),
      let record = try? JSONDecoder().decode(Self.self, from: data)  // One that can't be read is none.
    else { return nil }
    self = record
  }

  /// Whether all files are in the folder with the sizes that they should have.
  func isWhole(in folder: String) -> Bool {
    files.allSatisfy { FileSystem.size(ofFileAt: FileSystem.path(folder, $0.name)) == $0.bytes }
  }

  /// The record as JSON, one property a line, keys sorted, a newline at the end.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
