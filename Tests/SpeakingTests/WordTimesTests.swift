import Reading
import Scripting
import Speaking
import Testing

@Suite struct WordTimesTests {
  @Test func everyWordHasOneTimeInOrderAndWithinTheSound() throws {
    let engine = try EspeakEngine()
    let script = Material.script([
      Material.line("One of the men, at the “big” house (of the two) said so."),
      Material.line("In nineteen thirty-one, 12.5 of it."),
      Material.line("A — b – c; d… e! f? g: h."), Material.line("안녕하세요, 저는 기자입니다.", language: "ko"),
      Material.line("the the the the the"), Material.line("Xyz Москва xyz."), Material.line("I."),
      Material.line("x x\u{AD}y z..."),
      Material.line("The word 안녕 itself.", spans: [SpokenSpan(9..<11, .language("ko"))]),
      Material.line("BTS의 노래", language: "ko", spans: [SpokenSpan(0..<3, .language("en-US"))]),
    ])
    for speech in try engine.speeches(script) {
      let words = SpokenWords.ranges(in: script.lines[speech.line].spoken.unicodeScalars)
      #expect(speech.words.map(\.range) == words)
      var end = 0
      for word in speech.words {
        #expect(word.samples.lowerBound >= end)
        end = word.samples.upperBound
      }
      #expect(end <= speech.samples.count)
      let silent = speech.words.filter { $0.samples.isEmpty }
      #expect(silent.map(\.range) == (speech.line == 5 ? [4..<10] : []), "line \(speech.line)")
    }
  }

  @Test func aWordAfterAPauseBeginsWhereItIsHeard() throws {
    let engine = try EspeakEngine()
    var checked = 0
    for speech in try engine.speeches(Material.story) {
      for (word, next) in zip(speech.words, speech.words.dropFirst()) {
        guard next.samples.lowerBound - word.samples.upperBound > speech.sampleRate / 10 else { continue }
        let start = next.samples.lowerBound
        let before = Self.energy(of: speech.samples[(start - speech.sampleRate * 50 / 1000)..<start])
        let after = Self.energy(of: speech.samples[start..<(start + speech.sampleRate * 60 / 1000)])
        #expect(before < 100)
        #expect(
          after > 10 * before + 200, "\(Material.story.lines[speech.line].spoken), scalar \(next.range.lowerBound)")
        checked += 1
      }
    }
    #expect(checked >= 8)
  }

  @Test func aWordWithoutAnEventSharesTheTimeOfTheOneBefore() {
    // `of the` is one event to the engine: three letters take 3/5 of the time, two 2/5.
    let times = WordTimes.times(
      of: [0..<2, 3..<6, 7..<10], weights: [2, 3, 3],
      events: [.init(position: 0, sample: 0), .init(position: 7, sample: 1000)],
      in: Array(repeating: 5000, count: 2000), sampleRate: 1000)
    #expect(times == [0..<400, 400..<1000, 1000..<2000])
  }

  @Test func onlyTheFirstEventInAWordCounts() {
    let times = WordTimes.times(
      of: [0..<4, 5..<9], weights: [4, 4],
      events: [
        .init(position: 0, sample: 0), .init(position: 2, sample: 100), .init(position: 5, sample: 700),
        .init(position: 6, sample: 800), .init(position: 1, sample: 900),
      ], in: Array(repeating: 5000, count: 1000), sampleRate: 1000)
    #expect(times == [0..<700, 700..<1000])
  }

  @Test func silenceBelongsToNoWord() {
    var samples = [Int16](repeating: 5000, count: 1000)
    for index in 300..<600 { samples[index] = 0 }
    let times = WordTimes.times(
      of: [0..<1, 2..<3], weights: [1, 1], events: [.init(position: 0, sample: 0), .init(position: 2, sample: 400)],
      in: samples,
      sampleRate: 1000)
    #expect(times == [0..<305, 595..<1000])
  }

  @Test func wordsWithoutAnySoundHaveNoTime() {
    #expect(
      WordTimes.times(of: [0..<1, 2..<3], weights: [1, 1], events: [], in: [], sampleRate: 1000) == [0..<0, 0..<0])
    #expect(WordTimes.times(of: [], weights: [], events: [], in: [1], sampleRate: 1000) == [])
  }

  /// The root of the mean square.
  private static func energy(of samples: ArraySlice<Int16>) -> Double {
    guard !samples.isEmpty else { return 0 }
    return (samples.reduce(0) { $0 + Double($1) * Double($1) } / Double(samples.count)).squareRoot()
  }
}
