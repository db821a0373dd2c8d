import Mastering

/// Writes what the article's own page can say of the edition: `article.jsonld` and `embed.html`.
///
/// Addresses of the edition's files are absolute if ``Edition/baseURL`` says where it is; else they are relative to its folder,
/// which serves for looking at, not for an article's page somewhere else.
public struct MetadataWriter: EditionWriter {
  /// `metadata`.
  public let name = "metadata"

  /// Makes a writer.
  public init() {}

  /// Writes the files.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    let sizes = edition.recording.files.map { EditionFiles.size(at: "\(folder)/\($0.name)") }
    let description = ArticleDescription(edition, soundSizes: sizes).json
    try write(description, as: "article.jsonld", into: folder)
    try write(Embedding(edition, description: description).html, as: "embed.html", into: folder)
    return ["article.jsonld", "embed.html"]
  }
}
