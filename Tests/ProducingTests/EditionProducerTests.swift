import Foundation
import Mastering
import Producing
import Publishing
import Reading
import Scripting
import Speaking
import TestSupport
import Testing

@Suite struct EditionProducerTests {
  private let scratch: TemporaryFolder
  private let repertoire: Repertoire

  init() throws {
    scratch = try TemporaryFolder()
    try scratch.write(
      #"{"language": "en", "parts": {"narrator": {"identifier": "gmw/en-US", "rate": 150}}, "lexicons": ["own"]}"#,
      to: "voices/en-us.json")
    try scratch.write(
      #"{"language": "ko", "parts": {"narrator": {"identifier": "ko"}}}"#, to: "voices/ko.json")
    try scratch.write(Self.lexicon("Wend", "Wenned"), to: "voices/own.pls")
    var installation = try Installation(userFolders: [scratch("voices")])
    installation.voicesFolders = [scratch("voices")]
    repertoire = try Repertoire(of: installation)
  }

  private static func lexicon(_ word: String, _ alias: String) -> String {
    """
    <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
    <lexeme><grapheme>\(word)</grapheme><alias>\(alias)</alias></lexeme></lexicon>
    """
  }

  private static let page = """
    <html lang="en"><head><title>Bridge over the Wend reopens</title></head><body><article>
    <h1>Bridge over the Wend reopens</h1>
    <p>The bridge over the Wend at Farrow opened to traffic again on Monday, after two years of repairs.</p>
    <p>Engineers replaced the deck and strengthened both piers.</p></article></body></html>
    """

  private func producer(
    _ settings: EditionSettings = EditionSettings(), engine: ToneEngine = ToneEngine(), page: String = Self.page
  ) throws -> EditionProducer {
    EditionProducer(editor: try Editor(settings: settings, repertoire: repertoire), engine: engine) { job in
      Source(bytes: Array(page.utf8), name: job.source)
    }
  }

  private func job(_ destination: EditionJob.Destination) -> EditionJob {
    EditionJob(source: "news/bridge.html", destination: destination)
  }

  @Test func makesAFolderThatSaysWhatItIs() async throws {
    var settings = EditionSettings()
    settings.formats = []
    let result = try await producer(settings).produce(job(.folder(scratch("out/bridge"))))
    #expect(result.state == .done)
    #expect(
      scratch.paths.filter { $0.hasPrefix("out/bridge/") }
        == ["audio.wav", "edition.json", "script.json", "script.txt", "words.json"].map { "out/bridge/" + $0 })
    let manifest = try #require(EditionManifest(folder: scratch("out/bridge")))
    #expect(manifest.source.name == "bridge.html")
    #expect(manifest.title == "Bridge over the Wend reopens")
    #expect(manifest.engine == "tone 1")
    #expect(manifest.settings.voice == "en-us")
    #expect(abs(manifest.audio.seconds - result.audioSeconds) < 0.001)
  }

  @Test func hasTheSoundsThatAreAskedForAndThoseThatOtherFormatsNeed() async throws {
    var settings = EditionSettings()
    settings.formats = [.epub, .sound(.flac), .sound(.wav), .daisy]
    _ = try await producer(settings).produce(job(.folder(scratch("out/bridge"))))
    let manifest = try #require(EditionManifest(folder: scratch("out/bridge")))
    #expect(manifest.sounds.map(\.file) == ["audio.flac", "audio.wav", "audio.mp3"])
    #expect(manifest.audio == manifest.sounds[0])
    #expect(Set(manifest.sounds.map(\.file)).isSubset(of: manifest.files.map(\.name)))
    #expect(Set(manifest.sounds.map(\.seconds)).count == 1)
  }

