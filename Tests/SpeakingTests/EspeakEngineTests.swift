import Foundation
import Reading
import Scripting
import Speaking
import Testing

@Suite struct EspeakEngineTests {
  private let engine: EspeakEngine

  init() throws { engine = try EspeakEngine() }

  @Test func speaksEveryLineOnceAndInOrder() throws {
    let speeches = try engine.speeches(Material.story)
    #expect(speeches.map(\.line) == Array(Material.story.lines.indices))
    #expect(speeches.allSatisfy { $0.samples.count > $0.sampleRate && $0.notices.isEmpty })
  }

  @Test func saysWhatItIs() {
    #expect(engine.identity == "espeak-ng \(engine.facts.version)")
    #expect(engine.facts.version.first?.isNumber == true)
    #expect(engine.facts.dataPath.hasSuffix("espeak-ng-data"))
    #expect(engine.facts.sampleRate == 22_050)
    #expect(engine.facts.workerPath.hasSuffix("speech-worker"))
  }

  @Test func aLineHasNoSilenceAtItsEnds() throws {
    for speech in try engine.speeches(Material.story) {
      let loud = speech.samples.indices.filter { abs(Int(speech.samples[$0])) > 50 }
      let first = try #require(loud.first)
      let last = try #require(loud.last)
      #expect(first <= speech.sampleRate / 100)
      #expect(speech.samples.count - last <= speech.sampleRate / 50)
    }
  }

  @Test func aLineWithNothingToSayIsDeliveredWithoutSamples() throws {
    let speeches = try engine.speeches(Material.script("", "   ", "—", "…", "“”", "\u{200B}", "Hello."))
    #expect(speeches.map { $0.samples.isEmpty } == [true, true, true, true, true, true, false])
    #expect(try engine.speeches(Material.script("", "-")).map(\.samples) == [[], []])
    #expect(try engine.speeches(Script(language: "en", title: "")).isEmpty)
  }

  @Test func aFasterRateTakesLessTime() throws {
    let slow = try engine.speeches(Material.story).reduce(0) { $0 + $1.samples.count }
    let cast = Cast(voice: Material.narrator.speaking(at: 330))
    let fast = try engine.speeches(Material.story, by: cast).reduce(0) { $0 + $1.samples.count }
    #expect((0.35..<0.55).contains(Double(fast) / Double(slow)))
  }

  @Test func aPartOfAnotherVariantSoundsOtherwise() throws {
    let text = "A wooden boat on a grey sea."
    let speeches = try engine.speeches(Material.script([Material.line(text), Material.line(text, speaker: .image)]))
    #expect(speeches[0].samples != speeches[1].samples)
  }

  @Test func aLexiconsPhonemesAreSaidInsteadOfTheLetters() throws {
    // The town is written otherwise than it is said; by its phonemes it sounds as the word that is written as it is said.
    let written = Material.line("Welcome to Xqzt.", spans: [SpokenSpan(11..<15, .phonemes(ipa: "həˈloʊ"))])
    let spelt = Material.line("Welcome to hello.")
    let speeches = try engine.speeches(Material.script([written]))
    let expected = try engine.speeches(Material.script([spelt]))
    #expect(abs(speeches[0].samples.count - expected[0].samples.count) < 300)
    #expect(speeches[0].words.map(\.range) == [0..<7, 8..<10, 11..<16])
    #expect(speeches[0].notices.isEmpty)
  }

