import Reading
import Scripting
import Testing

/// Rows 0 to 8: what is said before the body.
struct ScriptHeadTests {
  private func told(_ adjust: (inout Article) -> Void, options: (inout ScriptOptions) -> Void = { _ in }) -> Script {
    var article = article([.paragraph("The boat sailed.")])
    adjust(&article)
    return builder(options).script(for: article)
  }

  @Test func beginsWithSilenceAndTheHeadline() {
    let script = told { _ in }
    #expect(script.leadIn == .milliseconds(300))
    #expect(script.lines.first?.summary == "headline|Ferry returns|900")
    #expect(script.title == "Ferry returns")
  }

  @Test func endsWithTheTail() {
    #expect(told { _ in }.lines.last?.summary == "close|End of article.|1000")
  }

  @Test(
    arguments: [
      ("The Daily Example", "Politics", "From The Daily Example, Politics."),
      ("The Daily Example", nil, "From The Daily Example."), (nil, "Politics", "Politics."),
      ("Ahoy!", nil, "From Ahoy!"),
    ] as [(String?, String?, String)])
  func saysPublicationAndSection(publication: String?, section: String?, expected: String) {
    let script = told {
      $0.publication = publication
      $0.section = section
    }
    #expect(script.summaries(of: .publication) == ["publication|\(expected)|500"])
  }

  @Test func namesThePublicationOnceWhenItIsTheAuthorToo() {
    let script = told {
      $0.publication = "Tidewater News"
      $0.bylines = [Byline("TIDEWATER NEWS")]
    }
    #expect(script.summaries(of: .byline).isEmpty)
    let unnamed = told {
      $0.publication = "Tidewater News"
      $0.bylines = [Byline("Tidewater News")]
    } options: {
      $0.announcements.publication = false
    }
    #expect(unnamed.summaries(of: .byline) == ["byline|By Tidewater News.|400"])
  }

  @Test func saysAStrokeBetweenPlacesAsABreak() {
    let line = told { $0.dateline = "Garam/Aldmouth" }.lines.first { $0.role == .dateline }
    #expect(line?.text == "Garam/Aldmouth.")
    #expect(line?.spoken == "Garam, Aldmouth.")
  }

  @Test func marksWhatTheArticleDoesNotContain() {
    let script = told {
      $0.publication = "The Daily Example"
      $0.section = "Politics"
      $0.bylines = [Byline("Ada Smith"), Byline("Ben Jones")]
    }
    #expect(script.lines.first { $0.role == .publication }?.addedWords == ["From ", ", ", "."])
    #expect(script.lines.first { $0.role == .byline }?.addedWords == ["By ", " and ", "."])
    #expect(script.lines.first { $0.role == .about }?.addedWords == ["Read by an artificial voice."])
    #expect(script.lines.first { $0.role == .paragraph }?.added == [])
  }

  @Test(arguments: [
    (Article.Label.opinion, "Opinion."), (.live, "Live updates."), (.sponsored, "Sponsored content."),
    (.obituary, "Obituary."), (.analysis, "Analysis."), (.review, "Review."), (.interview, "Interview."),
    (.explainer, "Explainer."),
  ])
  func saysTheLabel(label: Article.Label, expected: String) {
    #expect(told { $0.label = label }.summaries(of: .label) == ["label|\(expected)|500"])
  }

  @Test func saysTheStandfirst() {
    let script = told { $0.standfirst = "Islanders are glad" }
    #expect(script.summaries(of: .standfirst) == ["standfirst|Islanders are glad|700"])
  }

  @Test func dropsAStandfirstThatTheFirstParagraphRepeats() {
    let script = told { $0.standfirst = "the BOAT sailed" }
    #expect(script.summaries(of: .standfirst) == [])
    #expect(script.notices.map(\.message) == ["The standfirst is left out, for the first paragraph repeats it."])
  }

