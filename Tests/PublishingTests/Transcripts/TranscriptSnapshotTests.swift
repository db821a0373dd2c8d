import Publishing
import Reading
import TestSupport
import Testing

/// The transcripts of the stories, as a person reads them in `Snapshots/`.
@Suite struct TranscriptSnapshotTests {
  static let writers: [any EditionWriter] = [
    WebVTTWriter(), SubRipWriter(), TranscriptJSONWriter(), PlainTranscriptWriter(),
  ]

  @Test(arguments: [("ferry", Stories.ferry), ("library", Stories.library), ("market", Stories.market)])
  func showsAStory(name: String, article: Article) throws {
    let folder = try TemporaryFolder()
    let edition = try Stories.edition(of: article, in: folder)
    for writer in Self.writers {
      for file in try writer.write(edition, into: folder.path) {
        try expectSnapshot(String(decoding: folder.bytes(file), as: UTF8.self), named: "\(name)/\(file)")
      }
    }
  }
}
