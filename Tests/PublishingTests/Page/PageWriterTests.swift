import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import TestSupport
import Testing

struct PageWriterTests {
  /// The page of an article's edition.
  private func page(
    of article: Article, pictures: [String: Picture] = [:], formats: [EditionFormat] = []
  ) throws -> (page: PageElement, edition: Edition, html: String) {
    var edition = SilentEdition.of(article)
    edition.pictures = pictures
    edition.formats = formats
    let html = try html(of: edition)
    return (try PageElement.page(html), edition, html)
  }

  private func html(of edition: Edition) throws -> String {
    let folder = try TemporaryFolder()
    #expect(try PageWriter().write(edition, into: folder.path("")) == ["index.html"])
    return try String(decoding: folder.bytes("index.html"), as: UTF8.self)
  }

  private static let pictures = [
    "images/ferry.jpg": Picture(name: "images/1 & only.jpg", mediaType: "image/jpeg", width: 800, height: 600),
    "images/silent.png": Picture(name: "images/2.png", mediaType: "image/png", width: 40, height: 30),
  ]

  // MARK: Text

  @Test(arguments: [Stories.ferry, Stories.library, Stories.market])
  func everyWordIsAnElementWithItsNumber(article: Article) throws {
    let (page, edition, _) = try page(of: article, pictures: Self.pictures)
    let words = page[".w"]
    #expect(words.map { $0.attributes["data-w"] } == edition.timeline.words.indices.map(String.init))
    #expect(words.map(\.text) == edition.timeline.words.map(\.text))
  }

  @Test(arguments: [Stories.ferry, Stories.library, Stories.market])
  func everyLineIsASentenceWithItsIdentifier(article: Article) throws {
    let (page, edition, _) = try page(of: article, pictures: Self.pictures)
    #expect(page[".s"].map { $0.attributes["id"] } == edition.script.lines.map(\.id))
    #expect(page[".s"].map(\.text) == edition.script.lines.map(\.text))
  }

  @Test func marksAddedWordsAndOtherLanguages() throws {
    let (page, _, _) = try page(of: Stories.ferry)
    #expect(page[".added"].prefix(4).map(\.text) == ["From", "By", "and", "Published on"])
    #expect(page.all.filter { $0.attributes["lang"] == "de" }.map(\.text) == ["immer weiter.[1]"])
  }

