import Reading
import Testing

@Suite("Metadata of pages")
struct PageMetadataTests {
  struct Heads: Sendable, CustomTestStringConvertible {
    var head: String
    var names: [String]
    var day: String?
    var testDescription: String { head }
  }

  @Test(arguments: [
    Heads(
      head:
        #"<script type="application/ld+json">{"@type":"NewsArticle","author":"Ada Quill","datePublished":"2031-03-04"}</script>"#,
      names: ["Ada Quill"], day: "2031-03-04"),
    Heads(
      head:
        #"<script type="application/ld+json">[{"@type":"WebPage"},{"@type":"Article","author":[{"name":"Ada Quill"},{"name":"Hal Brock"}]}]</script>"#,
      names: ["Ada Quill", "Hal Brock"]),
    Heads(
      head:
        #"<script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"/ada","name":"Ada Quill"},{"@type":"NewsArticle","author":{"@id":"/ada"}}]}</script>"#,
      names: ["Ada Quill"]),
    // A line break inside a string, a comma too many, and the end missing.
    Heads(
      head:
        "<script type=\"application/ld+json\">/*<![CDATA[*/ {\"@type\":\"NewsArticle\",\"description\":\"One\nTwo\",\"author\":{\"name\":\"Ada Quill\",},\"datePublished\":\"2031-03-04T05:06:07+01:00\", </script>",
      names: ["Ada Quill"], day: "2031-03-04T05:06:07+01:00"),
    Heads(
      head:
        #"<meta property="article:published_time" content="2031-03-04T05:06:07Z"><meta name="author" content="By Ada Quill">"#,
      names: ["Ada Quill"], day: "2031-03-04T05:06:07Z"),
    Heads(
      head: #"<meta name="DC.date.issued" content="2031-03-04"><meta name="parsely-author" content="Ada Quill">"#,
      names: ["Ada Quill"], day: "2031-03-04"),
  ])
  func readsWhatTheHeadSays(case heads: Heads) throws {
    let article = try PageSample.article(html: PageSample.page(head: heads.head))
    #expect(article.bylines.map(\.name) == heads.names)
    #expect(article.published?.iso8601 == heads.day)
  }

