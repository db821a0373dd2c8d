import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import TestSupport
import Testing

@Suite struct MetadataWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ article: Article, _ change: (inout Edition) -> Void = { _ in }) throws {
    var edition = try Stories.edition(of: article, in: folder, formats: [.mp3, .wav])
    edition.formats = [.sound(.mp3), .sound(.wav), .vtt, .page, .metadata]
    change(&edition)
    #expect(try MetadataWriter().write(edition, into: folder.path) == ["article.jsonld", "embed.html"])
  }

  private func text(_ name: String) throws -> String { String(decoding: try folder.bytes(name), as: UTF8.self) }

  @Test func describesTheArticleAndItsRecording() throws {
    try write(Stories.ferry) { edition in
      edition.baseURL = "https://skerrypost.example/audio/ferry/"
      edition.pictures = [
        "images/ferry.jpg": Picture(name: "images/1.jpg", mediaType: "image/jpeg", width: 800, height: 600)
      ]
    }
    // How large the encoder makes the files is not the point.
    func pinned(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.contains("\"contentSize\"") ? "\"contentSize\":…" : $0.contains("\"bitrate\"") ? "\"bitrate\":…" : String($0)
      }.joined(separator: "\n")
    }
    try expectSnapshot(pinned(text("article.jsonld")), named: "ferry/article.jsonld")
    try expectSnapshot(pinned(text("embed.html")), named: "ferry/embed.html")
  }

  @Test func givesSizeAndLengthOfTheSoundAsItIs() throws {
    try write(Stories.library)
    let json = try folder.json("article.jsonld")
    let audio = try #require(json["audio"] as? [String: Any])
    #expect(audio["contentUrl"] as? String == "audio.mp3")
    #expect(audio["encodingFormat"] as? String == "audio/mpeg")
    #expect(audio["contentSize"] as? String == "\(try folder.bytes("audio.mp3").count) B")
    #expect(audio["duration"] as? String == "PT15S")
    #expect((audio["transcript"] as? String)?.contains("책은 2만 권이다.") == true)
    let others = try #require(audio["encoding"] as? [[String: Any]])
    #expect(others.map { $0["contentUrl"] as? String } == ["audio.wav"])
    #expect(json["inLanguage"] as? String == "ko")
  }

  @Test(arguments: [
    (0.2, "PT1S"), (59.4, "PT59S"), (60, "PT1M"), (3_599.6, "PT1H"), (3_661, "PT1H1M1S"), (90_000, "PT25H"),
  ])
  func writesLengthsAsISO8601Does(seconds: Double, expected: String) {
    #expect(ISODuration.text(seconds: seconds) == expected)
  }

  @Test(arguments: [
    (Article.Label.opinion, ["NewsArticle", "OpinionNewsArticle"]), (.sponsored, ["AdvertiserContentArticle"]),
    (.live, ["NewsArticle"]),
  ])
  func namesTheKindOfArticle(label: Article.Label, types: [String]) throws {
    var article = Stories.library
    article.label = label
    try write(article)
    let type = try folder.json("article.jsonld")["@type"]
    #expect(type as? [String] ?? [type as? String ?? ""] == types)
  }

  @Test func letsNothingOutOfItsElement() throws {
    let harm = "\"'</script><script>alert(1)</script><!-- ]]> & \u{2028}\\"
    var article = Article(headline: harm, language: "en")
    article.standfirst = InlineText(harm)
    article.bylines = [Byline(harm, role: harm)]
    article.publication = harm
    article.section = harm
    article.canonicalURL = "javascript:alert(1)"
    article.blocks = [
      Block(.paragraph(InlineText(harm))),
      Block(
        .figure(Figure(alt: harm, caption: InlineText(harm), credit: harm, address: "https://a.example/\"><script>"))),
    ]
    try write(article) { $0.baseURL = "https://a.example/\"onload=" }
    let json = try folder.json("article.jsonld")
    #expect(json["description"] as? String == harm)
    #expect(json["articleSection"] as? String == harm)
    #expect(json["url"] == nil && json["mainEntityOfPage"] == nil && json["image"] == nil)

    #expect(!(try text("article.jsonld").contains("<")))

    let html = try text("embed.html")
    #expect(html.components(separatedBy: "<script").count == 2)
    #expect(html.components(separatedBy: "</script").count == 2)
    #expect(!html.contains("<!--") && !html.contains("javascript:"))
    let element = try #require(
      html.components(separatedBy: "ld+json\">").last?.components(separatedBy: "</script>").first)
    let inner = try JSONSerialization.jsonObject(with: Data(element.utf8)) as? [String: Any]
    #expect(inner?["description"] as? String == harm)
  }

  @Test func linksToNothingThatIsNotThere() throws {
    try write(Stories.market) { $0.formats = [.sound(.mp3), .metadata] }
    let html = try text("embed.html")
    #expect(!html.contains("<track") && !html.contains("index.html"))
    #expect(html.contains("lang=\"ar\" dir=\"rtl\""))
    let audio = try #require(try folder.json("article.jsonld")["audio"] as? [String: Any])
    #expect(audio["caption"] == nil)
  }
}