  @Test func identifiersAreDifferent() throws {
    let (page, _, _) = try page(of: Stories.ferry, pictures: Self.pictures)
    let identifiers = page.all.compactMap { $0.attributes["id"] }
    #expect(Set(identifiers).count == identifiers.count)
    for element in page.all {
      for name in ["aria-controls", "aria-labelledby", "for"] {
        if let target = element.attributes[name] { #expect(identifiers.contains(target)) }
      }
    }
  }

  // MARK: Structure

  @Test(arguments: [(Stories.ferry, "en-GB", "ltr"), (Stories.library, "ko", "ltr"), (Stories.market, "ar", "rtl")])
  func saysItsLanguageAndDirection(article: Article, language: String, direction: String) throws {
    let html = try #require(page(of: article).page["html"].first)
    #expect(html.attributes["lang"] == language)
    #expect(html.attributes["dir"] == direction)
  }

  @Test func headingsLeaveOutNoLevel() throws {
    var article = Stories.ferry
    article.blocks.insert(Block(.heading(level: 5, "Deep")), at: 1)
    article.blocks.insert(Block(.heading(level: 3, "Less deep")), at: 2)
    let levels = try page(of: article).page["article"][0].all.compactMap { element in
      element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels == [1, 2, 2, 2, 3])
  }

  @Test func anArticleWithoutHeadlineHasAHeading() throws {
    var article = Article(language: "en", blocks: [Block(.paragraph("The bridge is shut."))])
    article.publication = "The Skerry Post"
    let page = try page(of: article).page
    #expect(page["h1"].map(\.text) == ["The bridge is shut."])
  }

  @Test func theStoriesOfADigestStandUnderItsTitle() throws {
    func line(_ role: Line.Role, _ text: String, block: Int) -> Line {
      let length = text.unicodeScalars.count
      return Line(
        id: "\(role.rawValue)-\(block)", role: role, text: text, spoken: text,
        alignment: [Alignment(text: 0..<length, spoken: 0..<length)], language: "en", pauseAfter: .zero, block: block)
    }
    let (one, two) = ([Script.Container(id: 0, .story)], [Script.Container(id: 1, .story)])
    let script = Script(
      language: "en", title: "Morning",
      lines: [
        line(.headline, "Morning", block: 0), line(.headline, "The ferry", block: 1), line(.heading, "Fares", block: 2),
        line(.headline, "The market", block: 3), line(.heading, "Bread", block: 4),
      ],
      blocks: [
        .init(role: .headline), .init(role: .headline, containers: one),
        .init(role: .heading, level: 2, containers: one), .init(role: .headline, containers: two),
        .init(role: .heading, level: 3, containers: two),
      ])
    let page = try PageElement.page(html(of: SilentEdition.of(script)))
    #expect(page["h1"].map(\.text) == ["Morning"])
    #expect(page[".story"].map { $0["h2"].map(\.text) } == [["The ferry"], ["The market"]])
    #expect(page["h3"].map(\.text) == ["Fares", "Bread"])
    let chapters = try #require(page.element(id: "player-chapters")?["ol"].first)
    #expect(chapters["ol"].map { $0[".title"].map(\.text) } == [["Fares"], ["Bread"]])
  }

  @Test func listsAndQuotationsAreWhatTheyAre() throws {
    let page = try page(of: Stories.ferry).page
    #expect(page["ol"].filter { $0.attributes["start"] == "3" }.count == 1)
    #expect(page["article"][0]["ul"].flatMap { $0["li"].map(\.text.trimmed) } == ["bicycles", "dogs"])
    #expect(page["blockquote"].map(\.text.trimmed) == ["Rowan Ash:\nWe waited for years. It is here."])
  }

  @Test func aTableIsATableAndWhatIsSaidOfItBelow() throws {
    let page = try page(of: Stories.ferry).page
    let table = try #require(page["table"].first)
    #expect(table["caption"].map(\.text) == ["Fares from July"])
    #expect(
      table["th"].map { "\($0.attributes["scope"] ?? "") \($0.text)" } == [
        "col Passenger", "col Single", "row Adult", "row Child",
      ])
    #expect(table["td"].map(\.text) == ["£4", "£2"])
    #expect(page["details"].first?[".s"].first?.text == "Table: Fares from July.")
  }

  // MARK: Pictures

  @Test func aPictureHasItsAlternativeTextAndIsReadOnce() throws {
    let (page, _, _) = try page(of: Stories.ferry, pictures: Self.pictures)
    let figure = try #require(page["figure"].first)
    let image = try #require(figure["img"].first)
    #expect(image.attributes["src"] == "images/1%20%26%20only.jpg")
    #expect(image.attributes["alt"] == "A white ferry with its bow doors open at a wooden pier.")
    #expect([image.attributes["width"], image.attributes["height"]] == ["800", "600"])
    let hidden = figure[".s"].filter { $0.attributes["aria-hidden"] == "true" }
    #expect(hidden.map(\.text) == ["Image: A white ferry with its bow doors open at a wooden pier."])
    #expect(figure["figcaption"].first?.text.contains("Caption: The Gannet waits for its first cars.") == true)
    #expect(figure[".credit"].map(\.text) == ["Jo Lee"])
  }

  @Test func aPictureOfWhichNothingIsSaidIsShown() throws {
    let figures = try page(of: Stories.ferry, pictures: Self.pictures).page["figure"]
    #expect(figures.count == 2)
    #expect(figures[1]["img"].first?.attributes["alt"] == "")
    #expect(figures[1]["figcaption"].isEmpty)
  }

  @Test func aPictureWithoutFileIsItsDescription() throws {
    let page = try page(of: Stories.ferry).page
    #expect(page["img"].isEmpty)
    let description = try #require(page[".described"].first)
    #expect(description.text.contains("A white ferry with its bow doors open"))
    #expect(description.all.allSatisfy { $0.attributes["aria-hidden"] == nil })
  }

  @Test func aCaptionThatIsNotSaidIsShown() throws {
    var options = ScriptOptions()
    options.images = .alt
    var edition = SilentEdition.of(Stories.ferry, options: options)
    edition.pictures = Self.pictures
    let page = try PageElement.page(html(of: edition))
    let caption = try #require(page["figcaption"].first)
    #expect(caption.text.contains("The Gannet waits for its first cars."))
    #expect(!caption[".s"].map(\.text).joined().contains("Gannet"))
  }

