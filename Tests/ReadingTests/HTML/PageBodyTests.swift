import Reading
import Testing

@Suite("The body of a page")
struct PageBodyTests {
  private static func texts(_ article: Article) -> [String] { article.blocks.flatMap(\.texts).map(\.plain) }

  private static func texts(within: String = "", below: String = "", head: String = "", above: String = "") throws
    -> [String]
  {
    texts(try PageSample.article(html: PageSample.page(head: head, above: above, within: within, below: below)))
  }

  // MARK: What is kept

  @Test(
    arguments: [
      "Since the flood the museum has lived on donations, and on what people said about it on social media.",
      "„Wir leben von Spenden“, sagte sie, „und von dem, was auf Facebook über uns geschrieben wird.“",
      "The council will send its newsletter to every house in the village, whether anybody wants it or not.",
    ])
  func keepsAStoryThatEndsWithDonationsOrSocialMedia(paragraph: String) throws {
    let end = "<p>Nobody drowned, the office said"
    let page = PageSample.page(
      within: "<p>The pilots were told by telephone, one after the other, in a single night.</p>"
    )
    .replacing(end, with: "<p>\(paragraph)</p>" + end)
    #expect(Self.texts(try PageSample.article(html: page)).contains(paragraph))
  }

  @Test(
    arguments: [
      "Reporting by Ada Quill in Merrowby; editing by Hal Brock", "Rédigé par Ada Quill, édité par Hal Brock",
      "Ada Quill in Merrowby contributed to this report",
    ])
  func keepsTheCreditBelowTheLastParagraph(credit: String) throws {
    let page = PageSample.page().replacing("</div>\n", with: "<div><div>\(credit)</div></div></div>\n")
    #expect(Self.texts(try PageSample.article(html: page)).last == credit)
  }

  @Test func keepsHeadingsThatAreStyledAsWidgetTitles() throws {
    let within = """
      <h2 class="widget-title">The almanac</h2><p>The almanac has been in the office since 1931, and nobody has read its \
      first page since.</p>
      """
    #expect(try Self.texts(within: within).contains("The almanac"))
  }

  @Test func keepsHeadingsOfShortListsAtTheEnd() throws {
    let page = PageSample.page().replacing(
      "</div>\n", with: "<div><h3>Best tide</h3></div><p>Monday</p><p>Tuesday</p></div>\n")
    #expect(Self.texts(try PageSample.article(html: page)).suffix(3) == ["Best tide", "Monday", "Tuesday"])
  }

  @Test func joinsALineThatBeginsWithAHiddenLabel() throws {
    let within = """
      <p><span class="visually-hidden">Quote:</span><b>The harbour</b> is <a href="/deep">as deep</a> as it was, said the \
      pilot.</p>
      """
    #expect(try Self.texts(within: within).contains("The harbour is as deep as it was, said the pilot."))
  }

  @Test func keepsTheReportAboveALiveBlog() throws {
    let report = (1...7).map {
      "<p>Paragraph \($0) of the report says what the storm did to the pier, and who was there to see it go under, from the lamp at its head to the last of the stairs below the harbour office</p>"
    }.joined()
    let entries = (1...40).map {
      """
      <article class="post"><h3>Entry \($0)</h3><p>At \($0) minutes past the hour they have counted the boats again, and there \
      are still as many of them as there were an hour ago, they say, though the water stands a hand higher now.</p></article>
      """
    }.joined()
    let html = """
      <html><body><main><article><h1>Storm takes the pier</h1><div class="story"><div>\(report)</div></div>
      <div class="live"><div><div><div><article>\(entries)</article></div></div></div></div></article></main></body></html>
      """
    let texts = Self.texts(try PageSample.article(html: html))
    #expect(texts.count { $0.hasPrefix("Paragraph") } == 7)
    #expect(texts.contains("Entry 40"))
  }

