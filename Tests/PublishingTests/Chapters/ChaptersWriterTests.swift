import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import TestSupport
import Testing

@Suite struct ChaptersWriterTests {
  private func chapters(of article: Article, _ change: (inout Edition) -> Void = { _ in }) throws -> [String: Any] {
    let folder = try TemporaryFolder()
    var edition = try Stories.edition(of: article, in: folder)
    change(&edition)
    #expect(try ChaptersWriter().write(edition, into: folder.path) == ["chapters.json"])
    return try folder.json("chapters.json")
  }

  @Test func listsHeadingsAndSilentlyPictures() throws {
    let json = try chapters(of: Stories.ferry)
    let chapters = try #require(json["chapters"] as? [[String: Any]])
    #expect(json["version"] as? String == "1.2.0")
    #expect(json["title"] as? String == "Harbour ferry returns after 11 years")
    #expect(json["author"] as? String == "Noor Ødegård, Ben Jones")
    #expect(json["podcastName"] as? String == "The Skerry Post")
    #expect(json["fileName"] as? String == "audio.wav")
    #expect(
      chapters.map { "\($0["toc"] == nil ? "" : "(silent) ")\($0["title"] as? String ?? "")" } == [
        "Harbour ferry returns after 11 years",
        "(silent) Image: A white ferry with its bow doors open at a wooden pier.", "What <changes> for commuters",
        "Fares", "(silent) Image 1 of 2: A gull on a bollard.", "(silent) Image 2 of 2: Children wave.",
      ])
  }

  @Test func givesTimesInOrderWithinTheRecording() throws {
    let chapters = try #require(try chapters(of: Stories.ferry)["chapters"] as? [[String: Any]])
    let times = chapters.map { ($0["startTime"] as? Double ?? -1, $0["endTime"] as? Double ?? -1) }
    #expect(times.first?.0 == 0)
    #expect(times.allSatisfy { $0 < $1 })
    #expect(zip(times, times.dropFirst()).allSatisfy { $0.0 <= $1.0 })
    let main = zip(chapters, times).filter { $0.0["toc"] == nil }.map(\.1)
    #expect(zip(main, main.dropFirst()).allSatisfy { $0.1 == $1.0 })
  }

  @Test func showsThePictureThatIsDescribed() throws {
    let picture = Picture(name: "images/1 a.jpg", mediaType: "image/jpeg", width: 40, height: 30)
    func images(_ base: String?) throws -> [String] {
      let json = try chapters(of: Stories.ferry) {
        $0.pictures = ["images/ferry.jpg": picture]
        $0.cover = Picture(name: "cover.jpg", mediaType: "image/jpeg", width: 1_400, height: 1_400)
        $0.baseURL = base
      }
      return (json["chapters"] as? [[String: Any]] ?? []).compactMap { $0["img"] as? String }
    }
    #expect(try images(nil) == ["cover.jpg", "images/1%20a.jpg"])
    #expect(
      try images("https://skerrypost.example/audio/ferry") == [
        "https://skerrypost.example/audio/ferry/cover.jpg", "https://skerrypost.example/audio/ferry/images/1%20a.jpg",
      ])
    #expect(try images("javascript:alert(1)//") == ["cover.jpg", "images/1%20a.jpg"])
  }

  @Test(arguments: [
    ("short", "short"), ("  two\n lines ", "two lines"), ("the ferry which — is white", "the ferry which…"),
    ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffa…"), ("도서관이 다시 문을 연다 오늘 아침에", "도서관이 다시 문을 연다 오늘…"),
    ("e\u{301}" + String(repeating: "e\u{301}", count: 30), String(repeating: "e\u{301}", count: 18) + "…"),
  ])
  func shortensTitlesAtAWord(title: String, expected: String) {
    #expect(title.shortened(to: 19) == expected)
  }

  @Test func shortensTheTitleOfAChapterButNotWhatIsShort() throws {
    var article = Stories.library
    article.headline = String(repeating: "아주 긴 제목 ", count: 20)
    article.blocks = [Block(.figure(Figure(alt: String(repeating: "many words ", count: 50), address: "a.jpg")))]
    let chapters = try #require(try chapters(of: article)["chapters"] as? [[String: Any]])
    let titles = chapters.compactMap { $0["title"] as? String }
    #expect(titles.count == 2)
    #expect(titles[0].count <= 120 && titles[0].hasSuffix("제목…"))
    #expect(titles[1].count <= 72 && titles[1].hasSuffix("words…"))
  }
}
