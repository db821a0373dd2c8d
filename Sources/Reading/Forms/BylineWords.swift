/// The words that bylines are written with.
enum BylineWords {
  /// The line without the words that say it is a byline, or nil if there are none.
  static func withoutLabel(_ line: String, language: Language?) -> String? {
    let words = line.split(separator: " ", maxSplits: 7)
    guard let first = words.first else { return nil }
    let opening = Folding.fold(first)
    let mayBeLabel = firstWords.contains(opening.hasSuffix(":") ? String(opening.dropLast()) : opening)
    // Longest first: "Text und Fotos von Ada Schmidt" before "Text".
    for count in stride(from: mayBeLabel ? min(6, words.count - 1) : 0, through: 1, by: -1) {
      let phrase = Folding.fold(words[..<count].joined(separator: " "))
      let plain = phrase.hasSuffix(":") ? String(phrase.dropLast()) : phrase
      let isColon = plain.utf8.count < phrase.utf8.count
      guard labels.contains(plain) && (isColon || !colonLabels.contains(plain)) else { continue }
      if count == 1, let owner = owners[plain], let language, !owner.contains(language.base) { return nil }
      let rest = words[count...].joined(separator: " ")
      guard let start = rest.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return nil }
      let isRight = !start.properties.isLowercase || startsLowercase(rest)
      return isRight ? rest : nil
    }
    for mark in ["By:", "by:", "글:", "글=", "文：", "文/", "文・", "作者：", "作者:", "Autor:", "Text:"]
    where first.hasPrefix(mark) {
      return String(line.dropFirst(mark.count)).trimmingSpace()
    }
    return nil
  }

  /// Whether a text is nothing but a label: `By`, `Written by`.
  static func isLabel(_ text: String) -> Bool {
    let folded = Folding.fold(text)
    return folded.utf8.count <= 30 && labels.contains(folded) && !colonLabels.contains(folded)
  }

  /// After a label a name may begin in lower case: "By our health correspondent", "by van der Berg", "von dpa".
  private static func startsLowercase(_ rest: String) -> Bool {
    let first = Folding.fold(rest.prefix { $0 != " " && $0 != "," })
    return first == "our" || first == "unserem" || first == "unserer" || first == "staff"
      || CapitalsForm.particles.contains(first) && first != "the" || Agencies.isAgency(first)
  }

  /// What commas, bars and "and" separate.
  static func pieces(of line: String) -> [String] {
    var pieces: [String] = []
    for part in line.split(whereSeparator: { ",;|•·/\n()[]".contains($0) }) {
      var words: [Substring] = []
      for word in part.split(separator: " ") {
        if ands.contains(Folding.fold(word)) || word == "-" || word == "–" || word == "—",
          !words.isEmpty || word.first?.isLowercase == true
        {
          if !words.isEmpty { pieces.append(words.joined(separator: " ")) }
          words = []
        } else {
          words.append(word)
        }
      }
      if !words.isEmpty { pieces.append(words.joined(separator: " ")) }
    }
    return pieces
  }

  /// `Ada Smith in Leeds` is `Ada Smith` and `Leeds`; `in Leeds` is an empty string and `Leeds`.
  static func splitPlace(_ text: String) -> (before: String, place: String)? {
    let words = text.split(separator: " ")
    guard let at = words.firstIndex(where: { placeWords.contains(Folding.fold($0)) }), at + 1 < words.count,
      words.count - at <= 5, words[at + 1].first?.isUppercase == true
    else { return nil }
    return (words[..<at].joined(separator: " "), CapitalsForm.name(words[(at + 1)...].joined(separator: " ")))
  }

  /// A single word that says where somebody is; nil for a weekday, a degree and initials.
  static func place(_ word: String) -> String? {
    let folded = Folding.fold(word)
    guard word.unicodeScalars.count > 3, !DateWords.isWeekday(folded), !word.utf8.contains(0x2e),
      word.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "-" }), !isOrganisation(word)
    else { return nil }
    return CapitalsForm.name(word)
  }

  /// `health editor` is that role; `Health editor Ada Smith` is role and name.
  ///
  /// Nil if there is no role in it.
  static func splitRole(_ text: String) -> (role: String, name: String?)? {
    var words = text.split(separator: " ")
    guard words.count <= 14 else { return nil }
    let folded = words.map { Folding.fold($0) }
    guard let last = folded.lastIndex(where: isRole) else { return nil }
    if let end = folded[last...].firstIndex(where: { $0 == "for" || $0 == "at" || $0 == "of" || $0 == "bei" }) {
      words = Array(words[..<end])
    }
    let tail = words[min(words.count, last + 1)...].joined(separator: " ")
    let role = words[...min(last, words.count - 1)].joined(separator: " ")
    let isCapitals = CapitalsForm.isCapitals(role)
    let shown = isCapitals ? role.lowercased() : role
    if !tail.isEmpty, BylineForm.isName(tail, isLabelled: true) { return (shown, tail) }
    return (words.count <= last + 1 ? shown : (isCapitals ? text.lowercased() : words.joined(separator: " ")), nil)
  }

  static func isOrganisation(_ text: String) -> Bool {
    text.split(separator: " ").contains { organisations.contains(Folding.fold($0)) }
  }

  private static func isRole(_ word: String) -> Bool {
    if roles.contains(word) { return true }
    // German and its kin write compounds: Politikredakteurin, Auslandskorrespondent, utenriksredaktør.
    return roleEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count }
  }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == "," || $0 == "\n" }).map(String.init))
  }

  private static let labels: Set<String> = set(
    """
    by,written by,words by,story by,reported by,text by,article by,posted by,report by,reporting by,analysis by,review by,opinion by,photos by,
    verfasst von,eingestellt von,veroffentlicht von,scritto da,pubblicato da,geplaatst door,
    author,authors,autor,autorin,autoren,written and read by,
    by the,compiled by,edited by,interview by,column by,a column by,an essay by,story and photos by,text and photos by,
    von,ein beitrag von,eine analyse von,ein kommentar von,ein gastbeitrag von,ein interview von,eine kolumne von,eine reportage von,ein essay von,
    interview von,text von,text,text und fotos von,aus berlin von,kommentar von,analyse von,geschrieben von,
    par,propos recueillis par,ecrit par,texte,article de,article par,publie par,redige par,une chronique de,entretien par,
    por,escrito por,texto,texto de,publicado por,redactado por,reportagem de,reportagem,
    di,a cura di,scritto da,testo di,articolo di,
    door,geschreven door,tekst,van onze redactie,
    av,text av,skriven av,skrevet av,tekst av,
    af,skrevet af,tekst af,
    kirjoittanut,teksti,autore,opracowanie,oprac,tekst i zdjecia,autorzy,napsal,yazan,oleh,penulis,nga
    """)

  /// The words that labels begin with.
  private static let firstWords = Set(labels.map { String($0.prefix { $0 != " " }) })

  /// Words that are a label only with a colon behind them.
  private static let colonLabels: Set<String> = [
    "author", "authors", "autor", "autorin", "autoren", "text", "texte", "texto", "tekst", "teksti", "autore",
    "reportagem", "penulis", "oprac",
    "autorzy", "opracowanie", "by the",
  ]

  /// Short labels that are ordinary words elsewhere, and whose they are.
  private static let owners: [String: Set<String>] = [
    "von": ["de"], "par": ["fr"], "por": ["es", "pt", "gl"], "di": ["it"], "door": ["nl"],
    "av": ["sv", "nb", "no", "nn"],
    "af": ["da"], "by": ["en", "ko", "ja", "zh", "sv", "nl", "af", "hi"], "oleh": ["id", "ms"], "nga": ["sq"],
  ]

  private static let ands: Set<String> = [
    "and", "&", "und", "et", "y", "e", "en", "og", "och", "ja", "i", "with", "mit", "avec", "con", "com", "+",
  ]

  private static let placeWords: Set<String> = ["in", "from", "aus", "a", "en", "em", "da", "fra", "i", "uit"]

  private static let roles: Set<String> = set(
    """
    editor,editors,reporter,reporters,correspondent,correspondents,writer,writers,columnist,critic,staff,journalist,journalists,producer,anchor,
    photographer,photojournalist,contributor,chief,director,analyst,commentator,blogger,bureau,intern,presenter,host,lecturer,professor,fellow,
    redakteur,redakteurin,redaktion,korrespondent,korrespondentin,reporterin,kolumnist,kolumnistin,autor,autorin,ressortleiter,chefredakteur,
    chefredakteurin,volontar,volontarin,journalistin,
    journaliste,correspondant,correspondante,redacteur,redactrice,envoye,envoyee,chroniqueur,editorialiste,reporteur,
    periodista,corresponsal,redactor,redactora,columnista,enviado,enviada,reportero,reportera,editora,
    giornalista,inviato,inviata,corrispondente,redattore,redattrice,
    verslaggever,redacteur,correspondente,columniste,jornalista,reporter,reportar,reporterka,journalist,korrespondant,redaktor,redaktoer,kommentator,dziennikarz,dziennikarka,
    toimittaja,kirjeenvaihtaja
    """)

  private static let roleEndings = [
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporter", "reporterin", "redaktor", "redaksjon",
    "kommentator", "journalist",
    "redacteur", "verslaggever", "correspondent",
  ]

  private static let organisations: Set<String> = [
    "news", "times", "post", "herald", "tribune", "gazette", "journal", "daily", "staff", "press", "magazine", "media",
    "chronicle", "guardian",
    "telegraph", "bbc", "cnn", "npr", "zeitung", "bureau", "newspaper", "online", "today", "observer", "mail",
    "express", "examiner", "courier",
    "network", "radio", "tv", "com", "agency", "university", "institute", "for", "special", "deutsche", "welle",
    "network", "updated", "published",
  ]

  /// Verbs that begin a biography.
  static let verbs: Set<String> = [
    "is", "was", "has", "covers", "writes", "joined", "works", "reports", "who", "ist", "schreibt", "arbeitet", "est",
    "es", "ist", "e'",
    "leads", "are", "contributed", "teaches", "studied", "lives", "holds", "had", "said", "says", "will", "were",
    "have", "hat", "sagte", "he",
    "she", "his", "her", "their", "started", "served", "spent", "reported",
  ]

  static let abbreviations: Set<String> = [
    "dr.", "jr.", "sr.", "st.", "prof.", "mrs.", "rev.", "gen.", "capt.", "hon.", "phil.", "ph.d.",
  ]

  static let eastAsianRoles = [
    "선임기자", "전문기자", "객원기자", "인턴기자", "수습기자", "시민기자", "기자", "특파원", "논설위원", "편집위원", "칼럼니스트", "에디터", "앵커", "논설실장", "편집장",
    "편집국장",
    "編集委員", "論説委員", "特派員", "支局長", "記者", "记者", "編集長", "编辑", "作者", "通讯员",
  ]
  /// Roles that are named after a place: 도쿄특파원, パリ支局長.
  static let eastAsianPosts: Set<String> = ["특파원", "特派員", "支局長"]
  static let eastAsianDesks = ["부", "팀", "국", "전문", "선임", "部", "局"]
  /// Before a colon they name what is no author: the source of a text, who edited or checked it, who took the pictures.
  static let eastAsianOthers = ["来源", "稿源", "出处", "编辑", "编审", "责编", "校对", "审核", "摄影", "來源", "編輯", "출처", "편집", "出典"]
  static let eastAsianLabels: Set<String> = [
    "글", "글·사진", "사진", "취재", "文", "写真", "文と写真", "取材", "取材・文", "By", "BY", "by", "문", "撰文", "采写", "作者",
  ]
}