  @Test(arguments: [
    ([Byline("Ada Smith")], "By Ada Smith."),
    ([Byline("Ada Smith"), Byline("Ben Jones")], "By Ada Smith and Ben Jones."),
    ([Byline("Ada Smith"), Byline("Ben Jones"), Byline("Cy Young")], "By Ada Smith, Ben Jones and Cy Young."),
    ([Byline("Ada Smith", role: "health editor", place: "Leeds")], "By Ada Smith, health editor, in Leeds."),
    ([Byline("Ada Smith", place: "Leeds"), Byline("Ben Jones")], "By Ada Smith, in Leeds, and Ben Jones."),
    ([Byline("Ada Smith", role: "health editor")], "By Ada Smith, health editor."),
    ([Byline("Ada Smith"), Byline("Northern Wire", isAgency: true)], "By Ada Smith."),
    ([Byline("Northern Wire", isAgency: true)], "By Northern Wire."),
  ])
  func saysWhoseArticleItIs(bylines: [Byline], expected: String) {
    #expect(told { $0.bylines = bylines }.summaries(of: .byline) == ["byline|\(expected)|400"])
  }

  @Test func saysTheDayInAmericanWords() {
    let script = told { $0.published = ArticleDate(year: 2025, month: 6, day: 16) }
    #expect(script.summaries(of: .date) == ["date|Published on Monday, June 16, 2025.|500"])
  }

  @Test func saysTheDayInBritishWords() {
    let script = told {
      $0.language = "en-GB"
      $0.published = ArticleDate(year: 2025, month: 6, day: 16)
    }
    #expect(script.summaries(of: .date) == ["date|Published on Monday, the 16th of June, 2025.|500"])
  }

  @Test(
    arguments: [
      ("de", "Veröffentlicht am Montag, dem 16. Juni 2025."), ("fr", "Publié le lundi 16 juin 2025."),
      ("es", "Publicado el lunes 16 de junio de 2025."), ("ja", "2025年6月16日、月曜日公開。"),
      ("ko", "2025년 6월 16일 월요일 입력."),
    ] as [(Language, String)])
  func saysTheDayInOneLineInEveryLanguage(language: Language, expected: String) {
    let script = told {
      $0.language = language
      $0.published = ArticleDate(year: 2025, month: 6, day: 16)
    }
    #expect(script.summaries(of: .date) == ["date|\(expected)|500"])
  }

