/// Writes one kind of file of an edition.
public protocol EditionWriter: Sendable {
  /// What to ask for it by, and what it is called in `edition.json`.
  var name: String { get }

  /// Writes the files and names them, relative to the folder. The folder exists; a file that is there is replaced. The same
  /// edition gives the same bytes.
  ///
  /// - Throws: ``PublishingError``.
  func write(_ edition: Edition, into folder: String) throws -> [String]
}
