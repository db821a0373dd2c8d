import Foundation
import Mastering
import Publishing
import Reading
import TestSupport
import Testing

@Suite struct AudiobookWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func addCover(to edition: inout Edition) throws {
    try Data("cover".utf8).write(to: URL(fileURLWithPath: folder.path("cover.jpg")))
    edition.cover = Picture(name: "cover.jpg", mediaType: "image/jpeg", width: 1_400, height: 1_400)
  }

  @Test(arguments: [("ferry", Stories.ferry), ("library", Stories.library), ("market", Stories.market)])
  func showsAStory(name: String, article: Article) throws {
    var edition = try Stories.untold(article, in: folder)
    if name == "ferry" { try addCover(to: &edition) }
    #expect(try AudiobookWriter().write(edition, into: folder.path) == ["publication.json", "toc.html", "edition.lpf"])
    for file in ["publication.json", "toc.html"] {
      try expectSnapshot(String(decoding: folder.bytes(file), as: UTF8.self), named: "\(name)/\(file)")
    }
  }

  @Test func namesOnlyWhatIsThere() throws {
    var edition = try Stories.untold(Stories.ferry, in: folder)
    try addCover(to: &edition)
    _ = try AudiobookWriter().write(edition, into: folder.path)
    let manifest = try folder.json("publication.json")
    let resources = try ["readingOrder", "resources"].flatMap {
      try #require(manifest[$0] as? [[String: Any]])
    }
    let archive = try Archive(path: folder.path("edition.lpf"))
    let names = try resources.map { try #require($0["url"] as? String) }
    #expect(names == ["audio.mp3", "toc.html", "cover.jpg"])
    #expect(Set(archive.names) == Set(names + ["publication.json"]))
    for name in archive.names { #expect(try archive.bytes(name) == [UInt8](folder.bytes(name))) }
    #expect(archive.entries.filter { $0.method == 0 }.map(\.name).sorted() == ["audio.mp3", "cover.jpg"])
  }

  @Test func isAsLongAsItsSound() throws {
    let edition = try Stories.untold(Stories.library, in: folder)
    _ = try AudiobookWriter().write(edition, into: folder.path)
    let manifest = try folder.json("publication.json")
    let sound = try #require((manifest["readingOrder"] as? [[String: Any]])?.first)
    for text in [manifest["duration"], sound["duration"]] {
      let text = try #require(text as? String)
      #expect(text.hasPrefix("PT") && text.hasSuffix("S"))
      #expect(abs(try #require(Double(text.dropFirst(2).dropLast())) - edition.recording.duration) < 0.001)
    }
  }

  @Test func contentsLeadIntoTheSound() throws {
    let edition = try Stories.untold(Stories.ferry, in: folder)
    _ = try AudiobookWriter().write(edition, into: folder.path)
    let page = String(decoding: try folder.bytes("toc.html"), as: UTF8.self)
    let links = page.split(separator: "href=\"audio.mp3#t=").dropFirst().map { $0.prefix { $0 != "\"" } }
    let chapters = edition.recording.chapters.filter { $0.kind != .image }
    #expect(links.count == chapters.count)
    for (link, chapter) in zip(links.dropFirst(), chapters.dropFirst()) {
      let start = Double(chapter.samples.lowerBound) / Double(edition.recording.sampleRate)
      #expect(abs(try #require(Double(link)) - start) < 0.001)
    }
    #expect(links.first == "0.000")
  }

  @Test func isAbridgedWhereATableIsNotSaidWhole() throws {
    #expect(try manifest(of: Stories.ferry)["abridged"] as? Bool == false)
    var article = Stories.market
    article.blocks.append(
      Block(.table(.init(header: ["Day", "Loaves"], rows: (1...50).map { ["Day \($0)", "\($0)"] }))))
    #expect(try manifest(of: article)["abridged"] as? Bool == true)
  }

  private func manifest(of article: Article) throws -> [String: Any] {
    _ = try AudiobookWriter().write(Stories.untold(article, in: folder), into: folder.path)
    return try folder.json("publication.json")
  }

  @Test func givesTheSameBytesTwice() throws {
    let edition = try Stories.untold(Stories.ferry, in: folder)
    let first = try AudiobookWriter().write(edition, into: folder.path).map(folder.bytes)
    #expect(try AudiobookWriter().write(edition, into: folder.path).map(folder.bytes) == first)
  }

  @Test(arguments: ["</script><b>", "\" \\ \u{0} \u{2028}", "  "])
  func anythingMayStandAnywhere(text: String) throws {
    var article = Article(headline: text, language: Language(text))
    article.publication = text
    article.bylines = [Byline(text), Byline(text, isAgency: true)]
    article.blocks = [Block(.heading(level: 2, InlineText(text))), Block(.paragraph("Words."))]
    let manifest = try manifest(of: article)
    #expect(try #require(manifest["name"] as? String).contains { !$0.isWhitespace })
    #expect(!String(decoding: try folder.bytes("toc.html"), as: UTF8.self).contains("<b>"))
  }

  @Test func aSoundThatIsGoneIsNamed() throws {
    let edition = try Stories.untold(Stories.market, in: folder)
    try FileManager.default.removeItem(atPath: folder.path("audio.mp3"))
    let error = #expect(throws: PublishingError.self) { try AudiobookWriter().write(edition, into: folder.path) }
    #expect(try #require(error).description.contains(folder.path("audio.mp3")))
    #expect(!folder.names.contains { $0.hasPrefix("edition.lpf") })
  }
}
