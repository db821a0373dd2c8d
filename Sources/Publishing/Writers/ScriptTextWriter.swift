import Scripting

/// Writes `script.txt`: what is said, for people, with roles in the margin and what is said otherwise than it is shown.
public struct ScriptTextWriter: EditionWriter {
  /// `script.txt`.
  public let name = "script.txt"

  /// Makes a writer.
  public init() {}

  /// Writes the file.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    try write(TextRendering().text(of: edition.script), as: name, into: folder)
    return [name]
  }
}
