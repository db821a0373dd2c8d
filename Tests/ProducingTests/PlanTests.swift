import Foundation
import Producing
import TestSupport
import Testing

@Suite struct PlanTests {
  private let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  /// Where each article goes, as text: `a/story.html → out/a/story`.
  private func plan(_ files: [String]) throws -> [String] {
    for file in files { try scratch.write("text", to: "in/" + file) }
    return try Plan(folder: scratch("in"), output: "out").jobs.map { job in
      guard case .folder(let path) = job.destination else { return "\(job.title) → no folder" }
      return "\(job.title) → \(path)"
    }
  }

  @Test func mirrorsTheTreeOfFolders() throws {
    #expect(
      try plan(["b/story.html", "a/Deep Dive/story.md", "a.txt"]) == [
        "a/Deep Dive/story.md → out/a/Deep Dive/story", "a.txt → out/a-18b7cb09", "b/story.html → out/b/story",
      ])
  }

  @Test func takesEveryEndingOfArticlesAlsoCompressed() throws {
    #expect(
      try plan(["1.html", "2.HTM", "3.md", "4.markdown", "5.txt", "6.html.gz", "7.pdf", "8.gz", "9.json"]) == [
        "1.html → out/1", "2.HTM → out/2", "3.md → out/3", "4.markdown → out/4", "5.txt → out/5", "6.html.gz → out/6",
      ])
  }

  @Test func passesOverHiddenNamesAndEditions() throws {
    #expect(
      try plan([".a.html", ".git/b.md", "old/story/edition.json", "old/story/script.txt", "old/c.txt"]) == [
        "old/c.txt → out/old/c"
      ])
  }

  @Test func passesOverWhatIsLeftOfAnEdition() throws {
    let remains = ["old/story/script.txt", "old/story/script.json", "old/story/words.json", "old/story/index.html"]
    #expect(try plan(remains + ["old/play/script.txt"]) == ["old/play/script.txt → out/old/play/script"])
  }

  @Test func tellsArticlesOfOneNameApartWhateverElseIsThere() throws {
    let two = try plan(["story.html", "story.md"])
    #expect(two == ["story.html → out/story-a3dac8ca", "story.md → out/story-c01ffe2c"])
    #expect(try plan(["Story!.txt"]) == ["Story!.txt → out/story-cca03279"] + two)
  }

  @Test func tellsAnArticleApartFromAFolderOfItsName() throws {
    let plan = try plan(["story.html", "story/more.html"])
    #expect(plan == ["story/more.html → out/story/more", "story.html → out/story-a3dac8ca"])
  }

  @Test func doesNotLookIntoTheOutputFolder() throws {
    try scratch.write("text", to: "in/a.html")
    try scratch.write("text", to: "in/out/loose.txt")
    #expect(try Plan(folder: scratch("in"), output: scratch("in/out")).jobs.map(\.title) == ["a.html"])
  }

  @Test func refusesToWriteWhereTheArticlesAre() throws {
    try scratch.write("text", to: "in/a.html")
    let output = scratch("in/../in/")
    #expect(throws: ProducingError.outputIsInput(path: output)) { try Plan(folder: scratch("in"), output: output) }
  }

  @Test func followsLinksToFilesWithinTheFolderOnly() throws {
    try scratch.write("text", to: "in/a.html")
    try scratch.write("text", to: "outside.html")
    try scratch.write("text", to: "elsewhere/b.html")
    let manager = FileManager.default
    for (link, target) in [
      ("in/within.html", "a.html"), ("in/without.html", "../outside.html"), ("in/elsewhere", "../elsewhere"),
      ("in/loop", "."), ("in/self.html", "self.html"), ("in/nowhere.html", "gone.html"),
    ] {
      try manager.createSymbolicLink(atPath: scratch(link), withDestinationPath: target)
    }
    #expect(try Plan(folder: scratch("in"), output: "out").jobs.map(\.title) == ["a.html", "within.html"])
  }

  @Test func namesWhatIsNoFolder() throws {
    let file = try scratch.write("text", to: "a.html")
    #expect(throws: ProducingError.notAFolder(path: file)) { try Plan(folder: file, output: "out") }
    #expect(throws: ProducingError.noFolder(path: "nowhere")) { try Plan(folder: "nowhere", output: "out") }
    #expect(throws: ProducingError.nothingToRead(path: scratch("empty"))) {
      try FileManager.default.createDirectory(atPath: scratch("empty"), withIntermediateDirectories: true)
      _ = try Plan(folder: scratch("empty"), output: "out")
    }
  }

  @Test func namesEditionsAfterFilesAddressesOrHeadlines() {
    let plan = Plan(
      articles: [
        "x/Town Hall.html", "https://example.com/news/roof-fixed.html?page=2#top", "https://example.com", "-", "🙂.txt",
      ],
      output: "out")
    #expect(
      plan.jobs.map(\.destination) == [
        .folder("out/town-hall"), .folder("out/roof-fixed"), .headline(in: "out"), .headline(in: "out"),
        .headline(in: "out"),
      ])
  }

  @Test func rendersAnArticleThatIsNamedTwiceOnce() {
    #expect(Plan(articles: ["a.html", "b.html", "a.html"], output: "out").jobs.map(\.source) == ["a.html", "b.html"])
  }
}
