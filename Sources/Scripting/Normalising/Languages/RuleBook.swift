internal import Reading

/// The rules of each language, made when first asked for.
enum RuleBook {
  static func rules(for language: Language) -> Rules {
    switch language.base {
    case "en": language.region == "US" || language.region == nil ? american : british
    case "ko": korean
    case "ja": japanese
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "nl": dutch
    case "pt": language.region == "BR" ? brazilian : portuguese
    case "zh", "cmn": chinese
    default: plain
    }
  }

  private static let american = English(isBritish: false).rules
  private static let british = English(isBritish: true).rules
  private static let japanese = Japanese().rules
  private static let german = European(words: German.words).rules
  private static let french = European(words: French.words).rules
  private static let spanish = European(words: Spanish.words).rules
  private static let italian = European(words: Italian.words).rules
  private static let dutch = European(words: Dutch.words).rules
  private static let portuguese = European(words: Portuguese.words).rules
  private static let brazilian = European(words: Portuguese.brazilian).rules
  private static let chinese = Chinese().rules
  private static let korean = Korean().rules
  /// A language of which nothing is known: its text is only cleaned, and the engine reads the figures.
  private static let plain = Rules(
    language: "und",
    scripts: [
      .latin, .greek, .cyrillic, .armenian, .hebrew, .arabic, .devanagari, .bengali, .tamil, .thai, .georgian, .hangul,
      .kana, .han, .other,
    ],
    scanners: [],
    signs: [
      "%": .keep, "&": .keep, "+": .keep, "=": .keep, "€": .keep, "$": .keep, "£": .keep, "—": .pause, "–": .pause,
      "…": .pause, "(": .pause, ")": .pause,
    ],
    number: nil)
}