  // MARK: The player

  @Test func chaptersLeadToTheirSentences() throws {
    let (page, edition, _) = try page(of: Stories.ferry)
    let links = try #require(page.element(id: "player-chapters"))["a"]
    #expect(links.map { $0[".title"].map(\.text).joined() } == edition.recording.chapters.map(\.title))
    #expect(
      links.map { $0.attributes["href"] } == edition.recording.chapters.map { "#\(edition.script.lines[$0.line].id)" })
  }

  @Test func everyButtonHasANameAndAType() throws {
    for button in try page(of: Stories.ferry).page["button"] where button.attributes["id"] != "player-resume" {
      #expect(button.attributes["type"] == "button")
      #expect(!(button.attributes["aria-label"] ?? button.text).isEmpty)
    }
  }

  @Test func interfaceWordsAreInTheArticlesLanguageOrMarked() throws {
    let korean = try page(of: Stories.library).page
    #expect(korean.element(id: "player-play")?.text == "재생")
    #expect(korean.element(id: "the-player")?.attributes["lang"] == nil)
    var article = Stories.market
    article.language = "fa"
    let persian = try page(of: article).page
    #expect(persian.element(id: "player-play")?.text == "Play")
    #expect(persian.element(id: "the-player")?.attributes["lang"] == "en")
    #expect(persian.element(id: "the-player")?.attributes["dir"] == "ltr")
  }

  @Test(arguments: ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pt-BR", "ru", "zh"])
  func wordsOfEveryLanguageHaveWhatThePlayerFillsIn(language: Language) throws {
    let article = Article(headline: "1", language: language, blocks: [Block(.paragraph("2"))])
    let page = try page(of: article).page
    #expect(page.element(id: "the-player")?.attributes["lang"] == nil)
    let data = try #require(page.element(id: "player-data")).text
    let json = try #require(JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
    let phrases = try #require(json["phrases"] as? [String: String])
    #expect(phrases.values.allSatisfy { !$0.isEmpty })
    for (name, fields) in [
      "positionOfLength": ["{position}", "{length}"], "positionInChapter": ["{position}", "{length}", "{chapter}"],
      "resumeAt": ["{time}"], "timesSpeed": ["{speed}"],
    ] {
      #expect(fields.allSatisfy { phrases[name]?.contains($0) == true })
    }
  }

  @Test func timesAreThoseOfTheWords() throws {
    let (page, edition, _) = try page(of: Stories.ferry)
    let data = try #require(page.element(id: "player-data")).text
    let json = try #require(JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
    let pairs = try #require(json["words"] as? [Int])
    var times: [Range<Int>] = []
    var end = 0
    for index in stride(from: 0, to: pairs.count, by: 2) {
      times.append(end + pairs[index]..<end + pairs[index] + pairs[index + 1])
      end = times[times.count - 1].upperBound
    }
    let rate = edition.recording.sampleRate
    #expect(
      times
        == edition.timeline.words.map { $0.samples.lowerBound * 1_000 / rate..<$0.samples.upperBound * 1_000 / rate })
    #expect((json["lines"] as? [Int])?.count == edition.script.lines.count * 2)
  }

  @Test func theLockScreenShowsTheCoverOrTheFirstPicture() throws {
    func artwork(_ edition: Edition) throws -> String? {
      let page = try PageElement.page(html(of: edition))
      let data = try #require(page.element(id: "player-data")).text
      let json = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
      return (json?["cover"] as? [String: String])?["src"]
    }
    var edition = SilentEdition.of(Stories.ferry)
    #expect(try artwork(edition) == nil)
    edition.pictures = Self.pictures
    #expect(try artwork(edition) == "images/1%20%26%20only.jpg")
    edition.cover = Picture(name: "cover.jpg", mediaType: "image/jpeg", width: 1_400, height: 1_400)
    #expect(try artwork(edition) == "cover.jpg")
  }

  @Test func linksToWhatElseIsInTheEdition() throws {
    let page = try page(of: Stories.ferry, formats: [.text, .vtt, .epub]).page
    #expect(
      page[".downloads"][0]["a"].map { $0.attributes["href"] }
        == ["audio.wav", "transcript.txt", "transcript.vtt", "edition.epub"])
    #expect(
      page[".original"][0]["a"].map { $0.attributes["href"] }
        == ["https://skerrypost.example/local/ferry?day=16&page=1"])
  }

  // MARK: Safety

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "https://x.example/\" onclick=\"x", "//x.example"])
  func linksOnlyToTheWeb(address: String) throws {
    var article = Stories.ferry
    article.canonicalURL = address
    let page = try page(of: article).page
    #expect(page[".original"].isEmpty)
    #expect(page["link"].allSatisfy { $0.attributes["rel"] != "canonical" })
  }

  @Test func nothingOfAnArticleIsMarkup() throws {
    let bad = "</script><script>alert(1)</script> ]]> <!-- & \" ' </style> \u{2028}"
    var article = Article(headline: bad, language: "en", blocks: [])
    article.publication = bad
    article.section = bad
    article.standfirst = InlineText(bad)
    article.bylines = [Byline(bad, role: bad, place: bad)]
    article.blocks = [
      Block(.heading(level: 2, InlineText(bad))), Block(.paragraph(InlineText(bad))),
      Block(.figure(Figure(alt: bad, caption: InlineText("\(bad) too"), credit: bad, address: bad))),
      Block(.table(.init(caption: bad, header: [bad, bad], rows: [[bad, bad]]))),
    ]
    let picture = Picture(name: "images/\"><script>.jpg", mediaType: "image/jpeg", width: 1, height: 1)
    let (page, edition, html) = try page(of: article, pictures: [bad: picture])
    #expect(page["script"].count == 2)
    #expect(page["style"].count == 1)
    #expect(!html.contains("<!--"))
    #expect(page[".s"].map(\.text).first == edition.script.lines[0].text)
    let data = try #require(page.element(id: "player-data")).text
    #expect(try JSONSerialization.jsonObject(with: Data(data.utf8)) is [String: Any])
    #expect(page["img"].first?.attributes["src"] == "images/%22%3E%3Cscript%3E.jpg")
  }

  @Test func asksForNothingButTheEditionsFiles() throws {
    let (page, _, _) = try page(of: Stories.ferry, pictures: Self.pictures)
    for element in page.all {
      for name in ["src", "srcset", "poster", "data", "action"] {
        if let address = element.attributes[name] { #expect(!address.contains(":"), "\(element.name)") }
      }
      #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" })
      if element.name == "link" { #expect(["canonical", "icon"].contains(element.attributes["rel"])) }
      #expect(!["iframe", "object", "embed", "form", "base"].contains(element.name))
    }
    for code in page["style"] + page["script"] {
      #expect(!code.text.contains("http:") && !code.text.contains("https:") && !code.text.contains("@import"))
    }
    let policy = try #require(page["meta"].first { $0.attributes["http-equiv"] == "Content-Security-Policy" })
    #expect(policy.attributes["content"]?.hasPrefix("default-src 'none'; ") == true)
    #expect(policy.attributes["content"]?.contains("unsafe") == false)
  }

  @Test func theSameEditionGivesTheSameBytes() throws {
    #expect(try page(of: Stories.ferry).html == page(of: Stories.ferry).html)
  }

  @Test func aLongArticleIsSmall() throws {
    let words = 5_000
    let text = "The harbour board met on Monday and put it off."
    let length = text.unicodeScalars.count
    let lines = (0..<words / 10).map { index in
      Line(
        id: "line-\(index)", role: .paragraph, text: text, spoken: text,
        alignment: [Alignment(text: 0..<length, spoken: 0..<length)], language: "en", pauseAfter: .zero,
        block: index / 4)
    }
    let edition = SilentEdition.of(Script(language: "en", title: "A long story", lines: lines))
    #expect(edition.timeline.words.count == words)
    #expect(try html(of: edition).utf8.count < 450_000)
  }

  @Test func aHeadlineOfTenThousandCharactersIsSetSmall() throws {
    let article = Article(
      headline: String(repeating: "x", count: 10_000), language: "en", blocks: [Block(.paragraph("Short."))])
    #expect(try page(of: article).page["h1"].first?.classes == ["long"])
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
