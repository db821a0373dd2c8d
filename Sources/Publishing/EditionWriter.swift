import Mastering

/// Writes one kind of file of an edition.
public protocol EditionWriter: Sendable {
  /// What to ask for it by.
  var name: String { get }

  /// Writes the files and names them, relative to the folder.
  ///
  /// The folder exists; a file that is there is replaced. The same edition gives the same bytes.
  ///
  /// - Throws: ``PublishingError``.
  func write(_ edition: Edition, into folder: String) throws -> [String]
}

extension EditionWriter {
  /// Writes one file whole, or not at all.
  func write(_ text: String, as name: String, into folder: String) throws(PublishingError) {
    let path = "\(folder)/\(name)"
    do { try WholeFile.write(text, to: path) } catch { throw PublishingError(error, at: path) }
  }
}
