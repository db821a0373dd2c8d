import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import TestSupport
import Testing

@Suite struct EPUBWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func edition(_ article: Article) throws -> Edition {
    try Stories.untold(article, in: folder)
  }

  /// Puts a picture into the folder; its bytes are no picture's, which nobody looks at.
  private func addPicture(_ name: String, _ type: String = "image/jpeg", to edition: inout Edition, for address: String)
    throws
  {
    let url = URL(fileURLWithPath: folder.path(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("picture \(name)".utf8).write(to: url)
    edition.pictures[address] = Picture(name: name, mediaType: type, width: 640, height: 480)
  }

  // MARK: - The archive

  @Test func beginsAsReadersExpect() throws {
    let book = try Book(edition(Stories.market), in: folder)
    #expect(String(decoding: book.archive.bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    #expect(book.archive.entries[0].method == 0)
    #expect(book.archive.names[1] == "META-INF/container.xml")
    let root = try #require(try book.archive.xml("META-INF/container.xml").all("rootfile").first)
    #expect(root["full-path"] == "EPUB/package.opf")
  }

  @Test func keepsWhatIsSmallAlreadyAsItIs() throws {
    var edition = try edition(Stories.ferry)
    try addPicture("images/1.jpg", to: &edition, for: "images/ferry.jpg")
    try addPicture("images/2.svg", "image/svg+xml", to: &edition, for: "images/gull.webp")
    let book = try Book(edition, in: folder)
    let methods = Dictionary(uniqueKeysWithValues: book.archive.entries.map { ($0.name, $0.method) })
    #expect(methods["EPUB/audio.mp3"] == 0)
    #expect(methods["EPUB/images/1.jpg"] == 0)
    #expect(methods["EPUB/images/2.svg"] == 8)
    #expect(methods["EPUB/text-1.xhtml"] == 8)
    #expect(try book.archive.bytes("EPUB/audio.mp3") == [UInt8](folder.bytes("audio.mp3")))
  }

  @Test func asksNoClock() throws {
    let book = try Book(edition(Stories.ferry), in: folder)
    for entry in book.archive.entries {
      #expect(entry.time == 0x0021_0000, "1980-01-01, midnight")
      #expect(entry.extraLength == 0)
      #expect(entry.flags & 0b1000 == 0, "sizes stand before what is read")
    }
  }

  @Test(arguments: [Stories.ferry, Stories.library, Stories.market])
  func givesTheSameBytesTwice(article: Article) throws {
    var edition = try edition(article)
    try addPicture("images/1.jpg", to: &edition, for: "images/ferry.jpg")
    _ = try EPUBWriter().write(edition, into: folder.path)
    let first = try folder.bytes("edition.epub")
    for name in ["audio.mp3", "images/1.jpg"] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1e9), .posixPermissions: 0o600], ofItemAtPath: folder.path(name)
      )
    }
    _ = try EPUBWriter().write(edition, into: folder.path)
    #expect(try folder.bytes("edition.epub") == first)
    #expect(folder.names.allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test func listsEveryFile() throws {
    var edition = try edition(Stories.ferry)
    try addPicture("images/1.jpg", to: &edition, for: "images/ferry.jpg")
    let book = try Book(edition, in: folder)
    let listed = Set(book.items.compactMap { $0["href"].map { "EPUB/\($0)" } })
    #expect(listed == Set(book.archive.names.dropFirst(2)).subtracting(["EPUB/package.opf"]))
    #expect(Set(book.items.compactMap { $0["id"] }).count == book.items.count)
  }

  // MARK: - Read aloud

  @Test(arguments: [Stories.ferry, Stories.library, Stories.market])
  func soundsLikeTheWholeRecording(article: Article) throws {
    let edition = try edition(article)
    let book = try Book(edition, in: folder)
    let clips = try book.textNames.flatMap(book.clips)
    var end = 0
    for clip in clips {
      #expect(clip.time.lowerBound == end)
      end = clip.time.upperBound
    }
    #expect(end == edition.recording.length * 1_000 / edition.recording.sampleRate)
    let durations = try book.meta("media:duration").map(Book.milliseconds)
    #expect(durations.count == book.textNames.count + 1)
    #expect(durations.last == end)
    #expect(durations.dropLast().reduce(0, +) == end)
  }

  @Test(arguments: [Stories.ferry, Stories.library, Stories.market])
  func marksEveryWordWhileItIsHeard(article: Article) throws {
    let edition = try edition(article)
    let book = try Book(edition, in: folder)
    let rate = edition.recording.sampleRate
    let heard = edition.timeline.words.filter { !$0.samples.isEmpty }
    var clips = try book.textNames.flatMap(book.clips)[...]
    var texts: [String: String] = [:]
    for name in book.textNames {
      for element in try book.text(name).everything {
        if let id = element["id"] {
          #expect(texts.updateValue(element.text, forKey: "\(name)#\(id)") == nil)
        }
      }
    }
    #expect(Set(clips.map(\.text)).count >= clips.count - 2, "only a table's cell can be meant twice")
    for (index, word) in heard.enumerated() {
      let next = clips.popFirst()
      let clip = try #require(next)
      let shown = try #require(texts[clip.text], "\(clip.text) is there")
      if index > 0 { #expect(clip.time.lowerBound == word.samples.lowerBound * 1_000 / rate) }
      // A cell stands for what is said beside its text, and its text has no stop.
      if clip.types.contains("table-row") {
        #expect(!shown.isEmpty)
      } else {
        #expect(shown == word.text)
      }
    }
    #expect(clips.isEmpty)
  }

  @Test func tellsWhatCanBeLeft() throws {
    let book = try Book(edition(Stories.ferry), in: folder)
    var words: [String: Int] = [:]
    for clip in try book.clips(of: "text-1.xhtml") { words[clip.types.joined(separator: " "), default: 0] += 1 }
    #expect(
      words.keys.sorted() == [
        "", "aside", "figure", "footnote", "list", "list list-item", "list list-item list",
        "list list-item list list-item", "table", "table table-row",
      ])
  }

  @Test func everySequenceIsOfSomethingThatIsThere() throws {
    let book = try Book(edition(Stories.ferry), in: folder)
    let ids = Set(try book.text("text-1.xhtml").everything.compactMap { $0["id"] }.map { "text-1.xhtml#\($0)" })
    let overlay = try book.archive.xml("EPUB/overlay-1.smil")
    for sequence in overlay.all("seq") {
      #expect(ids.contains(try #require(sequence["epub:textref"])))
      #expect(!sequence.all("par").isEmpty)
    }
  }

  @Test func isABookWithoutSoundWhereNothingIsHeard() throws {
    var article = Article(headline: "Silence", language: "en")
    article.blocks = [Block(.paragraph("Nobody speaks."))]
    let spoken = try edition(article)
    var silent = spoken.recording
    silent.words = []
    let edition = Edition(
      article: article, script: spoken.script, recording: silent, source: spoken.source, settings: spoken.settings,
      engine: "none", version: "1.0")
    let book = try Book(edition, in: folder)
    #expect(book.items.allSatisfy { $0["media-overlay"] == nil && $0["media-type"] != "application/smil+xml" })
    #expect(book.meta("media:duration").isEmpty)
    #expect(!book.meta("schema:accessibilityFeature").contains("synchronizedAudioText"))
  }

  // MARK: - The text

  @Test func aTableIsATableAndItsCellsAreRead() throws {
    let book = try Book(edition(Stories.ferry), in: folder)
    let table = try #require(try book.text("text-1.xhtml").all("table").first)
    let rows = table.all("tr").map { row in
      row.children.map { "\($0.name) \($0.text)" }
    }
    #expect(rows == [["th Passenger", "th Single"], ["th Adult", "td £4"], ["th Child", "td £2"]])
    #expect(table.all("th").map { $0["scope"] } == ["col", "col", "row", "row"])
    let said = try book.clips(of: "text-1.xhtml").filter { $0.types.contains("table-row") }.map { clip in
      try #require(table.everything.first { "text-1.xhtml#\($0["id"] ?? "")" == clip.text }?.text)
    }
    #expect(said == ["Adult", "£4", "£4", "Child", "£2"], "the column's name is said of the cell")
  }

  @Test func rowsThatAreNotSaidAreShown() throws {
    var article = Article(headline: "Tides", language: "en")
    let rows = (1...40).map { ["Day \($0)", "\($0) a.m.", ""] }
    article.blocks = [Block(.table(.init(header: ["Day", "High", "Low"], rows: rows)))]
    let book = try Book(edition(article), in: folder)
    let shown = try book.text("text-1.xhtml").all("tbody").flatMap { $0.all("tr") }
    #expect(
      shown.map { $0.children.map(\.text) } == rows)
    #expect(!book.meta("schema:accessModeSufficient").contains("auditory"))
  }

  @Test func aPictureHasItsDescriptions() throws {
    var edition = try edition(Stories.ferry)
    try addPicture("images/1.jpg", to: &edition, for: "images/ferry.jpg")
    try addPicture("images/2.png", "image/png", to: &edition, for: "images/silent.png")
    try addPicture("images/3.avif", "image/avif", to: &edition, for: "images/gull.webp")
    edition.cover = edition.pictures["images/ferry.jpg"]
    let book = try Book(edition, in: folder)
    let figures = try book.text("text-1.xhtml").all("figure")
    let pictures = figures.flatMap { $0.all("img") }
    #expect(pictures.map { $0["src"] } == ["images/1.jpg", "images/2.png"], "what every reader shows")
    #expect(pictures.map { $0["alt"] } == ["A white ferry with its bow doors open at a wooden pier.", ""])
    #expect(pictures.map { $0["width"] } == ["640", "640"])
    #expect(
      figures.map { $0.all("figcaption").first?.all("p").map(\.text) } == [
        [
          "Image: A white ferry with its bow doors open at a wooden pier.",
          "Caption: The Gannet waits for its first cars.",
        ], nil, ["Image 1 of 2: A gull on a bollard."], ["Image 2 of 2: Children wave."],
      ])
    #expect(book.items.filter { $0["properties"] == "cover-image" }.map { $0["href"] } == ["images/1.jpg"])
    #expect(!book.archive.names.contains("EPUB/images/3.avif"))
  }

  @Test func aLongDescriptionIsOneParagraph() throws {
    var article = Article(headline: "Gulls", language: "en")
    let figure = Figure(alt: "A gull sits. It sleeps.", caption: "At noon. In June.", address: "a")
    article.blocks = [Block(.figure(figure))]
    let book = try Book(edition(article), in: folder)
    let caption = try #require(try book.text("text-1.xhtml").all("figcaption").first)
    #expect(
      caption.all("p").map(\.text) == ["Image: A gull sits. It sleeps.", "Caption: At noon. In June.", "End of image."])
  }

  @Test func onlyWhatIsTrueIsClaimed() throws {
    var edition = try edition(Stories.ferry)
    try addPicture("images/1.jpg", to: &edition, for: "images/ferry.jpg")
    let described = try Book(edition, in: folder)
    #expect(described.meta("schema:accessMode") == ["textual", "auditory", "visual"])
    #expect(
      described.meta("schema:accessModeSufficient") == ["textual,visual", "textual"], "one picture is not described")
    #expect(described.meta("schema:accessibilityFeature").contains("alternativeText"))
    #expect(described.meta("schema:accessibilityHazard") == ["none"])
    #expect(described.meta("dcterms:conformsTo") == ["EPUB Accessibility 1.1 - WCAG 2.2 Level AA"])

    try addPicture("images/2.gif", "image/gif", to: &edition, for: "images/silent.png")
    let undescribed = try Book(edition, in: folder)
    #expect(undescribed.meta("schema:accessModeSufficient") == ["textual,visual"])
    #expect(!undescribed.meta("schema:accessibilityFeature").contains("alternativeText"))
    #expect(undescribed.meta("dcterms:conformsTo").isEmpty)

    let market = try Book(self.edition(Stories.market), in: folder)
    #expect(market.meta("schema:accessMode") == ["textual", "auditory"])
    #expect(market.meta("schema:accessModeSufficient") == ["textual", "auditory"])
  }

  @Test(arguments: [(Stories.library, "ko", "ltr"), (Stories.market, "ar", "rtl"), (Stories.ferry, "en-GB", "ltr")])
  func hasItsLanguageAndDirection(article: Article, language: String, direction: String) throws {
    let book = try Book(edition(article), in: folder)
    #expect(book.package.all("spine").first?["page-progression-direction"] == direction)
    #expect(book.package.all("dc:language").map(\.text) == [language])
    for name in book.textNames + ["nav.xhtml"] {
      let root = try book.text(name)
      #expect(root["lang"] == language)
      #expect(root["xml:lang"] == language)
      #expect(root["dir"] == direction)
    }
  }

  @Test func anotherLanguageIsMarked() throws {
    let book = try Book(edition(Stories.ferry), in: folder)
    let german = try book.text("text-1.xhtml").everything.filter { $0["lang"] == "de" }
    #expect(german.map(\.text).joined() == "immer weiter.[1]")
    #expect(german.allSatisfy { $0["xml:lang"] == "de" })
  }

  @Test func noHeadingSkipsALevel() throws {
    var article = Article(headline: "Levels", language: "en")
    article.blocks = [
      Block(.heading(level: 4, "Deep")), Block(.heading(level: 6, "Deeper")), Block(.heading(level: 2, "Up again")),
    ]
    let book = try Book(edition(article), in: folder)
    let headings = try book.text("text-1.xhtml").everything.filter { ["h1", "h2", "h3", "h4"].contains($0.name) }
    #expect(
      headings.map { "\($0.name) \($0.text)" } == [
        "h1 Levels", "h2 Deep", "h3 Deeper", "h2 Up again",
      ])
  }

  @Test func contentsLeadToTheChapters() throws {
    let edition = try edition(Stories.ferry)
    let book = try Book(edition, in: folder)
    let toc = try #require(try book.archive.xml("EPUB/nav.xhtml").all("nav").first { $0["epub:type"] == "toc" })
    #expect(
      toc.all("a").map(\.text) == edition.recording.chapters.filter { $0.kind != .image }.map(\.title))
    let text = try book.text("text-1.xhtml")
    for link in toc.all("a").dropFirst() {
      let id = try #require(link["href"]).dropFirst("text-1.xhtml#".count)
      #expect(text.everything.first { $0["id"] == String(id) }?.text == link.text)
    }
    #expect(toc.all("ol").count == 2, "a heading below another is a list below another")
  }

  @Test func eachStoryHasAFile() throws {
    func line(_ id: String, _ role: Line.Role, _ text: String, block: Int) -> Line {
      let count = text.unicodeScalars.count
      return Line(
        id: id, role: role, text: text, spoken: text, alignment: [Alignment(text: 0..<count, spoken: 0..<count)],
        language: "en", pauseAfter: .milliseconds(500), block: block)
    }
    let stories = [Script.Container(id: 0, .story), Script.Container(id: 1, .story)]
    let script = Script(
      language: "en", title: "The morning",
      lines: [
        line("a", .headline, "The morning", block: 0), line("b", .headline, "A bridge opens", block: 1),
        line("c", .heading, "Cost", block: 2), line("d", .headline, "A school closes", block: 3),
        line("e", .paragraph, "For good.", block: 4),
      ],
      blocks: [
        .init(role: .headline), .init(role: .headline, containers: [stories[0]]),
        .init(role: .heading, level: 2, containers: [stories[0]]), .init(role: .headline, containers: [stories[1]]),
        .init(role: .paragraph, containers: [stories[1]]),
      ])
    let edition = try Stories.untold(Article(headline: "The morning"), script, in: folder)
    let book = try Book(edition, in: folder)
    #expect(book.textNames == ["text-1.xhtml", "text-2.xhtml", "text-3.xhtml"])
    #expect(
      try book.textNames.map { try book.text($0).all("title")[0].text } == [
        "The morning", "A bridge opens", "A school closes",
      ])
    #expect(try book.textNames.map { try book.text($0).all("h1").count } == [1, 1, 1])
    let toc = try #require(try book.archive.xml("EPUB/nav.xhtml").all("nav").first)
    #expect(
      toc.all("a").compactMap { $0["href"] } == [
        "text-1.xhtml", "text-2.xhtml#sb", "text-2.xhtml#sc", "text-3.xhtml#sd",
      ])
    let durations = try book.meta("media:duration").map(Book.milliseconds)
    #expect(durations.count == 4 && durations.dropLast().reduce(0, +) == durations.last)
    #expect(durations.last == edition.recording.length * 1_000 / edition.recording.sampleRate)
  }

  // MARK: - What it says of itself

  @Test func saysWhatItIs() throws {
    let book = try Book(edition(Stories.ferry), in: folder)
    func element(_ name: String) -> [String] { book.package.all("dc:\(name)").map(\.text) }
    #expect(element("title") == ["Harbour ferry returns after 11 years"])
    #expect(element("creator") == ["Noor Ødegård", "Ben Jones"])
    #expect(element("publisher") == ["The Skerry Post"])
    #expect(element("date") == ["2025-06-16T09:30:00+01:00"])
    #expect(element("source") == ["https://skerrypost.example/local/ferry?day=16&page=1"])
    #expect(element("identifier") == ["urn:uuid:eed3c6b5-63c0-5f52-aa42-4d6cd2b6b5ea"])
    #expect(book.meta("dcterms:modified") == ["2025-06-16T08:30:00Z"])
    #expect(book.meta("media:narrator") == ["tone 1, tone"])
    #expect(try book.archive.text("EPUB/style.css").contains(".\(book.meta("media:active-class")[0]) {"))
  }

  @Test func anArticleWithoutAddressIsNamedByItsHash() throws {
    var article = Stories.library
    article.canonicalURL = nil
    article.published = nil
    let book = try Book(edition(article), in: folder)
    let name = Digest.uuid(of: "urn:sha256:" + String(repeating: "ab", count: 32), in: Self.urls)
    #expect(book.package.all("dc:identifier").map(\.text) == ["urn:uuid:\(name)"])
    #expect(book.meta("dcterms:modified") == ["1980-01-01T00:00:00Z"])
  }

  private static let urls: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  @Test func namesAreThoseOfTheStandard() {
    #expect(
      Digest.uuid(of: "https://skerrypost.example/ferry", in: Self.urls) == "a58038d3-993d-5a2a-a672-34cd5f833ff3")
    let domains = [Self.urls[0], Self.urls[1], Self.urls[2], 0x10] + Self.urls.dropFirst(4)
    #expect(Digest.uuid(of: "www.example.com", in: domains) == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test(arguments: [
    (
      ArticleDate(year: 2024, month: 2, day: 29, time: .init(hour: 23, minute: 30), zoneOffset: -300),
      "2024-03-01T04:30:00Z"
    ),
    (
      ArticleDate(year: 2025, month: 1, day: 1, time: .init(hour: 0, minute: 15, second: 7), zoneOffset: 540),
      "2024-12-31T15:15:07Z"
    ),
    (ArticleDate(year: 2025, month: 3, day: 2), "2025-03-02T00:00:00Z"),
    (ArticleDate(year: 1969, month: 12, day: 31, time: .init(hour: 12, minute: 0)), "1969-12-31T12:00:00Z"),
    (ArticleDate(year: 2000, month: 3, day: 1, zoneOffset: 600), "2000-03-01T00:00:00Z"),
    (ArticleDate(year: 1, month: 1, day: 1, time: .init(hour: 0, minute: 0), zoneOffset: 60), "0000-12-31T23:00:00Z"),
    (
      ArticleDate(year: 9999, month: 12, day: 31, time: .init(hour: 23, minute: 0), zoneOffset: -600),
      "9999-12-31T23:59:59Z"
    ),
  ])
  func datesAreToldInUTC(date: ArticleDate?, utc: String) throws {
    #expect(try #require(date).utc == utc)
  }

  // MARK: - Bad input

  @Test(arguments: [
    "<script>alert(1)</script>", "]]> &amp; &nbsp; \" ' <!-- --", "\u{0}\u{1}\u{1B}[31m\u{FFFE}\u{85}",
    String(repeating: "A long title ", count: 800), "  ", "😀\u{200F}\u{202E}x", "../../etc/passwd",
  ])
  func anythingMayStandAnywhere(text: String) throws {
    var article = Article(headline: text, language: Language(text))
    article.publication = text
    article.section = text
    article.standfirst = InlineText(text)
    article.bylines = [Byline(text, role: text), Byline(text)]
    article.canonicalURL = text
    article.blocks = [
      Block(.heading(level: 2, InlineText(text))), Block(.paragraph(InlineText("Words \(text) words."))),
      Block(.figure(Figure(alt: text, caption: InlineText(text), address: "a"))),
      Block(.table(.init(caption: text, header: [text, text], rows: [[text, text]]))),
      Block(.code(text, language: text)),
      Block(.note(label: text, [Block(.paragraph(InlineText(text)))])),
    ]
    var edition = try edition(article)
    try addPicture("images/1.jpg", to: &edition, for: "a")
    let book = try Book(edition, in: folder)
    for name in book.archive.names where name.hasSuffix("l") || name.hasSuffix("f") { _ = try book.archive.xml(name) }
    #expect(try book.text("text-1.xhtml").all("script").isEmpty)
    let title = try #require(book.package.all("dc:title").first?.text)
    #expect(title.contains { !$0.isWhitespace })
    #expect(!book.archive.names.contains { $0.contains("..") })
  }

  @Test func aFileThatIsGoneIsNamed() throws {
    var edition = try edition(Stories.ferry)
    try addPicture("images/1.jpg", to: &edition, for: "images/ferry.jpg")
    try FileManager.default.removeItem(atPath: folder.path("images/1.jpg"))
    let error = #expect(throws: PublishingError.self) { try EPUBWriter().write(edition, into: folder.path) }
    #expect(
      error?.description
        == "“\(folder.path("edition.epub"))” can't be written: “\(folder.path("images/1.jpg"))” can't be read, which is to go into it; run again."
    )
    #expect(!folder.names.contains { $0.hasPrefix("edition.epub") })
  }

  @Test func saysThatTheDiskIsFull() throws {
    let edition = try edition(Stories.market)
    try FileManager.default.createSymbolicLink(atPath: folder.path("edition.epub"), withDestinationPath: "/dev/full")
    let error = #expect(throws: PublishingError.self) { try EPUBWriter().write(edition, into: folder.path) }
    #expect(error == .noSpace(path: folder.path("edition.epub")))
  }
}