  @Test func readsParagraphsThatAreSetAsHeadings() throws {
    let texts = [
      "The harbour office prints its table on Sunday",
      "Whoever finds an hour missing may bring it to the office on Monday",
    ]
    .map {
      $0
        + ", in the house behind the lamp, where the pilots have their letters and where the almanac lies open all year."
    }
    let html = """
      <html><body><main><article><h1>An hour is missing</h1><p>And now the weather:</p><blockquote>\
      \(texts.map { "<h4>\($0)</h4>" }.joined())</blockquote></article></main></body></html>
      """
    let article = try PageSample.article(html: html)
    #expect(Self.texts(article) == ["And now the weather:"] + texts)
    guard case .quotation(let quoted, _) = article.blocks.last?.content else {
      Issue.record("The quotation is missing.")
      return
    }
    #expect(quoted.allSatisfy { if case .paragraph = $0.content { true } else { false } })
  }

  @Test func keepsTheLeadThatIsCalledATeaserText() throws {
    let lead =
      "<div class=\"teaser-text\"><p>The harbour has its hour again, and nobody in the village knows who had it in between.</p></div>"
    let page = PageSample.page(above: lead)
    #expect(
      Self.texts(try PageSample.article(html: page)).first
        == "The harbour has its hour again, and nobody in the village knows who had it in between.")
  }

  @Test func keepsTheDatedStepsOfANumberedList() throws {
    let list = "<ol><li>Minutes of the meeting of 5 August 2031 approved</li><li>A new lamp is bought</li></ol>"
    #expect(try Self.texts(within: list).contains("Minutes of the meeting of 5 August 2031 approved"))
  }

  @Test func keepsAnAddressInAParagraphOfItsOwn() throws {
    let address = "https://harbour.example/tides/2031"
    #expect(try Self.texts(within: "<p><a href=\"\(address)\">\(address)</a></p>").contains(address))
  }

  @Test func readsThePostsOfAForum() throws {
    let html = """
      <html><body><main><h1>Table an hour early?</h1><div class="comment"><p>Since the spring my table is an hour early, and \
      the neighbour's as well. Has anybody written to the office already, and what did they say?</p></div></main></body></html>
      """
    #expect(try Self.texts(PageSample.article(html: html)).first?.hasPrefix("Since the spring") == true)
  }

  @Test func joinsTheColumnsOfAText() throws {
    let rows = ["The first column", "The second column", "The third column"].enumerated().map { index, name in
      let text = String(repeating: "\(name) tells of the lamp at the head of the pier. ", count: index == 0 ? 2 : 12)
      let contents = (1...8).map { "<a href=\"#s\($0)\">Part \($0) of it</a>" }.joined(separator: " ")
      let links = index == 0 ? "<div>\(contents)</div>" : ""
      return "<div class=\"row\"><div class=\"columns\"><p>\(text)</p>\(links)</div></div>"
    }
    let html = "<html><body><main><article><h1>The lamp</h1>\(rows.joined())</article></main></body></html>"
    #expect(Self.texts(try PageSample.article(html: html)).first?.hasPrefix("The first column") == true)
  }

  @Test func takesNoNoticeOfTheSiteForTheArticle() throws {
    let notice = """
      <div><p>Your browser is old, dear reader, and this page looks worse in it than it should. We would be glad if you took \
      another one, of which there are many, and which cost nothing but a little of your time. Your harbour office.</p></div>
      """
    let html = """
      <html><body>\(notice)<main><section><h1>The lamp burns</h1><p>The lamp at the head of the pier burns again, the harbour \
      office said on Monday, and will burn until the spring. It had been dark for a week, since the almanac ran out, and two \
      boats went aground.</p></section></main></body></html>
      """
    #expect(Self.texts(try PageSample.article(html: html)).map { $0.hasPrefix("The lamp") } == [true])
  }

  // MARK: Paragraphs and quotations

  @Test(
    arguments: [
      "<div style=\"white-space: pre-line\">ONE\n\nTWO</div>",
      "<div style=\"white-space:pre-wrap\"><span>ONE\n \nTWO</span></div>",
      "<pre>ONE\n\nTWO</pre>", "<div>ONE<br><br>TWO</div>", "<div>ONE<br>&nbsp;<br>TWO</div>",
    ])
  func partsParagraphsAtBlankLines(markup: String) throws {
    let one =
      "The lamp was lit at dusk. Nobody saw who lit it, though the whole village had come to the pier to see it."
    let two =
      "It burnt all night. In the morning the oil was as high in the glass as it had been, said the pilot's wife."
    let texts = try Self.texts(within: markup.replacing("ONE", with: one).replacing("TWO", with: two))
    #expect(texts.contains(one) && texts.contains(two))
  }

  @Test func keepsTheLinesOfAProgram() throws {
    let code = "let tide = table[hour]\n\nif tide > 3 {\n  ring(bell)\n}"
    let article = try PageSample.article(
      html: PageSample.page(within: "<pre>\(code.replacing(">", with: "&gt;"))</pre>"))
    #expect(article.blocks.contains { $0.content == .code(code, language: nil) })
  }

  @Test(
    arguments: [
      "<blockquote><p>TEXT</p><cite>Ada Quill, pilot</cite></blockquote>",
      "<blockquote><p>TEXT</p><footer>— Ada Quill, pilot</footer></blockquote>",
      "<figure><blockquote><p>TEXT</p></blockquote><figcaption>Ada Quill, pilot</figcaption></figure>",
      "<blockquote><p>TEXT</p><p>– Ada Quill, pilot</p></blockquote>",
    ])
  func namesWhomAQuotationIsBy(markup: String) throws {
    let said = "I have seen the lamp from both sides, and it is brighter from the sea."
    let article = try PageSample.article(html: PageSample.page(within: markup.replacing("TEXT", with: said)))
    let quotations = article.blocks.compactMap { block -> [String?]? in
      guard case .quotation(let quoted, let attribution) = block.content else { return nil }
      return quoted.flatMap(\.texts).map(\.plain) + [attribution]
    }
    #expect(quotations == [[said, "Ada Quill, pilot"]])
  }

  @Test func readsQuestionsAndAnswersInTheirOrder() throws {
    let within = """
      <dl><dt>Who lit the lamp?</dt><dd>Nobody knows, though the whole village had come to the pier to see it.</dd>\
      <dt>And the oil</dt><dd>It was as high as before.</dd></dl><p><b>Q: Are you glad?</b></p><p>A: Very.</p>
      """
    #expect(
      try Self.texts(within: within).dropFirst().prefix(6) == [
        "Who lit the lamp?", "Nobody knows, though the whole village had come to the pier to see it.", "And the oil",
        "It was as high as before.", "Q: Are you glad?", "A: Very.",
      ])
  }

  // MARK: What is left out

  @Test(
    arguments: [
      #"<section><h3>Tide letter</h3><p>Every second Sunday: answers to questions about boats, honest and dry.</p><form action="/x"><input type="email"></form></section>"#,
      #"<div><p>Which of these boats would you rather be in when the wind gets up in the night?</p><label><input type="radio">The red one</label></div>"#,
      #"<div class="gate"><div>Join the Gazette to read this page</div><div>Your account is free of charge.</div><input type="password"></div>"#,
    ])
  func leavesOutBoxesThatAskForInput(box: String) throws {
    #expect(try Self.texts(within: box).count == 3)
  }

  @Test(arguments: ["(opens in new tab)", "öffnet im neuen Fenster", ", ouvre dans un nouvel onglet"])
  func leavesOutHowALinkOpens(label: String) throws {
    let within = """
      <p>The table stands on <a href="/t">the harbour's page<span class="x"> \(label)</span></a> since Monday.</p>
      """
    #expect(try Self.texts(within: within).contains("The table stands on the harbour's page since Monday."))
  }

  @Test(arguments: ["EPA", "dpa", "Foto: Ada Lee", "Neueste Artikel", "You have full access to this article."])
  func leavesOutLinesThatAreNoPartOfTheStory(line: String) throws {
    #expect(try Self.texts(within: "<p>\(line)</p>").count == 3)
  }

  @Test func leavesOutWhatIsClippedToNothing() throws {
    let within = """
      <p>The table stands on <a href="/t">the harbour's page<span style="clip:rect(0 0 0 0);position:absolute">, opens \
      new tab</span></a> since Monday.</p>
      """
    #expect(try Self.texts(within: within).contains("The table stands on the harbour's page since Monday."))
  }

  @Test func leavesOutWhatAFigureHoldsBesidePictureAndCaption() throws {
    let within = """
      <figure><img src="a.jpg" alt="A pier under water"><figcaption>The pier on Sunday.</figcaption>\
      <p>graphic desk, after the almanac</p></figure>
      """
    #expect(try !Self.texts(within: within).contains("graphic desk, after the almanac"))
  }

  @Test func leavesOutALineOfLinksUnderDontMiss() throws {
    let within = #"<p><b>DON'T MISS</b></p><p><a href="/a">Harbour master leaves after thirty years</a> [VIDEO]</p>"#
    #expect(try Self.texts(within: within).count == 3)
  }

  // MARK: Live blogs

  @Test(
    arguments: [
      ("<div><time>20:42</time> <b>KEY EVENT</b></div>", "20:42"), ("<span>9.30am</span>", "9.30am"),
      ("<p>Ada Quill 2 March 2031 21h40</p>", "21h40"),
    ])
  func readsPartsWithATimeEachAsEntries(stamp: String, time: String) throws {
    let entries = ["Pier", "Ferry", "Lifeboat"].map {
      """
      <div class="x">\(stamp)<h3>\($0) news</h3><p>The \($0.lowercased()) has been heard of again, the harbour office \
      said, and it will be heard of once more before the evening.</p></div>
      """
    }.joined()
    let article = try PageSample.article(html: PageSample.page(within: "<div>\(entries)</div>"))
    let found = article.blocks.compactMap { block -> [String?]? in
      guard case .entry(let time, let title, _) = block.content else { return nil }
      return [time, title]
    }
    #expect(found == [[time, "Pier news"], [time, "Ferry news"], [time, "Lifeboat news"]])
    #expect(!Self.texts(article).contains { $0.contains("KEY EVENT") || $0.contains("Quill") })
  }

  @Test(arguments: [
    "<h2><time>16:40</time> Soup</h2>", "<h2><time>16:40</time> – Soup</h2>", "<time>16:40</time><h2>Soup</h2>",
  ])
  func anEntryThatIsNamedHasItsTimeOnce(head: String) throws {
    let told =
      "<p>Volunteers at the pier serve lentil soup to the passengers of the evening sailing, and it is hot.</p>"
    let entries = [told, "<p>It was short.</p>", told].map { "<section class=\"live-entry\">\(head)\($0)</section>" }
    let article = try PageSample.article(html: PageSample.page(within: entries.joined()))
    let found = article.blocks.compactMap { block -> [String?]? in
      guard case .entry(let time, let title, _) = block.content else { return nil }
      return [time, title]
    }
    #expect(found == [["16:40", "Soup"], ["16:40", "Soup"], ["16:40", "Soup"]])
  }

  @Test func takesOpeningHoursForNoEntries() throws {
    let inns = ["Anchor", "Mermaid", "Crown"].map {
      "<div><p>The \($0) serves what the boats bring in, and on Fridays it serves what they brought in on Thursday.</p><p>Daily 11:30–23:00</p></div>"
    }.joined()
    let article = try PageSample.article(html: PageSample.page(within: "<div>\(inns)</div>"))
    #expect(!article.blocks.contains { if case .entry = $0.content { true } else { false } })
  }

  // MARK: Footnotes

  @Test func readsWhatReferencesLeadToAsNotes() throws {
    let within = """
      <p>The almanac of 1931 is the last that was printed in Merrowby<sup><a href="#n1" id="r1">1</a></sup>, it is said\
      <a href="#n2">[2]</a>.</p>
      <ol><li id="n1"><a href="#r1">^</a> <a href="/book">The Almanacs of the Coast</a>, page 12.</li>\
      <li id="n2">By the office. <a href="#r2">↩</a></li></ol>
      """
    let article = try PageSample.article(html: PageSample.page(within: within))
    let notes = article.blocks.compactMap { block -> [String]? in
      guard case .note(let label, let blocks) = block.content else { return nil }
      return [label] + blocks.flatMap(\.texts).map(\.plain)
    }
    #expect(notes == [["1", "The Almanacs of the Coast, page 12."], ["2", "By the office."]])
  }

  @Test func takesLinksToSectionsForNoReferences() throws {
    let within =
      ##"<p>The tables are in part <a href="#p2">2</a>, it says.</p><p id="p2">Part two has the tables of the second year.</p>"##
    let article = try PageSample.article(html: PageSample.page(within: within))
    #expect(Self.texts(article).contains("Part two has the tables of the second year."))
    #expect(!article.blocks.contains { if case .note = $0.content { true } else { false } })
  }

  // MARK: Whole or not

  @Test(
    arguments: [
      "Subscribe to continue reading", "Il vous reste 57 % de cet article à lire.", "Weiterlesen mit Gazette plus",
      "この記事は有料会員記事です。残り1200文字",
    ])
  func breaksOffAtTheWallAndSaysSo(wall: String) throws {
    let page = PageSample.page(below: "").replacing(
      "</div>\n",
      with:
        "<p><b>\(wall)</b></p><ul><li>You can read the Gazette on one device at a time, and no more.</li></ul></div>\n")
    let article = try PageSample.article(html: page)
    #expect(Self.texts(article).count == 3)
    #expect(article.notices.map(\.message) == ["The article is for subscribers; the page has only its beginning."])
    #expect(article.omissions.contains { $0.reason == .login && $0.text.contains("device") })
  }

  @Test func takesNoWallInFrontOfAWholeArticle() throws {
    let page = PageSample.page().replacing(
      "<p>The tide table of", with: "<p>Subscribe to continue reading</p><p>The tide table of")
    let article = try PageSample.article(html: page)
    #expect(Self.texts(article).count == 3)
    #expect(article.notices.isEmpty)
  }

  @Test(arguments: ["false", #""False""#]) func tellsThatAShortArticleIsDeclaredToBeForSubscribers(value: String) throws
  {
    let data = #"{"@type":"NewsArticle","headline":"The tide table is right","isAccessibleForFree":\#(value)}"#
    let head = #"<script type="application/ld+json">\#(data)</script>"#
    let article = try PageSample.article(html: PageSample.page(head: head))
    #expect(
      article.notices.map(\.message) == ["The page says that its article is for subscribers; its end may be missing."])
  }

  @Test(arguments: ["?page=2", "/2", "/seite-2", "/page/2/"]) func tellsWhereTheArticleGoesOn(next: String) throws {
    let head = #"<link rel="next" href="https://gazette.example/page\#(next)">"#
    let article = try PageSample.article(html: PageSample.page(head: head))
    #expect(
      article.notices.map(\.message) == ["The article goes on on another page: https://gazette.example/page\(next)."])
  }

  @Test(
    arguments: [
      (#""wordCount":78"#, true), (#""wordCount":900"#, false),
      ("\"articleBody\":\"\(PageBodyTests.body)\"", true), (#""articleBody":"The tide table of the harbour …""#, false),
    ])
  func doubtsNoArticleThatIsAsLongAsThePageSays(declared: String, isWhole: Bool) throws {
    let head = """
      <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,\(declared)}</script>
      """
    let notices = try PageSample.article(html: PageSample.page(head: head)).notices
    #expect(notices.contains { $0.message.contains("subscribers") } != isWhole)
  }

  private static let body = String(repeating: "The tide table is right again. ", count: 10)

  @Test(arguments: ["Page 1 of 3", "Seite 2 von 3", "Página 1 de 2"]) func tellsThatThePageIsOneOfSeveral(line: String)
    throws
  {
    let notices = try PageSample.article(html: PageSample.page(below: "<div class=\"pager\">\(line)</div>")).notices
    #expect(notices.contains { $0.message.contains(" of the article; the others are not read") })
  }

  @Test(arguments: ["/another-story", "/page/2031/the-next-post"]) func takesTheNextPostForNoNextPage(next: String)
    throws
  {
    let head = #"<link rel="next" href="https://gazette.example\#(next)">"#
    #expect(try PageSample.article(html: PageSample.page(head: head)).notices.isEmpty)
  }
}
