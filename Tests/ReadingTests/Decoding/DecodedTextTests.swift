import Reading
import Testing

@Suite struct DecodedTextTests {
  private func decode(_ bytes: [UInt8], charset: String? = nil) throws -> DecodedText {
    try DecodedText(Source(bytes: bytes, name: "page", charset: charset))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var http: String?
    var text: String
    var charset: String
  }

  private static func meta(_ charset: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("<meta charset=\"\(charset)\">".utf8) + bytes
  }

  static let cases: [Case] = [
    Case(testDescription: "UTF-8", bytes: Array("Grüße".utf8), text: "Grüße", charset: "utf-8"),
    Case(
      testDescription: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array("Grüße".utf8), http: "iso-8859-1",
      text: "Grüße", charset: "utf-8"),
    Case(
      testDescription: "UTF-8 that claims Latin-1", bytes: Array("Grüße".utf8), http: "iso-8859-1", text: "Grüße",
      charset: "utf-8"),
    Case(
      testDescription: "Latin-1 by HTTP is windows-1252", bytes: [0x93, 0x47, 0x72, 0xFC, 0x94], http: "ISO-8859-1",
      text: "“Grü”", charset: "windows-1252"),
    Case(testDescription: "nothing said", bytes: [0x63, 0x61, 0x66, 0xE9], text: "café", charset: "windows-1252"),
    Case(
      testDescription: "a false claim of UTF-8", bytes: [0x63, 0x61, 0x66, 0xE9], http: "utf-8", text: "café",
      charset: "windows-1252"),
    Case(
      testDescription: "EUC-KR by meta", bytes: meta("euc-kr", [0xBC, 0xAD, 0xBF, 0xEF]),
      text: "<meta charset=\"euc-kr\">서울", charset: "euc-kr"),
    Case(
      testDescription: "Shift_JIS by HTTP", bytes: [0x93, 0x8C, 0x8B, 0x9E], http: "Shift_JIS", text: "東京",
      charset: "shift_jis"),
    Case(testDescription: "GBK by HTTP", bytes: [0xB1, 0xB1, 0xBE, 0xA9], http: "gb2312", text: "北京", charset: "gbk"),
    Case(
      testDescription: "windows-1251", bytes: [0xCC, 0xE8, 0xF0], http: "windows-1251", text: "Мир",
      charset: "windows-1251"),
    Case(
      testDescription: "ISO-2022-JP", bytes: [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42], http: "iso-2022-jp",
      text: "東", charset: "iso-2022-jp"),
    Case(
      testDescription: "UTF-16LE with a mark", bytes: [0xFF, 0xFE, 0x41, 0, 0xE9, 0], text: "Aé", charset: "utf-16le"),
    Case(
      testDescription: "UTF-16BE without one", bytes: Array("A tide table".utf8.flatMap { [0, $0] }),
      text: "A tide table", charset: "utf-16be"),
    Case(
      testDescription: "UTF-32LE with a mark", bytes: [0xFF, 0xFE, 0, 0, 0x0A, 0xF3, 0x01, 0], text: "\u{1F30A}",
      charset: "utf-32le"),
    Case(
      testDescription: "a surrogate pair", bytes: [0xFE, 0xFF, 0xD8, 0x3C, 0xDF, 0x0A], text: "\u{1F30A}",
      charset: "utf-16be"),
  ]

  @Test(arguments: cases)
  func findsTheCharacterSet(example: Case) throws {
    let decoded = try decode(example.bytes, charset: example.http)
    #expect(decoded.text == example.text)
    #expect(decoded.charset == example.charset)
  }

  @Test func keepsUTF8ThatIsALittleDamagedAndSaysSo() throws {
    let decoded = try decode(Array("Grüße aus Föhr, Jørgen und Zoë, Łódź: schöne Tage".utf8) + [0xFF])
    #expect(decoded.text.hasSuffix("schöne Tage\u{FFFD}"))
    #expect(decoded.notices.map(\.message) == ["One byte sequence isn't valid utf-8 and stands as U+FFFD."])
  }

  @Test func dropsNULsAndOtherControlsAndSaysSo() throws {
    let decoded = try decode(Array("A\u{0} tide\u{1} table\u{7F} of\u{1B} many words\twith\na tab".utf8))
    #expect(decoded.text == "A tide table of many words\twith\na tab")
    #expect(decoded.notices.map(\.message) == ["4 control characters were dropped."])
  }

  @Test func readsC1ControlsAsTheQuotationMarksTheyAre() throws {
    #expect(try decode(Array("\u{93}tide\u{94}\u{81}".utf8)).text == "“tide”")
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], Array("%PDF-1.7 text".utf8), [0x50, 0x4B, 3, 4, 0x41, 0x42],
      [0x7F, 0x45, 0x4C, 0x46],
      (0..<600).map { UInt8(truncatingIfNeeded: $0 * 37 % 32) },
    ] as [[UInt8]])
  func refusesWhatIsNoText(bytes: [UInt8]) {
    #expect(throws: ReadingError.binary(name: "page")) { try decode(bytes) }
  }

  @Test func refusesWhiteSpace() {
    #expect(throws: ReadingError.empty(name: "page")) { try decode(Array(" \n\t".utf8)) }
    #expect(throws: ReadingError.empty(name: "page")) { try decode([]) }
  }

  @Test func fallsBackWhenTheCharacterSetIsUnknownAndSaysSo() throws {
    let decoded = try decode([0x63, 0x61, 0x66, 0xE9], charset: "x-no-such-charset")
    #expect(decoded.text == "café")
    #expect(
      decoded.notices.contains { $0.message == "This machine can't convert the character set x-no-such-charset." })
  }

  @Test func passesIllFormedBytesOfOtherCharacterSets() throws {
    let decoded = try decode([0xBC, 0xAD, 0xFF, 0xBF, 0xEF, 0xBC], charset: "euc-kr")
    #expect(decoded.text.hasPrefix("서"))
    #expect(decoded.text.hasSuffix("\u{FFFD}"))
  }
}
