import Reading
import Scripting
import Testing

/// Several articles, read one after the other.
struct BulletinTests {
  /// A short article of a paper.
  private static func story(
    _ headline: String, _ text: String, publication: String? = "The Daily Example", day: Int? = 16,
    language: Language = "en-US"
  ) -> Article {
    var article = Article(headline: headline, language: language, blocks: [Block(.paragraph(InlineText(text)))])
    article.publication = publication
    article.published = day.flatMap { ArticleDate(year: 2025, month: 6, day: $0) }
    return article
  }

  private let ferry = Self.story("Ferry returns", "It sailed at nine. Nobody missed it.")
  private let market = Self.story("Market moves indoors", "It rained at nine. Nobody minded.", day: 15)
  private let bells = Self.story("종이 다시 울린다", "종은 9시에 울렸다.", publication: "보기일보", language: "ko")

  private func script(of bulletin: Bulletin, _ adjust: (inout ScriptOptions) -> Void = { _ in }) -> Script {
    builder(adjust).script(for: bulletin)
  }

  @Test func anEnglishBulletinIsReadInOrder() throws {
    let script = script(of: Bulletin(of: [Samples.agencyStory, ferry, market]))
    try expectSnapshot(TextRendering().text(of: script), named: "bulletin.txt")
  }

  @Test func aKoreanBulletinWithAnEnglishStoryIsReadInOrder() throws {
    var bulletin = Bulletin(of: [Samples.koreanStory, ferry, bells])
    bulletin.title = "보기일보 아침 뉴스"
    try expectSnapshot(TextRendering().text(of: script(of: bulletin)), named: "korean-bulletin.txt")
  }

