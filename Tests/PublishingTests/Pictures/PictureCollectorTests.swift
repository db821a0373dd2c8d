import Foundation
import Publishing
import Reading
import TestSupport
import Testing

struct PictureCollectorTests {
  private let news: TemporaryFolder
  private let edition: TemporaryFolder

  init() throws {
    news = try TemporaryFolder()
    edition = try TemporaryFolder()
    let photograph = try PictureFiles.photograph()
    for (name, bytes) in [
      ("quay.jpg", photograph), ("copy.jpg", photograph + [0]), ("dot.png", PictureFiles.png),
      ("broken.jpg", Array(photograph.prefix(999))), ("tides.svg", Array(SVGPictureTests.drawing.utf8)),
    ] {
      try Data(bytes).write(to: URL(fileURLWithPath: news.path(name)))
    }
  }

  private func figure(_ address: String) -> Figure { Figure(alt: "A quay.", address: address) }

  private func collect(_ blocks: [Block], limit: Int = 100) async throws -> PictureCollection {
    var collector = PictureCollector()
    collector.limit = limit
    return try await collector.collect(
      Article(headline: "A quay", blocks: blocks), from: PictureLoader(source: news.path("quay.md")), into: edition.path
    )
  }

  @Test func picturesAreNumberedInTheOrderOfTheArticle() async throws {
    let collection = try await collect([
      Block(.figure(figure("quay.jpg"))),
      Block(.quotation([Block(.figure(figure("dot.png")))], attribution: nil)),
      Block(.gallery(title: nil, [figure("tides.svg"), figure("quay.jpg")])),
    ])
    #expect(
      collection.pictures == [
        "quay.jpg": Picture(name: "images/1.jpg", mediaType: "image/jpeg", width: 960, height: 600),
        "dot.png": Picture(name: "images/2.png", mediaType: "image/png", width: 1, height: 1),
        "tides.svg": Picture(name: "images/3.svg", mediaType: "image/svg+xml", width: 90, height: 60),
      ])
    #expect(collection.origins.map(\.path) == ["quay.jpg", "dot.png", "tides.svg"])
    #expect(collection.notices.isEmpty)
    let files = try FileManager.default.contentsOfDirectory(atPath: edition.path("images")).sorted()
    #expect(files == ["1.jpg", "2.png", "3.svg"])
  }

  @Test func onePictureOfTwoFilesIsOneFile() async throws {
    let collection = try await collect([Block(.figure(figure("quay.jpg"))), Block(.figure(figure("copy.jpg")))])
    #expect(collection.pictures["quay.jpg"] == collection.pictures["copy.jpg"])
    #expect(collection.pictures["copy.jpg"]?.name == "images/1.jpg")
  }

  @Test func whatCanNotBeShownIsLeftOutWithANotice() async throws {
    let held = "data:image/png;base64," + String(repeating: "A", count: 400)
    let collection = try await collect([
      Block(.figure(figure("gone.jpg")), source: "line 3"), Block(.figure(figure("broken.jpg"))),
      Block(.figure(figure("../secret.jpg"))), Block(.figure(figure(held))),
      Block(.figure(figure("https://skerrypost.example/a.jpg"))), Block(.figure(figure("//skerrypost.example/b.jpg"))),
      Block(.figure(figure("quay.jpg"))),
    ])
    #expect(collection.pictures.keys.sorted() == ["quay.jpg"])
    #expect(collection.pictures["quay.jpg"]?.name == "images/1.jpg")
    #expect(
      collection.notices == [
        Notice(.warning, "The picture “gone.jpg” is not shown: there is no such file.", at: "line 3"),
        Notice(.warning, "The picture “broken.jpg” is not shown: it is damaged: it breaks off."),
        Notice(.warning, "The picture “../secret.jpg” is not shown: there is no such file."),
        Notice(
          .warning,
          "The picture “\(held.prefix(60))…” is not shown: it is no JPEG, PNG, GIF, WebP, AVIF, BMP or SVG picture."),
        Notice(.information, "2 pictures are on the web and not shown; --fetch-images fetches what is."),
      ])
  }

  @Test func noMoreAreTakenThanTheLimit() async throws {
    let collection = try await collect(
      [Block(.figure(figure("quay.jpg"))), Block(.figure(figure("dot.png")))], limit: 1)
    #expect(collection.pictures.count == 1)
    #expect(collection.notices.map(\.message) == ["The article has 2 pictures; the first 1 are shown."])
  }

  @Test func aChangedFileIsNoticed() async throws {
    let origins = try await collect([Block(.figure(figure("quay.jpg"))), Block(.figure(figure("gone.jpg")))]).origins
    let loader = PictureLoader(source: news.path("quay.md"))
    #expect(origins.map(loader.isUnchanged) == [true, true])
    try Data("x".utf8).write(to: URL(fileURLWithPath: news.path("quay.jpg")))
    try Data("x".utf8).write(to: URL(fileURLWithPath: news.path("gone.jpg")))
    #expect(origins.map(loader.isUnchanged) == [false, false])
  }
}