  @Test func knowsWhereItWillBeOnTheWeb() async throws {
    var settings = EditionSettings()
    settings.formats = [.metadata]
    let job = job(.folder(scratch("out/city desk/bridge")))
    _ = try await producer(settings).produce(job)
    #expect(scratch.text("out/city desk/bridge/article.jsonld")?.contains("example.com") == false)
    settings.site = Site(folder: scratch("out"), address: "https://example.com/audio")
    #expect(try await producer(settings).produce(job).state == .done)
    #expect(
      scratch.text("out/city desk/bridge/article.jsonld")?
        .contains("https://example.com/audio/city%20desk/bridge/audio.wav") == true)
    #expect(try await producer(settings).produce(job).state == .unchanged)
  }

  @Test func makesASoundAloneOfTheFirstKindThatIsAskedFor() async throws {
    var settings = EditionSettings()
    settings.formats = [.sound(.flac)]
    _ = try await producer(settings).produce(job(.sound(scratch("bridge"))))
    #expect(scratch.text("bridge")?.hasPrefix("fLaC") == true)
  }

  @Test func namesAFolderAfterTheHeadline() async throws {
    _ = try await producer().produce(job(.headline(in: scratch("out"))))
    #expect(scratch.paths.contains("out/bridge-over-the-wend-reopens/edition.json"))
    #expect(try await producer().produce(job(.headline(in: scratch("out")))).state == .unchanged)
  }

  @Test func makesASoundFileAlone() async throws {
    _ = try await producer().produce(job(.sound(scratch("bridge.wav"))))
    #expect(scratch.files.filter { !$0.hasPrefix("voices/") } == ["bridge.wav"])
  }

  @Test func isUnchangedUntilSomethingThatShapesItChanges() async throws {
    let folder = EditionJob.Destination.folder(scratch("out/bridge"))
    func state(_ settings: EditionSettings = EditionSettings(), page: String = Self.page) async throws
      -> EditionResult.State
    {
      try await producer(settings, page: page).produce(job(folder)).state
    }
    #expect(try await state() == .done)
    #expect(try await state() == .unchanged)
    #expect(try await state(page: Self.page + " ") == .done)
    #expect(try await state() == .done)
    var settings = EditionSettings()
    settings.script.pauses.paragraph = .milliseconds(900)
    #expect(try await state(settings) == .done)
    settings.formats = [.sound(.wav)]
    #expect(try await state(settings) == .done, "another set of formats")
    settings.formats = [.sound(.wav), .sound(.wav)]
    #expect(try await state(settings) == .unchanged)
    settings.formats = [.sound(.wav), .sound(.flac)]
    #expect(try await state(settings) == .done)
    settings.formats.reverse()
    #expect(try await state(settings) == .done, "another sound is played")
    #expect(try await state() == .done)
    try scratch.write(Self.lexicon("Wend", "Wand"), to: "voices/own.pls")
    #expect(try await state() == .done, "the voice's lexicon has changed")
    try scratch.write(
      #"{"language": "ko", "parts": {"narrator": {"identifier": "ko", "rate": 140}}}"#, to: "voices/ko.json")
    #expect(try await state() == .unchanged, "nothing is said in Korean")
  }

  @Test func makesAgainWhatIsForced() async throws {
    var producer = try producer()
    producer.isForced = true
    for _ in 1...2 { #expect(try await producer.produce(job(.folder(scratch("out/bridge")))).state == .done) }
  }

  @Test func leavesNothingWhenSpeakingFails() async throws {
    let engine = ToneEngine(failures: ["Engineers": .crashed(line: "Engineers", reason: "it is a test")])
    await #expect(throws: SpeakingError.crashed(line: "Engineers", reason: "it is a test")) {
      _ = try await producer(engine: engine).produce(job(.folder(scratch("out/a/bridge"))))
    }
    #expect(!scratch.paths.contains("out"))
  }

  @Test func keepsTheOldEditionWhenTheNewOneFails() async throws {
    _ = try await producer().produce(job(.folder(scratch("out/bridge"))))
    let before = scratch.text("out/bridge/edition.json")
    let engine = ToneEngine(failures: ["Engineers": .crashed(line: "Engineers", reason: "it is a test")])
    await #expect(throws: SpeakingError.self) {
      _ = try await producer(engine: engine, page: Self.page + " ").produce(job(.folder(scratch("out/bridge"))))
    }
    #expect(scratch.text("out/bridge/edition.json") == before)
    #expect(scratch.paths.filter { $0.hasPrefix("out/.") } == [])
  }

  @Test func endsWithoutATraceWhenItsTaskIsCancelled() async throws {
    let producer = try producer()
    let job = job(.folder(scratch("out/bridge")))
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await producer.produce(job)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(!scratch.paths.contains("out"))
  }

  @Test func saysThatALexiconOfTheVoiceIsMissing() async throws {
    try FileManager.default.removeItem(atPath: scratch("voices/own.pls"))
    let result = try await producer().produce(job(.folder(scratch("out/bridge"))))
    #expect(result.notices.contains { $0.message.contains("lexicon “own” is in no folder of voices") })
  }

  @Test func refusesALexiconThatIsBroken() async throws {
    try scratch.write("<lexicon", to: "voices/own.pls")
    await #expect(throws: LexiconError.self) {
      _ = try await producer().produce(job(.folder(scratch("out/bridge"))))
    }
  }

  @Test func refusesAVoiceThatThereIsNotBeforeAnyArticle() throws {
    var settings = EditionSettings()
    settings.voice = "nobody"
    #expect(throws: SpeakingError.unknownVoice(name: "nobody", known: ["en-us", "ko"])) {
      try Editor(settings: settings, repertoire: repertoire)
    }
  }
}
