import Mastering
import Publishing
import Reading
import Scripting
import Speaking
import TestSupport
import Testing

@Suite struct WordTimelineTests {
  /// The timeline of one line whose spoken words last 100 samples a scalar, with 50 between words, 1,000 into the recording.
  ///
  /// `stretches` pairs shown with spoken text; what is in no pair stands between them in `text` alone.
  private func times(_ text: String, _ stretches: [(shown: String, spoken: String)]) -> [String] {
    var alignment: [Alignment] = []
    var spoken = ""
    var rest = Array(text.unicodeScalars)[...]
    let whole = rest.count
    for stretch in stretches {
      let shown = Array(stretch.shown.unicodeScalars)
      while !rest.isEmpty, !rest.starts(with: shown) { rest = rest.dropFirst() }
      if !spoken.isEmpty { spoken += " " }
      let start = spoken.unicodeScalars.count
      spoken += stretch.spoken
      let position = whole - rest.count
      alignment.append(
        Alignment(text: position..<position + shown.count, spoken: start..<spoken.unicodeScalars.count))
      rest = rest.dropFirst(shown.count)
    }
    let line = Line(
      id: "p", role: .paragraph, text: text, spoken: spoken, alignment: alignment, language: "en", pauseAfter: .zero)
    var words: [Recording.Word] = []
    var time = 1_000
    for range in SpokenWords.ranges(in: spoken.unicodeScalars) {
      words.append(Recording.Word(line: 0, spoken: range, samples: time..<time + range.count * 100))
      time += range.count * 100 + 50
    }
    let recording = Recording(
      files: [.init(path: "audio.wav", format: .wav, sampleRate: 22_050)], sampleRate: 22_050, length: time,
      cues: [Recording.Cue(line: 0, samples: 1_000..<time)], words: words)
    return WordTimeline(script: Script(language: "en", title: "", lines: [line]), recording: recording).words.map {
      "\($0.text) \($0.samples.lowerBound)-\($0.samples.upperBound)"
    }
  }

