import Reading
import Scripting
import Testing

@Suite struct NormaliserTests {
  @Test(arguments: NormalisingCase.all)
  func saysWhatIsWritten(_ one: NormalisingCase) {
    #expect(Normaliser(language: one.language).spoken(one.written).spoken == one.spoken)
  }

  @Test func leavesPlainWordsAlone() {
    let text = "The well-known singer's brother didn't answer; nobody knew why."
    #expect(Normaliser(language: "en-US").spoken(text).spoken == text)
  }

  @Test func mapsEachShownWordToWhatSaysIt() {
    let said = Normaliser(language: "en-US").spoken("It cost $5.2bn in Sept. 2019.[4]")
    #expect(
      said.pairs(of: "It cost $5.2bn in Sept. 2019.[4]") == [
        "It → It", "cost → cost", "$5.2bn → five point two billion dollars", "in → in", "Sept. → September",
        "2019 → twenty nineteen",
      ])
  }

  @Test func mapsAcrossRemovedAndComposedScalars() {
    let text = "Cafe\u{301}\u{200B} no. 5 pays 3\u{2009}kg"
    let said = Normaliser(language: "en-US").spoken(text)
    #expect(said.spoken == "Café number five pays three kilograms")
    #expect(said.alignment.first?.text == 0..<6)
    #expect(said.pairs(of: text).last == "3\u{2009}kg → three kilograms")
  }

  @Test func anUnknownLanguageIsOnlyCleaned() {
    let said = Normaliser(language: "fi").spoken("Se maksoi\u{200B} 1.250,50 € — ehkä [1].")
    #expect(said.spoken == "Se maksoi 1.250,50 €, ehkä 1.")
  }

  @Test func wordsOfAnotherScriptAreSaidInTheirLanguage() {
    let said = Normaliser(language: "en-US").spoken("The word 김치 and the word мир were said.")
    #expect(said.spans.map(\.manner) == [.language("ko"), .language("ru")])
    #expect(said.spans.map { said.text(of: $0.range) } == ["김치", "мир"])
  }

  @Test func englishInAKoreanTextIsSaidInEnglish() {
    let said = Normaliser(language: "ko").spoken("그는 Bell Radio와 인터뷰했다.")
    #expect(said.spans == [SpokenSpan(3..<13, .language("en-US"))])
    #expect(said.text(of: 3..<13) == "Bell Radio")
  }

  @Test func lettersInAKoreanOrJapaneseTextAreNamedInItsLanguage() {
    let korean = Normaliser(language: "ko").spoken("그는 BQZ와 만났다.")
    #expect(korean.spoken == "그는 비큐제트와 만났다.")
    #expect(korean.spans.isEmpty)
    #expect(Normaliser(language: "ja").spoken("BQZの").spoken == "ビーキューゼットの")
  }

  @Test(arguments: [
    "Han Doyun (한도윤) said so.", "The sign read \"寿司\" (sushi).", "[단독] He said so.", "한도윤 (Han Doyun) said so.",
  ])
  func aNameThatStandsBesideItsRomanFormIsSaidOnce(_ text: String) {
    let said = Normaliser(language: "en-US").spoken(text)
    #expect(!said.spans.contains { if case .language = $0.manner { true } else { false } })
    #expect(said.spoken.unicodeScalars.allSatisfy { $0.value < 0x80 })
  }

  @Test func mapsEachJapaneseWordToItsReading() {
    let text = "山田さんは3月1日、北海道で会う。"
    let said = Normaliser(language: "ja").spoken(text)
    #expect(
      said.pairs(of: text) == [
        "山田 → やまだ", "さん → さん", "は → わ", "3月 → さんがつ", "1日 → ついたち", "北海道 → ほっかいどー", "で → で", "会う → あう",
      ])
  }

  @Test(arguments: [
    ("The sign read 東京駅 in white.", "とーきょーえき", "ja"), ("The word 食べる was on it.", "たべる", "ja"),
    ("The word 北京 was on it.", "北京", "zh"),
  ])
  func kanjiInAnEnglishTextAreReadWhereTheyAreJapanese(_ text: String, _ words: String, _ language: Language) {
    let said = Normaliser(language: "en-US").spoken(text)
    #expect(said.spans.map(\.manner) == [.language(language)])
    #expect(said.spans.map { said.text(of: $0.range) } == [words])
  }

  @Test func aLexiconsJapaneseNameIsFoundBeforeAParticle() throws {
    let lexicon = Lexicon(
      language: "ja", lexemes: [Lexeme(graphemes: ["鷺沢灯"], pronunciations: [.init(.alias("さぎさわともる"))])])
    let said = Normaliser(language: "ja", lexicons: [lexicon]).spoken("鷺沢灯は言った。")
    #expect(said.spoken == "さぎさわともるわ いった.")
  }

  @Test func kanjiThatNoDictionaryKnowsStayForTheEngineToReport() {
    #expect(Normaliser(language: "ja").spoken("龘龘の本").spoken == "龘龘の ほん")
  }

  @Test func aHintOfSilenceLeavesOut() {
    let said = Normaliser(language: "en-US").spoken("Prices rose a lot today.", hints: [Hint(12..<17, .silent)])
    #expect(said.spoken == "Prices rose today.")
  }

  @Test func aHintOfAnAliasIsSaidInstead() {
    let text = "The CSU won."
    let said = Normaliser(language: "en-US").spoken(text, hints: [Hint(4..<7, .alias("Central Sailing Union"))])
    #expect(said.spoken == "The Central Sailing Union won.")
    #expect(said.pairs(of: text)[1] == "CSU → Central Sailing Union")
  }

  @Test func aHintOfALanguageMakesASpan() {
    let said = Normaliser(language: "en-US").spoken("He said bonjour twice.", hints: [Hint(8..<15, .language("fr"))])
    #expect(said.spans == [SpokenSpan(8..<15, .language("fr"))])
  }

  @Test func hintsBeyondTheTextAndAcrossEachOtherAreCut() {
    let hints = [Hint(3..<900, .silent), Hint(-5..<2, .silent), Hint(4..<6, .alias("x"))]
    #expect(Normaliser(language: "en-US").spoken("He went home", hints: hints).spoken == "")
  }

  @Test func anEmptyTextIsSaidAsNothing() {
    #expect(Normaliser(language: "en-US").spoken("") == SpokenText("", alignment: []))
    #expect(Normaliser(language: "en-US").sentences(of: " \n") == [])
  }
}

extension SpokenText {
  /// The alignment in words: `shown → spoken`.
  func pairs(of text: String) -> [String] {
    let shown = Array(text.unicodeScalars)
    return alignment.map { entry in
      String(String.UnicodeScalarView(shown[entry.text])) + " → " + self.text(of: entry.spoken)
    }
  }

  /// The spoken scalars of a range.
  func text(of range: Range<Int>) -> String {
    String(String.UnicodeScalarView(Array(spoken.unicodeScalars)[range]))
  }
}
