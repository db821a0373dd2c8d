public import Reading

/// Lexemes as a table for spreadsheets, in CSV: a row for each pronunciation.
///
/// The first line names the columns, in any order. `name` holds the written form, several on lines of their own; a
/// row without one is another pronunciation of the name above. Of `alias`, `ipa` and `phonemes` (espeak-ng's own) one is
/// filled. `preferred` says “yes” where of several pronunciations one is to be taken that isn't the first. `language`, `role`,
/// `example` (several on lines of their own) and `note` may be missing.
public struct LexiconTable: Sendable {
  /// A lexeme and the language whose texts it is for; nil where the table doesn't say.
  public struct Row: Sendable, Hashable {
    /// The lexeme; its line is that of the table.
    public var lexeme: Lexeme
    /// The language.
    public var language: Language?
  }

  private enum Column: String, CaseIterable {
    case name, alias, ipa, phonemes, preferred, language, role, example, note
  }

  /// The lexemes, in order.
  public private(set) var rows: [Row] = []

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: CSV in UTF-8, see RFC 4180; semicolons or tabs for commas will do.
  ///   - name: what messages call it: its path.
  /// - Throws: `LexiconError`, which says the line.
  public init(csv bytes: [UInt8], name: String) throws(LexiconError) {
    let table: CSVTable
    do {
      table = try CSVTable(bytes)
    } catch {
      throw .table(name: name, line: error.line, reason: error.reason)
    }
    guard let head = table.rows.first else { throw .table(name: name, line: 1, reason: "it is empty") }
    let columns = try Self.columns(head, of: name)
    for row in table.rows.dropFirst() {
      func cell(_ column: Column) -> String? {
        guard let index = columns[column], index < row.fields.count else { return nil }
        let text = PLSReader.folded(row.fields[index])
        return text.isEmpty ? nil : text
      }
      func cells(_ column: Column) -> [String] {
        guard let index = columns[column], index < row.fields.count else { return [] }
        return row.fields[index].split(separator: "\n").map { PLSReader.folded(String($0)) }.filter { !$0.isEmpty }
      }
      guard row.fields.count <= head.fields.count else {
        throw .table(name: name, line: row.line, reason: "it has more fields than there are columns")
      }
      guard row.fields.contains(where: { !PLSReader.folded($0).isEmpty }) else { continue }
      let choice = try Self.choice(
        alias: cell(.alias), ipa: cell(.ipa), phonemes: cell(.phonemes), preferred: cell(.preferred), line: row.line,
        of: name)
      let graphemes = cells(.name)
      if graphemes.isEmpty {
        guard !rows.isEmpty else { throw .table(name: name, line: row.line, reason: "there is no name") }
        rows[rows.count - 1].lexeme.pronunciations.append(choice)
      } else {
        rows.append(
          Row(
            lexeme: Lexeme(
              graphemes: graphemes, pronunciations: [choice], examples: cells(.example), role: cell(.role),
              note: cell(.note), line: row.line), language: cell(.language).map { Language($0) }))
      }
    }
  }

  /// The table of some lexicons, one after the other; lines end as RFC 4180 has it.
  public static func csv(of lexicons: [Lexicon]) -> String {
    var text = CSVTable.line(of: Column.allCases.map(\.rawValue))
    for lexicon in lexicons {
      for lexeme in lexicon.lexemes {
        for (index, choice) in lexeme.pronunciations.enumerated() {
          var cells: [Column: String] = [.preferred: choice.isPreferred ? "yes" : ""]
          switch choice.pronunciation {
          case .alias(let words): cells[.alias] = words
          case .phonemes(let ipa): cells[.ipa] = ipa
          case .mnemonics(let names): cells[.phonemes] = names
          }
          if index == 0 {
            cells[.name] = lexeme.graphemes.joined(separator: "\n")
            cells[.language] = lexicon.language.tag
            cells[.role] = lexeme.role
            cells[.example] = lexeme.examples.joined(separator: "\n")
            cells[.note] = lexeme.note
          }
          text += CSVTable.line(of: Column.allCases.map { cells[$0] ?? "" })
        }
      }
    }
    return text
  }
}

extension LexiconTable {
  private static func columns(_ head: CSVTable.Row, of name: String) throws(LexiconError) -> [Column: Int] {
    var columns: [Column: Int] = [:]
    let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
    for (index, field) in head.fields.enumerated() {
      let title = PLSReader.folded(field).lowercased()
      guard let column = Column(rawValue: title) else {
        throw .table(name: name, line: head.line, reason: "“\(title)” is no column (one of \(known))")
      }
      guard columns.updateValue(index, forKey: column) == nil else {
        throw .table(name: name, line: head.line, reason: "the column “\(title)” is there twice")
      }
    }
    guard columns[.name] != nil, columns[.alias] ?? columns[.ipa] ?? columns[.phonemes] != nil else {
      throw .table(
        name: name, line: head.line, reason: "there must be the column “name” and one of “alias”, “ipa”, “phonemes”")
    }
    return columns
  }

  private static func choice(
    alias: String?, ipa: String?, phonemes: String?, preferred: String?, line: Int, of name: String
  ) throws(LexiconError) -> Lexeme.Choice {
    let given: [Lexicon.Pronunciation] =
      [alias.map { .alias($0) }, ipa.map { .phonemes(ipa: $0) }, phonemes.map { .mnemonics(espeak: $0) }]
      .compactMap { $0 }
    guard given.count == 1 else {
      throw .table(name: name, line: line, reason: "one of “alias”, “ipa” and “phonemes” must be filled, and only one")
    }
    if let phonemes, !Lexicon.areMnemonics(phonemes) {
      throw .table(
        name: name, line: line,
        reason: "“\(phonemes)” are no phonemes of espeak-ng, which are in ASCII and without brackets")
    }
    switch preferred?.lowercased() {
    case nil, "no", "false": return Lexeme.Choice(given[0])
    case "yes", "true", "x", "1": return Lexeme.Choice(given[0], isPreferred: true)
    case let other?: throw .table(name: name, line: line, reason: "“\(other)” is neither “yes” nor “no”")
    }
  }
}
