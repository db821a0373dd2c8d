import Arguments
import Foundation
import Producing
import Reading
import Scripting

/// `lectern lexicon list`: the names that are known, how they are said, and which file wins.
struct LexiconList: Command {
  /// How entries are listed.
  enum Format: String, ArgumentValue, CaseIterable {
    case text, json
  }

  static let name = "lexicon list"
  static let summary = "list the names that lexicons know, and which file wins"
  static let discussion = [
    "Lexicons are heard in this order, the last one above all others: Lectern's own for the language, a publication's of the "
      + "same name in a folder of --voices, those that the voice names, those of --lexicon. An entry that can't be said is "
      + "named, and the status is then 4."
  ]
  static let examples = [
    Example("lectern lexicon list", "every name, in the order in which files are heard"),
    Example("lectern lexicon list kyiv --voices newsroom", "where one is from"),
    Example("lectern lexicon list --format json --language ko", "for programs, one object a line"),
  ]
  static let parameters: [Parameter<LexiconList>] =
    [
      .argument("NAME", \.wanted, isRequired: false, help: "only names that hold this, in any case"),
      .option("format", "f", "FORMAT", \.format, help: "how they are listed"),
    ] + LexiconOptions.parameters.kept(in: \.lexicons)

  var wanted = ""
  var format = Format.text
  var lexicons = LexiconOptions()

  func run() async throws -> ExitStatus {
    let lexicons = try lexicons.lexicons(of: lexicons.repertoire())
    let entries = LexiconEntry.all(of: lexicons)
      .filter { wanted.isEmpty || $0.name.range(of: wanted, options: .caseInsensitive) != nil }
    var status = ExitStatus.done
    for entry in entries where entry.winner == nil {
      do {
        try entry.pronunciation.check(in: self.lexicons.language)
      } catch {
        StandardError.note("“\(entry.name)” (\(entry.place)) can't be said: \(error.reason).")
        status = .problems
      }
    }
    var output = StandardOutput()
    switch format {
    case .text: for line in Self.columns(entries.map(\.fields)) { try output.write(line + "\n") }
    case .json: for entry in entries { try output.write(entry.json + "\n") }
    }
    try output.flush()
    return status
  }

  /// Fields in columns, the last one as long as it likes.
  static func columns(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      // A field that is much longer than others doesn't push all of them aside.
      rows.map { column < $0.count ? min(DisplayWidth.columns(of: $0[column]), 36) : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, field in
        column == row.count - 1
          ? field : field + String(repeating: " ", count: max(0, widths[column] - DisplayWidth.columns(of: field)))
      }.joined(separator: "  ").trimmingCharacters(in: .whitespaces)
    }
  }
}
