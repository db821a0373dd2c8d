/// Lines that agencies put before and after a report.
enum WireForms {
  /// Whether a line is a slug, a priority or a message to the editors: `BC-EU--Budget Vote,1st Ld`, `URGENT`, `Eds: Updates
  /// with …`, `FOR IMMEDIATE RELEASE`, `AP-NY-06-16-25 1831EDT`.
  static func isSlug(_ line: String) -> Bool {
    let text = String(line.unicodeScalars.drop { "*=_ ".unicodeScalars.contains($0) }.map(Character.init))
      .trimmingSpace()
    guard !text.isEmpty, text.utf8.count <= 200 else { return false }
    let folded = Folding.fold(text)
    if starts.contains(where: folded.hasPrefix) { return true }
    if whole.contains(folded.filter { $0.isLetter || $0.isNumber || $0 == " " }.trimmingSpace()) { return true }
    if WireHeadline.isMark(text) { return true }
    // "((jo.lee@agency.example; +44 …))": how to reach the desk.
    if text.hasPrefix("(("), text.hasSuffix("))") { return true }
    guard text.utf8.count <= 80 else { return false }
    // "Wasser/Bau/": keywords.
    if text.hasSuffix("/"), text.split(separator: " ").count <= 3 { return true }
    let first = text.prefix { $0 != " " && $0 != "," }
    // "BC-EU--Budget": capitals and hyphens without spaces.
    if first.contains("--"), let capital = first.utf8.first, capital == 0x5E || (0x41...0x5A).contains(capital) {
      return true
    }
    let parts = first.split(separator: "-")
    if parts.count >= 3, parts.allSatisfy({ $0.utf8.allSatisfy { ASCII.isDigit($0) || (0x41...0x5A).contains($0) } }),
      first.utf8.contains(where: ASCII.isDigit)
    {
      return true
    }
    // "a0421", "r k BC", "zczc": codes of the wire.
    let words = text.split(separator: " ")
    let numbered = words.count { $0.utf8.contains(where: ASCII.isDigit) }
    // "bdt0123 4 pl 412 dpa 0456": number, priority, desk, length.
    if words.count <= 8, numbered >= 3, words.allSatisfy({ $0.utf8.count <= 10 }), isCode(words[0]) { return true }
    return words.count <= 3 && words.allSatisfy { $0.utf8.count <= 6 }
      && isCode(words[0])
      && text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x3A && $0 != 0x2E }
  }

  private static func isCode(_ word: Substring) -> Bool {
    word.utf8.contains(where: ASCII.isDigit) && word.utf8.contains(where: ASCII.isLetter)
  }

  /// Whether a first line is keywords and not a headline: `GARROW-DAM/ (UPDATE 2, PIX)`, `Garrow-dam-accident,lead`.
  ///
  /// A headline has spaces; `next`, the line below, must be one.
  static func isKeywords(_ line: String, above next: String?) -> Bool {
    guard line.utf8.count <= 60, let next, next.contains(" "), next.utf8.count <= 200,
      BylineForm(next)?.isLabelled != true, DatelineForm(next) == nil
    else { return false }
    var text = line[...]
    if text.hasSuffix(")"), let open = text.firstIndex(of: "(") { text = text[..<open].trimmingSpace()[...] }
    let parts = text.split(whereSeparator: { "-/,_".contains($0) })
    return !text.contains(" ") && !text.contains("://") && !text.contains("@")
      && (parts.count >= 2 || text.hasSuffix("/") && parts.count == 1)
      && parts.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber } }
  }

  /// Whether a line tells editors where a report may be cut or whether it goes on: `OPTIONAL TRIM FOLLOWS`, `(mehr)`.
  static func isNotice(_ line: String) -> Bool {
    guard line.utf8.count <= 60 else { return false }
    let core = Folding.fold(line).filter { $0.isLetter || $0 == " " }.trimmingSpace()
    if inside.contains(core) { return true }
    return core.hasPrefix("optional ")
      && (core.hasSuffix(" follows") || core.hasSuffix(" begins") || core.hasSuffix(" ends"))
  }

  /// Whether a line is the initials of those who wrote and edited: `ic/oh/ph`, `jol ic/oh`.
  static func isInitials(_ line: String) -> Bool {
    guard (5...24).contains(line.utf8.count), line.utf8.contains(0x2F) else { return false }
    let words = line.split(separator: " ")
    return words.count <= 3
      && words.allSatisfy { word in
        word.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
          (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        }
      }
  }

  private static let inside: Set<String> = [
    "more follows", "more to follow", "more to come", "mehr folgt", "folgt mehr", "wird fortgesetzt", "suite suit",
    "sigue mas", "end optional trim", "end of optional trim", "optional trim", "optional cut",
  ]

  /// A line without the signs that stand for the ends of lines on the wire: `^By INES CALDER=` is `By INES CALDER`.
  static func withoutSigns(_ line: String) -> String {
    guard line.hasPrefix("^") || line == "<" else { return line }
    var text = line.drop { $0 == "^" }
    while let last = text.last, last == "<" || last == "=" { text.removeLast() }
    return text.trimmingSpace()
  }

  /// Whether a line begins the lines, up to a blank one, that say whom the press may ask.
  static func isContactLabel(_ line: String) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    let folded = Folding.fold(line)
    return contacts.contains { folded.hasPrefix($0) }
  }

  /// Whether a line says that all below it is for editors and not for the public.
  static func endsCopy(_ line: String) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    let folded = Folding.fold(line)
    let core = folded.filter { $0.isLetter || $0 == " " || $0 == "'" }.trimmingSpace()
    return notices.contains(core) || folded.contains("nicht zur veroffentlichung bestimmt")
      || folded.hasPrefix("the following is not for publication")
  }

  /// Whether a line says that the text is a press release.
  static func isReleaseLabel(_ line: String) -> Bool {
    guard line.utf8.count <= 80 else { return false }
    let folded = Folding.fold(line)
    return [
      "for immediate release", "press release", "news release", "media release", "pressemitteilung",
      "medienmitteilung", "communique de presse", "comunicado de prensa", "comunicato stampa", "nota de prensa",
    ].contains { folded.hasPrefix($0) }
  }

  /// What stands before a sender's name above the words about it.
  static let aboutLabels = [
    "about ", "uber ", "a propos de ", "a propos d'", "acerca de ", "sobre ", "informazioni su ", "over ",
  ]

  private static let contacts = [
    "contact:", "contacts:", "media contact", "press contact", "media enquiries:", "media inquiries:",
    "press enquiries:", "press inquiries:", "for more information, contact", "pressekontakt", "kontakt:",
    "contact presse",
    "contacts presse", "contacto de prensa", "contacto:", "contatti:", "contatti stampa", "perscontact",
  ]

  private static let notices: Set<String> = [
    "notes to editors", "note to editors", "notes for editors", "note for editors", "notes to editor", "editors' notes",
    "notizblock", "redaktionelle hinweise", "hinweise fur die redaktion", "note aux redactions", "nota a los editores",
    "nota para editores", "note per le redazioni",
  ]

  private static let starts = [
    "eds:", "editors:", "(eds:", "eds.:", "note to editors", "notes to editors:", "editors note:",
    "for immediate release", "press release", "embargoed until", "embargo:",
    "not for release before", "sperrfrist", "achtung redaktionen", "zczc", "nnnn", "slug:", "words:", "advisory:",
    "embargoed for", "under embargo", "strictly embargoed", "not for publication", "eds note", "(adds ",
    "(updates with",
    "(recasts", "(refiles", "(corrects ", "(writes through", "ap photo", "ap video", "keywords:",
    "(attn:", "with photo", "with photos", "an ap photo",
  ]

  private static let whole: Set<String> = [
    "urgent", "bulletin", "flash", "eilmeldung", "eil", "priority", "immediate", "for immediate release", "1st ld",
    "more", "mtf", "repeat", "correction notice",
    "media advisory", "news release", "press release", "pressemitteilung", "communique de presse",
    "comunicado de prensa",
    "comunicato stampa", "associated press", "optional trim follows", "optional add", "foto video", "foto",
    "no pickup", "eigene bearbeitung", "속보", "긴급", "urgente",
  ]
}
