import Foundation
import Reading
import Scripting
import Speaking
import TestSupport
import Testing

@Suite struct VoiceLibraryTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../voices").path
  private let library = VoiceLibrary(folders: [folder])
  private let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  @Test func everyVoiceOfTheProjectLoadsAndTheEngineHasIt() throws {
    let engine = try EspeakEngine()
    let names = library.entries.map(\.name)
    #expect(names.count >= 12)
    for name in names {
      let voice = try library.voice(named: name)
      #expect(voice.name == name)
      #expect(Set(voice.parts.keys) == Set(Part.allCases), "\(name)")
      #expect(try engine.missingSpeakers(of: voice) == [], "\(name)")
    }
  }

  @Test(arguments: [
    ("en", "en-us"), ("en-US", "en-us"), ("en-GB", "en-gb"), ("en-AU", "en-gb"), ("en-PH", "en-us"), ("ko", "ko"),
    ("ko-KR", "ko"), ("pt-BR", "pt-br"), ("pt-PT", "pt"), ("fr-CA", "fr"),
    ("zh-Hans-CN", "zh"), ("cmn", "zh"), ("no", "nb"), ("nn-NO", "nb"),
  ])
  func aLanguageHasItsVoice(language: String, name: String) throws {
    #expect(try library.defaultVoice(for: Language(language))?.name == name)
  }

  @Test func aLanguageWithoutAVoiceIsAnErrorThatNamesTheVoices() throws {
    #expect(try library.defaultVoice(for: "xx") == nil)
    let error = #expect(throws: SpeakingError.self) { _ = try library.cast(for: Script(language: "xx", title: "")) }
    #expect(error?.description.contains("“xx”") == true)
    #expect(error?.description.contains("en-gb") == true)
  }

  @Test(arguments: [
    ("en-uk", "did you mean “en-us”?"), ("ko2", "did you mean “ko”?"), ("zzzzzz", "there are ar, bg"),
  ])
  func anUnknownVoiceIsAnErrorThatHelps(name: String, help: String) {
    let error = #expect(throws: SpeakingError.self) { _ = try library.voice(named: name) }
    #expect(error?.description.hasPrefix("There is no voice “\(name)”") == true)
    #expect(error?.description.contains(help) == true)
  }

  @Test func aCastHasTheVoicesThatItsScriptNeedsAndNoOthers() throws {
    let script = Material.script([
      Material.line("The word annyeong means hello.", spans: [SpokenSpan(9..<17, .language("ko"))]),
      Material.line("Auf Wiedersehen.", language: "de-AT"),
      Material.line("Colour.", language: "en-GB"),
    ])
    let cast = try library.cast(for: script)
    #expect(cast.voice.name == "en-us")
    #expect(cast.foreign.mapValues(\.name) == ["ko": "ko", "de": "de"])
  }

  @Test func aRateChangesEveryPartOfEveryVoice() throws {
    let script = Material.script([Material.line("안녕", language: "ko")])
    let cast = try library.cast(for: script, voice: "en-us", rate: 220)
    #expect(cast.voice.parts.values.allSatisfy { $0.rate == 220 })
    #expect(cast.foreign["ko"]?.speaker(of: .narrator).rate == 220)
    #expect(cast.voice.speaking(at: 9_999).speaker(of: .image).rate == Voice.Speaker.rates.upperBound)
  }

  @Test func aPartTakesWhatItDoesNotSayFromTheNarrator() throws {
    let path = try write(
      """
      {"language": "de", "parts": {
        "narrator": {"identifier": "gmw/de", "variant": "m3", "rate": 150, "pitch": 40},
        "image": {"pitch": 30}, "quotation": {"identifier": "gmw/en"}}}
      """)
    let voice = try library.voice(named: path)
    #expect(voice.name == "mine")
    #expect(voice.speaker(of: .image) == Voice.Speaker(identifier: "gmw/de", variant: "m3", rate: 150, pitch: 30))
    #expect(voice.speaker(of: .quotation) == Voice.Speaker(identifier: "gmw/en", rate: 150, pitch: 40))
    #expect(voice.speaker(of: .announcer) == voice.speaker(of: .narrator))
  }

  @Test(arguments: [
    ("", "it is no JSON"),
    ("{", "it is no JSON"),
    ("[]", "it is no JSON object"),
    (#"{"parts": {}}"#, "“language” is missing"),
    (#"{"language": "", "parts": {"narrator": {"identifier": "ko"}}}"#, "“language” is no language tag"),
    (#"{"language": "en"}"#, "“parts” is missing"),
    (#"{"language": "en", "parts": {}}"#, "“parts” has no “narrator”"),
    (#"{"language": "en", "parts": {"image": {"identifier": "ko"}}}"#, "“parts” has no “narrator”"),
    (#"{"language": "en", "parts": {"narrator": {}}}"#, "the narrator has no “identifier”"),
    (#"{"language": "en", "part": {}}"#, "“part” is unknown; did you mean “parts”?"),
    (#"{"language": "en", "parts": {"narator": {"identifier": "ko"}}}"#, "did you mean “narrator”?"),
    (
      #"{"language": "en", "parts": {"narrator": {"identifier": "ko", "speed": 2}}}"#,
      "“speed” in “parts.narrator” is unknown"
    ),
    (
      #"{"language": "en", "parts": {"narrator": {"identifier": "ko", "pitch": 120}}}"#,
      "“parts.narrator.pitch” is 120, but must be from 0 to 99"
    ),
    (
      #"{"language": "en", "parts": {"narrator": {"identifier": "ko", "rate": "fast"}}}"#,
      "“parts.narrator.rate” is no whole number"
    ),
    (#"{"language": "en", "parts": {"narrator": {"identifier": "../../etc/passwd"}}}"#, "is no identifier"),
    (#"{"language": "en", "parts": {"narrator": {"identifier": "mb/mb-en1"}}}"#, "mbrola"),
    (#"{"language": "en", "parts": {"narrator": {"identifier": "ko", "variant": "klatt4"}}}"#, "klatt4"),
    (
      #"{"language": "en", "parts": {"narrator": {"identifier": "ko"}}, "lexicons": 3}"#,
      "“lexicons” is no list of texts"
    ),
  ])
  func aBrokenVoiceFileSaysWhatIsWrong(json: String, reason: String) throws {
    let path = try write(json)
    let error = #expect(throws: SpeakingError.self) { _ = try library.voice(named: path) }
    let message = error?.description ?? ""
    #expect(message.hasPrefix("The voice file “\(path)” can't be used: "))
    #expect(message.contains(reason), "\(message)")
  }

  @Test func aVoiceFileThatIsNotThereSaysSo() {
    let error = #expect(throws: SpeakingError.self) { _ = try library.voice(named: "./nowhere.json") }
    #expect(error == .brokenVoice(path: "./nowhere.json", reason: "it can't be read"))
  }

  @Test func anEarlierFolderHidesTheVoicesOfALaterOne() throws {
    let path = try write(#"{"language": "ko", "parts": {"narrator": {"identifier": "ko"}}}"#, name: "en-us")
    let folder = String(path.dropLast("/en-us.json".count))
    let library = VoiceLibrary(folders: ["/nonexistent", folder, Self.folder])
    #expect(try library.voice(named: "en-us").language == "ko")
    #expect(library.entries.first { $0.name == "en-us" }?.path == path)
    #expect(library.entries.contains { $0.name == "de" })
  }

  private func write(_ json: String, name: String = "mine") throws -> String {
    try scratch.write(json, to: "\(name).json")
  }
}