  @Test(arguments: [
    (#"<p class="byline">By Ada Quill and Hal Brock</p>"#, ["Ada Quill", "Hal Brock"]),
    (#"<div class="author-names"><span>Ada Quill</span> <span>Hal Brock</span></div>"#, ["Ada Quill", "Hal Brock"]),
    (
      #"<div class="article_byline font_size_14"><div>By <span>Ada Quill</span></div><div>4 March 2031</div></div>"#,
      ["Ada Quill"]
    ),
    (#"<a href="/authors/ada-quill">Ada Quill</a>"#, ["Ada Quill"]),
    (#"<p>By Ada Quill</p>"#, ["Ada Quill"]),
  ])
  func readsBylinesAsPagesShowThem(html: String, names: [String]) throws {
    #expect(try PageSample.article(html: PageSample.page(above: html)).bylines.map(\.name) == names)
  }

  @Test(arguments: [
    (
      "The tide table is right_Harbour news_The Gazette of Merrow",
      #"<div class="bt">The tide table is right</div>"#
    ),
    ("Harbour news--The tide table is right", #"<table><tr><td><b>The tide table is right</b></td></tr></table>"#),
    ("The tide table is right » Local » News", #"<h4><span>The tide table is right</span></h4>"#),
  ])
  func takesTheLineThatTheTitleBeginsOrEndsWithForTheHeadline(title: String, line: String) throws {
    let html = PageSample.page(
      above: #"<p class="lnk"><a href="/t">The tide table is right</a></p>\#(line)<div>4 March 2031</div>"#
    )
    .replacing("<title>The tide table is right</title>", with: "<title>\(title)</title>")
    .replacing("<h1>The tide table is right</h1>", with: "")
    let article = try PageSample.article(html: html)
    #expect(article.headline == "The tide table is right")
    #expect(article.published?.iso8601 == "2031-03-04")
    #expect(!article.blocks.contains { $0.texts.contains { $0.plain == "The tide table is right" } })
  }

  @Test func takesNoHalfOfAHeadlineWithAColonForTheWhole() throws {
    let html = PageSample.page(above: "<p>the harbour is asleep</p>")
      .replacing("<title>The tide table is right</title>", with: "<title>Letters: the harbour is asleep</title>")
      .replacing("<h1>The tide table is right</h1>", with: "")
    #expect(try PageSample.article(html: html).headline == "Letters: the harbour is asleep")
  }

  @Test(arguments: [
    ("<div>Posted on 4 March 2031</div>", "2031-03-04"), ("<div>发布日期：2031-03-04</div>", "2031-03-04"),
    ("<div>More: 4 March 2031</div>", nil), ("<h3>This forum</h3><div>Created on 4 March 2031</div>", nil),
  ])
  func takesADateBelowTheBodyThatSaysWhatItIs(line: String, day: String?) throws {
    #expect(try PageSample.article(html: PageSample.page(below: line)).published?.iso8601 == day)
  }

  @Test(arguments: [
    (#"<p style="text-align: right"><strong>Ada Quill</strong></p>"#, ["Ada Quill"]),
    ("<p>(By Ada Quill and Hal Brock)</p>", ["Ada Quill", "Hal Brock"]),
    // Who is of the story, took the pictures, edited; a good-bye; a title of what was left out; a line like others.
    ("<p>The clerk, Mr Quill, sighed.</p><p><b>Ada Quill</b></p>", []), ("<p>Photos by Ada Quill</p>", []),
    ("<p>Edited by: Ada Quill</p>", []), ("<p><b>Happy Easter</b></p>", []), ("<p>Ada Quill</p>", []),
    (#"<p><b>Weitere Boote</b></p><ul><li><a href="/b">The other boats of the harbour</a></li></ul>"#, []),
    (#"<p>“The tide waits for no man and no boat,” it says.</p><p align="right">Ada Quill</p>"#, []),
  ])
  func takesWhoSignedTheLastLineForTheAuthorWhereNobodyElseIsNamed(lines: String, names: [String]) throws {
    let html = PageSample.page().replacing("wrote letters.</p>", with: "wrote letters.</p>\(lines)")
    let article = try PageSample.article(html: html)
    #expect(article.bylines.map(\.name) == names)
    // Said once: as the byline, no more at the end.
    let last = try #require(article.blocks.flatMap(\.texts).map(\.plain).last)
    #expect(!names.contains { last.contains($0) })
    let named = try PageSample.article(
      html: html.replacing("<title>", with: #"<meta name="author" content="Jo Reed"><title>"#))
    #expect(named.bylines.map(\.name) == ["Jo Reed"])
  }

  @Test(arguments: [
    ("<div>Posted by Ada Quill</div>", ["Ada Quill"]),
    (#"<div>Posted by <span><a rel="author" href="/u/17">Ada Quill</a></span> at noon</div>"#, ["Ada Quill"]),
    (#"<h3>More</h3><div><a rel="author" href="/u/17">Ada Quill</a></div>"#, []),
  ])
  func takesWhoSignedBelowTheBodyForTheAuthor(below: String, names: [String]) throws {
    #expect(try PageSample.article(html: PageSample.page(below: below)).bylines.map(\.name) == names)
  }

  @Test(arguments: ["name, email@gazette.example", "www.gazette.example"])
  func takesATemplatesPlaceholderAndAnAddressForNoName(author: String) throws {
    let html = PageSample.page(head: #"<meta name="author" content="\#(author)">"#)
    #expect(try PageSample.article(html: html).bylines.isEmpty)
  }

  @Test(arguments: [
    ("港口潮汐表终于正确了 船长们表示欢迎_城市新闻_码头网", "港口潮汐表终于正确了 船长们表示欢迎"),
    ("港口潮汐表终于正确了-码头网", "港口潮汐表终于正确了"), ("港の潮見表がようやく正しくなった｜埠頭新聞", "港の潮見表がようやく正しくなった"),
    ("码头-新闻", "码头-新闻"),
  ])
  func takesTheSiteOffATitleWithoutSpaces(title: String, headline: String) throws {
    let html = PageSample.page().replacing("<title>The tide table is right</title>", with: "<title>\(title)</title>")
      .replacing("<h1>The tide table is right</h1>", with: "")
    #expect(try PageSample.article(html: html).headline == headline)
  }

  @Test(arguments: [("", "en"), (#" lang="en-GB""#, "en-GB"), (#" lang="english""#, "en"), (#" lang="ko""#, "en")])
  func knowsTheLanguageOfItsText(attribute: String, tag: String) throws {
    let html = PageSample.page().replacing("<html>", with: "<html\(attribute)>")
    let article = try PageSample.article(html: html)
    #expect(article.language?.tag == tag)
    #expect(article.notices.contains { $0.message.contains("language") } == (attribute.contains("ko")))
  }

  @Test func takesTheHeadlineThatThePageShowsRatherThanTheMasthead() throws {
    let html = PageSample.page(head: #"<meta property="og:title" content="The tide table is right - Gazette">"#)
      .replacing("<body>", with: "<body><h1>Merrowby Gazette</h1>")
    #expect(try PageSample.article(html: html).headline == "The tide table is right")
  }

  @Test func partsAKickerFromTheHeadlineThatItStandsIn() throws {
    let html = PageSample.page().replacing(
      "<h1>The tide table is right</h1>", with: "<h1><span>Harbour</span><span>The tide table is right</span></h1>")
    #expect(try PageSample.article(html: html).headline == "Harbour: The tide table is right")
  }

  @Test func takesRolesAndPlacesFromTheLineThatShowsTheSamePeople() throws {
    let head =
      #"<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ada Quill"},{"name":"Hal Brock"},{"name":"Mo Tern"}]}</script>"#
    let line =
      #"<p class="byline">By <a rel="author" href="/by/ada">Ada Quill</a>, harbour editor, and <a rel="author" href="/by/hal">Hal Brock</a> in Port Averley</p>"#
    let article = try PageSample.article(html: PageSample.page(head: head, above: line))
    #expect(
      article.bylines == [
        Byline("Ada Quill", role: "harbour editor"), Byline("Hal Brock", place: "Port Averley"), Byline("Mo Tern"),
      ])
    #expect(
      article.omissions.contains {
        $0.text == "By Ada Quill, harbour editor, and Hal Brock in Port Averley" && $0.reason == .metadata
      })
  }

  @Test(arguments: [
    #"<p class="dates"><time datetime="2031-03-04T21:42">4 March 2031, 9.42pm</time></p>"#,
    #"<p>4 March 2031, 9.42pm</p>"#,
    #"<div class="meta"><p>Published <time datetime="2031-03-04T21:42">4 March 2031, 9.42pm</time></p></div>"#,
  ])
  func leavesTheLineOfDatesAmongTheMetadata(line: String) throws {
    let article = try PageSample.article(html: PageSample.page(above: line))
    #expect(article.published?.iso8601 == "2031-03-04T21:42:00")
    #expect(article.omissions.map(\.reason) == [.metadata])
  }

  @Test(arguments: [
    // Who is the publication itself gives way to a person whom the page shows.
    (#""author":{"name":"gazette.example"}"#, ["Ada Quill"]),
    (#""author":{"name":"The Gazette"},"publisher":{"name":"The Gazette"}"#, ["Ada Quill"]),
    (#""author":{"name":"Hal Brock"},"publisher":{"name":"The Gazette"}"#, ["Hal Brock"]),
  ])
  func prefersAPersonToThePublication(members: String, names: [String]) throws {
    let head = #"<script type="application/ld+json">{"@type":"NewsArticle",\#(members)}</script>"#
    let page = PageSample.page(head: head, above: #"<p class="byline">By Ada Quill</p>"#)
    #expect(try PageSample.article(html: page).bylines.map(\.name) == names)
  }

  @Test func prefersThePublicationToAgenciesThatNobodyNames() throws {
    let head =
      #"<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"The Gazette"},"publisher":{"name":"The Gazette"}}</script>"#
    let page = PageSample.page(head: head, above: #"<p class="byline">By <a rel="author">Agencies</a></p>"#)
    #expect(try PageSample.article(html: page).bylines.map(\.name) == ["The Gazette"])
  }

  @Test(arguments: ["Written by", "Verfasst von", "Écrit par", "Escrito por"])
  func readsTheAuthorOfACardInAnyLanguage(label: String) throws {
    let head = #"<meta name="twitter:label1" content="\#(label)"><meta name="twitter:data1" content="Ada Quill">"#
    #expect(try PageSample.article(html: PageSample.page(head: head)).bylines.map(\.name) == ["Ada Quill"])
  }

  @Test func takesNoOtherLineOfACardForAnAuthor() throws {
    let head =
      #"<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Four Minutes">"#
    #expect(try PageSample.article(html: PageSample.page(head: head)).bylines.isEmpty)
  }

  @Test(arguments: [
    ("https://gazette.example/2031/03/04/tide-table/", "2031-03-04"),
    ("https://gazette.example/town/2031-03/04/c_1125.htm", "2031-03-04"),
    ("https://gazette.example/2031-03-04-tide-table", "2031-03-04"),
    ("https://gazette.example/2031/03/tide-table", nil), ("https://gazette.example/2031/13/44/", nil),
    ("https://gazette.example/12031/03/04/", nil),
  ])
  func datesAPageByItsAddressIfNothingElseDoes(address: String, day: String?) throws {
    let head = #"<link rel="canonical" href="\#(address)">"#
    #expect(try PageSample.article(html: PageSample.page(head: head)).published?.iso8601 == day)
    let dated = PageSample.page(head: head, above: "<p>2 February 2031</p>")
    #expect(try PageSample.article(html: dated).published?.iso8601 == "2031-02-02")
  }

  @Test func readsTheDatesOfMicroformats() throws {
    let line =
      #"<p><abbr class="published" title="2031-03-04T05:06:00+01:00">5:06</abbr> <span class="updated" title="2031-03-05"></span></p>"#
    let article = try PageSample.article(html: PageSample.page(above: line))
    #expect(article.published?.iso8601 == "2031-03-04T05:06:00+01:00")
    #expect(article.updated?.iso8601 == "2031-03-05")
  }

  @Test func explainsTheNamesOfThePage() throws {
    let head =
      #"<meta property="og:site_name" content="The Gazette"><meta property="article:section" content="Harbour"><meta property="og:locale" content="en_GB"><meta name="description" content="An hour early."><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Gazette Ltd"}}</script>"#
    let evidence = try HTMLReader().explanation(of: PageSample.source(html: PageSample.page(head: head)))
    let chosen = evidence.filter(\.isChosen)
    #expect(chosen.contains { $0.field == .publication && $0.value == "The Gazette" })
    #expect(evidence.contains { $0.field == .publication && $0.value == "Gazette Ltd" && !$0.isChosen })
    #expect(chosen.contains { $0.field == .section && $0.source == "meta section" })
    #expect(chosen.contains { $0.field == .language && $0.value == "en_GB" })
    #expect(evidence.contains { $0.field == .standfirst && $0.source == "meta description" && !$0.isChosen })
  }

  @Test func explainsWhatItBelieved() throws {
    let head =
      #"<meta name="author" content="Web Desk"><script type="application/ld+json">{"@type":"NewsArticle","author":"Ada Quill"}</script>"#
    let evidence = try HTMLReader().explanation(of: PageSample.source(html: PageSample.page(head: head)))
    #expect(
      evidence.contains {
        $0.field == .byline && $0.value == "Ada Quill" && $0.source == "JSON-LD author" && $0.isChosen
      })
    #expect(evidence.contains { $0.field == .byline && $0.value == "Web Desk" && !$0.isChosen })
  }
}
