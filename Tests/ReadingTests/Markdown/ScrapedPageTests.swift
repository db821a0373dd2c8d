import Reading
import Testing

@Suite struct ScrapedPageTests {
  private static let body =
    "The harbour master has seen eleven storms, two mayors and one whale from the window of her office on the pier, and on Friday she left."

  private func article(_ text: String) throws -> Article {
    try MarkdownReader().article(from: Source(bytes: Array(text.utf8), name: "article.md"))
  }

  /// What stands above the headline of a page says nothing of its article.
  @Test(arguments: [
    "[Subscribe](/s) [Sign in](/l)\n\n- [Home](/)\n- [Sport](/sport)\n\n",
    "The Port Ellery Gazette\n\n# Harbour master retires | The Port Ellery Gazette\n\n",
    "Harbour master retires - The Port Ellery Gazette\n===============\n\n[Menu](/m)\n\n![Gazette logo](logo.svg)\n\n",
  ])
  func findsTheHeadlineBelowTheMenu(above: String) throws {
    let article = try article("\(above)# Harbour master retires\n\nBy Ada Fenwick\n\n\(Self.body)\n")
    #expect(article.headline == "Harbour master retires")
    #expect(article.bylines.map(\.name) == ["Ada Fenwick"])
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.body])
    #expect(article.omissions.contains { $0.reason == .navigation })
  }

  @Test func saysTheHeadlineOnce() throws {
    let article = try article(
      "# Harbour master retires\n\n\(Self.body)\n\n**Harbour master retires**\n\nShe was tired.\n\n### Harbour master retires\n\nShe sleeps.\n"
    )
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.body, "She was tired.", "She sleeps."])
    #expect(article.omissions.map(\.reason) == [.duplicate, .duplicate])
  }

  /// How scraped pages write who wrote them.
  @Test(arguments: [
    "Ada Fenwick · March 3, 2031 · 2 min read", "By[Ada Fenwick](/ada)", "By Ada Fenwick\n\nStaff Writer",
    "![Ada Fenwick](ada.jpg)\n\nBy Ada Fenwick",
    "![Photo of Ada Fenwick](ada.jpg)\n\nBy[Ada Fenwick](/ada)\n\nStaff Writer",
  ])
  func knowsWhoWroteAPage(line: String) throws {
    let article = try article("# Harbour master retires\n\n\(line)\n\n\(Self.body)\n")
    #expect(article.bylines.map(\.name) == ["Ada Fenwick"])
    #expect(article.bylines.first?.role == (line.hasSuffix("Staff Writer") ? "Staff Writer" : nil))
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.body])
  }

  @Test func leavesOutWhatHeadsTheComments() throws {
    let article = try article("# Harbour master retires\n\n\(Self.body)\n\n0 comments\n\nSort by\n\nNewest first\n")
    #expect(article.blocks.flatMap(\.texts).map(\.plain) == [Self.body])
    #expect(article.omissions.map(\.reason) == [.comments, .comments, .comments])
  }
}
