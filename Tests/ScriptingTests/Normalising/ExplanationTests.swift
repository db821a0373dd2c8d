import Reading
import Scripting
import Testing

@Suite struct ExplanationTests {
  private static let normaliser: Normaliser = {
    var lexicon = Lexicon(
      language: "en", entries: [.init("Osk", .phonemes(ipa: "ɒsk")), .init("NRO", .alias("National Rivers Office"))])
    lexicon.name = "names.pls"
    lexicon.lexemes[1].line = 4
    return Normaliser(language: "en-US", lexicons: [lexicon])
  }()

  private static func table(_ text: String) -> [[String]] {
    normaliser.explanation(of: text).map { step in
      let origin =
        switch step.origin {
        case .markup: "markup"
        case .lexicon(let name, let line, let entry): "\(name):\(line ?? 0):\(entry)"
        case .rule(let name): "rule \(name)"
        case .text: step.isPause ? "pause" : "text"
        }
      return [step.written, step.kind, origin, step.spoken ?? ""]
    }
  }

  @Test func tellsWhatEachStretchIsWhatDecidesAndWhatIsSaid() {
    #expect(
      Self.table("The NRO paid $5.2bn — Osk’s well-known 3rd, sum.") == [
        ["The", "word", "text", "The"],
        ["NRO", "name", "names.pls:4:NRO", "National Rivers Office"],
        ["paid", "word", "text", "paid"],
        ["$5.2bn", "money", "rule money", "five point two billion dollars"],
        ["—", "mark", "pause", ""],
        ["Osk's", "name", "names.pls:0:Osk", "Osk's"],
        ["well-known", "word", "text", "well-known"],
        ["3rd", "ordinal", "rule ordinal", "third"],
        [",", "mark", "pause", ""],
        ["sum", "word", "text", "sum"],
        [".", "mark", "pause", ""],
      ])
  }

  @Test func givesThePhonemesOfNames() {
    #expect(Self.normaliser.explanation(of: "Osk’s").map(\.spans) == [[SpokenSpan(0..<5, .phonemes(ipa: "ɒsks"))]])
  }

  /// What is told is what is done.
  @Test(arguments: NormalisingCase.american)
  func theReadingsAreThoseOfTheSpokenText(_ one: NormalisingCase) {
    let normaliser = Normaliser(language: one.language)
    let said = normaliser.spoken(one.written)
    let steps = normaliser.explanation(of: one.written)
    func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && $0 != "'" && $0 != "." && $0 != "-" } }
    let told = steps.compactMap(\.spoken).joined(separator: " ")
    #expect(told.filter { $0.isLetter || $0.isNumber } == said.spoken.filter { $0.isLetter || $0.isNumber })
    var end = 0
    for step in steps {
      #expect(step.range.lowerBound >= end)
      end = step.range.upperBound
    }
  }
}
