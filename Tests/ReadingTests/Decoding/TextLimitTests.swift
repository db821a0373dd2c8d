import Reading
import TestSupport
import Testing

/// Texts larger than any article are read in part, and in time.
struct TextLimitTests {
  @Test(arguments: [MarkdownReader(), PlainTextReader()] as [any Reader])
  func readsTheBeginningOfAnEndlessTextAndSaysSo(reader: any Reader) throws {
    let text = "The tide tables\n\n" + String(repeating: "The ferry left at ten, said Jörg.\n\n", count: 60_000)
    let article = try reader.article(from: Source(bytes: Array(text.utf8), name: "story"))
    #expect(
      article.notices.contains { $0.message == "The document is too large to be read whole; its end is missing." })
    #expect((20_000...40_000).contains(article.blocks.count))
  }

  @Test(arguments: ["*a* _b_ [c](d) `e` ", "*a* _b_ [c](d) `e`\n"])
  func readsAParagraphOfAMegabyteInTime(part: String) throws {
    let start = processorSeconds()
    let article = try MarkdownReader().article(
      from: Source(bytes: Array(String(repeating: part, count: 50_000).utf8), name: "story.md"))
    // A debug build’s time; anything quadratic takes minutes.
    #expect(processorSeconds() - start < 30)
    #expect(article.blocks.count > 10)
  }

  @Test func losesNothingOfALongLineWithoutSpaces() throws {
    let text = String(repeating: "밀물", count: 60_000)
    let article = try MarkdownReader().article(from: Source(bytes: Array("제목\n\n\(text)\n".utf8), name: "story.md"))
    let said = article.blocks.map { block in
      if case .paragraph(let text) = block.content { return text.plain }
      return ""
    }
    #expect(said.joined().unicodeScalars.count { $0 == "밀" } == 60_000)
    #expect(!said.joined().unicodeScalars.contains("\u{FFFD}"))
  }
}
