import Foundation
import Reading
import Scripting
import Testing

@Suite struct LexiconFileTests {
  static func lexeme(_ grapheme: String, _ alias: String, note: String? = nil) -> Lexeme {
    Lexeme(graphemes: [grapheme], pronunciations: [.init(.alias(alias))], note: note)
  }

  static func edited(_ text: String, _ lexemes: Lexeme...) throws -> String {
    var file = try LexiconFile(pls: Array(text.utf8), name: "x.pls")
    try file.put(lexemes)
    #expect(file.bytes == Array(String(decoding: file.bytes, as: UTF8.self).utf8))
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func aNewFileHoldsWhatIsPutIntoIt() throws {
    var file = LexiconFile(name: "new.pls", language: "en-GB")
    let lexemes = [
      Lexeme(
        graphemes: ["Ask & Co", "A<B>"],
        pronunciations: [
          .init(.alias("“ask” & co")), .init(.phonemes(ipa: "ɑːsk"), isPreferred: true),
          .init(.mnemonics(espeak: "'A:sk")),
        ],
        examples: ["Ask & Co is here."], role: "n:firm", note: "the desk -- 2020 --- said so-"),
      Self.lexeme("Bell", "bell"),
    ]
    #expect(try file.put(lexemes).map(\.change) == [.added, .added])
    let read = try Lexicon(pls: file.bytes, name: "new.pls")
    #expect(read.language == "en-GB")
    #expect(read.lexemes.map(\.graphemes) == [["Ask & Co", "A<B>"], ["Bell"]])
    #expect(read.lexemes[0].pronunciations == lexemes[0].pronunciations)
    #expect(read.lexemes[0].examples == lexemes[0].examples)
    #expect(read.lexemes[0].role == "n:firm")
    #expect(read.lexemes[0].note == "the desk – 2020 – - said so-")
    #expect(try file.put(read.lexemes).map(\.change) == [.unchanged, .unchanged])
  }

  static let unsorted = """
    <?xml version='1.0' encoding="utf-8" ?>
    <!-- <lexeme> in a remark -->
    <lexicon  version="1.0"
       xml:lang='en' alphabet="ipa"   >
    \t<!-- Rivers -->
    \t<lexeme>
    \t\t<grapheme>Wend</grapheme><phoneme>wɛnd</phoneme>
    \t</lexeme>\t<!-- short -->
    \t<lexeme><grapheme>Arl</grapheme><alias><![CDATA[</lexeme>]]></alias></lexeme>

      <!-- the end -->
    </lexicon>
    <!-- after -->
    """

  @Test func whatIsNotTouchedStaysAsItIs() throws {
    #expect(
      try Self.edited(Self.unsorted, Self.lexeme("Nisk", "nisk"))
        == Self.unsorted.replacing(
          "]]></alias></lexeme>\n",
          with: "]]></alias></lexeme>\n\t<lexeme><grapheme>Nisk</grapheme><alias>nisk</alias></lexeme>\n"))
    #expect(
      try Self.edited(Self.unsorted, Self.lexeme("Wend", "went", note: "long"))
        == Self.unsorted.replacing(
          "<lexeme>\n\t\t<grapheme>Wend</grapheme><phoneme>wɛnd</phoneme>\n\t</lexeme>\t<!-- short -->",
          with: "<lexeme><grapheme>Wend</grapheme><alias>went</alias></lexeme>  <!-- long -->"))
    #expect(try Self.edited(Self.unsorted) == Self.unsorted)
  }

  @Test func aSortedFileStaysSorted() throws {
    let text = """
      <lexicon version="1.0">
        <lexeme><grapheme>arl</grapheme><alias>a</alias></lexeme>
        <lexeme><grapheme>Nisk</grapheme><alias>n</alias></lexeme>
      </lexicon>
      """
    let names = try Self.edited(text, Self.lexeme("Zed", "z"), Self.lexeme("Ask", "a"), Self.lexeme("Aa", "a"))
      .split(separator: "\n").map(String.init)
    #expect(
      names == [
        "<lexicon version=\"1.0\">",
        "  <lexeme><grapheme>Aa</grapheme><alias>a</alias></lexeme>",
        "  <lexeme><grapheme>arl</grapheme><alias>a</alias></lexeme>",
        "  <lexeme><grapheme>Ask</grapheme><alias>a</alias></lexeme>",
        "  <lexeme><grapheme>Nisk</grapheme><alias>n</alias></lexeme>",
        "  <lexeme><grapheme>Zed</grapheme><alias>z</alias></lexeme>",
        "</lexicon>",
      ])
  }

  @Test func aNewNameComesAfterThoseThatWouldHideIt() throws {
    let text = """
      <lexicon version="1.0">
        <lexeme><grapheme>AB</grapheme><alias>a</alias></lexeme>
        <lexeme><grapheme>CD</grapheme><grapheme>AA</grapheme><alias>old</alias></lexeme>
      </lexicon>
      """
    var file = try LexiconFile(pls: Array(text.utf8), name: "x.pls")
    try file.put([Self.lexeme("AA", "new")])
    let normaliser = Normaliser(language: "en", lexicons: [file.lexicon])
    #expect(normaliser.spoken("AA and CD").spoken == "new and old")
  }

  @Test(arguments: [
    ("<lexicon version=\"1.0\"/>", "<lexicon version=\"1.0\">\n  LEXEME\n</lexicon>"),
    ("<lexicon version=\"1.0\"></lexicon>", "<lexicon version=\"1.0\">\n  LEXEME\n</lexicon>"),
    (
      "<lexicon version=\"1.0\">\r\n    <lexeme><grapheme>B</grapheme><alias>b</alias></lexeme>\r\n</lexicon>\r\n",
      "<lexicon version=\"1.0\">\r\n    <lexeme><grapheme>B</grapheme><alias>b</alias></lexeme>\r\n    LEXEME\r\n</lexicon>\r\n"
    ),
    ("\u{FEFF}<lexicon version=\"1.0\"/>", "\u{FEFF}<lexicon version=\"1.0\">\n  LEXEME\n</lexicon>"),
  ])
  func takesFilesOfAnyForm(_ text: String, _ result: String) throws {
    let lexeme = "<lexeme><grapheme>A</grapheme><alias>a</alias></lexeme>"
    #expect(
      Array(try Self.edited(text, Self.lexeme("A", "a")).utf8) == Array(result.replacing("LEXEME", with: lexeme).utf8))
  }

  @Test func namesElementsAsTheFileDoes() throws {
    let space = "http://www.w3.org/2005/01/pronunciation-lexicon"
    let text = "<p:lexicon version=\"1.0\" xmlns:p=\"\(space)\" alphabet=\"x-espeak\" xml:lang=\"en\">\n</p:lexicon>"
    let lexeme = Lexeme(
      graphemes: ["A"], pronunciations: [.init(.mnemonics(espeak: "'eI")), .init(.phonemes(ipa: "a"))])
    #expect(
      try Self.edited(text, lexeme).contains(
        "<p:lexeme><p:grapheme>A</p:grapheme><p:phoneme>'eI</p:phoneme><p:phoneme alphabet=\"ipa\">a</p:phoneme></p:lexeme>"
      ))
  }

  @Test func refusesWhatIsNotInUTF8() throws {
    let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><lexicon version=\"1.0\"/>"
    #expect(
      throws: LexiconError.unchangeable(name: "x.pls", reason: "it is not in UTF-8; save it so first")
    ) {
      try LexiconFile(pls: Array(text.utf8), name: "x.pls")
    }
  }

  @Test func thousandsOfNamesAreTakenAtOnce() throws {
    var file = LexiconFile(name: "x.pls", language: "en")
    try file.put((0..<3000).map { Self.lexeme("Name\($0)", "name") })
    let changes = try file.put((0..<6000).map { Self.lexeme("Name\($0)", $0 % 3 == 0 ? "other" : "name") })
    #expect(changes.count { $0.change == .added } == 3000)
    #expect(changes.count { $0.change == .replaced } == 1000)
    #expect(file.lexicon.lexemes.count == 6000)
  }

  @Test(arguments: ["\u{1}", "a\u{1F}b", "\u{FFFE}"])
  func refusesWhatXMLCannotHold(_ text: String) throws {
    var file = LexiconFile(name: "x.pls", language: "en")
    let before = file.bytes
    #expect {
      try file.put([Self.lexeme("Osk", "osk"), Self.lexeme(text, "a")])
    } throws: {
      "\($0)".contains("which no XML file may")
    }
    #expect(throws: LexiconError.self) { try file.put([Self.lexeme("Osk", "a", note: text)]) }
    #expect(file.bytes == before)
  }
}
