import Foundation
import Reading
import TestSupport
import Testing

/// What each page is understood as, compared with a file that people can read; `LECTERN_RECORD=1` writes the files anew.
@Suite("What pages are understood as")
struct PageGoldenTests {
  @Test(arguments: PageSample.names) func readsAPageAsItWasRead(name: String) throws {
    let report = ArticleReport(try PageSample.article(name)).text
    let difference = try Snapshot.difference(of: report, from: PageSample.folder.appending(path: "\(name).txt"))
    #expect(difference == nil)
  }
}
