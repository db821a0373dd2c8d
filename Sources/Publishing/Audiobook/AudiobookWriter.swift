import Mastering

/// Writes a W3C audiobook: `publication.json`, which says what it is, `toc.html`, its table of contents, and `edition.lpf`,
/// the same packed with sound and cover into one file.
///
/// The recording's MP3 file is the book.
public struct AudiobookWriter: EditionWriter {
  /// `edition.lpf`.
  public let name = "edition.lpf"

  private static let manifest = "publication.json"
  private static let contents = "toc.html"

  /// Makes a writer.
  public init() {}

  /// Writes the files.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    let sound = edition.recording.files.first { $0.format == .mp3 } ?? edition.recording.files[0]
    let contents = AudiobookContents(edition: edition, soundName: sound.name).text
    let manifest = AudiobookManifest(edition: edition, sound: sound, contentsName: Self.contents).text
    try write(contents, as: Self.contents, into: folder)
    try write(manifest, as: Self.manifest, into: folder)
    let book = try ZipArchive(at: "\(folder)/\(name)")
    try book.add(manifest, as: Self.manifest)
    try book.add(contents, as: Self.contents)
    if let cover = edition.cover {
      try book.add(fileAt: "\(folder)/\(cover.name)", as: cover.name, compressed: cover.mediaType == "image/svg+xml")
    }
    try book.add(fileAt: "\(folder)/\(sound.name)", as: sound.name, compressed: false)
    try book.finish()
    return [Self.manifest, Self.contents, name]
  }
}
