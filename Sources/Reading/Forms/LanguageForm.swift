/// The language of a text, guessed by its script and, for Latin and Cyrillic script, by its commonest words.
package enum LanguageForm {
  /// The likeliest language of `text`, of which the first 20,000 bytes are looked at; nil if it has too few letters or
  /// words to say.
  package static func language(of text: some StringProtocol) -> Language? { Count(text).language }

  /// The language of `text`, which is said to be in `declared`: that one, unless the text plainly is in another.
  ///
  /// Page templates are made in one language and filled in another, and nobody understands a voice of the wrong one. It
  /// takes another script to refute a declaration, or common words of another language that far outnumber its own; a
  /// language whose common words aren't known here is always believed.
  package static func language(of text: some StringProtocol, declared: Language) -> Language {
    let count = Count(text)
    guard let guess = count.language, guess.base != declared.base, let its = Script(of: declared),
      let shown = Script(of: guess)
    else { return declared }
    if its != shown { return its.isWrittenWith(shown) ? declared : guess }
    guard let own = count.score(declared.base), let other = count.score(guess.base) else { return declared }
    return other >= 3 * own + 5 ? guess : declared
  }

  /// How often a text uses each script and each word.
  private struct Count {
    var scripts: [Script: Int] = [:]
    var letters = 0
    var ukrainian = 0
    var words: [String: Int] = [:]
    var wordCount = 0

    init(_ text: some StringProtocol) {
      var word = String.UnicodeScalarView()
      for scalar in text.prefixUTF8(20_000).unicodeScalars {
        guard let script = Script(scalar) else {
          if scalar != "'", scalar != "’" { add(&word) }
          continue
        }
        letters += 1
        scripts[script, default: 0] += 1
        if script == .cyrillic, "іїєґІЇЄҐ".unicodeScalars.contains(scalar) { ukrainian += 1 }
        if script == .latin || script == .cyrillic { word.appendFolded(scalar) } else { add(&word) }
      }
      add(&word)
    }

    private mutating func add(_ word: inout String.UnicodeScalarView) {
      guard !word.isEmpty else { return }
      words[String(word), default: 0] += 1
      wordCount += 1
      word = String.UnicodeScalarView()
    }

    var language: Language? {
      guard letters >= 4 else { return nil }
      func share(_ script: Script) -> Double { Double(scripts[script] ?? 0) / Double(letters) }
      // Names and quotations in Latin letters are common everywhere, so other scripts need less than half.
      if share(.hangul) > 0.2 { return "ko" }
      if share(.kana) > 0.1 { return "ja" }
      if share(.han) > 0.2 { return "zh" }
      if let (script, _) = scripts.filter({ $0.key != .latin && $0.value * 2 > letters })
        .max(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) })
      {
        if script != .cyrillic { return script.language }
        if ukrainian * 50 > letters { return "uk" }
        return words["и", default: 0] > 0
          && words["ът", default: 0] + words["е", default: 0] > words["что", default: 0] * 3 + 3
          ? "bg" : "ru"
      }
      return latin
    }

    /// How often the commonest words of a language stand in the text; nil if they aren't known.
    func score(_ language: String) -> Int? {
      LanguageForm.stopWords.first { $0.0 == language }.map { $0.1.reduce(0) { $0 + (words[$1] ?? 0) } }
    }

    private var latin: Language? {
      var best: (language: String, score: Int)?
      var runnerUp = 0
      for (language, stopWords) in LanguageForm.stopWords {
        var score = 0
        for word in stopWords { score += words[word] ?? 0 }
        if score > best?.score ?? 0 {
          runnerUp = best?.score ?? 0
          best = (language, score)
        } else {
          runnerUp = max(runnerUp, score)
        }
      }
      // A headline of a few names says nothing; a sentence has at least two common words.
      guard let best, best.score >= 2, best.score > runnerUp, best.score * 20 >= wordCount else { return nil }
      return Language(best.language)
    }
  }

  /// A list, so that the order of equals is the same in every run.
  fileprivate static let stopWords: [(String, [String])] = [
    (
      "en",
      "the of and to in that is was for it with as his on be at by had are but from have they which this would said will has"
    ),
    (
      "de",
      "der die und das den von zu mit sich auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass nach wird bei einer"
    ),
    (
      "fr",
      "le la les de et des du dans est pour une qui que pas au sur par plus avec son ce il sont ont mais aux ete cette leur d'un"
    ),
    (
      "es",
      "el la de los y del las que en una por con para su al es lo como mas pero sus fue este ha se no esta entre cuando tambien"
    ),
    (
      "it",
      "il di che la e per un del una in non sono della con si da le dei alla nel ha gli piu anche delle al lo come ma"
    ),
    (
      "pt",
      "o que de do da em um para com uma os no na por mais dos as se foi ao das nao sua mas ele sao tem seu pelo pela ate"
    ),
    (
      "nl",
      "de het een van en dat in op te is voor met zijn niet aan er ook als door bij naar maar om wordt over heeft dan uit werd"
    ),
    (
      "sv",
      "och att det som en pa ar av for med den till inte har de ett om vi han sig var men kan sa fran eller ska hon vid"
    ),
    (
      "da",
      "og at det er en til af der pa for med den ikke som i har de et han var sig fra om men vi kan efter ogsa hun blev"
    ),
    (
      "nb",
      "og det er til pa som en for av med at har den ikke et de han i fra om var seg men vi etter ble kan sier ogsa hun"
    ),
    (
      "fi",
      "ja on ei etta se oli han mutta ovat mukaan kun myos joka sen kuin jos niin ole olisi vuonna ollut jo mita tai sita"
    ),
    (
      "pl",
      "w i na z do nie sie ze to jest o po od jak za przez dla przy tym ma ktory ktore jego oraz bylo czy tylko juz jej"
    ),
    (
      "cs", "a v na se ze je s z do o ktery podle ale jako by za pro jeho jsou uz byl po i to bude ktere aby jeste jsem"
    ),
    ("hu", "a az es hogy nem is egy ez volt meg csak mar de van el ha vagy mint azt szerint kell minden lesz utan aki"),
    ("ro", "de si in la a cu pe care nu din un sa o pentru ca mai este au fost fi al lui sunt cele prin dar"),
    ("tr", "ve bir bu da de icin ile olarak cok daha en ise kadar gibi sonra olan ama ne oldugunu var olduğu turkiye"),
    (
      "id",
      "yang dan di dari untuk dengan pada ini itu tidak dalam adalah akan juga oleh ke karena saat bisa sudah tersebut"
    ),
    ("hr", "i u je na se da su za od s o koji kao iz ne sto ali koja bi te je do po biti kako jos samo nakon"),
    ("ca", "el la de i que els les en per amb una del al ha no es un mes pero aquest ser seva tambe han com"),
    ("vi", "va cua la co cho nguoi duoc trong khong voi cac mot nhung da tai nay khi den ve nam tu cung"),
    ("sq", "te e ne dhe qe per nje me se nga ka i si eshte do nuk ky kjo por"),
    ("af", "die en van in het is nie te vir wat om met dat op sy aan hy deur ek was hulle"),
    ("zu", "ukuthi futhi uma kodwa ngoba kanye ngesikhathi kakhulu lapho nje lokhu abantu umuntu noma ukuba nokuthi"),
  ].map { ($0.0, $0.1.split(separator: " ").map { Folding.fold($0) }) }

  private enum Script: Int {
    case latin, cyrillic, greek, hangul, kana, han, arabic, hebrew, devanagari, bengali, tamil, thai, georgian, armenian

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: self = .latin
      case 0..<0x370: return nil
      case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
      case 0x400...0x52F: self = .cyrillic
      case 0x531...0x58F: self = .armenian
      case 0x590...0x5FF: self = .hebrew
      case 0x600...0x6FF, 0x750...0x77F: self = .arabic
      case 0x900...0x97F: self = .devanagari
      case 0x980...0x9FF: self = .bengali
      case 0xB80...0xBFF: self = .tamil
      case 0xE00...0xE7F: self = .thai
      case 0x10A0...0x10FF: self = .georgian
      case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
      case 0x3041...0x30FF: self = .kana
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: self = .han
      default: return nil
      }
    }

    /// The script that a language is written in, if it is known.
    init?(of language: Language) {
      if LanguageForm.stopWords.contains(where: { $0.0 == language.base }) {
        self = .latin
      } else if let script = Self.ofLanguage[language.base] {
        self = script
      } else {
        return nil
      }
    }

    private static let ofLanguage: [String: Script] = [
      "ru": .cyrillic, "uk": .cyrillic, "bg": .cyrillic, "el": .greek, "ko": .hangul, "ja": .kana, "zh": .han,
      "ar": .arabic, "fa": .arabic, "ur": .arabic, "he": .hebrew, "hi": .devanagari, "mr": .devanagari,
      "ne": .devanagari, "bn": .bengali, "ta": .tamil, "th": .thai, "ka": .georgian, "hy": .armenian,
    ]

    /// Whether a language of this script may fill a text with `other`: Japanese is written with Han characters too.
    func isWrittenWith(_ other: Script) -> Bool { self == .kana && other == .han }

    var language: Language {
      switch self {
      case .latin: "en"
      case .cyrillic: "ru"
      case .greek: "el"
      case .hangul: "ko"
      case .kana: "ja"
      case .han: "zh"
      case .arabic: "ar"
      case .hebrew: "he"
      case .devanagari: "hi"
      case .bengali: "bn"
      case .tamil: "ta"
      case .thai: "th"
      case .georgian: "ka"
      case .armenian: "hy"
      }
    }
  }
}

extension StringProtocol {
  /// The first `count` bytes, and the rest of a character that would be split.
  package func prefixUTF8(_ count: Int) -> SubSequence {
    guard let end = utf8.index(utf8.startIndex, offsetBy: count, limitedBy: utf8.endIndex) else { return self[...] }
    var index = end
    while index < endIndex, utf8[index] & 0xC0 == 0x80 { index = utf8.index(after: index) }
    return self[..<index]
  }
}

extension String.UnicodeScalarView {
  fileprivate mutating func appendFolded(_ scalar: Unicode.Scalar) { Folding.append(scalar, to: &self) }
}
