package import Foundation

/// Texts that people have reviewed, in files; with `LECTERN_RECORD=1` in the environment they are written anew.
package enum Snapshot {
  /// Where `text` differs from the file, in one sentence; nil if it doesn't, or if it has been recorded.
  package static func difference(of text: String, from file: URL) throws -> String? {
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return nil
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    guard text != recorded else { return nil }
    let lines = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      recorded.split(separator: "\n", omittingEmptySubsequences: false)
    ).enumerated()
    let place =
      lines.first { $0.element.0 != $0.element.1 }.map { line in
        " in line \(line.offset + 1): “\(line.element.0)” instead of “\(line.element.1)”"
      } ?? " in length"
    return "\(file.lastPathComponent) differs\(place); LECTERN_RECORD=1 records it anew."
  }
}
