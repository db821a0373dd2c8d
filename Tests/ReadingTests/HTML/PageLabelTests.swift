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
}
