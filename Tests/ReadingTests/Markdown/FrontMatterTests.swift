import Reading
import Testing

@Suite struct FrontMatterTests {
  private static let body = "\nThe sea went out at noon and came back before the boats were mended.\n"

  private func article(_ frontMatter: String) throws -> Article {
    try MarkdownReader().article(from: Source(bytes: Array((frontMatter + Self.body).utf8), name: "article.md"))
  }

  /// Markup in a fact may end what the fact stands in, or be all there is.
  @Test(arguments: [
    ("</div>Low tide", "Low tide"), ("Low <div>tide", "Low tide"), ("<b>Low</b> tide", "Low tide"), ("<br>", nil),
    ("<!-- draft -->", nil),
  ])
  func readsAFactWithMarkup(title: String, headline: String?) throws {
    #expect(try article("---\ntitle: \(title)\n---\n").headline == headline)
  }

  /// The same facts as each program writes them.
  @Test(arguments: [
    "---\ntitle: Low tide\ndate: 2031-03-04\nauthor: Ada Fenwick\n---\n",
    "---\ntitle: \"Low tide\"\npublishedAt: 2031-03-04\nauthor: {name: Ada Fenwick, url: 'https://a.example'}\n---\n",
    "---\ntitle: Low tide\ndate_published: 2031-03-04\nauthors:\n  - ada-fenwick\n---\n",
    "---\ntitle: Low tide\ncreated: 2031-03-04\nauthor: \"[[Ada Fenwick]]\"\n---\n",
    "---yaml\ntitle: Low tide\ndate: 2031-03-04\nauthor: Ada Fenwick\n---\n",
    "---js\n{\n  title: \"Low tide\",\n  date: \"2031-03-04\",\n  author: \"Ada Fenwick\",\n}\n---\n",
    "{\n  \"title\": \"Low tide\",\n  \"date\": \"2031-03-04\",\n  \"author\": \"Ada Fenwick\"\n}\n",
    "+++\ntitle = 'Low tide'\ndate = 2031-03-04\n[params]\n  author = \"Ada Fenwick\"\n+++\n",
    "+++\ntitle = \"Low tide\" # for now\ndate = 2031-03-04\n[[authors]]\nname = \"Ada Fenwick\"\n+++\n",
    "+++\ntitle = \"\"\"\nLow\ntide\"\"\"\ndate = 2031-03-04\nauthors = [\n  \"Ada Fenwick\", # of the desk\n]\n+++\n",
    "+++\ntitle = \"L\\u006Fw tide\"\ndate = 2031-03-04\nextra.author.name = \"Ada Fenwick\"\n+++\n",
    "% Low tide\n% Ada Fenwick\n% 4 March 2031\n",
    "Title: Low tide\n\nURL Source: https://gazette.example/tide\n\nPublished Time: 2031-03-04\n\nAuthor: Ada Fenwick\n\nMarkdown Content:\n",
    "# Low tide\n\nCreated: March 4, 2031\nTags: sea, boats\nAuthor: Ada Fenwick\n",
  ])
  func readsTheFactsOfEveryKind(frontMatter: String) throws {
    let article = try article(frontMatter)
    #expect(article.headline == "Low tide")
    #expect(article.published.map { String($0.iso8601.prefix(10)) } == "2031-03-04")
    #expect(article.bylines.map(\.name) == ["Ada Fenwick"])
    #expect(
      article.blocks.flatMap(\.texts).map(\.plain) == [
        "The sea went out at noon and came back before the boats were mended."
      ])
  }

  @Test(arguments: [
    "---\nimage: a.jpg\nimage_alt: A bay\nimage_caption: \"The bay. Photo: **Jo Lund**\"\n---\n",
    "---\nheroImage: a.jpg\nheroImageAlt: A bay\nheroImageCaption: The bay.\nheroImageCredit: Jo Lund\n---\n",
    "---\nfeature_image: a.jpg\nfeature_image_alt: A bay\nfeature_image_caption: \"The bay. Photo: Jo Lund\"\n---\n",
    "---\ncover:\n  image: a.jpg\n  alt: A bay\n  caption: The bay.\n  credit: Jo Lund\n---\n",
    "---\nheader:\n  overlay_image: a.jpg\n  image_description: A bay\n  caption: \"The bay. Photo: Jo Lund\"\n---\n",
    "+++\n[cover]\nimage = \"a.jpg\"\nalt = \"A bay\"\ncaption = \"The bay. Photo: Jo Lund\"\n+++\n",
    "+++\nimage = { src = \"a.jpg\", alt = \"A bay\", title = \"The bay.\", credit = \"Jo Lund\" }\n+++\n",
  ])
  func readsThePictureOfEveryKind(frontMatter: String) throws {
    guard case .figure(let figure)? = try article(frontMatter).blocks.first?.content else {
      Issue.record("no figure")
      return
    }
    #expect(figure.address == "a.jpg")
    #expect(figure.alt == "A bay")
    #expect(figure.caption?.plain == "The bay.")
    #expect(figure.credit == "Jo Lund")
  }

  @Test(arguments: [
    "---\ntitle: Low tide\ndescription: A summary\nsubtitle: A standfirst\n---\n",
    "---\ntitle: Low tide\nsubtitle: A standfirst\ndescription: A summary\n---\n",
  ])
  func listsTheSummaryThatAStandfirstReplaces(frontMatter: String) throws {
    let article = try article(frontMatter)
    #expect(article.standfirst?.plain == "A standfirst")
    #expect(article.omissions.contains { $0.text.contains("A summary") && $0.reason == .metadata })
  }

  @Test func listsWhatIsSaidOfAPictureThatIsNotNamed() throws {
    let article = try article("---\ntitle: Low tide\nimage_alt: A bay at noon\n---\n")
    #expect(!article.blocks.contains { if case .figure = $0.content { true } else { false } })
    #expect(article.omissions.contains { $0.text.contains("A bay at noon") })
  }

  @Test(arguments: [
    "{This is prose in braces.}\n", "Title: a play in three acts\n", "# Cast\n\nHamlet: a prince\nYorick: a skull\n",
    "+++\nnothing here\n+++\n",
  ])
  func takesProseForNoFrontMatter(text: String) throws {
    let article = try article(text)
    let said =
      ((article.headline ?? "") + article.blocks.flatMap(\.texts).map(\.plain).joined(separator: " "))
      + article.omissions.map(\.text).joined()
    for word in text.split(whereSeparator: { !$0.isLetter }) { #expect(said.contains(word)) }
  }
}
