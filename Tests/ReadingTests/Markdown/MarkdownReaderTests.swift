import Reading
import Testing

@Suite struct MarkdownReaderTests {
  private func article(_ text: String, name: String = "article.md") throws -> Article {
    try MarkdownReader().article(from: Source(bytes: Array(text.utf8), name: name))
  }

  @Test(arguments: [
    ("front-matter", MarkdownSamples.frontMatter), ("scraped", MarkdownSamples.scraped),
    ("breadcrumbs", MarkdownSamples.breadcrumbs),
    ("korean", MarkdownSamples.korean), ("html-inside", MarkdownSamples.html),
  ])
  func readsASampleAsRecorded(name: String, text: String) throws {
    try Outline.expect(Outline.of(article(text)), matches: "markdown-" + name)
  }

  @Test func takesATextUnderAnEqualsSignForTheHeadline() throws {
    #expect(try article("Tide\n====\n\nIt rose all night, and the town slept on.").headline == "Tide")
  }

  @Test func readsTOMLFrontMatter() throws {
    let article = try article(
      "+++\ntitle = \"Low tide\"\ndate = 2031-03-04T08:15:00Z\nauthors = [\"Ada Fenwick\", 'Ben Oduya']\n+++\nThe sea went out."
    )
    #expect(article.headline == "Low tide")
    #expect(article.bylines.map(\.name) == ["Ada Fenwick", "Ben Oduya"])
    #expect(article.published?.iso8601 == "2031-03-04T08:15:00Z")
  }

  @Test func readsBrokenFrontMatterLineByLineAndSaysSo() throws {
    let article = try article("---\ntitle: Tide: a \"story\nauthor: Ada Fenwick\n---\n\nThe sea went out.")
    #expect(article.headline == "Tide: a \"story")
    #expect(article.notices.contains { $0.message.contains("front matter is not well-formed") })
  }

  @Test func takesADividerAtTheStartForNoFrontMatter() throws {
    let article = try article("---\n\nThe sea went out and came back.\n\n---\n\nThen it rained for a week.")
    #expect(article.blocks.flatMap(\.texts).map(\.plain).contains("Then it rained for a week."))
    #expect(
      (article.headline ?? "") + article.blocks.flatMap(\.texts).map(\.plain).joined() != "Then it rained for a week.")
  }

  @Test func saysThatADateInTheFrontMatterIsImpossible() throws {
    let article = try article("---\ntitle: Tide\ndate: 2031-02-30\n---\n\nThe sea went out.")
    #expect(article.published == nil)
    #expect(
      article.notices.contains {
        $0.message == "The date “2031-02-30” in the front matter is no date that could be read."
      })
    #expect(article.omissions.contains { $0.text == "date: 2031-02-30" && $0.reason == .metadata })
  }

  @Test func keepsTheHeadlineOnceIfFrontMatterAndTextHaveIt() throws {
    let article = try article("---\ntitle: Low tide\n---\n\n# Low Tide\n\nThe sea went out.")
    #expect(article.headline == "Low tide")
    #expect(article.blocks.count == 1)
  }

  @Test func resolvesReferenceLinks() throws {
    let article = try article("# Tide\n\nSee [the table][t] for times.\n\n[t]: https://tide.example/table \"Times\"\n")
    guard case .paragraph(let text)? = article.blocks.first?.content else {
      Issue.record("no paragraph")
      return
    }
    #expect(text.runs.map(\.kind) == [.plain, .link(destination: "https://tide.example/table"), .plain])
    #expect(article.omissions.contains { $0.text.contains("https://tide.example/table") && $0.reason == .metadata })
  }

  @Test func joinsLinesThatWereWrappedByHand() throws {
    let article = try article("# Tide\n\nThe sea went out\nand came back\nbefore noon.\n")
    #expect(article.blocks.first?.texts.first?.plain == "The sea went out and came back before noon.")
  }

  @Test(
    arguments: [
      ("![IMG_0042.jpg](a.jpg)", nil), ("![](a.jpg)", nil), ("![A grey seal](a.jpg)", "A grey seal"),
      ("![A grey seal|300](a.jpg)", "A grey seal"),
    ] as [(String, String?)])
  func knowsADescriptionFromAFileName(picture: String, alt: String?) throws {
    let article = try article("# Seals\n\n\(picture)\n\nThe seals came back to the bay in May.")
    guard case .figure(let figure)? = article.blocks.first?.content else {
      Issue.record("no figure")
      return
    }
    #expect(figure.alt == alt)
    #expect(figure.address == "a.jpg")
    #expect(article.notices.contains { $0.message == "A picture has neither description nor caption." } == (alt == nil))
  }

  @Test func keepsTaskListsAndNestedLists() throws {
    let article = try article(
      "# To do\n\nBefore the storm there is a good deal to do.\n\n- [x] nets\n- [ ] boats\n  1. the red one\n")
    guard case .list(let list)? = article.blocks.last?.content else {
      Issue.record("no list")
      return
    }
    #expect(list.items.count == 2)
    #expect(list.items[1].count == 2)
    #expect(list.items[0].first?.texts.first?.plain == "nets")
  }

  @Test(arguments: ["", "\n\n \n"])
  func saysThatADocumentIsEmpty(text: String) {
    #expect(throws: ReadingError.empty(name: "article.md")) { try article(text) }
  }

  @Test func saysThatThereIsNoArticle() {
    #expect(throws: ReadingError.noArticle(name: "article.md")) { try article("***\n\n<!-- nothing yet -->\n") }
  }

  @Test func readsAHeadlineWithoutABodyAndSaysSo() throws {
    let article = try article("# Storm warning")
    #expect(article.headline == "Storm warning")
    #expect(article.notices.contains { $0.message == "The article has no body text." })
  }

  @Test(arguments: ["The seals <speak>are</speak> back [[eh]] in the bay.", "🌊🌊🌊", "הים נסוג בלילה וחזר בבוקר."])
  func keepsStrangeTexts(text: String) throws {
    let article = try article("# Sea\n\n\(text)\n\nIt rained.")
    #expect(!article.blocks.isEmpty)
    #expect(article.blocks.count == 2)
  }

  @Test func leavesProseAboutLoggingInAlone() throws {
    let article = try article(
      "# Ferry\n\nPassengers must log in to the port's site before they may board, the operator said.\n\nAll rights of way stay open."
    )
    #expect(article.blocks.count == 2)
    #expect(article.omissions.isEmpty)
  }
}
