import Arguments
import Mastering
import Producing
import Reading
import Scripting

/// `lectern lexicon export`: lexicons as a spreadsheet.
struct LexiconExport: Command {
  static let name = "lexicon export"
  static let summary = "make a table (CSV) of lexicons"
  static let discussion = [
    "What “lectern lexicon import” reads: all names with all pronunciations, preferences, languages, roles, examples and notes."
  ]
  static let examples = [
    Example("lectern lexicon export names.pls -o names.csv", "for a spreadsheet"),
    Example("lectern lexicon export --language ko", "every lexicon that is heard in Korean"),
  ]
  static let parameters: [Parameter<LexiconExport>] =
    [
      .argument(
        "LEXICON", \.files, isRequired: false, help: "the files [default: all that are heard for the language]"),
      .option("output", "o", "FILE", \.output, help: "the table to write [default: standard output]"),
    ] + LexiconOptions.parameters.kept(in: \.lexicons)

  var files: [String] = []
  var output: String?
  var lexicons = LexiconOptions()

  func run() async throws -> ExitStatus {
    let exported =
      files.isEmpty ? try lexicons.lexicons(of: lexicons.repertoire()) : try files.map { try Lexicon(path: $0) }
    let table = LexiconTable.csv(of: exported)
    if let output, output != "-" {
      try WholeFile.write(table, to: output)
    } else {
      var stream = StandardOutput()
      try stream.write(table)
      try stream.flush()
    }
    return .done
  }
}
