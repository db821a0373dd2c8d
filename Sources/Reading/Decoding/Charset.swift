/// A character set by the name that the web knows it by.
struct Charset: Sendable, Hashable {
  /// The name in the Encoding Standard: `utf-8`, `windows-1252`, `euc-kr`.
  let name: String

  static let utf8 = Charset(name: "utf-8")
  static let windows1252 = Charset(name: "windows-1252")

  private init(name: String) { self.name = name }

  /// Makes a character set of what a document or a server calls it; nil if nobody could mean that.
  init?(label: String) {
    let trimmed = label.lowercased().filter { !" \t\r\n\"'".contains($0) }
    guard !trimmed.isEmpty, trimmed.utf8.count <= 40, trimmed.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return nil
    }
    name = Self.aliases[trimmed] ?? trimmed
  }

  /// Whether its text is all ASCII bytes, with other characters behind escapes.
  var usesEscapes: Bool { name == "iso-2022-jp" || name == "hz-gb-2312" }

  /// What the C library calls it: the superset that the Encoding Standard means, where the two differ.
  var iconvName: String { Self.iconvNames[name] ?? name.uppercased() }

  private static let aliases: [String: String] = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "unicode": "utf-16le", "utf-16": "utf-16le", "utf16": "utf-16le",
    "ucs-2": "utf-16le", "utf-32": "utf-32le",
    "ascii": "windows-1252", "us-ascii": "windows-1252", "ansi_x3.4-1968": "windows-1252",
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso88591": "windows-1252",
    "iso_8859-1": "windows-1252", "latin1": "windows-1252", "latin-1": "windows-1252", "l1": "windows-1252",
    "cp1252": "windows-1252", "x-cp1252": "windows-1252", "cp819": "windows-1252",
    "iso-8859-9": "windows-1254", "latin5": "windows-1254", "iso-8859-11": "windows-874", "tis-620": "windows-874",
    "ks_c_5601-1987": "euc-kr", "ks_c_5601-1989": "euc-kr", "ksc5601": "euc-kr", "ksc_5601": "euc-kr",
    "korean": "euc-kr",
    "windows-949": "euc-kr", "cp949": "euc-kr", "uhc": "euc-kr", "euckr": "euc-kr",
    "shift-jis": "shift_jis", "sjis": "shift_jis", "x-sjis": "shift_jis", "ms_kanji": "shift_jis",
    "windows-31j": "shift_jis", "cp932": "shift_jis", "x-euc-jp": "euc-jp", "eucjp": "euc-jp",
    "gb2312": "gbk", "gb_2312-80": "gbk", "x-gbk": "gbk", "chinese": "gbk", "cp936": "gbk", "big5-hkscs": "big5",
    "x-x-big5": "big5", "cp950": "big5", "koi8": "koi8-r", "latin2": "iso-8859-2", "latin-9": "iso-8859-15",
    "macintosh": "macintosh", "x-mac-roman": "macintosh", "cp1251": "windows-1251", "win-1251": "windows-1251",
    "cp1250": "windows-1250", "cp1254": "windows-1254",
  ]

  private static let iconvNames: [String: String] = [
    "euc-kr": "CP949", "shift_jis": "CP932", "gbk": "GB18030", "gb18030": "GB18030", "big5": "BIG5-HKSCS",
    "windows-874": "CP874", "windows-1250": "CP1250", "windows-1251": "CP1251", "windows-1253": "CP1253",
    "windows-1254": "CP1254", "windows-1255": "CP1255", "windows-1256": "CP1256", "windows-1257": "CP1257",
    "windows-1258": "CP1258", "iso-8859-8-i": "ISO-8859-8",
  ]
}
