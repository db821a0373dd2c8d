import Reading
import Testing

@Suite struct PlainTextReaderTests {
  private func article(_ text: String, name: String = "article.txt") throws -> Article {
    try PlainTextReader().article(from: Source(bytes: Array(text.utf8), name: name))
  }

  @Test(arguments: [
    ("wire", PlainTextSamples.wire), ("message", PlainTextSamples.message), ("lines", PlainTextSamples.lines),
  ])
  func readsASampleAsRecorded(name: String, text: String) throws {
    try Outline.expect(Outline.of(article(text)), matches: "text-" + name)
  }

  @Test(arguments: ["###", "-30-", "ENDS", "— 30 —", "(END)", "(끝)"])
  func leavesTheMarkOfTheEndOut(mark: String) throws {
    let article = try article(
      "Storm over Tull\n\nThe storm passed over Tull in the night and took two roofs.\n\n\(mark)\n")
    #expect(article.blocks.count == 1)
    #expect(article.omissions.map(\.text) == [mark])
  }

  @Test func makesADividedWordWholeIfTheTextHasItElsewhere() throws {
    let article = try article(
      "Storm\n\nThe lighthouse stood in the storm as it had for ninety years, the light-\nhouse keeper said, and she was right about that, as anyone could see who\nwent there on the day after, when it was calm.\n"
    )
    #expect(article.blocks.first?.texts.first?.plain.contains("the lighthouse keeper") == true)
  }

  @Test func readsALongSingleLine() throws {
    let word = String(repeating: "a", count: 100_000)
    let article = try article("Title\n\n" + word)
    #expect(article.blocks.first?.texts.first?.plain == word)
  }

  @Test func leavesTheSignatureOfAMessageOut() throws {
    let article = try article(PlainTextSamples.message)
    #expect(article.headline == "Café reopens on the pier")
    #expect(article.bylines.map(\.name) == ["Ada Fenwick"])
    #expect(article.omissions.contains { $0.text == "Gazette, Port Ellery" && $0.reason == .boilerplate })
  }
}
