/// A syllable of Korean in Latin letters, and how an English voice says it so that a Korean knows it.
///
/// The spellings are those of the Revised Romanisation (2000), of McCune–Reischauer without its marks, and what people
/// customarily put on their own passports: `Myung` for `Myeong`, `Soo` for `Su`, `Paik` for `Baek`.
struct KoreanSyllable: Sendable {
  /// Its sounds in the International Phonetic Alphabet, without stress.
  let ipa: String
  /// Whether it is spelled as nothing but Korean is: `Seo`, `Hyun`, `Geun`.
  let isDistinct: Bool

  /// Reads a whole word of one syllable, in small letters; nil if it is none.
  init?(_ letters: some Collection<UInt32>) {
    guard (1...6).contains(letters.count), letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    let word = String(decoding: letters.map { UInt8($0) }, as: UTF8.self)
    if let customary = Self.customary[word] {
      self.init(ipa: customary, isDistinct: Self.isDistinct(word))
      return
    }
    let onset = word.prefix { !Self.vowelLetters.contains($0) }
    let rest = word.dropFirst(onset.count)
    let nucleus = rest.prefix { Self.vowelLetters.contains($0) }
    let end = rest.dropFirst(nucleus.count)
    // An `h` after an open vowel only tells how to say it: Noh, Suh.
    let isOpen = end.isEmpty || end == "h"
    guard let first = Self.onsets[String(onset)], let coda = Self.codas[String(end)],
      let vowel = Self.vowel(String(nucleus), before: String(end), after: String(onset))
    else { return nil }
    // Before `i` an `s` is `sh`.
    let opening = first == "s" && (vowel.hasPrefix("i") || vowel.hasPrefix("ɪ")) ? "ʃ" : first
    guard !(end == "ng" && (nucleus == "e" || nucleus == "i")), !(isOpen && onset.isEmpty && nucleus.count < 2) else {
      return nil
    }
    self.init(ipa: opening + vowel + coda, isDistinct: Self.isDistinct(word))
  }

  private init(ipa: String, isDistinct: Bool) {
    self.ipa = ipa
    self.isDistinct = isDistinct
  }

  /// Reads a word of two syllables that are written together, in small letters: `jaemyung`.
  static func pair(_ letters: [UInt32]) -> (KoreanSyllable, KoreanSyllable)? {
    guard (4...11).contains(letters.count) else { return nil }
    // A consonant between vowels begins the second syllable.
    for split in 2...letters.count - 2 {
      guard let scalar = Unicode.Scalar(letters[split]), !vowelLetters.contains(Character(scalar)) || scalar == "y",
        let first = KoreanSyllable(letters[..<split]), let second = KoreanSyllable(letters[split...])
      else { continue }
      return (first, second)
    }
    return nil
  }

  private static let vowelLetters = Set<Character>("aeiouyw")

