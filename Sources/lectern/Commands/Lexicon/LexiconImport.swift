import Arguments
import Foundation
import Producing
import Reading
import Scripting

/// `lectern lexicon import`: the names of a spreadsheet.
struct LexiconImport: Command {
  static let name = "lexicon import"
  static let summary = "take the names of a table (CSV) into a lexicon"
  static let discussion = [
    "The first line of the table names its columns: name, one or more of alias, ipa and phonemes, and if you like preferred, "
      + "language, role, example and note. Each row has a name and one pronunciation; a row without a name is another "
      + "pronunciation of the name above. The form is that of RFC 4180, as spreadsheets write it, in UTF-8. Everything is checked "
      + "before anything is changed."
  ]
  static let examples = [
    Example("lectern lexicon import names.csv --lexicon names.pls", "new names are added, known ones said anew"),
    Example("lectern lexicon import names.csv --voices newsroom --dry-run", "only see what would be done"),
  ]
  static let parameters: [Parameter<LexiconImport>] =
    [.argument("TABLE", \.table, help: "the table, or “-” for standard input")]
    + LexiconTarget.parameters.kept(in: \.target)

  var table = ""
  var target = LexiconTarget()

  func run() async throws -> ExitStatus {
    let name = table == "-" ? "on standard input" : table
    let table = try LexiconTable(csv: try Self.bytes(of: table), name: name)
    try target.edit { file in
      try Self.check(table, named: name, in: file.lexicon)
      return try file.put(table.rows.map(\.lexeme))
    }
    return .done
  }

  /// Sees to it that every row is for a lexicon's language, and can be said.
  ///
  /// - Throws: `LexiconError`.
  private static func check(_ table: LexiconTable, named name: String, in lexicon: Lexicon) throws(LexiconError) {
    for row in table.rows {
      if let own = row.language, own.base != lexicon.language.base {
        throw .table(
          name: name, line: row.lexeme.line ?? 1,
          reason: "it is for the language “\(own)”, and the lexicon \(lexicon.name) for “\(lexicon.language)”")
      }
      for choice in row.lexeme.pronunciations {
        do throws(Unsayable) {
          try choice.pronunciation.check(in: lexicon.language)
        } catch {
          throw .table(name: name, line: row.lexeme.line ?? 1, reason: error.reason)
        }
      }
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard path != "-" else { return try StandardInput.wholeContent() }
    guard let data = FileManager.default.contents(atPath: path) else { throw LexiconError.unreadableTable(path: path) }
    return [UInt8](data)
  }
}
