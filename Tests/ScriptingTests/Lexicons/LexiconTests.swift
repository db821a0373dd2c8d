import Foundation
import Reading
import Scripting
import Testing

@Suite struct LexiconTests {
  static func file(_ body: String, language: String = "en-US") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="\(language)">
    \(body)
    </lexicon>
    """
  }

  static func lexicon(_ body: String) throws -> Lexicon {
    try Lexicon(pls: Array(file(body).utf8), name: "test.pls")
  }

  @Test func readsGraphemesAliasesAndPhonemes() throws {
    let lexicon = try Self.lexicon(
      """
      <lexeme><grapheme>KBO</grapheme><grapheme>K.B.O.</grapheme><alias>Korea Baseball</alias></lexeme>
      <lexeme><grapheme>Osk</grapheme><phoneme>ɒsk</phoneme><example>Osk is here</example></lexeme>
      """)
    #expect(lexicon.language == "en-US")
    #expect(
      lexicon.entries == [
        .init("KBO", .alias("Korea Baseball")), .init("K.B.O.", .alias("Korea Baseball")),
        .init("Osk", .phonemes(ipa: "ɒsk")),
      ])
  }

  @Test func takesThePreferredOfSeveralPronunciationsElseTheFirst() throws {
    let lexicon = try Self.lexicon(
      """
      <lexeme><grapheme>a</grapheme><alias>first</alias><alias>second</alias></lexeme>
      <lexeme><grapheme>b</grapheme><phoneme>ɑ</phoneme><phoneme prefer="true">iː</phoneme></lexeme>
      """)
    #expect(lexicon.entries.map(\.pronunciation) == [.alias("first"), .phonemes(ipa: "iː")])
  }

  @Test(arguments: [
    ("<lexeme><grapheme>a</grapheme></lexeme>", "line 3", "neither an <alias> nor a <phoneme>"),
    ("<lexeme>\n<alias>b</alias></lexeme>", "line 3", "no <grapheme>"),
    ("<lexeme><grapheme>a</grapheme>\n<phoneme alphabet=\"x-sampa\">A</phoneme></lexeme>", "line 4", "“x-sampa”"),
    ("<lexeme><grapheme> </grapheme><alias>b</alias></lexeme>", "line 3", "<grapheme> is empty"),
    ("<lexeme><grapheme>a</grapheme><alias/></lexeme>", "line 3", "<alias> or <phoneme> is empty"),
    ("\n\n<lexeme></lexicon>", "line 5", "not well-formed"),
  ])
  func saysWhichLineIsWrong(_ body: String, _ line: String, _ reason: String) {
    #expect {
      try Self.lexicon(body)
    } throws: { error in
      let sentence = "\(error)"
      return sentence.contains("test.pls") && sentence.contains(line) && sentence.contains(reason)
        && !sentence.contains("\n")
    }
  }

  @Test func refusesWhatIsNoLexicon() {
    #expect(
      throws: LexiconError.invalid(name: "x.pls", line: 1, reason: "its root element is not the <lexicon> of PLS 1.0")
    ) {
      try Lexicon(pls: Array("<html/>".utf8), name: "x.pls")
    }
  }

  @Test(arguments: ["", "not XML", "\u{0}\u{1}"])
  func refusesWhatIsNoXML(_ text: String) {
    #expect(throws: LexiconError.self) { try Lexicon(pls: Array(text.utf8), name: "x.pls") }
  }

  @Test func namesThePathItCouldNotOpen() {
    #expect(throws: LexiconError.unreadable(path: "/nowhere/at/all.pls")) { try Lexicon(path: "/nowhere/at/all.pls") }
  }

  @Test func neverLoadsAnotherFile() throws {
    let secret = FileManager.default.temporaryDirectory.appendingPathComponent("lexicon-test-\(UUID().uuidString)")
    try "secret".write(to: secret, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: secret) }  // a leftover of a test does no harm
    let text = """
      <!DOCTYPE lexicon [<!ENTITY other SYSTEM "file://\(secret.path)">]>
      <lexicon version="1.0" xml:lang="en"><lexeme><grapheme>a</grapheme><alias>x&other;</alias></lexeme></lexicon>
      """
    let lexicon = try Lexicon(pls: Array(text.utf8), name: "x.pls")
    #expect(lexicon.entries.map(\.pronunciation) == [.alias("x")])
  }

  static let entries = Lexicon(
    language: "en",
    entries: [
      .init("osk", .alias("oh ess kay")), .init("New Osk", .alias("the new town")),
      .init("Pell", .phonemes(ipa: "pɛl")),
      .init("AC/DC", .alias("A C D C")), .init("St. Osk", .alias("Saint Oscar")),
    ])

  @Test(arguments: [
    ("The OSK and the Osk met.", "The oh ess kay and the oh ess kay met."),
    ("He left New Osk's port.", "He left the new town's port."),
    ("A new Osk opens.", "A new oh ess kay opens."),
    ("The oskar and an oskosk.", "The oskar and an oskosk."),
    ("Hear AC/DC at St. Osk.", "Hear A C D C at Saint Oscar."),
  ])
  func findsWholeWordsTheLongestFirst(_ written: String, _ spoken: String) {
    #expect(Normaliser(language: "en-US", lexicons: [Self.entries]).spoken(written).spoken == spoken)
  }

  @Test func saysPhonemesOverTheWrittenForm() {
    let said = Normaliser(language: "en-US", lexicons: [Self.entries]).spoken("Ask Pell now; pell is a verb.")
    #expect(said.spoken == "Ask Pell now; pell is a verb.")
    #expect(said.spans == [SpokenSpan(4..<8, .phonemes(ipa: "pɛl"))])
  }

  @Test func theLaterLexiconIsHeard() {
    let later = Lexicon(language: "en", entries: [.init("osk", .alias("later")), .init("osk", .alias("last"))])
    #expect(Normaliser(language: "en-US", lexicons: [Self.entries, later]).spoken("osk").spoken == "last")
  }
}
