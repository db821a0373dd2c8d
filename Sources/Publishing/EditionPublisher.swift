import Mastering

/// Writes the files of an edition.
public struct EditionPublisher: Sendable {
  /// What every edition has besides its sound and `edition.json`: the script, for people and for programs, and the times of
  /// the words.
  public static let constantWriters: [any EditionWriter] = [ScriptTextWriter(), ScriptJSONWriter(), WordsWriter()]

  /// The names of the files that every edition has besides its sound and `edition.json`.
  public static let constantNames = Set(constantWriters.map(\.name))

  /// What is written besides the sound and `edition.json`, in this order.
  public var writers: [any EditionWriter]

  /// Makes a publisher of these formats, whatever their order, besides what every edition has.
  ///
  /// Sounds and pictures are in the folder before anything is published.
  public init(formats: [EditionFormat] = []) {
    writers = Self.constantWriters + EditionFormat.allCases.filter(formats.contains).compactMap(\.writer)
  }

  /// Writes all files of an edition into a folder that exists and holds its sound, and `edition.json` last.
  ///
  /// Each file appears under its name only when it is whole; a folder with an `edition.json` that lists what is there is a
  /// whole edition. The same edition gives the same bytes.
  ///
  /// - Throws: ``PublishingError``.
  @discardableResult
  public func publish(_ edition: Edition, into folder: String) throws -> EditionManifest {
    var names = edition.recording.files.map(\.name)
    // Two addresses can lead to one picture.
    names += Set(edition.pictures.values.map(\.name))
    if let cover = edition.cover { names.append(cover.name) }
    for writer in writers { names += try writer.write(edition, into: folder) }
    let files = try names.map { name in
      let (bytes, sha256) = try Digest.ofFile(at: "\(folder)/\(name)")
      return EditionManifest.File(name: name, bytes: bytes, sha256: sha256)
    }
    let manifest = EditionManifest(edition, files: files)
    let path = "\(folder)/\(EditionManifest.fileName)"
    let json = try manifest.json()
    do { try WholeFile.write(json, to: path) } catch { throw PublishingError(error, at: path) }
    return manifest
  }
}
