import Producing
import Reading
import Scripting
import Speaking
import TestSupport
import Testing

@Suite struct RepertoireTests {
  private let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  private func lexicon(_ alias: String, for name: String = "Osk", language: String = "en") -> String {
    """
    <lexicon version="1.0" xml:lang="\(language)"><lexeme><grapheme>\(name)</grapheme><alias>\(alias)</alias></lexeme></lexicon>
    """
  }

  private func repertoire(ownLexicons: [String] = []) throws -> Repertoire {
    var installation = try Installation()
    installation.voicesFolders = [scratch("newsroom"), scratch("lectern")]
    return try Repertoire(of: installation, lexicons: ownLexicons)
  }

  private func voice(_ lexicons: String, language: String = "en") -> String {
    #"{"language":"\#(language)","parts":{"narrator":{"identifier":"gmw/en-US"}},"lexicons":[\#(lexicons)]}"#
  }

  @Test func aPublicationsLexiconIsHeardAboveLecternsAndTheCommandLinesAboveBoth() throws {
    try scratch.write(voice(#""names""#), to: "lectern/en-us.json")
    try scratch.write(lexicon("lectern's"), to: "lectern/lexicon-en.pls")
    try scratch.write(lexicon("the newsroom's"), to: "newsroom/lexicon-en.pls")
    try scratch.write(lexicon("the voice's"), to: "newsroom/names.pls")
    let own = try scratch.write(lexicon("the command line's"), to: "own.pls")
    let foreign = try scratch.write(lexicon("nobody's", language: "ko"), to: "foreign.pls")
    let lexicons = try repertoire(ownLexicons: [own, foreign]).lexicons(for: "en-US")
    #expect(
      lexicons.flatMap(\.entries).map(\.pronunciation) == [
        .alias("lectern's"), .alias("the newsroom's"), .alias("the voice's"), .alias("the command line's"),
      ])
    #expect(Normaliser(language: "en-US", lexicons: lexicons).spoken("Osk").spoken == "the command line's")
  }

  @Test func aLanguagesLexiconIsHeardWhateverTheVoiceNames() throws {
    try scratch.write(voice("", language: "ko"), to: "lectern/ko.json")
    try scratch.write(lexicon("Korean", language: "ko"), to: "newsroom/lexicon-ko.pls")
    let repertoire = try repertoire()
    #expect(try repertoire.lexicons(for: "ko").flatMap(\.entries).map(\.pronunciation) == [.alias("Korean")])
    #expect(try repertoire.lexicons(for: "de").isEmpty)
  }

  @Test func aLexiconThatAVoiceNamesTwiceIsReadOnce() throws {
    try scratch.write(voice(#""lexicon-en""#), to: "lectern/en-us.json")
    try scratch.write(lexicon("lectern's"), to: "lectern/lexicon-en.pls")
    #expect(try repertoire().lexicons(for: "en-US").count == 1)
  }

  @Test func namesTheLexiconsThatAreNowhere() throws {
    try scratch.write(voice(#""names", "others""#), to: "lectern/en-us.json")
    try scratch.write(lexicon("a"), to: "lectern/names.pls")
    let repertoire = try repertoire()
    #expect(repertoire.missingLexicons(of: try repertoire.voices.voice(named: "en-us")) == ["others"])
  }
}