  @Test func takesWordsThatAreSaidAsTheyAreShown() {
    #expect(
      times("The ferry, back.", [("The", "The"), ("ferry", "ferry,"), ("back", "back.")]) == [
        "The 1000-1300", "ferry, 1350-1950", "back. 2000-2500",
      ])
  }

  @Test func takesALineThatIsOneStretch() {
    #expect(
      times("The ferry is back.", [("The ferry is back.", "The ferry is back.")]) == [
        "The 1000-1300", "ferry 1350-1850", "is 1900-2100", "back. 2150-2650",
      ])
  }

  @Test func letsAShownWordLastAsLongAsTheWordsThatSayIt() {
    #expect(
      times("Cost $5.2bn then", [("Cost", "Cost"), ("$5.2bn", "five point two"), ("then", "then")]) == [
        "Cost 1000-1400", "$5.2bn 1450-2750", "then 2800-3200",
      ])
  }

  @Test func takesAWordOfTwoStretches() {
    #expect(
      times("about 40km on", [("about", "about"), ("40", "forty"), ("km", "kilometres"), ("on", "on")]) == [
        "about 1000-1500", "40km 1550-3100", "on 3150-3350",
      ])
  }

  @Test func sharesOutTheWordsThatSaySeveralShownWords() {
    #expect(
      times("3 p.m. on", [("3 p.m.", "three p m"), ("on", "on")]) == ["3 1000-1500", "p.m. 1550-1800", "on 1850-2050"])
    #expect(
      times("Dec. 18 was", [("Dec. 18", "December eighteenth"), ("was", "was")]) == [
        "Dec. 1000-1800", "18 1850-2850", "was 2900-3200",
      ])
  }

  @Test func letsTheSameWordsStandForEachOther() {
    #expect(
      times("4 May 2024, then", [("4 May 2024", "the fourth of May, twenty twenty-four"), ("then", "then")]) == [
        "4 1000-2200", "May 2250-2650", "2024, 2700-4450", "then 4500-4900",
      ])
    #expect(times("by May 4", [("by May 4", "by May the fourth")]) == ["by 1000-1200", "May 1250-1550", "4 1600-2550"])
    // Another order: nothing is left without a time.
    #expect(times("4 May", [("4 May", "May the fourth")]) == ["4 1000-1300", "May 1350-2300"])
    #expect(
      times("May 4 May", [("May 4 May", "in May then May")]) == ["May 1000-1550", "4 1600-2000", "May 2050-2350"])
    #expect(times("May is", [("May is", "May day is on")]) == ["May 1000-1650", "is 1700-2150"])
  }

  @Test func sharesAWordThatSaysSeveralShownWords() {
    #expect(
      times("of the sea", [("of the", "ovthe"), ("sea", "sea")]) == ["of 1000-1200", "the 1200-1500", "sea 1550-1850"])
  }

  @Test func putsAWordThatNothingSaysWhereTheOneBeforeItEnds() {
    #expect(
      times("Tides [1] rise", [("Tides", "Tides"), ("rise", "rise")]) == [
        "Tides 1000-1500", "[1] 1500-1500", "rise 1550-1950",
      ])
    #expect(times("[1] rise", [("rise", "rise")]) == ["[1] 1000-1000", "rise 1000-1400"])
    #expect(times("rise [1]", [("rise", "rise")]) == ["rise 1000-1400", "[1] 1400-1400"])
  }

  @Test func leavesOutSignsThatNothingSays() {
    #expect(times("Tides — rise …", [("Tides", "Tides,"), ("rise", "rise")]) == ["Tides 1000-1600", "rise 1650-2050"])
    #expect(times("Tides — rise", [("Tides — rise", "Tides — rise")]) == ["Tides 1000-1500", "rise 1550-1950"])
  }

  @Test func takesSignsThatAreSaid() {
    #expect(
      times("Sand & sea", [("Sand", "Sand"), ("&", "and"), ("sea", "sea")]) == [
        "Sand 1000-1400", "& 1450-1750", "sea 1800-2100",
      ])
  }

  @Test func takesScriptsWithoutSpaces() {
    #expect(times("배가 돌아왔다.", [("배가", "배가"), ("돌아왔다", "돌아왔다.")]) == ["배가 1000-1200", "돌아왔다. 1250-1750"])
    #expect(times("海は青い。", [("海は青い。", "うみ は あおい")]) == ["海は青い。 1000-1700"])
  }

  @Test func givesWordsOfALineThatIsNotHeardNoLength() {
    let lines = ["One tide", "Two tides"].map {
      Line(id: $0, role: .paragraph, text: $0, spoken: "", alignment: [], language: "en", pauseAfter: .zero)
    }
    let recording = Recording(
      files: [.init(path: "audio.wav", format: .wav, sampleRate: 22_050)], sampleRate: 22_050, length: 900,
      cues: [Recording.Cue(line: 0, samples: 300..<300), Recording.Cue(line: 1, samples: 600..<600)], words: [])
    let words = WordTimeline(script: Script(language: "en", title: "", lines: lines), recording: recording).words
    #expect(words.map(\.text) == ["One", "tide", "Two", "tides"])
    #expect(words.map(\.samples) == [300..<300, 300..<300, 600..<600, 600..<600])
  }

  /// Every way to cut seven shown and nine spoken words into stretches, some of them left out.
  @Test(arguments: 0..<256)
  func showsEveryWordOnceAndNeverGoesBack(seed: UInt32) throws {
    var noise = seed &* 2_654_435_761 &+ 1
    func next(_ bound: Int) -> Int {
      noise = noise &* 1_664_525 &+ 1_013_904_223
      return Int(noise >> 16) % bound
    }
    let shown = (0..<7).map { _ in String("tidewater".prefix(1 + next(9))) }
    let spoken = (0..<9).map { _ in String("harbourside".prefix(1 + next(11))) }
    func offset(of word: Int, in words: [String]) -> Int { words.prefix(word).reduce(0) { $0 + $1.count + 1 } }
    var alignment: [Alignment] = []
    var (first, firstSpoken) = (0, 0)
    while first < 7, firstSpoken < 9 {
      let (end, endSpoken) = (min(7, first + 1 + next(3)), min(9, firstSpoken + 1 + next(3)))
      if next(4) > 0 {
        alignment.append(
          Alignment(
            text: offset(of: first, in: shown)..<offset(of: end, in: shown) - 1,
            spoken: offset(of: firstSpoken, in: spoken)..<offset(of: endSpoken, in: spoken) - 1))
      }
      (first, firstSpoken) = (end, endSpoken)
    }
    let line = Line(
      id: "p", role: .paragraph, text: shown.joined(separator: " "), spoken: spoken.joined(separator: " "),
      alignment: alignment, language: "en", pauseAfter: .milliseconds(100))
    let script = Script(language: "en", title: "", lines: [line])
    var words: [Recording.Word] = []
    var length = 0
    try ToneEngine(sampleRate: 1_000).speak(script, by: Material.cast) { speech in
      words = speech.words.map { Recording.Word(line: 0, spoken: $0.range, samples: $0.samples) }
      length = speech.samples.count
    }
    let recording = Recording(
      files: [.init(path: "audio.wav", format: .wav, sampleRate: 1_000)], sampleRate: 1_000, length: length,
      cues: [Recording.Cue(line: 0, samples: 0..<length)], words: words)

    let times = WordTimeline(script: script, recording: recording).words
    #expect(times.map(\.text) == shown)
    #expect(zip(times, times.dropFirst()).allSatisfy { $0.samples.upperBound <= $1.samples.lowerBound })
    #expect(times.allSatisfy { recording.cues[0].samples.contains($0.samples.lowerBound) || $0.samples.isEmpty })
    #expect((times.last?.samples.upperBound ?? 0) <= recording.length)
    // What a stretch says is heard: all shown words of one have a time.
    for entry in alignment {
      #expect(times.filter { entry.text.contains($0.range.lowerBound) }.allSatisfy { !$0.samples.isEmpty })
    }
  }
}