  @Test func isCalledByPublicationAndNewestDay() {
    #expect(script(of: Bulletin(of: [market, ferry])).title == "The Daily Example, Monday, June 16, 2025")
    var bulletin = Bulletin(of: [market, ferry], date: ArticleDate(year: 2025, month: 6, day: 17))
    #expect(script(of: bulletin).title == "The Daily Example, Tuesday, June 17, 2025")
    bulletin.articles.append(Self.story("Quiz", "Who?", publication: "The Weekly Example"))
    #expect(script(of: bulletin).title == "News, Tuesday, June 17, 2025")
    #expect(
      script(of: Bulletin(of: [Self.story("Quiz", "Who?", day: nil)])).title == "News from The Daily Example")
    #expect(script(of: Bulletin(of: [Self.story("Quiz", "Who?", publication: nil, day: nil)])).title == "News")
  }

  @Test func saysTheDayBelowATitleThatIsAskedFor() {
    let lines = script(of: Bulletin(of: [ferry, market], title: "Evening")).lines.prefix(3).map(\.text)
    #expect(lines == ["Evening", "From The Daily Example.", "Monday, June 16, 2025."])
  }

  @Test func namesTheHeadlinesFirst() {
    let lines = script(of: Bulletin(of: [ferry, market])).lines
    #expect(
      lines.prefix(5).map(\.text) == [
        "The Daily Example, Monday, June 16, 2025", "In this edition, 2 stories:", "Ferry returns",
        "Market moves indoors", "Read by an artificial voice.",
      ])
    #expect(!script(of: Bulletin(of: [ferry])).lines.contains { $0.role == .contents })
  }

  @Test func saysOnceWhatIsTheSameForAll() {
    let script = script(of: Bulletin(of: [ferry, market]))
    #expect(script.summaries(of: .publication).isEmpty)
    #expect(script.summaries(of: .date) == ["date|Published on Sunday, June 15, 2025.|500"])
    #expect(
      script.summaries(of: .close).map { $0.prefix { $0 != "." } } == [
        "close|End of edition", "close|The Daily Example",
      ])
  }

  @Test func namesThePublicationsThatDiffer() {
    let other = Self.story("Quiz", "Who?", publication: "The Weekly Example")
    #expect(
      script(of: Bulletin(of: [ferry, other])).lines.filter { $0.role == .publication }.map(\.text) == [
        "From The Daily Example.", "From The Weekly Example.",
      ])
  }

  @Test func creditsAllPicturesTogether() {
    func pictured(_ headline: String, by credit: String) -> Article {
      var article = Self.story(headline, "Text.")
      article.blocks.append(Block(.figure(Figure(alt: "A boat at the pier.", credit: credit))))
      return article
    }
    let script = script(of: Bulletin(of: [pictured("One", by: "Jo Lee"), pictured("Two", by: "Mae Orr")]))
    #expect(script.lines.contains { $0.text == "Photographs by Jo Lee, and Mae Orr." })
    #expect(script.lines.contains { $0.text.hasSuffix("with 2 images described.") })
  }

  @Test func eachStoryIsAContainerWithItsHeadlineFirst() {
    let script = script(of: Bulletin(of: [Samples.agencyStory, ferry, Samples.koreanStory]))
    var stories: [Int: [Line.Role]] = [:]
    for block in script.blocks {
      for container in block.containers where container.kind == .story {
        stories[container.id, default: []].append(block.role)
      }
    }
    #expect(stories.count == 3)
    for roles in stories.values { #expect(roles.first == .headline && roles.count { $0 == .headline } == 1) }
    // What is said before and after is in none.
    #expect(script.blocks.first?.containers.isEmpty == true && script.blocks.last?.containers.isEmpty == true)
    // Every container has one number, in order, and lines are in the order of their blocks.
    var last = -1
    for id in script.blocks.flatMap(\.containers).map(\.id) where id > last {
      #expect(id == last + 1)
      last = id
    }
    #expect(script.lines.map(\.block) == script.lines.map(\.block).sorted())
  }

  @Test func storiesNameTheirLinesWhateverTheOthersAre() {
    func names(of articles: [Article], from headline: String) -> [String] {
      let script = script(of: Bulletin(of: articles))
      guard let start = script.lines.firstIndex(where: { $0.role == .headline && $0.text == headline }) else {
        return []
      }
      return script.lines[start...].prefix { $0.role != .close && ($0.role != .headline || $0.text == headline) }
        .map(\.id)
    }
    // The same sentences stand in both.
    let twin = Self.story("Twin", "It sailed at nine. Nobody missed it. It sailed at nine.")
    let alone = names(of: [market, twin], from: "Twin")
    #expect(alone.count == 4)
    #expect(names(of: [ferry, market, twin], from: "Twin") == alone)
    #expect(names(of: [twin, ferry], from: "Twin") == alone)
  }

  @Test func noTwoLinesHaveOneName() {
    let script = script(of: Bulletin(of: [ferry, ferry, market, ferry, Samples.agencyStory, Samples.agencyStory]))
    #expect(Set(script.lines.map(\.id)).count == script.lines.count)
  }

  @Test func eachStoryIsInItsLanguage() {
    let script = script(of: Bulletin(of: [ferry, bells, market]))
    #expect(script.language == "en-US")
    #expect(Set(script.lines.filter { $0.text.contains("종") }.map(\.language)) == ["ko"])
    #expect(script.summaries(of: .publication).contains("publication|보기일보.|500"))
  }

  @Test func theFrameIsInTheLanguageOfMostStoriesOrTheOneAskedFor() {
    #expect(script(of: Bulletin(of: [bells, ferry, market])).language == "en-US")
    #expect(script(of: Bulletin(of: [bells, ferry])).language == "ko")
    #expect(script(of: Bulletin(of: [ferry, bells, market], language: "ko")).title == "2025년 6월 16일 월요일 뉴스")
  }

  @Test func aStoryWithoutAHeadlineIsCalledByItsFirstWords() {
    var story = Self.story("", "A bell rang twice in the night and nobody in the village woke up.")
    story.headline = nil
    let script = script(of: Bulletin(of: [ferry, story]))
    #expect(
      script.lines.filter { $0.text == "A bell rang twice in the night and nobody in…" }.map(\.role)
        == [.contents, .headline])
  }

  @Test func ordersTheNewestFirstAndTheUndatedLast() {
    let undated = Self.story("Undated", "Text.", day: nil)
    #expect(Bulletin.newestFirst([undated, market, ferry, undated, market]) == [2, 1, 4, 0, 3])
  }

  @Test func isOneArticleToThoseWhoDescribeIt() {
    let bulletin = Bulletin(of: [ferry, bells])
    let article = bulletin.article(for: script(of: bulletin))
    #expect(article.headline == "News, Monday, June 16, 2025")
    #expect(article.published == ferry.published)
    #expect(article.publication == nil)
    #expect(article.standfirst?.plain == "Ferry returns; 종이 다시 울린다")
    #expect(
      article.blocks.map(\.content) == [
        .heading(level: 2, "Ferry returns"), ferry.blocks[0].content, .heading(level: 2, "종이 다시 울린다"),
        bells.blocks[0].content,
      ])
    #expect(article.blocks.map(\.language) == ["en-US", "en-US", "ko", "ko"])
  }

  @Test func aBulletinOfNothingSaysNothing() {
    let script = script(of: Bulletin(of: []))
    #expect(!script.lines.contains { $0.role == .contents })
  }
}
