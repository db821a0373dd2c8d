import Reading
import Testing

@Suite("Reading HTML pages")
struct HTMLReaderTests {
  @Test(arguments: [
    "（原标题：码头的潮汐表）", "责任编辑：李四 校对：王小明", "来源：码头日报", "特别声明：以上内容由用户上传，本平台仅提供信息存储服务。", "Продолжение после рекламы",
    "続きを読む", "اقرأ المزيد",
  ])
  func leavesOutWhatIsSaidOfAPageInOtherScripts(line: String) throws {
    let article = try PageSample.article(html: PageSample.page(within: "<p>\(line)</p>"))
    #expect(article.blocks.count == 3)
    #expect(article.omissions.contains { $0.text == line })
  }

  @Test(arguments: [
    "[윤세란 기자] [ⓒ 부두일보, 무단전재 및 재배포 금지]", "Нашли ошибку? Выделите её и нажмите Ctrl+Enter.",
    "本文由码头日报原创，未经授权不得转载。",
  ])
  func leavesOutWhatIsSaidOfAPageBelowItsArticle(line: String) throws {
    let more = "<p>The office will print a new table before the autumn tides come in.</p>"
    let article = try PageSample.article(
      html: PageSample.page(within: more).replacing("letters.</p></div>", with: "letters.</p><p>\(line)</p></div>"))
    #expect(article.blocks.count == 4)
    #expect(article.omissions.contains { $0.text == line })
  }

  @Test func takesNoBoxAroundAPictureForTheStandfirst() throws {
    let lede = #"""
      <div class="article-lede"><div class="player"><img src="/f.jpg" alt="The harbour"><span>Watch the tide come in an hour late</span> 2:02</div></div>
      """#
    #expect(try PageSample.article(html: PageSample.page(above: lede)).standfirst == nil)
    let sum = #"<div class="article-lede">Why the harbour got up an hour too early</div>"#
    let article = try PageSample.article(html: PageSample.page(above: sum))
    #expect(article.standfirst?.plain == "Why the harbour got up an hour too early")
  }

  @Test func readsAnAgencyStoryWithEverythingThatStandsAroundIt() throws {
    let article = try PageSample.article("agency-story")
    #expect(article.headline == "Harbour town votes to keep its night ferry")
    #expect(article.standfirst?.plain == "The council found the money in a fund meant for street lamps.")
    #expect(article.bylines.map(\.name) == ["Orla Penhale", "Tom Ridding"])
    #expect(article.published?.iso8601 == "2031-03-14T07:45:00Z")
    #expect(article.updated?.iso8601 == "2031-03-14T11:20:00Z")
    #expect(article.publication == "The Merrowby Gazette")
    #expect(article.section == "Transport")
    #expect(article.language == "en-GB")
    #expect(article.dateline == "Merrowby, England")
    #expect(article.agency == "AP")
    #expect(article.canonicalURL == "https://gazette.example/2031/03/night-ferry")
  }
}
