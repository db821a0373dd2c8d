import Arguments
import Producing
import Reading
import Scripting

/// Which lexicons are heard.
struct LexiconOptions: Sendable {
  var language: Language = "en-US"
  var voice: String?
  var voices: [String] = []
  var lexicons: [String] = []

  static let parameters: [Parameter<LexiconOptions>] = [
    .option(
      "language", nil, "TAG", \.language, section: "Lexicons", expecting: "a language tag such as en-GB or ko",
      help: "the language of the texts"),
    .option(
      "lexicon", nil, "FILE", \.lexicons, section: "Lexicons", help: "how words of your own are said, as W3C PLS"),
    .option(
      "voice", "v", "NAME", \.voice, section: "Lexicons",
      help: "whose lexicons are used [default: the language's own voice]"),
    .option("voices", nil, "DIR", \.voices, section: "Lexicons", help: "a folder with voices and lexicons of your own"),
  ]

  /// The voices and lexicons that there are.
  ///
  /// - Throws: `ProducingError`, `LexiconError`.
  func repertoire() throws -> Repertoire { try Repertoire(of: Installation(userFolders: voices), lexicons: lexicons) }

  /// The lexicons that are heard, in rising precedence; what is doubtful in them is said.
  ///
  /// - Throws: `LexiconError`, `SpeakingError`.
  func lexicons(of repertoire: Repertoire) throws -> [Lexicon] {
    let lexicons = try repertoire.lexicons(for: language, voice: voice)
    for notice in lexicons.flatMap(\.notices) { StandardError.note(notice.message) }
    return lexicons
  }
}