  @Test func phonemesThatCantBeSaidAreReportedAndTheLettersSaid() throws {
    let line = Material.line("Welcome to Torvik.", spans: [SpokenSpan(11..<17, .phonemes(ipa: "tǃɔrvik"))])
    let speeches = try engine.speeches(Material.script([line, line]))
    #expect(speeches[0].samples == (try engine.speeches(Material.script("Welcome to Torvik.")))[0].samples)
    #expect(
      speeches.map { $0.notices.map(\.message) } == [
        [
          "“Torvik” is said by its letters, because the phonemes of its lexicon can't be: “ǃ” in /tǃɔrvik/ is no sound "
            + "of the language “en-US”."
        ], [],
      ])
  }

  @Test func anotherLanguageIsSpokenByItsVoiceWithASmallGap() throws {
    let line = Material.line("The word 안녕하세요 means hello.", spans: [SpokenSpan(9..<14, .language("ko"))])
    let speech = try engine.speeches(Material.script([line]))[0]
    let alone = try engine.speeches(Material.script([Material.line("안녕하세요", language: "ko")]))[0]
    #expect(speech.words.map(\.range) == [0..<3, 4..<8, 9..<14, 15..<20, 21..<27])
    let said = speech.words[2].samples
    #expect(abs(said.count - alone.samples.count) < speech.sampleRate / 20)
    #expect((1..<speech.sampleRate / 5).contains(speech.words[3].samples.lowerBound - said.upperBound))
    #expect(speech.notices.isEmpty)
  }

  @Test func aVoiceThatTheEngineDoesNotHaveIsAnError() throws {
    let voice = Voice(
      name: "x", language: "en", parts: [.narrator: Voice.Speaker(identifier: "gmw/en-XX")])
    let variant = Voice(
      name: "y", language: "en", parts: [.narrator: Voice.Speaker(identifier: "gmw/en", variant: "nosuch")])
    for (voice, name) in [(voice, "gmw/en-XX"), (variant, "gmw/en+nosuch")] {
      #expect(throws: SpeakingError.missingSpeaker(identifier: name, dataPath: engine.facts.dataPath)) {
        try engine.speak(Material.story, by: Cast(voice: voice)) { _ in }
      }
      #expect(try engine.missingSpeakers(of: voice) == [name])
    }
    #expect(try engine.missingSpeakers(of: Material.narrator) == [])
  }

  @Test func whatTheReceiverThrowsIsThrown() throws {
    struct Enough: Error {}
    var count = 0
    #expect(throws: Enough.self) {
      try engine.speak(Material.story, by: Material.cast) { _ in
        count += 1
        if count == 3 { throw Enough() }
      }
    }
    #expect(count == 3)
    #expect(try engine.speeches(Material.story).count == Material.story.lines.count)
  }

  @Test func aCancelledTaskStopsSpeaking() async throws {
    let task = Task { [engine] in
      try engine.speak(Material.story, by: Material.cast) { speech in
        if speech.line == 1 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
        if speech.line > 1 { Issue.record("went on") }
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  // MARK: What no article may do

  @Test(arguments: [
    "<speak>one <break time=\"9s\"/> two</speak>", "[[h@l'oU]] and ]] [[", "\u{1}400S fast \u{1}10P low", "U.S.A..",
    "to be continued.....", "a\u{0}b\u{7F}c\u{85}d", "\u{202E}right to left\u{202C}", "&amp; &lt; &#x41;", "🙂", "👩‍👩‍👧 🏳️‍🌈",
    "שלום עולם", "مرحبا بالعالم", "৹ ৻ ෧ ൸", "Z̸a̷l̶g̴o", "\u{FEFF}\u{FFFE}\u{E000}\u{10FFFF}", "👍🏽1️⃣", "%",
    "\\ / | ~ ^ ` _ # @",
    "漢字かな交じり文", "ﬁ ﬂ ½ ² № ™ Ａｂ １２ 𝐁𝐨𝐥𝐝", "'", "....a....b....", "-.-.-.-.", "é e\u{301} ñ",
  ])
  func oddTextIsSpokenWithoutHarm(text: String) throws {
    let speeches = try engine.speeches(Material.script("Before.", text, "After."))
    #expect(speeches.count == 3)
    #expect(speeches[1].samples.count < 20 * speeches[1].sampleRate)
    #expect(speeches[1].words.map(\.range) == SpokenWords.ranges(in: text.unicodeScalars))
    #expect(!speeches.flatMap(\.notices).contains { $0.message.contains("speech engine") })
  }

  @Test func markupIsTextAndPhonemesInTextAreLetters() throws {
    let plain = try engine.speeches(Material.script("hello", "h@l'oU", "break time 9 s"))
    let marked = try engine.speeches(Material.script("[[hello]]", "[[h@l'oU]]", "<break time 9 s>"))
    #expect(plain.map(\.samples) == marked.map(\.samples))
    // Brackets stay letters' company also where a lexicon's phonemes open the engine's ears for them.
    let spans = [SpokenSpan(0..<5, .phonemes(ipa: "əˈlo"))]
    let one = try engine.speeches(Material.script([Material.line("Aello hello", spans: spans)]))
    let other = try engine.speeches(Material.script([Material.line("Aello [[hello]]", spans: spans)]))
    #expect(abs(one[0].samples.count - other[0].samples.count) < one[0].sampleRate / 5)
  }

  @Test(arguments: ["a.", "x", "9", "漢", "ㅋ", "-", "א"])
  func aWordOfAHundredThousandLettersIsSaidUpToAPoint(letter: String) throws {
    let text = String(repeating: letter, count: 100_000)
    let script = Material.script(text, "After.")
    var lengths: [Int] = []
    // All dots and letters would be said, and digits are read in groups: what matters is that it ends.
    try engine.speak(script, by: Cast(voice: Material.narrator.speaking(at: 380))) { speech in
      lengths.append(speech.samples.count)
      if letter == "x" {
        #expect(speech.samples.count < 120 * speech.sampleRate)
        #expect(speech.line == 1 || speech.notices.map(\.severity) == [.warning])
      }
    }
    #expect(lengths.count == 2)
    #expect(lengths[1] > 1000)
  }

  @Test func whatAVoiceCantSayIsReportedOncePerArticle() throws {
    let ja = Voice(name: "ja", language: "ja", parts: [.narrator: Voice.Speaker(identifier: "jpx/ja")])
    let script = Script(
      language: "ja", title: "",
      lines: [Material.line("これは漢字です。", language: "ja"), Material.line("東京タワー", language: "ja")])
    let speeches = try engine.speeches(script, by: Cast(voice: ja))
    #expect(speeches.allSatisfy { !$0.samples.isEmpty })
    #expect(
      speeches.flatMap(\.notices).map(\.message) == [
        "The voice “ja” can't say Chinese characters: “漢字” and all further ones are left out."
      ])
    #expect(
      speeches[1].samples
        == (try engine.speeches(
          Script(language: "ja", title: "", lines: [script.lines[0], Material.line("  タワー", language: "ja")]),
          by: Cast(voice: ja)))[1].samples)
  }

  // MARK: The same every time

  @Test func theSameScriptGivesTheSameBytesWhateverWasSaidBefore() throws {
    let fresh = try EspeakEngine().speeches(Material.story)
    for text in ["Something else, in nineteen ninety-nine.", "[x]", "One two three?"] {
      _ = try engine.speeches(Material.script([Material.line(text, speaker: .image)]))
    }
    #expect(try engine.speeches(Material.story) == fresh)
    #expect(try engine.speeches(Material.story) == fresh)
  }

  @Test func theSameScriptGivesTheSameBytesHoweverManySpeakAtOnce() async throws {
    let alone = try engine.speeches(Material.story)
    let other = try engine.speeches(Material.script("Quite another text.", "With two lines."))
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for index in 0..<12 {
        group.addTask { [engine] in
          if index.isMultiple(of: 3) {
            try engine.speeches(Material.script("Quite another text.", "With two lines.")) == other
          } else {
            try engine.speeches(Material.story) == alone
          }
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }
}
