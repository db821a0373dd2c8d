import Arguments
import Mastering
import Producing
import Reading
import Scripting

/// `lectern lexicon add`: one more name.
struct LexiconAdd: Command {
  static let name = "lexicon add"
  static let summary = "teach a lexicon how a name is said"
  static let discussion = [
    "The file is made if there is none. Nothing else in it changes, and it is never half written. A name that it has already is "
      + "said anew. A name in small letters is found however it is written; one with capitals as it stands, and in a headline's "
      + "capitals."
  ]
  static let examples = [
    Example("lectern lexicon add Skarvik --ipa ˈskɑːviːk --lexicon names.pls", "by its sounds"),
    Example(
      "lectern lexicon add NRO --alias 'National Rivers Office' --voices newsroom", "by other words, for a newsroom"),
    Example(
      "lectern lexicon add Oslo --phonemes \"'0zloU\" --lexicon names.pls --dry-run", "only see what would be done"),
  ]
  static let parameters: [Parameter<LexiconAdd>] =
    [
      .argument("NAME", \.grapheme, help: "the name as it is written; it may hold spaces"),
      .option("note", nil, "TEXT", \.note, help: "where the pronunciation is from, or why it is needed"),
    ] + PronunciationOptions.parameters.kept(in: \.pronunciation) + LexiconTarget.parameters.kept(in: \.target)

  var grapheme = ""
  var note: String?
  var pronunciation = PronunciationOptions()
  var target = LexiconTarget()

  func run() async throws -> ExitStatus {
    guard !grapheme.allSatisfy(\.isWhitespace), !grapheme.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      throw UsageError.contradiction("NAME is empty or holds a line break; write the name as it stands in a text.")
    }
    try target.edit { file in
      guard let said = try pronunciation.pronunciation(in: file.lexicon.language) else {
        throw UsageError.contradiction("How is it said? Add one of --alias, --ipa, --phonemes.")
      }
      var lexeme = file.lexeme(for: grapheme) ?? Lexeme(graphemes: [grapheme], pronunciations: [.init(said)])
      lexeme.pronunciations = [.init(said)]
      lexeme.note = note ?? lexeme.note
      return try file.put([lexeme])
    }
    return .done
  }
}
