import Reading
import Testing

@Suite("What kind of piece a page is")
struct PageLabelTests {
  private static func data(_ members: String) -> String {
    #"<script type="application/ld+json">{"headline":"The tide table is right",\#(members)}</script>"#
  }

  @Test(
    arguments: [
      ("OpinionNewsArticle", .opinion), ("AnalysisNewsArticle", .analysis), ("LiveBlogPosting", .live),
      ("AdvertiserContentArticle", .sponsored), ("ReviewNewsArticle", .review), ("BackgroundNewsArticle", .explainer),
      ("NewsArticle", nil), ("ReportageNewsArticle", nil),
    ] as [(String, Article.Label?)])
  func isSaidByTheTypeOfItsData(type: String, label: Article.Label?) throws {
    let page = PageSample.page(head: Self.data(#""@type":"\#(type)""#))
    #expect(try PageSample.article(html: page).label == label)
  }

  @Test(
    arguments: [
      (#""@type":"NewsArticle","articleSection":"Opinion""#, .opinion),
      (#""@type":"NewsArticle","articleSection":["News","Obituaries"]"#, .obituary),
      (#""@type":"NewsArticle","articleSection":"Opinion polls""#, nil),
      (#""@type":["NewsArticle","AdvertiserContentArticle"],"articleSection":"Review""#, .sponsored),
    ] as [(String, Article.Label?)])
  func isSaidByItsSection(members: String, label: Article.Label?) throws {
    #expect(try PageSample.article(html: PageSample.page(head: Self.data(members))).label == label)
  }

  @Test(
    arguments: [
      (#"<p class="kicker">Kommentar</p>"#, .opinion),
      (#"<div class="eyebrow"><a href="/o">Nachruf</a></div>"#, .obituary),
      (#"<span class="article-kicker">Anzeige</span>"#, .sponsored), ("<p>Interview</p>", .interview),
      // What stands there without a class may be a banner's.
      ("<p>Anzeige</p>", nil), ("<p>Live</p>", nil), (#"<p class="kicker">Harbour</p>"#, nil),
    ] as [(String, Article.Label?)])
  func isSaidByAKickerAboveTheHeadline(html: String, label: Article.Label?) throws {
    let page = PageSample.page().replacing("<h1>", with: html + "<h1>")
    #expect(try PageSample.article(html: page).label == label)
  }

  @Test func isNotThatOfAnotherArticleOnThePage() throws {
    let head =
      Self.data(#""@type":"NewsArticle""#)
      + #"<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm over the north"}</script>"#
    #expect(try PageSample.article(html: PageSample.page(head: head)).label == nil)
  }

  @Test func leavesTheKickerAmongTheMetadata() throws {
    let page = PageSample.page().replacing("<h1>", with: #"<p class="kicker">Opinion</p><h1>"#)
    #expect(try PageSample.article(html: page).omissions.contains { $0.text == "Opinion" && $0.reason == .metadata })
  }

  /// Head and text stand in one element, as paragraphs side by side.
  @Test func isNoParagraphOfATextBesideIt() throws {
    let html = """
      <!DOCTYPE html><html><head><title>The almanac keeper</title></head><body><main><article>
      <p class="badge">Live</p><p class="tag">Interview</p>
      <h1>The almanac keeper</h1>
      <p class="byline">Ada Brandt in Skarvik and Olu Marsh in Aldmouth</p>
      <p>The almanac of the harbour has been kept by one family since 1871, and the last of them wants to stop next year.</p>
      <p class="note">Ada Brandt in Skarvik was not there when it was printed</p>
      <p>Nobody else knows how the moon is reckoned, she said, and nobody has asked her to explain it to them.</p>
      </article></main></body></html>
      """
    let article = try PageSample.article(html: html)
    #expect(article.bylines.map(\.name) == ["Ada Brandt", "Olu Marsh"])
    let paragraphs = article.blocks.compactMap { block -> String? in
      guard case .paragraph(let text) = block.content else { return nil }
      return text.plain
    }
    #expect(paragraphs.map { $0.prefix(12) } == ["The almanac ", "Ada Brandt i", "Nobody else "])
    #expect(article.omissions.contains { $0.text == "Live" && $0.reason == .metadata })
  }
}
