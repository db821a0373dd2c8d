import Foundation
import FoundationXML
import Mastering
import Publishing
import Reading
import TestSupport
import Testing

struct FeedPublisherTests {
  private let folder: TemporaryFolder
  private let settings: FeedSettings

  init() throws {
    folder = try TemporaryFolder()
    settings = FeedSettings(
      title: "The Post & “friends”", description: "Read <aloud>.", link: "https://skerrypost.example/",
      baseURL: "https://cdn.example/post/", author: "The Post")
  }

  private func publish(
    _ article: Article, at path: String, formats: [EditionFormat] = [.vtt, .srt, .json, .text, .chapters]
  ) throws {
    let inner = try TemporaryFolder()
    var edition = try Stories.edition(of: article, in: inner, formats: [.mp3, .wav])
    try Data("cover".utf8).write(to: URL(fileURLWithPath: inner.path("cover.jpg")))
    edition.cover = Picture(name: "cover.jpg", mediaType: "image/jpeg", width: 1400, height: 1400)
    try EditionPublisher(formats: formats).publish(edition, into: inner.path)
    try FileManager.default.createDirectory(atPath: folder.path(path), withIntermediateDirectories: true)
    for name in inner.names {
      try FileManager.default.moveItem(atPath: inner.path(name), toPath: folder.path("\(path)/\(name)"))
    }
  }

  @discardableResult
  private func feed(_ settings: FeedSettings? = nil) throws -> (
    xml: XMLDocument, json: [String: Any], notices: [Notice]
  ) {
    let publisher = FeedPublisher(settings: settings ?? self.settings, version: "1.0")
    let (_, notices) = try publisher.publish(try EditionLibrary(folder: folder.path), into: folder.path)
    return (try XMLDocument(data: folder.bytes("feed.xml")), try folder.json("jsonfeed.json"), notices)
  }

  private func texts(_ document: XMLDocument, _ path: String) throws -> [String] {
    try document.nodes(forXPath: path).compactMap(\.stringValue)
  }

  @Test func aFeedIsWhatItWas() throws {
    try publish(Stories.ferry, at: "local/the ferry")
    try publish(Stories.market, at: "market")
    try feed()
    // How long a sound file is depends on its encoder's version.
    let sizes = try EditionLibrary(folder: folder.path).entries.flatMap(\.manifest.files).filter {
      $0.name.hasPrefix("audio")
    }
    for (name, label) in [("feed.xml", "feed/feed.xml"), ("jsonfeed.json", "feed/jsonfeed.json")] {
      var text = String(decoding: try folder.bytes(name), as: UTF8.self)
      for size in sizes {
        text.replace("length=\"\(size.bytes)\"", with: "length=\"…\"")
        text.replace("\"size_in_bytes\":\(size.bytes)", with: "\"size_in_bytes\":\"…\"")
      }
      try expectSnapshot(text, named: label)
    }
  }

