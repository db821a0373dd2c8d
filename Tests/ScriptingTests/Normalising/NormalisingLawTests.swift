import Foundation
import Reading
import Scripting
import TestSupport
import Testing

/// What holds of every text, however odd.
@Suite struct NormalisingLawTests {
  @Test(arguments: NormalisingCase.all)
  func alignmentAndSpansAreInOrderAndInRange(_ one: NormalisingCase) {
    let normaliser = Normaliser(language: one.language)
    for text in Self.variants(of: one.written) {
      Self.checkLaws(normaliser.spoken(text), of: text)
      Self.checkSentences(normaliser.sentences(of: text), of: text)
    }
  }

  @Test(arguments: NormalisingCase.all)
  func whatIsSpokenHoldsNoFigureAndNoSign(_ one: NormalisingCase) {
    let allowed = Set(" .,;:?!'-".unicodeScalars)
    for text in Self.variants(of: one.written) {
      let said = Normaliser(language: one.language).spoken(text).spoken
      let strange = said.unicodeScalars.filter { !$0.properties.isAlphabetic && !allowed.contains($0) }
      #expect(strange.isEmpty, "\(text) is said as \(said)")
    }
  }

  @Test(arguments: NormalisingCase.american)
  func everyWordWithLettersIsSaidOrKnownToBeSilent(_ one: NormalisingCase) {
    let shown = Array(one.written.unicodeScalars)
    let said = Normaliser(language: one.language).spoken(one.written)
    for word in Self.words(of: shown) where !said.alignment.contains(where: { $0.text.overlaps(word) }) {
      let silent = String(String.UnicodeScalarView(shown[word]))
      #expect(Self.silent.contains(silent), "\(silent) of “\(one.written)” is not said")
    }
  }

  /// Our own lines, and real ones if this machine has any.
  static let lines = NormalisingCase.english + LineCorpus.lines

  @Test func everyLineKeepsTheLawsHoweverItIsBroken() {
    let normaliser = Normaliser(language: "en-US")
    let allowed = Set(" .,;:?!'-".unicodeScalars)
    for (number, line) in Self.lines.enumerated() {
      var texts = Self.variants(of: line)
      // Cut at one place of each line, another one in every line.
      let scalars = Array(line.unicodeScalars)
      let cut = number % (scalars.count + 1)
      texts.append(String(String.UnicodeScalarView(scalars[..<cut])))
      texts.append(String(String.UnicodeScalarView(scalars[cut...])))
      for text in texts {
        let said = normaliser.spoken(text)
        Self.checkLaws(said, of: text)
        // What stands in another script is its own voice's.
        guard !said.spans.contains(where: { if case .language = $0.manner { true } else { false } }) else { continue }
        let strange = said.spoken.unicodeScalars.filter {
          !$0.properties.isAlphabetic && !allowed.contains($0)
        }
        #expect(strange.isEmpty, "\(text) is said as \(said.spoken)")
      }
    }
  }

  @Test func aLineAThousandTimesOverTakesAThousandTimesAsLong() {
    let normaliser = Normaliser(language: "en-US")
    func seconds(_ text: String, rounds: Int) -> Double {
      (0..<3).map { _ in
        let start = processorSeconds()
        for _ in 0..<rounds { _ = normaliser.spoken(text) }
        return processorSeconds() - start
      }.min() ?? 0
    }
    for line in stride(from: 0, to: Self.lines.count, by: max(1, Self.lines.count / 60)).map({ Self.lines[$0] }) {
      let many = String(repeating: line + " ", count: 1000)
      Self.checkLaws(normaliser.spoken(many), of: many)
      // The same work in one text and in fifty shorter ones: the same time, give or take what a busy machine adds.
      let short = seconds(String(repeating: line + " ", count: 20), rounds: 50)
      #expect(seconds(many, rounds: 1) < max(short, 0.002) * 8, "\(line)")
    }
  }

