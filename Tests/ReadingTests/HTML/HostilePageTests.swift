import Reading
import TestSupport
import Testing

/// Pages that no newsroom made: they may be read in part or not at all, but never stop the program.
@Suite("Hostile pages")
struct HostilePageTests {
  @Test(
    arguments: ["div", "p", "span", "ul><li", "table><tr><td", "blockquote", "x-y"]
  )
  func readsWhatStandsAHundredThousandElementsDeep(tag: String) throws {
    let text = "The ferry left at ten, as it does on every evening, and nobody on board knew that it would be the last."
    let html = String(repeating: "<\(tag)>", count: 100_000) + "<p>\(text)</p><p>\(text) It was.</p>"
    let article = try? PageSample.article(html: html)
    if let article { #expect(!article.blocks.isEmpty) }
  }

  @Test func readsATagWithThirtyThousandAttributes() throws {
    let attributes = (0..<30_000).map { "a\($0)=\"b\"" }.joined(separator: " ")
    try Self.inTime {
      let article = try PageSample.article(html: PageSample.page(within: "<div \(attributes)></div>"))
      #expect(article.blocks.count == 3)
    }
  }

  @Test func closesNothingFiftyThousandTimesInsideFiftyThousandElements() throws {
    let html =
      String(repeating: "<div>", count: 50_000) + PageSample.page() + String(repeating: "</nav>", count: 50_000)
    try Self.inTime {
      let article = try PageSample.article(html: html)
      #expect(article.blocks.count >= 3)
    }
  }

  @Test func readsTheBeginningOfAnEndlessPageAndSaysSo() throws {
    let line = "<p>The harbour ferry left at ten, as it does on every evening of the year, said the captain.</p>\n"
    try Self.inTime {
      let article = try PageSample.article(html: String(repeating: line, count: 90_000))
      #expect(article.notices.contains { $0.message.contains("too large") })
    }
  }

  /// Does something within what is much for a debug build; anything quadratic takes minutes.
  private static func inTime(_ work: () throws -> Void) rethrows {
    let start = processorSeconds()
    try work()
    #expect(processorSeconds() - start < 30)
  }

  @Test func findsNoArticleInACommentThatNeverEnds() {
    #expect(throws: ReadingError.noArticle(name: "page.html")) { try PageSample.article(html: "<!-- <p>A text.</p>") }
  }

  @Test(arguments: PageSample.names, 1...12) func survivesDamage(name: String, seed: UInt64) throws {
    var source = try PageSample.source(name)
    var random = seed &* 0x9e37_79b9_7f4a_7c15
    func next(_ count: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % max(1, count)
    }
    switch seed % 4 {
    case 0: for _ in 0..<60 { source.bytes[next(source.bytes.count)] = UInt8(next(256)) }
    case 1: for _ in 0..<20 { source.bytes[next(source.bytes.count)] = 0 }
    case 2:
      source.bytes = (0..<20).flatMap { _ -> ArraySlice<UInt8> in
        let start = next(source.bytes.count)
        return source.bytes[start..<min(source.bytes.count, start + next(600))]
      }
    default: source.bytes = Array("<meta charset=\"shift_jis\">".utf8) + source.bytes
    }
    if let article = try? HTMLReader().article(from: source) {
      #expect(!article.blocks.isEmpty)
      #expect(!ArticleReport(article).json.isEmpty)
    }
  }

  @Test func readsUTF16() throws {
    let page = PageSample.page()
    let bytes: [UInt8] = [0xff, 0xfe] + page.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try HTMLReader().article(from: Source(bytes: bytes, name: "page.html")).blocks.count == 3)
  }
}