  @Test func enclosuresAreExactAndEscaped() throws {
    try publish(Stories.ferry, at: "local/the ferry & crew ?#")
    let (xml, json, _) = try feed()
    let enclosure = try #require(try xml.nodes(forXPath: "//enclosure").first as? XMLElement)
    #expect(
      enclosure.attribute(forName: "url")?.stringValue
        == "https://cdn.example/post/local/the%20ferry%20%26%20crew%20%3F%23/audio.mp3")
    let size = try folder.bytes("local/the ferry & crew ?#/audio.mp3").count
    #expect(enclosure.attribute(forName: "length")?.stringValue == String(size))
    #expect(enclosure.attribute(forName: "type")?.stringValue == "audio/mpeg")
    let items = try #require(json["items"] as? [[String: Any]])
    let attachments = try #require(items.first?["attachments"] as? [[String: Any]])
    #expect(attachments.map { $0["size_in_bytes"] as? Int }.first == size)
  }

  @Test func textsOfAllKindsAreTextsInTheFeed() throws {
    var article = Stories.ferry
    let nasty = "<script>alert(1)</script> ]]> & “quoted” 'too' \u{1}\u{FFFE} &amp; \u{202E}"
    article.headline = nasty
    article.standfirst = InlineText(nasty)
    article.bylines = [Byline(nasty)]
    article.publication = nasty
    article.canonicalURL = "javascript:alert(1)"
    try publish(article, at: "nasty")
    let (xml, json, _) = try feed()
    let shown = "<script>alert(1)</script> ]]> & “quoted” 'too'  &amp; \u{202E}"
    #expect(try texts(xml, "//item/title") == [shown])
    #expect(try texts(xml, "//item/description") == [shown])
    let html = try #require(try texts(xml, "//item/*[name()='content:encoded']").first)
    #expect(html.hasPrefix("<p>&lt;script&gt;"))
    #expect(!html.contains("javascript:"))
    #expect(try texts(xml, "//item/link").isEmpty)
    #expect((json["items"] as? [[String: Any]])?.count == 1)
  }

  @Test func aTitleOfTenThousandCharactersStaysOne() throws {
    var article = Stories.market
    article.headline = String(repeating: "market ", count: 1_500)
    try publish(article, at: "long")
    #expect(try texts(try feed().xml, "//item/title").first?.count ?? 0 > 10_000)
  }

  @Test func idsStayWhereverAnEditionIs() throws {
    try publish(Stories.ferry, at: "old/place")
    let before = try texts(try feed().xml, "//guid")
    try FileManager.default.moveItem(atPath: folder.path("old"), toPath: folder.path("new"))
    #expect(try texts(try feed().xml, "//guid") == before)
  }

  @Test func twoEditionsOfOneArticleHaveTwoIds() throws {
    try publish(Stories.ferry, at: "a")
    let alone = try texts(try feed().xml, "//guid")
    try publish(Stories.ferry, at: "b")
    let both = try texts(try feed().xml, "//guid")
    #expect(both.count == 2)
    #expect(both.first == alone.first)
    #expect(Set(both).count == 2)
  }

  @Test func theFeedsNameForLifeIsMadeFromItsAddress() throws {
    var settings = settings
    // As any maker of such UUIDs gives it.
    settings.baseURL = "https://podnews.net/"
    try publish(Stories.market, at: "market")
    let own = try texts(try feed(settings).xml, "//*[name()='podcast:guid']")
    #expect(own == ["7c509f6f-b7a8-5d9a-b3cf-e1459fad14aa"])
    settings.baseURL = "http://podnews.net/"
    #expect(try texts(try feed(settings).xml, "//*[name()='podcast:guid']") == own)
    settings.guid = "917393E3-1B1E-5CEF-ACE4-EDAA54E1F810"
    #expect(
      try texts(try feed(settings).xml, "//*[name()='podcast:guid']") == ["917393e3-1b1e-5cef-ace4-edaa54e1f810"])
  }

  @Test func onlyTheNewestAreInTheFeed() throws {
    var settings = settings
    try publish(Stories.ferry, at: "ferry")
    try publish(Stories.library, at: "library")
    settings.limit = 1
    #expect(try texts(try feed(settings).xml, "//item/title") == ["Harbour ferry returns after 11 years"])
  }

  @Test func aFeedWithoutAPictureGetsOneDrawn() throws {
    try publish(Stories.market, at: "market")
    let (xml, _, _) = try feed()
    #expect(try texts(xml, "/rss/channel/image/url") == ["https://cdn.example/post/feed.jpg"])
    let picture = try PictureCleaner().clean(Array(try folder.bytes("feed.jpg")))
    #expect((picture.width, picture.height) == (1400, 1400))
  }

  @Test func aPictureThatDirectoriesRefuseIsRefused() throws {
    var settings = settings
    try publish(Stories.market, at: "market")
    try Data(PictureFiles.photograph()).write(to: URL(fileURLWithPath: folder.path("wide.jpg")))
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path("text.jpg")))
    for (name, problem) in [
      ("wide.jpg", "has 960 × 600 pixels"), ("text.jpg", "is neither JPEG nor PNG"),
      ("none.jpg", "is no file in “\(folder.path)”"),
    ] {
      settings.image = name
      #expect(throws: FeedError.image(name: name, problem: problem)) { try feed(settings) }
    }
    settings.image = "https://cdn.example/cover.png"
    #expect(try texts(try feed(settings).xml, "/rss/channel/image/url") == ["https://cdn.example/cover.png"])
  }

  @Test func whatPlayersMayNotShowIsSaid() throws {
    let inner = try TemporaryFolder()
    try EditionPublisher().publish(try Stories.edition(of: Stories.market, in: inner), into: inner.path)
    try FileManager.default.moveItem(atPath: inner.path, toPath: folder.path("market"))
    try FileManager.default.createDirectory(atPath: inner.path, withIntermediateDirectories: true)
    #expect(
      try feed().notices.map(\.message) == [
        "The edition “market” has no date, so that players may not list it.",
        "The edition “market” has no MP3, which is what every player plays; make it with --format mp3.",
      ])
  }

  @Test func anEmptyFolderIsAnError() {
    #expect(throws: LibraryError.noEditions(path: folder.path)) { try feed() }
  }
}