  @Test func nothingAnEngineWouldTakeForACommandIsLeft() {
    let text = "[[hEl'oU]] <speak> \u{1}5\u{1B}[0m <mark name=\"x\"/> &lt; [[ ]] {{a}} \\pau=5\\"
    for language: Language in ["en-US", "ko", "de", "it"] {
      let said = Normaliser(language: language).spoken(text).spoken
      #expect(!said.contains("[[") && !said.contains("<") && !said.contains("\\"))
      #expect(said.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
  }

  @Test(arguments: NormalisingCase.all)
  func aTextCutAnywhereIsSaid(_ one: NormalisingCase) {
    let normaliser = Normaliser(language: one.language)
    let scalars = Array(one.written.unicodeScalars)
    for cut in 0...scalars.count {
      let head = String(String.UnicodeScalarView(scalars[..<cut]))
      let tail = String(String.UnicodeScalarView(scalars[cut...]))
      Self.checkLaws(normaliser.spoken(head), of: head)
      Self.checkLaws(normaliser.spoken(tail), of: tail)
    }
  }

  @Test(arguments: ["en-US", "en-GB", "ko", "ja", "de", "fr", "es", "it", "pt", "nl", "zh", "fi"] as [Language])
  func aJumbleOfPiecesIsSaid(_ language: Language) {
    let normaliser = Normaliser(language: language)
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<1500 {
      let pieces = (0..<next(14) + 1).map { _ in Self.pieces[next(Self.pieces.count)] + (next(2) == 0 ? " " : "") }
      let text = pieces.joined()
      Self.checkLaws(normaliser.spoken(text), of: text)
      Self.checkSentences(normaliser.sentences(of: text), of: text)
    }
  }

  private static let pieces = [
    "$", "1", "23", "4567", "1,000", ".", "-", "–", "—", "/", "%", "°", "C", "km", "m²", "in.", "p.m.", "a", "I", "XIV",
    "King", "U.S.", "A.", "No.", "St.", "Jan.", "May", "'", "\"", "“", "”", "(", ")", "[", "]", "[2]", "@", "#",
    "http://",
    "www.", "x.com", "김", "한도윤", "東京", "ソ", "αβ", "é", "e\u{301}", "\u{200B}", "🙏", "½", "×", "+", "=", "<", ">", "&",
    "…", "...", "?", "!", ":", ";", ",", "R-", "D-Ohio", "BC", "s", "th", "K", "M", "bn", "to", "the", "US", "NATO",
    "ADA", "JI-WOO", "€", "₩", "£5", "¢", "²", "5G", "MH370", "'80s", "1990s", "9/11", "6'7\"", "1/2", "12:30", "GMT",
    "+1", "(202)", "555-0143", "원", "억", "명", "月", "日", "万", "人", "\u{202E}", "\u{FEFF}", "￥", "１２", "ﬁ", "\u{1100}",
  ]

  @Test(arguments: [
    "On Sept. 11, 2001, $5.2bn (3-2) at 6:31 p.m. ", "(", "[", "1,", "1.", "-1", "a.b@", "A.", "\"(“", "'", "1/2 ",
    "http://a.",
    "AB ", "U.S. ", "É\u{301}", "김 ", "...", "1-2-", "No. ", "XI ",
  ])
  func timeGrowsWithTheLengthAlone(_ seed: String) {
    let normaliser = Normaliser(language: "en-US")
    func seconds(_ count: Int) -> Double {
      let text = String(repeating: seed, count: count)
      return (0..<3).map { _ in
        let start = processorSeconds()
        _ = normaliser.spoken(text)
        _ = normaliser.sentences(of: text)
        return processorSeconds() - start
      }.min() ?? 0
    }
    let short = seconds(500)
    let long = seconds(8000)
    // Sixteen times the length; a square law would take 256 times as long.
    #expect(long < max(short, 0.0005) * 48)
  }

  private static let silent: Set<String> = ["—", "--", "🎉🎉", "(한)", "한밭", "[n", "7]"]

  /// A text as it comes, and as no one should write it.
  private static func variants(of text: String) -> [String] {
    [
      text,
      text.decomposedStringWithCanonicalMapping,
      String(String.UnicodeScalarView(text.unicodeScalars.reversed())),
      text.uppercased(),
      text.replacingOccurrences(of: " ", with: "\u{200B} \u{202E}"),
      text.replacingOccurrences(of: " ", with: ""),
      text + text,
      "“" + text + "” (" + text + ")",
    ]
  }

  private static func checkLaws(_ said: SpokenText, of text: String) {
    let shown = text.unicodeScalars.count
    let spoken = said.spoken.unicodeScalars.count
    var last = Alignment(text: 0..<0, spoken: 0..<0)
    for entry in said.alignment {
      #expect(
        entry.text.lowerBound >= last.text.upperBound && entry.text.upperBound <= shown && !entry.text.isEmpty,
        "\(text)")
      #expect(entry.spoken.lowerBound >= last.spoken.upperBound && entry.spoken.upperBound <= spoken, "\(text)")
      #expect(!entry.spoken.isEmpty)
      last = entry
    }
    var end = 0
    for span in said.spans {
      #expect(span.range.lowerBound >= end && span.range.upperBound <= spoken && !span.range.isEmpty, "\(text)")
      end = span.range.upperBound
    }
    // Nothing is said that no shown word stands for: outside the alignment there are only spaces and pauses.
    var covered = [Bool](repeating: false, count: spoken)
    for entry in said.alignment { for index in entry.spoken { covered[index] = true } }
    for (index, scalar) in said.spoken.unicodeScalars.enumerated() where !covered[index] {
      #expect(" .,;:?!".unicodeScalars.contains(scalar), "\(text) is said as \(said.spoken)")
    }
  }

  private static func checkSentences(_ sentences: [Range<Int>], of text: String) {
    let scalars = Array(text.unicodeScalars)
    var end = 0
    for sentence in sentences {
      #expect(sentence.lowerBound >= end && sentence.upperBound <= scalars.count && !sentence.isEmpty)
      end = sentence.upperBound
    }
    var inside = [Bool](repeating: false, count: scalars.count)
    for sentence in sentences { for index in sentence { inside[index] = true } }
    for (index, scalar) in scalars.enumerated() where !inside[index] {
      #expect(!scalar.properties.isAlphabetic && !("0"..."9").contains(scalar), "\(text)")
    }
  }

  private static func words(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0...scalars.count {
      let isSpace = index == scalars.count || scalars[index].properties.isWhitespace
      if isSpace, let first = start {
        words.append(first..<index)
        start = nil
      } else if !isSpace, start == nil {
        start = index
      }
    }
    return words
  }
}
