import Reading
import Testing

@Suite("Reading HTML pages")
struct HTMLReaderTests {
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
