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
    ("<lexeme><grapheme>a</grapheme><alais>b</alais></lexeme>", "line 3", "<alais> is no element of a <lexeme>"),
    ("\n<lexem/>", "line 4", "<lexem> is no element of a <lexicon>"),
    ("<lexeme><grapheme>a</grapheme><phoneme alphabet=\"x-espeak\">[a]</phoneme></lexeme>", "line 3", "“[a]”"),
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

  @Test(arguments: [
    ("<!DOCTYPE lexicon [<!ENTITY other SYSTEM \"file:///etc/hostname\">]>", 2),
    ("<!-- <!DOCTYPE in a remark -->\n<?pi x?>\n<!DOCTYPE lexicon SYSTEM \"http://localhost/pls.dtd\">", 4),
    ("<!DOCTYPE lexicon [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>", 2),
  ])
  func refusesADocumentTypeBecauseItsEntitiesMayBeAnything(_ declaration: String, _ line: Int) {
    let text = """
      <?xml version="1.0"?>
      \(declaration)
      <lexicon version="1.0" xml:lang="en"><lexeme><grapheme>a</grapheme><alias>x&c;</alias></lexeme></lexicon>
      """
    #expect(
      throws: LexiconError.invalid(
        name: "x.pls", line: line,
        reason: "it has a document type (<!DOCTYPE), whose entities and outside files are never read; take it out")
    ) {
      try Lexicon(pls: Array(text.utf8), name: "x.pls")
    }
  }

  @Test func refusesADocumentTypeInAnyEncoding() {
    let text = "<!DOCTYPE lexicon [<!ENTITY a \"b\">]><lexicon version=\"1.0\"/>"
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    #expect {
      try Lexicon(pls: wide, name: "x.pls")
    } throws: {
      "\($0)".contains("<!DOCTYPE")
    }
  }

  @Test func readsAllOfALexeme() throws {
    let lexicon = try Self.lexicon(
      """
      <meta name="author" content="the desk"/>
      <metadata><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">Names</dc:title></metadata>
      <lexeme xml:id="osk" role="n:place">
        <grapheme>Osk</grapheme><grapheme>Osk-on-Wend</grapheme>
        <phoneme>ɒsk</phoneme><phoneme alphabet="x-espeak" prefer="true">'0sk</phoneme><alias>  Old\n Osk </alias>
        <example>Osk is here.</example><example>And there.</example>
      </lexeme>  <!-- on the
        river -->
      <!-- a remark on nothing -->
      """)
    #expect(
      lexicon.lexemes == [
        Lexeme(
          graphemes: ["Osk", "Osk-on-Wend"],
          pronunciations: [
            .init(.phonemes(ipa: "ɒsk")), .init(.mnemonics(espeak: "'0sk"), isPreferred: true),
            .init(.alias("Old Osk")),
          ], examples: ["Osk is here.", "And there."], role: "n:place", note: "on the river", line: 5)
      ])
    #expect(lexicon.entries.map(\.pronunciation) == [.mnemonics(espeak: "'0sk"), .mnemonics(espeak: "'0sk")])
  }

  @Test func saysOnceThatRolesAreIgnored() throws {
    let lexicon = try Self.lexicon(
      """
      <lexeme><grapheme>a</grapheme><alias>b</alias></lexeme>
      <lexeme role="n:noun"><grapheme>c</grapheme><alias>d</alias></lexeme>
      <lexeme role="n:verb"><grapheme>c</grapheme><alias>e</alias></lexeme>
      """)
    #expect(lexicon.notices.count == 1)
    #expect(lexicon.notices.first?.message.contains("roles are ignored") == true)
    #expect(lexicon.notices.first?.place == "line 4")
    #expect(try Self.lexicon("<lexeme><grapheme>a</grapheme><alias>b</alias></lexeme>").notices == [])
  }

  @Test func theAlphabetOfTheFileIsThatOfPhonemesThatNameNone() throws {
    let text = """
      <lexicon version="1.0" alphabet="x-espeak" xml:base="http://localhost/names/" xml:lang="ko">
      <lexeme><grapheme>a</grapheme><phoneme>'eI</phoneme><phoneme alphabet="ipa">ɑ</phoneme></lexeme></lexicon>
      """
    let lexicon = try Lexicon(pls: Array(text.utf8), name: "x.pls")
    #expect(
      lexicon.lexemes[0].pronunciations.map(\.pronunciation) == [.mnemonics(espeak: "'eI"), .phonemes(ipa: "ɑ")])
    #expect(lexicon.language == "ko")
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

  @Test(
    arguments: [
      ("Pell's and PELL won.", "Pell's and PELL won.", ["Pell's": "pɛlz", "PELL": "pɛl"]),
      ("Nisk's, Tarv’s; Vosh's", "Nisk's, Tarv's; Vosh's", ["Nisk's": "nɪsks", "Tarv's": "tɑːvz", "Vosh's": "vɒʃɪz"]),
      ("Pell-based, ‘Pell’; Pells", "Pell based, Pell; Pells", ["Pell": "pɛl"]),
      ("pell", "pell", [:]),
    ] as [(String, String, [String: String])])
  func aNameIsFoundInCapitalsAndItsGenitiveIsSaid(_ written: String, _ spoken: String, _ phonemes: [String: String]) {
    let lexicon = Lexicon(
      language: "en",
      entries: [
        .init("Pell", .phonemes(ipa: "pɛl")), .init("Nisk", .phonemes(ipa: "nɪsk")),
        .init("Tarv", .phonemes(ipa: "tɑːv")), .init("Vosh", .phonemes(ipa: "vɒʃ")),
      ])
    let said = Normaliser(language: "en-GB", lexicons: [lexicon]).spoken(written)
    #expect(said.spoken == spoken)
    var found: [String: String] = [:]
    for span in said.spans { if case .phonemes(let ipa) = span.manner { found[said.text(of: span.range)] = ipa } }
    #expect(found == phonemes)
  }

  @Test func theGenitiveOfTheEnginesOwnPhonemesIsSaid() {
    let lexicon = Lexicon(
      language: "en", entries: [.init("Ebb", .mnemonics(espeak: "'Eb")), .init("Noss", .mnemonics(espeak: "n'0s"))])
    let said = Normaliser(language: "en-US", lexicons: [lexicon]).spoken("Ebb's or Noss's")
    #expect(said.spans.map(\.manner) == [.mnemonics(espeak: "'Eb|z"), .mnemonics(espeak: "n'0s|I|z")])
  }

  @Test func initialsAreFoundOnlyAsTheyStandAndTheirGenitiveStaysOnThem() {
    let lexicon = Lexicon(language: "en", entries: [.init("WIT", .alias("Wend Island Tramway"))])
    let normaliser = Normaliser(language: "en-US", lexicons: [lexicon])
    #expect(normaliser.spoken("WIT's wit, Wit.").spoken == "Wend Island Tramway's wit, Wit.")
  }

  @Test(arguments: [
    ("한밭은 한밭에서 한밭까지도", "큰밭은 큰밭에서 큰밭까지도"), ("한밭대로를 따라", "한밭대로를 따라"), ("한밭으로부터의 한밭이라는", "한밭으로부터의 큰밭이라는"),
    ("새한밭은", "새한밭은"), ("WIT는 WIT의", "위트는 위트의"), ("여울 한밭에는", "큰 여울에는"),
  ])
  func particlesHangOnKoreanNames(_ written: String, _ spoken: String) {
    let lexicon = Lexicon(
      language: "ko",
      entries: [.init("한밭", .alias("큰밭")), .init("WIT", .alias("위트")), .init("여울 한밭", .alias("큰 여울"))])
    #expect(Normaliser(language: "ko", lexicons: [lexicon]).spoken(written).spoken == spoken)
  }

  @Test func theParticleIsSaidAfterThePhonemesOfAName() {
    let lexicon = Lexicon(language: "ko", entries: [.init("한밭", .phonemes(ipa: "hanbat"))])
    let said = Normaliser(language: "ko", lexicons: [lexicon]).spoken("한밭에서는 비")
    #expect(said.spoken == "한밭에서는 비")
    #expect(said.spans == [SpokenSpan(0..<2, .phonemes(ipa: "hanbat"))])
    #expect(said.alignment.map(\.text) == [0..<5, 6..<7])
  }

  @Test func anAliasIsReadAsAnyText() {
    let lexicon = Lexicon(
      language: "en",
      entries: [
        .init("WIT", .alias("WIT of Pell")), .init("Pell", .phonemes(ipa: "pɛl")),
        .init("A9", .alias("Route 9 to Pell")),
        .init("one", .alias("two")), .init("two", .alias("one")),
      ])
    let normaliser = Normaliser(language: "en-US", lexicons: [lexicon])
    let said = normaliser.spoken("The WIT's line.")
    #expect(said.spoken == "The WIT of Pell's line.")
    #expect(said.spans == [SpokenSpan(11..<17, .phonemes(ipa: "pɛlz"))])
    #expect(normaliser.spoken("A9").spoken == "Route nine to Pell")
    #expect(normaliser.spoken("one").spoken == "one")
  }

  @Test func lettersOfEasternEuropeHaveCapitals() {
    let lexicon = Lexicon(language: "en", entries: [.init("łąka", .alias("meadow")), .init("žal", .alias("grief"))])
    #expect(
      Normaliser(language: "en-US", lexicons: [lexicon]).spoken("Łąka ŁĄKA Žal").spoken == "meadow meadow grief")
  }
}
