/// Lines that agencies put before and after a report.
enum WireForms {
  /// Whether a line is a slug, a priority or a message to the editors: `BC-EU--Budget Vote,1st Ld`, `URGENT`, `Eds: Updates
  /// with …`, `FOR IMMEDIATE RELEASE`, `AP-NY-06-16-25 1831EDT`.
  static func isSlug(_ line: String) -> Bool {
    let text = line.trimmingSpace()
    guard !text.isEmpty, text.utf8.count <= 200 else { return false }
    let folded = Folding.fold(text)
    if starts.contains(where: folded.hasPrefix) { return true }
    if whole.contains(folded.filter { $0.isLetter || $0.isNumber || $0 == " " }.trimmingSpace()) { return true }
    guard text.utf8.count <= 80 else { return false }
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
    return words.count <= 3 && words.allSatisfy { $0.utf8.count <= 6 }
      && words[0].utf8.contains(where: ASCII.isDigit) && words[0].utf8.contains(where: ASCII.isLetter)
      && text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x3A && $0 != 0x2E }
  }

  private static let starts = [
    "eds:", "editors:", "(eds:", "eds.:", "note to editors", "notes to editors:", "editors note:",
    "for immediate release", "press release", "embargoed until", "embargo:",
    "not for release before", "sperrfrist", "achtung redaktionen", "zczc", "nnnn", "slug:", "words:", "advisory:",
    "(attn:", "with photo", "with photos", "an ap photo",
  ]

  private static let whole: Set<String> = [
    "urgent", "bulletin", "flash", "eilmeldung", "eil", "priority", "immediate", "for immediate release", "1st ld",
    "more", "mtf", "repeat", "correction notice",
    "no pickup", "eigene bearbeitung", "속보", "긴급", "urgente",
  ]
}
