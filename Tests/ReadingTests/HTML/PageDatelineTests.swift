import Foundation
import Reading
import Testing

@Suite("Datelines of pages")
struct PageDatelineTests {
  private static let first = "<p>The tide table of the harbour"

  private static func page(_ dateline: String, lead: String = "") -> String {
    PageSample.page().replacing(Self.first, with: lead + "<p>\(dateline)The tide table of the harbour")
  }

  private func paragraph(_ article: Article, _ index: Int = 0) -> String? {
    guard case .paragraph(let text) = article.blocks[index].content else { return nil }
    return text.plain
  }

  @Test(
    arguments: [
      ("PORT AVERLEY (Meridian) — ", "Port Averley", "Meridian"),
      ("GARROW, May 3 (Meridian) -- ", "Garrow", "Meridian"),
      (#"<span class="dateline">LONDON</span> (AP) — "#, "London", "AP"), ("MERROWBY — ", "Merrowby", nil),
      ("(Reuters) - ", nil, "Reuters"),
    ] as [(String, String?, String?)])
  func areTakenOffTheFirstParagraph(dateline: String, place: String?, agency: String?) throws {
    let article = try PageSample.article(html: Self.page(dateline))
    #expect(article.dateline == place)
    #expect(article.agency == agency)
    #expect(paragraph(article)?.hasPrefix("The tide table of the harbour") == true)
    #expect(article.omissions.contains { $0.text == article.datelineText && $0.reason == .metadata })
  }

  @Test func areFoundBehindALead() throws {
    let lead = "<p>For a year people got up an hour too early, and nobody knew why until a letter came.</p>"
    let article = try PageSample.article(html: Self.page("PORT AVERLEY (Meridian) — ", lead: lead))
    #expect(article.dateline == "Port Averley")
    #expect(paragraph(article, 1)?.hasPrefix("The tide table of the harbour") == true)
  }

  @Test func areNotSeenInProse() throws {
    let article = try PageSample.article(html: Self.page("The office (the old one) — once a chapel — said so. "))
    #expect(article.dateline == nil)
    #expect(paragraph(article)?.hasPrefix("The office (the old one)") == true)
  }

  @Test func standInTheReportAsTheyAreWritten() throws {
    let article = try PageSample.article(html: Self.page("PORT AVERLEY (Meridian) — "))
    let json = String(decoding: ArticleReport(article).json, as: UTF8.self)
    #expect(json.contains(#""text":"PORT AVERLEY (Meridian) — The tide table"#))
  }
}
