import Foundation
import FoundationXML
import Publishing
import Reading
import TestSupport
import Testing

struct IndexPublisherTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func publish(_ article: Article, at path: String, formats: [EditionFormat] = [.page]) throws {
    let inner = try TemporaryFolder()
    var edition = try Stories.edition(of: article, in: inner)
    for (number, address) in ["images/ferry.jpg", "images/reading-room.jpg"].enumerated()
    where article.blocks.contains(where: { $0.content.isFigure(at: address) }) {
      let name = "\(number + 1).jpg"
      try Data("picture".utf8).write(to: URL(fileURLWithPath: inner.path(name)))
      edition.pictures[address] = Picture(name: name, mediaType: "image/jpeg", width: 960, height: 600)
    }
    try EditionPublisher(formats: formats).publish(edition, into: inner.path)
    try FileManager.default.createDirectory(atPath: folder.path(path), withIntermediateDirectories: true)
    for name in inner.names {
      try FileManager.default.moveItem(atPath: inner.path(name), toPath: folder.path("\(path)/\(name)"))
    }
  }

  @discardableResult
  private func index(title: String? = nil) throws -> String {
    let library = try EditionLibrary(folder: folder.path)
    try IndexPublisher(title: title, version: "1.0").publish(library, into: folder.path)
    return String(decoding: try folder.bytes("index.html"), as: UTF8.self)
  }

  /// The list alone, without style sheet, icons and script.
  private func list(_ page: String) -> String {
    let start = page.range(of: "<main")?.lowerBound ?? page.startIndex
    let end = page.range(of: "</main>")?.upperBound ?? page.endIndex
    return String(page[start..<end]) + "\n"
  }

  @Test func anIndexIsWhatItWas() throws {
    try publish(Stories.ferry, at: "local/the ferry")
    try publish(Stories.library, at: "library")
    try publish(Stories.market, at: "market", formats: [])
    try expectSnapshot(list(try index()), named: "index/english.html")
  }

  @Test func anIndexOfOneLanguageIsInThatLanguage() throws {
    try publish(Stories.library, at: "library")
    let page = try index()
    #expect(page.contains("<html lang=\"ko\" dir=\"ltr\">"))
    #expect(page.contains("<p class=\"publication-name\" dir=\"auto\">가람일보</p>"))
    #expect(page.contains("<time datetime=\"2025-03-02\">2025년 3월 2일</time>"))
    #expect(!list(page).contains("한국어"))
  }

  @Test(arguments: [
    ("ar", "2 مارس 2025"), ("de", "2. März 2025"), ("en", "2 March 2025"), ("es", "2 de marzo de 2025"),
    ("fr", "2 mars 2025"), ("it", "2 marzo 2025"), ("ja", "2025年3月2日"), ("ko", "2025년 3월 2일"),
    ("nl", "2 maart 2025"), ("pt-BR", "2 de março de 2025"), ("ru", "2 марта 2025 г."), ("zh", "2025年3月2日"),
    ("eu", "2 March 2025"),
  ])
  func aDayIsInTheWordsOfTheIndexsLanguage(language: Language, day: String) throws {
    var article = Article(headline: "1", language: language, blocks: [Block(.paragraph("2"))])
    article.published = ArticleDate(year: 2025, month: 3, day: 2)
    try publish(article, at: "one")
    let page = try index()
    #expect(page.contains("<time datetime=\"2025-03-02\">\(day)</time>"))
    #expect(!list(page).contains(/\{(?!count|total)/))
  }

  @Test func aTitleCanBeGiven() throws {
    try publish(Stories.library, at: "library")
    #expect(try index(title: "<Ours> & theirs").contains("<title>&lt;Ours&gt; &amp; theirs – 오디오 기사</title>"))
  }

  @Test func textsOfAllKindsAreTextsOnThePage() throws {
    var article = Stories.market
    article.headline = "<script>alert(1)</script> ]]> \" ' & &amp;" + String(repeating: " long", count: 2_000)
    article.bylines = [Byline("\"><img src=x onerror=alert(1)>")]
    article.publication = "</style><script>alert(1)</script>"
    try publish(article, at: "a:b?c#d \"e\"")
    let page = try index()
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("<img src=x"))
    #expect(page.contains("href=\"a%3Ab%3Fc%23d%20%22e%22/index.html\""))
    #expect(page.contains("<h3 class=\"long\">"))
  }

  @Test func anEditionWithoutAPageIsItsSound() throws {
    try publish(Stories.market, at: "market", formats: [])
    #expect(try index().contains("<a href=\"market/audio.wav\">"))
  }

  @Test func aFeedBesideItIsLinked() throws {
    try publish(Stories.market, at: "market")
    #expect(!(try index().contains("feed.xml")))
    try Data("<rss/>".utf8).write(to: URL(fileURLWithPath: folder.path("feed.xml")))
    let page = try index()
    #expect(page.contains("<link rel=\"alternate\" type=\"application/rss+xml\" href=\"feed.xml\""))
    #expect(page.contains("<a href=\"feed.xml\">خلاصة البودكاست</a>"))
  }

  @Test func anIndexThatWouldBeTheSameIsLeftAlone() throws {
    try publish(Stories.market, at: "market")
    try index()
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: folder.path("index.html"))
    try index()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("index.html"))
    #expect(attributes[.modificationDate] as? Date == past)
    try publish(Stories.library, at: "library")
    #expect(try index().contains("도서관이 다시 문을 연다"))
  }

  @Test func aPageOfSomebodyElsesStays() throws {
    try publish(Stories.market, at: "market")
    try Data("<h1>Mine</h1>".utf8).write(to: URL(fileURLWithPath: folder.path("index.html")))
    #expect(throws: LibraryError.foreignPage(path: folder.path("index.html"))) { try index() }
    #expect(try folder.bytes("index.html") == Data("<h1>Mine</h1>".utf8))
  }

  @Test func anEditionKeepsItsPage() throws {
    try publish(Stories.market, at: "market")
    let library = try EditionLibrary(folder: folder.path("market"))
    let before = try folder.bytes("market/index.html")
    #expect(throws: LibraryError.isEdition(path: folder.path("market"))) {
      try IndexPublisher(version: "1.0").publish(library, into: folder.path("market"))
    }
    #expect(try folder.bytes("market/index.html") == before)
  }

  @Test func thousandsOfEditionsAreNoTrouble() throws {
    try publish(Stories.market, at: "market")
    let entry = try #require(try EditionLibrary(folder: folder.path).entries.first)
    let entries = (0..<3_000).map { EditionLibrary.Entry(path: "market-\($0)", manifest: entry.manifest) }
    try IndexPublisher(version: "1.0").publish(EditionLibrary(entries: entries), into: folder.path)
    let page = String(decoding: try folder.bytes("index.html"), as: UTF8.self)
    #expect(page.components(separatedBy: "<h3>").count == 3_001)
  }
}

extension Block.Content {
  fileprivate func isFigure(at address: String) -> Bool {
    if case .figure(let figure) = self { figure.address == address } else { false }
  }
}
