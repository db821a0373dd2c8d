import Arguments
import Producing
import Reading
import Scripting
import Speaking

/// `lectern lexicon test`: how a name is said without lexicons and with them.
struct LexiconTest: Command {
  /// How it is shown.
  enum Format: String, ArgumentValue, CaseIterable {
    case text, json
  }

  static let name = "lexicon test"
  static let summary = "show, play or keep how a name is said, without lexicons and with them"
  static let discussion = [
    "Sounds are shown in the International Phonetic Alphabet and, in brackets, as espeak-ng names them. A pronunciation that "
      + "is typed is tried instead of what lexicons have, and kept nowhere."
  ]
  static let examples = [
    Example("lectern lexicon test Ishiba", "the sounds before and after"),
    Example("lectern lexicon test Ishiba --ipa iˈʃibɑ --play", "try another pronunciation, and hear it"),
    Example("lectern lexicon test 'The FTSE fell in Kyiv.' -o kyiv.wav", "keep it as a file"),
  ]
  static let parameters: [Parameter<LexiconTest>] =
    [
      .argument("NAME", \.texts, help: "a name, or a sentence with names"),
      .flag("play", nil, \.isPlayed, help: "play it as it is said with lexicons"),
      .option("output", "o", "FILE", \.output, help: "the sound file to write, or “-”"),
      .option("format", "f", "FORMAT", \.format, help: "how it is shown; json is one object a line"),
    ] + PronunciationOptions.parameters.kept(in: \.trial) + LexiconOptions.parameters.kept(in: \.lexicons)

  var texts: [String] = []
  var isPlayed = false
  var output: String?
  var format = Format.text
  var trial = PronunciationOptions()
  var lexicons = LexiconOptions()

  func run() async throws -> ExitStatus {
    let language = lexicons.language
    let repertoire = try lexicons.repertoire()
    var known = try lexicons.lexicons(of: repertoire)
    if let pronunciation = try trial.pronunciation(in: language) {
      guard texts.count == 1 else {
        throw UsageError.contradiction("One pronunciation is tried for one name; leave the others out.")
      }
      known.append(Lexicon(language: language, entries: [.init(texts[0], pronunciation)]))
    }
    let engine = try EspeakEngine()
    func saying(_ lexicons: [Lexicon]) throws -> Saying {
      try Saying(texts, language: language, lexicons: lexicons, by: repertoire.voices, voice: self.lexicons.voice)
    }
    let (before, after) = (try saying([]), try saying(known))
    let sounds = try [before, after].map { saying in
      try PhonemeNotation.allCases.map { try engine.phonemes(of: saying.script, by: saying.cast, in: $0) }
    }
    let normaliser = Normaliser(language: language, lexicons: known)
    // A sound that goes to standard output is the product, and what else is to be said goes beside it.
    var shown = ""
    for (index, text) in texts.enumerated() {
      let finding = Finding(
        text: text, without: sounds[0].map { $0[index] }, with: sounds[1].map { $0[index] },
        steps: normaliser.explanation(of: text).filter { if case .lexicon = $0.origin { true } else { false } })
      shown += (format == .json ? finding.json : finding.lines) + "\n"
    }
    if output == "-" {
      StandardError.write(shown)
    } else {
      var stream = StandardOutput()
      try stream.write(shown)
      try stream.flush()
    }
    if let output { try after.record(by: engine, to: output) }
    if isPlayed { try after.play(by: engine) }
    return .done
  }
}

extension LexiconTest {
  /// How one text is said.
  private struct Finding {
    var text: String
    /// The sounds without lexicons, in each notation.
    var without: [String]
    /// The sounds with them.
    var with: [String]
    /// The names that lexicons have.
    var steps: [ReadingStep]

    /// A line with the text, and what is known of it below.
    var lines: String {
      var lines = [text]
      if steps.isEmpty {
        lines.append("  said     \(Self.sounds(with)) (no lexicon has a name in it)")
      } else {
        lines += ["  without  \(Self.sounds(without))", "  with     \(Self.sounds(with))"]
        lines += steps.map { "  entry    \($0.reason)" }
      }
      return lines.joined(separator: "\n")
    }

    var json: String {
      var json = JSONText()
      json.object { json in
        json.member("text", text)
        for (name, sounds) in [("without", without), ("with", with)] {
          json.member(name) { json in
            json.object { json in
              for (notation, text) in zip(PhonemeNotation.allCases, sounds) { json.member(notation.rawValue, text) }
            }
          }
        }
        json.member("entries") { json in
          json.array { json in
            for case .lexicon(let file, let line, let entry) in steps.map(\.origin) {
              json.object { json in
                json.member("name", entry)
                json.member("place", LexiconEntry.place(file, line))
              }
            }
          }
        }
      }
      return json.text
    }

    private static func sounds(_ notations: [String]) -> String { "\(notations[0])  [\(notations[1])]" }
  }
}
