import Foundation
import Mastering
import Producing
import Publishing
import Reading
import Speaking
import Synchronization
import TestSupport
import Testing

/// Several articles become one edition.
@Suite struct DigestTests {
  private let scratch: TemporaryFolder
  private let repertoire: Repertoire

  init() throws {
    scratch = try TemporaryFolder()
    for (name, language) in [("en-us", "en"), ("ko", "ko")] {
      try scratch.write(
        #"{"language": "\#(language)", "parts": {"narrator": {"identifier": "\#(language)"}}}"#,
        to: "voices/\(name).json")
    }
    var installation = try Installation(userFolders: [scratch("voices")])
    installation.voicesFolders = [scratch("voices")]
    repertoire = try Repertoire(of: installation)
  }

  /// The documents that there are, by their names.
  private static let pages: [String: String] = [
    "ferry.html": page("Ferry returns", "The ferry sailed at nine."),
    "again.html": page("Ferry returns", "The ferry sailed at nine.", language: "en-GB"),
    "market.html": page("Market moves", "It rained all morning."),
    "empty.html": "<nav><a href='/'>Home</a></nav>",
    "bells.html": page("종이 다시 울린다", "종은 아홉 시에 울렸다.", language: "ko"),
  ]

  private static func page(_ headline: String, _ text: String, language: String = "en") -> String {
    """
    <html lang="\(language)"><head><title>\(headline)</title></head><body><article><h1>\(headline)</h1>
    <p>\(text)</p><figure><img src="1.png" alt="A boat at the pier."></figure></article></body></html>
    """
  }

  private func producer(
    _ settings: EditionSettings = EditionSettings(), engine: ToneEngine = ToneEngine()
  ) throws -> EditionProducer {
    EditionProducer(editor: try Editor(settings: settings, repertoire: repertoire), engine: engine) { job in
      let name = (job.source as NSString).lastPathComponent
      guard let page = Self.pages[name] else { throw ReadingError.notFound(path: job.source) }
      return Source(bytes: Array(page.utf8), name: job.source)
    }
  }

  /// Makes a digest, and says which articles were left out.
  @discardableResult
  private func digest(
    _ sources: String..., title: String? = "Evening", settings: EditionSettings = EditionSettings(),
    engine: ToneEngine = ToneEngine(), adjust: (inout DigestJob) -> Void = { _ in }
  ) async throws -> (result: EditionResult, leftOut: [Failure]) {
    var job = DigestJob(of: sources, title: title, destination: .headline(in: scratch("out")))
    adjust(&job)
    let leftOut = Mutex<[Failure]>([])
    let result = try await producer(settings, engine: engine).produce(job) { failure in
      leftOut.withLock { $0.append(failure) }
    }
    return (result, leftOut.withLock { $0 })
  }

  private func manifest(_ name: String = "evening") throws -> EditionManifest {
    try #require(EditionManifest(folder: scratch("out/\(name)")))
  }

  @Test func isAnEditionThatKnowsItsSources() async throws {
    let (result, leftOut) = try await digest("ferry.html", "market.html")
    #expect(result.state == .done && result.title == "Evening" && leftOut.isEmpty)
    let manifest = try manifest()
    #expect(manifest.title == "Evening")
    #expect(manifest.article.summary == "Ferry returns; Market moves")
    #expect(manifest.sources.map(\.name) == ["ferry.html", "market.html"])
    #expect(manifest.source.name == "ferry.html, market.html")
    #expect(manifest.source.bytes == manifest.sources.reduce(0) { $0 + $1.bytes })
  }

  @Test func isUnchangedUntilSomethingOfItChanges() async throws {
    #expect(try await digest("ferry.html", "market.html").result.state == .done)
    #expect(try await digest("ferry.html", "market.html").result.state == .unchanged)
    #expect(try await digest("ferry.html", "gone.html", "market.html").result.state == .unchanged)
    #expect(try await digest("market.html", "ferry.html").result.state == .done)
    #expect(try await digest("market.html", "ferry.html", "bells.html").result.state == .done)
    let date = ArticleDate(year: 2025, month: 6, day: 16)
    #expect(try await digest("market.html", "ferry.html", "bells.html") { $0.date = date }.result.state == .done)
    #expect(try await digest("market.html", "ferry.html", "bells.html") { $0.date = date }.result.state == .unchanged)
  }

  @Test func goesOnWithoutWhatCannotBeRead() async throws {
    let (result, leftOut) = try await digest("gone.html", "ferry.html", "empty.html", "market.html")
    #expect(result.state == .done)
    #expect(leftOut.map(\.path) == ["gone.html", "empty.html"])
    #expect(leftOut.map(\.reason) == [.notFound, .noArticle])
    #expect(try manifest().sources.map(\.name) == ["ferry.html", "market.html"])
  }

