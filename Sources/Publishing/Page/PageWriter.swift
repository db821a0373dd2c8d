import Reading
import Scripting

/// Writes `index.html`: the article and its player, in one file that needs nothing but the edition's sound and pictures.
public struct PageWriter: EditionWriter {
  /// `index.html`.
  public let name = "index.html"

  /// Makes a writer.
  public init() {}

  /// Writes the file.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    try write(ListeningPage(edition).html(), as: name, into: folder)
    return [name]
  }
}
