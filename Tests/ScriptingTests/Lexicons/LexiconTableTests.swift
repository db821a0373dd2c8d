import Reading
import Scripting
import Testing

@Suite struct LexiconTableTests {
  static let lexicon = Lexicon(
    name: "x.pls", language: "en-GB",
    lexemes: [
      Lexeme(
        graphemes: ["Osk", "Osk, \"the\" town"],
        pronunciations: [
          .init(.alias("oh, \"ess\" kay")), .init(.phonemes(ipa: "ɒsk"), isPreferred: true),
          .init(.mnemonics(espeak: "'0sk")),
        ], examples: ["Osk is here.", "Or, there."], role: "n:place", note: "as the town says; 1990"),
      Lexeme(graphemes: ["한밭"], pronunciations: [.init(.alias("큰밭"))]),
      Lexeme(graphemes: ["한밭"], pronunciations: [.init(.alias("또 큰밭"))]),
    ])

  @Test func aTableHoldsAllOfALexicon() throws {
    let table = try LexiconTable(csv: Array(LexiconTable.csv(of: [Self.lexicon]).utf8), name: "x.csv")
    #expect(table.rows.map(\.language) == ["en-GB", "en-GB", "en-GB"])
    let lexemes = table.rows.map { row in
      var lexeme = row.lexeme
      lexeme.line = nil
      return lexeme
    }
    #expect(lexemes == Self.lexicon.lexemes)
  }

  @Test func isWrittenAsRFC4180HasIt() {
    #expect(
      LexiconTable.csv(of: [Self.lexicon]) == """
        name,alias,ipa,phonemes,preferred,language,role,example,note\r
        "Osk
        Osk, ""the"" town","oh, ""ess"" kay",,,,en-GB,n:place,"Osk is here.
        Or, there.",as the town says; 1990\r
        ,,ɒsk,,yes,,,,\r
        ,,,'0sk,,,,,\r
        한밭,큰밭,,,,en-GB,,,\r
        한밭,또 큰밭,,,,en-GB,,,\r

        """)
  }

  @Test(arguments: [
    "name,alias\nOsk,oh\n", "\u{FEFF}Alias;Name\r\noh;Osk\r\n", "name\talias\nOsk\toh",
    "note,name,alias,ipa\n,Osk,oh,\n,,,\n\n",
    "\"name\",\"alias\"\n\"Osk\",\"oh\"",
  ])
  func takesTablesAsSpreadsheetsWriteThem(_ text: String) throws {
    let table = try LexiconTable(csv: Array(text.utf8), name: "x.csv")
    #expect(table.rows.map(\.lexeme.graphemes) == [["Osk"]])
    #expect(table.rows.map(\.lexeme.heard) == [.alias("oh")])
  }

  @Test(arguments: [
    ("", 1, "it is empty"),
    (
      "name,alais\n", 1,
      "“alais” is no column (one of name, alias, ipa, phonemes, preferred, language, role, example, note)"
    ),
    ("name,alias,Name\n", 1, "the column “name” is there twice"),
    ("alias,note\n", 1, "there must be the column “name” and one of “alias”, “ipa”, “phonemes”"),
    ("name,alias\n\nOsk,\n", 3, "one of “alias”, “ipa” and “phonemes” must be filled, and only one"),
    ("name,alias,ipa\nOsk,a,b\n", 2, "one of “alias”, “ipa” and “phonemes” must be filled, and only one"),
    ("name,alias\n,a\n", 2, "there is no name"),
    ("name,alias\nOsk,a,b\n", 2, "it has more fields than there are columns"),
    ("name,alias\n\"Osk\nB,a\n", 2, "a quotation mark is never closed"),
    ("name,alias\n\"Osk\" B,a\n", 2, "something follows a closing quotation mark"),
    ("name,alias\nO\"sk,a\n", 2, "a quotation mark stands inside a field without marks around it"),
    ("name,alias,preferred\n\"O\nsk\",a,no\nB,b,maybe\n", 4, "“maybe” is neither “yes” nor “no”"),
    ("name,phonemes\nOsk,ɒsk\n", 2, "“ɒsk” are no phonemes of espeak-ng, which are in ASCII and without brackets"),
  ])
  func saysWhichLineIsWrong(_ text: String, _ line: Int, _ reason: String) {
    #expect(throws: LexiconError.table(name: "x.csv", line: line, reason: reason)) {
      try LexiconTable(csv: Array(text.utf8), name: "x.csv")
    }
  }

  @Test func refusesWhatIsNotInUTF8() {
    #expect(throws: LexiconError.self) { try LexiconTable(csv: [0x6E, 0xE9, 0x0A], name: "x.csv") }
  }
}