  @Test func saysAnUpdateOfAnotherDayByItsDay() {
    let script = told {
      $0.published = ArticleDate(year: 2025, month: 6, day: 16, time: .init(hour: 18, minute: 31))
      $0.updated = ArticleDate(year: 2025, month: 6, day: 17, time: .init(hour: 19, minute: 1))
    }
    #expect(
      script.summaries(of: .date) == [
        "date|Published on Monday, June 16, 2025.|300", "date|Updated on Tuesday, June 17, 2025.|500",
      ])
  }

  @Test(arguments: [
    (4, 10, "4:10 a.m.", "ten past four"), (16, 10, "4:10 p.m.", "ten past four"), (9, 0, "9 a.m.", "nine o'clock"),
    (12, 0, "noon", "noon"), (0, 0, "midnight", "midnight"), (23, 45, "11:45 p.m.", "a quarter to twelve"),
    (7, 58, "7:58 a.m.", "two minutes to eight"), (18, 30, "6:30 p.m.", "half past six"),
  ])
  func saysAnUpdateOfTheSameDayByTheClock(hour: Int, minute: Int, shown: String, spoken: String) {
    let script = told {
      $0.published = ArticleDate(year: 2025, month: 6, day: 16, time: .init(hour: 1, minute: 2))
      $0.updated = ArticleDate(year: 2025, month: 6, day: 16, time: .init(hour: hour, minute: minute))
    }
    let line = script.lines.last { $0.role == .date }
    #expect(line?.text == (shown.hasSuffix(".") ? "Updated at \(shown)" : "Updated at \(shown)."))
    #expect(line?.spoken.contains(spoken) == true, "said: \(line?.spoken ?? "")")
  }

  @Test func saysNothingOfAnUpdateAtTheSameMoment() {
    let moment = ArticleDate(year: 2025, month: 6, day: 16, time: .init(hour: 9, minute: 0))
    let script = told {
      $0.published = moment
      $0.updated = moment
    }
    #expect(script.summaries(of: .date).count == 1)
  }

  @Test func saysThatAShortArticleIsShort() {
    #expect(
      told { _ in }.summaries(of: .about) == [
        "about|Read by an artificial voice.|300", "about|Less than a minute.|900",
      ])
  }

  @Test(arguments: [(1, "About 6 minutes, with 1 image described."), (2, "About 6 minutes, with 2 images described.")])
  func saysHowLongItIsAndHowManyPicturesAreDescribed(pictures: Int, expected: String) {
    let words = Array(repeating: "word", count: 940).joined(separator: " ")
    let figures = (0..<pictures).map { Block(.figure(Figure(alt: "Picture \($0) of a boat"))) }
    let script = told { $0.blocks = [Block(.paragraph(InlineText(words)))] + figures }
    #expect(script.summaries(of: .about).last == "about|\(expected)|900")
  }

  @Test func reckonsWithThePaceOfTheVoice() {
    let words = Array(repeating: "word", count: 940).joined(separator: " ")
    let script = told({ $0.blocks = [Block(.paragraph(InlineText(words)))] }, options: { $0.wordsPerMinute = 330 })
    #expect(script.summaries(of: .about).last == "about|About 3 minutes.|900")
    #expect(script.estimate.duration < .seconds(200))
  }

  private func long(headings: [String], words: Int) -> Script {
    let text = Array(repeating: "word", count: words).joined(separator: " ")
    return told {
      $0.blocks =
        headings.map { Block(.heading(level: 2, InlineText($0))) } + [
          Block(.heading(level: 3, "Less")), Block(.paragraph(InlineText(text))),
        ]
    }
  }

  @Test func tellsTheContentsOfALongArticle() {
    let script = long(headings: ["Boats", "Buns.", "Fares", "Who won?"], words: 1_200)
    #expect(script.summaries(of: .contents) == ["contents|In 4 parts: Boats; Buns; Fares; and Who won?|900"])
    let roles = script.lines.map(\.role)
    #expect(roles.firstIndex(of: .contents)! > roles.lastIndex(of: .about)!)
  }

  @Test(arguments: [(["A", "B", "C"], 3_000), (["A", "B", "C", "D"], 900)])
  func tellsNoContentsOfFewPartsOrFewWords(headings: [String], words: Int) {
    #expect(long(headings: headings, words: words).summaries(of: .contents) == [])
  }

  @Test func eachAnnouncementCanBeLeftOut() {
    var article = Samples.agencyStory
    article.label = .live
    let everything: Set<Line.Role> = Set(builder().script(for: article).lines.map(\.role))
    let options: [(Line.Role, (inout ScriptOptions) -> Void)] = [
      (.publication, { $0.announcements.publication = false }), (.label, { $0.announcements.label = false }),
      (.standfirst, { $0.announcements.standfirst = false }), (.byline, { $0.announcements.byline = false }),
      (.date, { $0.announcements.dates = false }), (.dateline, { $0.announcements.dateline = false }),
      (
        .about,
        {
          $0.announcements.artificialVoice = false
          $0.announcements.length = false
        }
      ),
      (
        .close,
        {
          $0.announcements.end = false
          $0.announcements.credits = false
          $0.announcements.signOff = false
        }
      ),
    ]
    for (role, leaveOut) in options {
      let roles = Set(builder(leaveOut).script(for: article).lines.map(\.role))
      #expect(roles == everything.subtracting([role]))
    }
  }

  @Test func anArticleWithoutHeadlineIsNamedByItsFirstWords() {
    let script = told { $0.headline = nil }
    #expect(script.title == "The boat sailed.")
    #expect(script.lines.first?.role == .about)
    #expect(script.notices.contains { $0.message == "The article has no headline." })
  }

  @Test func aHeadlineAloneIsSaidAlone() {
    let script = told { $0.blocks = [] }
    #expect(script.lines.map(\.summary) == ["headline|Ferry returns|1000"])
    #expect(script.notices.contains { $0.message == "The article has no text below its headline." })
  }

  @Test func nothingGivesNothing() {
    let script = builder().script(for: Article())
    #expect(script.lines.isEmpty)
    #expect(script.title.isEmpty)
  }
}
