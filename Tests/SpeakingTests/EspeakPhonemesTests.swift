import Foundation
import Reading
import Scripting
import Speaking
import Testing

@Suite struct EspeakPhonemesTests {
  let engine: EspeakEngine
  static let library = VoiceLibrary(folders: [
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "voices").path
  ])

  init() throws { engine = try EspeakEngine() }

  @Test func tellsThePhonemesOfEachLineInBothNotations() throws {
    let script = Material.script([
      Material.line("hello"), Material.line(""),
      Material.line("Osk, hello", spans: [SpokenSpan(0..<3, .mnemonics(espeak: "k'i:v"))]),
    ])
    #expect(try engine.phonemes(of: script, by: Material.cast) == ["həlˈoʊ", "", "kˈiːv həlˈoʊ"])
    #expect(try engine.phonemes(of: script, by: Material.cast, in: .espeak) == ["h@l'oU", "", "k'i:v h@l'oU"])
  }

  @Test func wordsOfAnotherLanguageAreTranscribedAsItsVoiceSaysThem() throws {
    let german = try Self.library.voice(named: "de")
    let line = Material.line("The Zug left.", spans: [SpokenSpan(4..<7, .language("de"))])
    let cast = Cast(voice: Material.narrator, foreign: ["de": german])
    #expect(try engine.phonemes(of: Material.script([line]), by: cast)[0].contains("tsˈuːk"))
  }

  @Test func namesTheVoiceThatTheEngineLacks() throws {
    let voice = Voice(name: "none", language: "en", parts: [.narrator: .init(identifier: "xx/none")])
    #expect(throws: SpeakingError.missingSpeaker(identifier: "xx/none", dataPath: engine.facts.dataPath)) {
      try engine.phonemes(of: Material.script([Material.line("hello")]), by: Cast(voice: voice))
    }
  }

  @Test(arguments: library.entries.map(\.name))
  func everySoundThatALanguageHasANameForIsHeard(voice name: String) throws {
    let voice = try Self.library.voice(named: name)
    let sounds = PhonemeAlphabet(voice.language).sounds.filter { $0 != ":" && $0 != "ː" && $0 != "ʲ" }
    func line(_ ipa: String) -> Line {
      Line(
        id: ipa, role: .paragraph, text: "x", spoken: "x", alignment: [Alignment(text: 0..<1, spoken: 0..<1)],
        spans: [SpokenSpan(0..<1, .phonemes(ipa: ipa))], language: voice.language, pauseAfter: .zero)
    }
    let script = Material.script((["aa"] + sounds.map { "a\($0)a" }).map(line))
    let heard = try engine.phonemes(of: script, by: Cast(voice: voice))
    for (sound, phones) in zip(sounds, heard.dropFirst()) {
      // Whatever the engine doesn't know it leaves out without a word.
      #expect(phones != heard[0], "\(sound)")
    }
  }

  @Test(arguments: [("lexicon-en", "en-US"), ("lexicon-en", "en-GB"), ("lexicon-ko", "ko")])
  func everyPronunciationThatIsShippedCanBeSaid(lexicon name: String, language: String) throws {
    let lexicon = try Lexicon(path: Self.library.folders[0] + "/\(name).pls")
    let alphabet = PhonemeAlphabet(Language(language))
    for entry in lexicon.entries {
      guard case .phonemes(let ipa) = entry.pronunciation else { continue }
      #expect(throws: Never.self, "\(entry.grapheme)") { try alphabet.mnemonics(for: ipa) }
    }
  }
}
