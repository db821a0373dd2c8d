import Publishing
import Reading
import TestSupport
import Testing

/// What is in the stories' books, as a person reads it in `Snapshots/`.
@Suite struct EPUBSnapshotTests {
  @Test(arguments: [("ferry", Stories.ferry), ("library", Stories.library), ("market", Stories.market)])
  func showsAStory(name: String, article: Article) throws {
    let folder = try TemporaryFolder()
    let book = try Book(Stories.untold(article, in: folder), in: folder)
    for file in ["package.opf", "nav.xhtml", "text-1.xhtml"] {
      try expectSnapshot(book.archive.text("EPUB/\(file)"), named: "\(name)/\(file)")
    }
  }
}
