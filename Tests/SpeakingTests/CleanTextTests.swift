import Speaking
import Testing

@Suite struct CleanTextTests {
  @Test(arguments: [
    ("Plain text, as it is.", "Plain text, as it is."), ("“Curly” — and ‘single’…", "“Curly” — and ‘single’…"),
    ("tab\tand\nline\u{0}and\u{1}\u{7F}\u{85}end", "tab and line and   end"), ("[[h@l'oU]]", "  h@l'oU  "),
    ("<speak>hi</speak>", " speak hi /speak "), ("a_b\\c|d~e^f`g{h}", "a b c d e f g h "), ("wait...", "wait…"),
    ("wait....", "wait…"), ("U.S.A..", "U.S.A…"), ("soft\u{AD}hyphen zero\u{200B}width", "softhyphen zerowidth"),
    ("\u{FEFF}mark\u{202E}ed\u{2069}", "marked"), ("non\u{A0}breaking", "non breaking"),
    ("cafe\u{301} n\u{303}", "café ñ"),
    ("x\u{304}y", "xy"), ("Ｆｕｌｌ ５", "Full 5"), ("𝐁𝐨𝐥𝐝", "Bold"), ("⚡\u{FE0F} 👍🏽", "⚡ 👍🏽"), ("α and π", "α and π"),
    ("the Москва line", "the        line"), ("一 and 안녕", "  and   "), ("৹ ৻ ෧ ൸", "       "),
    ("\u{E000}x\u{10FFFF}", " x "),
  ])
  func whatCouldDoHarmIsTakenOut(text: String, clean: String) {
    let cleaned = Self.clean(text)
    #expect(cleaned.text == clean)
  }

  @Test(arguments: [
    "Plain.", "cafe\u{301} wait... x\u{200B}y[1]", "a\u{AD}b", "Москва 漢字 x", String(repeating: "ab.", count: 60),
  ])
  func everyPositionKnowsWhereItCameFrom(text: String) {
    let scalars = Array(text.unicodeScalars)
    let cleaned = Self.clean("__" + text, from: 2)
    var last = 2
    for (position, scalar) in cleaned.text.unicodeScalars.enumerated() {
      let origin = cleaned.origin(of: position)
      #expect(origin >= last && origin < scalars.count + 2)
      if scalar.isASCII, scalar != " " { #expect(scalars[origin - 2] == scalar) }
      last = origin
    }
    #expect(cleaned.origin(of: 10_000) >= last)
  }

  @Test func noTokenIsLongerThanTheEnginesBuffers() {
    for letter in ["a", "a.", "é", "a-b'", "9", "/x"] {
      let cleaned = Self.clean(String(repeating: letter, count: 500))
      for token in cleaned.text.split(separator: " ") { #expect(token.utf8.count <= CleanText.longestToken) }
    }
  }

  @Test func aWordThatIsNoWordIsCutAndReported() {
    let cleaned = Self.clean("so " + String(repeating: "z", count: 1000) + " what")
    #expect(cleaned.text.filter { $0 == "z" }.count == CleanText.longestWord)
    #expect(cleaned.losses == [CleanText.Loss(reason: .overlong, range: 3 + CleanText.longestWord..<1003)])
    #expect(cleaned.text.hasSuffix(" what"))
    let sentence = String(repeating: "一二三四五六七八九十", count: 100)
    #expect(Self.clean(sentence, systems: [.han]).losses == [])
  }

  @Test func lettersOfOtherWritingSystemsAreReportedByStretch() {
    #expect(
      Self.clean("Die Москва und 東京.").losses == [
        .init(reason: .foreign(.cyrillic), range: 4..<10), .init(reason: .foreign(.han), range: 15..<17),
      ])
    #expect(Self.clean("Москва", systems: WritingSystem.said(inBaseLanguage: "ru")).losses == [])
    #expect(Self.clean("カタカナ", systems: WritingSystem.said(inBaseLanguage: "ja")).text == "カタカナ")
  }

  @Test(arguments: [
    ("", false), (" —…“”", false), (".", false), ("漢字", false), ("a", true), ("7", true), ("%", true), ("🙂", true),
    ("½", true),
  ])
  func itIsKnownWhetherThereIsAnythingToSay(text: String, isSpeakable: Bool) {
    #expect(Self.clean(text).isSpeakable == isSpeakable)
  }

  @Test func aStretchOfPhonemesIsOneLetter() {
    let scalars = Array("Go to Llanwn now.".unicodeScalars)
    let cleaned = CleanText(scalars, 0..<scalars.count, systems: [.latin], phonemes: [6..<12])
    #expect(cleaned.text == "Go to x now.")
    #expect(cleaned.placeholders.map(\.position) == [6])
    #expect((5...8).map(cleaned.origin(of:)) == [5, 6, 12, 13])
  }

  @Test func writingSystemsAreInOrder() {
    for value in stride(from: UInt32(0x2B9), to: 0xE0FFF, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // Every scalar finds a block, or none, and no search runs astray.
      _ = WritingSystem.of(scalar)
    }
    let expected: [(Unicode.Scalar, WritingSystem?)] = [
      ("a", .latin), ("é", .latin), ("ʰ", .latin), ("ω", .greek), ("я", .cyrillic), ("ש", .hebrew), ("م", .arabic),
      ("한", .hangul), ("ㅋ", .hangul), ("か", .kana), ("ー", .kana), ("々", .han), ("漢", .han), ("ก", .thai), ("ᚠ", .other),
      ("1", nil), ("—", nil), ("、", nil), ("🦆", nil), ("ﬁ", .latin), ("Ａ", .latin), ("\u{301}", nil),
    ]
    for (scalar, system) in expected { #expect(WritingSystem.of(scalar) == system, "\(scalar)") }
  }

  private static func clean(
    _ text: String, from start: Int = 0, systems: Set<WritingSystem> = WritingSystem.said(inBaseLanguage: "en")
  ) -> CleanText {
    let scalars = Array(text.unicodeScalars)
    return CleanText(scalars, start..<scalars.count, systems: systems)
  }
}