  @Test func goesOnWithoutWhatCannotBeSpoken() async throws {
    let crash = SpeakingError.crashed(line: "It rained all morning.", reason: "signal 11")
    let engine = ToneEngine(failures: ["rained": crash])
    let (result, leftOut) = try await digest("ferry.html", "market.html", "bells.html", engine: engine)
    #expect(result.state == .done)
    #expect(leftOut.map(\.path) == ["market.html"] && leftOut.map(\.reason) == [.crashed])
    #expect(leftOut.first?.error.hasPrefix("“market.html” is left out: the speech worker") == true)
    #expect(try manifest().sources.map(\.name) == ["ferry.html", "bells.html"])
    // What was made stays, and what failed is tried again.
    #expect(try await digest("ferry.html", "market.html", "bells.html", engine: engine).result.state == .unchanged)
    #expect(try await digest("ferry.html", "market.html", "bells.html").result.state == .done)
    #expect(try manifest().sources.count == 3)
  }

  @Test func isNothingIfNothingCanBeSpokenOrTheEngineIsAmiss() async throws {
    let crash = SpeakingError.crashed(line: "The", reason: "signal 11")
    for failure in [crash, .engine(reason: "no breath")] {
      await #expect(throws: failure) {
        try await digest("ferry.html", "market.html", engine: ToneEngine(failures: ["e": failure]))
      }
    }
    #expect(!scratch.paths.contains("out"))
  }

  @Test func isNothingIfNothingCanBeRead() async throws {
    await #expect(throws: ProducingError.nothingLeft(of: 2)) { try await digest("gone.html", "lost.html") }
    await #expect(throws: ReadingError.notFound(path: "gone.html")) { try await digest("gone.html") }
    #expect(!scratch.paths.contains("out"))
  }

  @Test func saysOnceWhatIsThereTwice() async throws {
    let (result, leftOut) = try await digest("ferry.html", "market.html", "again.html", "ferry.html")
    #expect(leftOut.isEmpty)
    #expect(try manifest().sources.count == 2)
    let messages = result.notices.map(\.message)
    #expect(messages.contains("“again.html” is “ferry.html” again and left out."))
    #expect(messages.contains("“ferry.html” is there twice and said once."))
  }

  @Test func storiesKeepTheirLanguageWhateverTheFrameIsIn() async throws {
    var settings = EditionSettings()
    settings.language = "ko"
    try await digest("ferry.html", "market.html", "bells.html", settings: settings)
    let manifest = try manifest()
    #expect(manifest.language == "ko")
    // The title is in Latin letters.
    #expect(manifest.settings.languages == ["ko", "en", "en-US"])
  }

  @Test func isNamedAfterItsStoriesIfNothingElseIsAsked() async throws {
    try await digest("ferry.html", "market.html", title: nil)
    #expect(scratch.paths.contains("out/ferry-returns/edition.json"))
  }

  @Test func isASoundFileAlone() async throws {
    try await digest("ferry.html", "market.html") { $0.destination = .sound(scratch("news.wav")) }
    #expect(scratch.paths.contains("news.wav") && !scratch.paths.contains("out"))
  }

  @Test func picturesOfOneNameInTwoFoldersAreTwo() async throws {
    // The smallest PNG files of two colours.
    let red = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mM4wcAAAAJcAMl9NcHqAAAAAElFTkSuQmCC"
    let blue = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mNgYDgBAADMAMkZjxL2AAAAAElFTkSuQmCC"
    for (folder, picture) in [("a", red), ("b", blue)] {
      try FileManager.default.createDirectory(atPath: scratch(folder), withIntermediateDirectories: true)
      try #require(Data(base64Encoded: picture)).write(to: URL(filePath: scratch("\(folder)/1.png")))
    }
    try await digest(scratch("a/ferry.html"), scratch("b/market.html"))
    #expect(try manifest().pictures.map(\.name) == ["images/1.png", "images/2.png"])
    #expect(try manifest().pictureOrigins.map(\.story) == [0, 1])
    #expect(
      try await digest(scratch("a/ferry.html"), scratch("b/market.html")).result.state == .unchanged)
    try FileManager.default.removeItem(atPath: scratch("b/1.png"))
    #expect(try await digest(scratch("a/ferry.html"), scratch("b/market.html")).result.state == .done)
    #expect(try manifest().pictures.map(\.name) == ["images/1.png"])
  }
}
