import Foundation
import TestSupport
import Testing

/// Compares with a file in `Snapshots/`, or writes it if `LECTERN_RECORD` is set.
func expectSnapshot(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots/\(name)")
  let difference = try Snapshot.difference(of: text, from: file)
  #expect(difference == nil, sourceLocation: sourceLocation)
}
