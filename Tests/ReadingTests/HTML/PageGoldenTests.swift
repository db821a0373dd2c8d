import Foundation
import Reading
import Testing

/// What each page is understood as, compared with a file that people can read; `LECTERN_RECORD=1` writes the files anew.
@Suite("What pages are understood as")
struct PageGoldenTests {
  @Test(arguments: PageSample.names) func readsAPageAsItWasRead(name: String) throws {
    let report = ArticleReport(try PageSample.article(name)).text
    let file = PageSample.folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
      try Data(report.utf8).write(to: file)
    }
    #expect(report == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