  /// What a syllable begins with = its sound.
  ///
  /// The tense consonants are said as the plain ones.
  private static let onsets: [String: String] = [
    "": "", "g": "ɡ", "k": "k", "kk": "k", "n": "n", "d": "d", "t": "t", "tt": "t", "r": "ɹ", "l": "l", "m": "m",
    "b": "b", "p": "p", "pp": "p", "s": "s", "ss": "s", "sh": "ʃ", "j": "dʒ", "jj": "dʒ", "ch": "tʃ", "tch": "tʃ",
    "h": "h",
  ]
  /// What it ends with = its sound.
  private static let codas: [String: String] = [
    "": "", "h": "", "k": "k", "ck": "k", "n": "n", "t": "t", "l": "l", "m": "m", "p": "p", "b": "p",
    "ng": "ŋ", "hn": "n", "hm": "m",
  ]
  /// Its vowel = how it is said in an open syllable, and before a consonant.
  ///
  /// English has no open `ɛ` or `ʊ`, and says `ɪ` before a consonant where Korean has `i`.
  private static let vowels: [String: (open: String, closed: String)] = [
    "a": ("ɑː", "ɑː"), "ae": ("eɪ", "ɛ"), "ai": ("eɪ", "ɛ"), "e": ("eɪ", "ɛ"), "ee": ("iː", "iː"), "eo": ("ʌ", "ʌ"),
    "eou": ("ʌ", "ʌ"),
    "eu": ("ʊ", "ʊ"), "eui": ("ʊiː", "iː"), "i": ("iː", "ɪ"), "o": ("oʊ", "oʊ"), "oe": ("weɪ", "wɛ"),
    "oi": ("weɪ", "wɛ"), "oo": ("uː", "uː"), "u": ("uː", "uː"), "ui": ("uːi", "iː"), "wa": ("wɑː", "wɑː"),
    "wae": ("weɪ", "wɛ"), "we": ("weɪ", "wɛ"), "weo": ("wʌ", "wʌ"), "wi": ("wiː", "wɪ"), "wo": ("wʌ", "wʌ"),
    "woo": ("uː", "uː"), "wu": ("uː", "uː"), "ya": ("jɑː", "jɑː"), "yae": ("jeɪ", "jɛ"), "ye": ("jeɪ", "jɛ"),
    "yeo": ("jʌ", "jʌ"), "yeou": ("jʌ", "jʌ"), "yi": ("iː", "ɪ"), "yo": ("joʊ", "joʊ"), "yoo": ("juː", "juː"),
    "you": ("juː", "jʌ"),
    "yu": ("juː", "juː"),
  ]

  private static func vowel(_ letters: String, before end: String, after onset: String) -> String? {
    switch (letters, end) {
    // `hui` is the Revised Romanisation of 희.
    case ("ui", "") where !onset.isEmpty, ("eui", "") where !onset.isEmpty: "iː"
    // `Suh`, `Huh`: 서, 허.
    case ("u", "h"): "ʌ"
    // `Sung`, `Jung`, `Suk`, `Duck`, `Chul`, `Bum`, `Sup`: customary for 성, 정, 석, 덕, 철, 범, 섭.
    case ("u", "ck"),
      ("u", "ng") where ["s", "j", "ch"].contains(onset), ("u", "k") where onset == "s",
      ("u", "l") where onset == "ch", ("u", "m") where onset == "b", ("u", "p") where onset == "s",
      ("u", "b") where onset == "s":
      "ʌ"
    // `Yuh-jung` and `Youn`: 여정, 윤.
    case ("yu", "h"): "jʌ"
    case ("you", "n"): "juː"
    // `Myung`, `Kyung`, `Hyuk`, `Hyun`: customary for 명, 경, 혁, 현.
    case ("yu", "ng"),
      ("yu", "k") where !onset.isEmpty, ("yu", "n") where ["h", "b", "p"].contains(onset):
      "jʌ"
    case ("u", "k"), ("u", "ng"), ("u", "t"), ("u", "p"): "ʊ"
    // `Un` stands for 운 and for the North's 은: between the two.
    case ("u", "n") where onset.isEmpty: "ʊ"
    default: vowels[letters].map { end.isEmpty || end == "h" ? $0.open : $0.closed }
    }
  }

  /// Spellings that no rule gives: what families have long written in English.
  private static let customary: [String: String] = [
    "lee": "liː", "park": "pɑːk", "pak": "pɑːk", "hur": "hʌ", "rhee": "ɹiː", "roh": "noʊ", "oh": "oʊ", "o": "oʊ",
    "i": "iː", "yi": "iː", "kwon": "kwʌn", "quon": "kwʌn", "ghim": "kɪm", "geum": "ɡʊm", "shin": "ʃɪn", "ah": "ɑː",
    "wha": "hwɑː", "whan": "hwɑːn", "whang": "hwɑːŋ",
    "a": "ɑː", "u": "uː",
  ]

  private static func isDistinct(_ word: String) -> Bool {
    marks.contains { word.contains($0) }
  }

  private static let marks = [
    "eo", "eu", "ae", "yu", "oe", "hy", "ky", "gy", "my", "ry", "by", "py", "hw", "kw", "gw", "woo", "yoo", "soo",
    "joo", "hoon", "joon", "seung", "sung", "jung",
  ]
}
