import Scripting

/// Writes `script.json`: what is said, and why, for programs.
public struct ScriptJSONWriter: EditionWriter {
  /// `script.json`.
  public let name = "script.json"

  /// Makes a writer.
  public init() {}

  /// Writes the file.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    try write(JSONRendering().text(of: edition.script), as: name, into: folder)
    return [name]
  }
}
