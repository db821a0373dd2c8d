import Foundation
import Testing

/// Compares with a file in `Snapshots/`, or writes it if `LECTERN_RECORD` is set.
func expectSnapshot(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return
  }
  let recorded = try String(contentsOf: url, encoding: .utf8)
  let (new, old) = (
    text.split(separator: "\n", omittingEmptySubsequences: false),
    recorded.split(separator: "\n", omittingEmptySubsequences: false)
  )
  let first = zip(new, old).first { $0 != $1 }
  #expect(
    text == recorded,
    "\(name) differs\(first.map { ": “\($0)” instead of “\($1)”" } ?? " in length"); LECTERN_RECORD=1 records it anew",
    sourceLocation: sourceLocation)
}
