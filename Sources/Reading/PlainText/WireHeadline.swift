/// A headline of an agency without what the desk writes around it: which version it is, what it replaces, what comes with it.
///
/// `UPDATE 2-Dam closed` is `Dam closed`, `Talsperre gesperrt (Zusammenfassung 1530)` is `Talsperre gesperrt`.
struct WireHeadline {
  /// What the public reads.
  private(set) var text: String
  /// What the desk wrote around it, in the order of the source.
  private(set) var marks: [String] = []

  init(_ headline: String) {
    text = headline.trimmingSpace()
    while let end = Self.prefix(of: text) { take(text[..<end], text[end...]) }
    var last: [String] = []
    while let start = Self.suffix(of: text) {
      last.insert(String(text[start...]), at: 0)
      text = text[..<start].trimmingSpace()
    }
    marks += last
  }

  /// Whether a line is nothing but such a mark: `(Mit Bild)`.
  static func isMark(_ line: String) -> Bool { line.hasPrefix("(") && suffix(of: " " + line) != nil }

  private mutating func take(_ mark: Substring, _ rest: Substring) {
    marks.append(mark.trimmingSpace())
    text = rest.trimmingSpace()
  }

  /// Where the headline begins behind `UPDATE 2-`, `WRAPUP 1 - `, `ROUNDUP 3: `, `(LEAD) `; nil if nothing stands before it.
  private static func prefix(of text: String) -> String.Index? {
    if text.hasPrefix("("), let close = text.prefixUTF8(24).firstIndex(of: ")") {
      let inside = text[text.index(after: text.startIndex)..<close]
      let end = text.index(after: close)
      return isVersion(inside) && !text[end...].trimmingSpace().isEmpty ? end : nil
    }
    guard let mark = text.prefixUTF8(24).utf8.firstIndex(where: { $0 == 0x2D || $0 == 0x3A }) else { return nil }
    // The desk writes its marks in capitals; a headline that begins with such a word does not.
    let before = text[..<mark]
    guard before.utf8.allSatisfy({ !(0x61...0x7A).contains($0) }), isVersion(before) else { return nil }
    let end = text.utf8.index(after: mark)
    return text[end...].trimmingSpace().isEmpty ? nil : end
  }

  /// Where the brackets begin that end a headline and say which version it is, or what comes with it.
  private static func suffix(of text: String) -> String.Index? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    guard inside.utf8.count <= 80 else { return nil }
    let first = inside.prefix { $0.isLetter }
    return isVersion(inside) || kinds.contains(Folding.fold(first)) || isCompany(inside) ? open : nil
  }

  /// `UPDATE 2`, `2nd LD`, `LEAD`: a version's name, with or without a number.
  private static func isVersion(_ text: Substring) -> Bool {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "-" }).map { Folding.fold($0) }
    guard let first = words.first(where: { $0.utf8.first.map(ASCII.isDigit) == false }), words.count <= 3 else {
      return false
    }
    return versions.contains(first)
      && words.allSatisfy { versions.contains($0) || $0.utf8.first.map(ASCII.isDigit) == true }
  }

  /// `Mit Bild`, `con foto`, `with photos`: what comes with a report.
  private static func isCompany(_ text: Substring) -> Bool {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," }).map { Folding.fold($0) }
    guard let first = words.first, (2...5).contains(words.count) else { return false }
    return ["mit", "with", "avec", "con", "com"].contains(first) && words.dropFirst().contains(where: pictures.contains)
  }

  private static let versions: Set<String> = [
    "update", "updates", "updated", "refile", "rpt", "repeat", "corrected", "correction", "wrapup", "roundup", "lead",
    "ld", "writethru", "recast", "adds", "urgent", "eil", "eilmeldung", "urgente", "retransmission", "advisory",
  ]

  /// The first words of brackets behind a headline.
  private static let kinds: Set<String> = [
    "zusammenfassung", "wiederholung", "aktualisierung", "aktualisiert", "korrektur", "berichtigung", "ampliacion",
    "actualiza", "actualizacion", "resumen", "repeticion", "correccion", "papier", "synthese", "actualise",
    "aggiornamento", "riepilogo", "rpt", "update", "updates", "lead", "pix",
  ]

  private static let pictures: Set<String> = [
    "bild", "bildern", "foto", "fotos", "photo", "photos", "video", "videos", "grafik", "graphic", "graphics",
    "archivbild",
    "infografik", "picture", "pictures", "pix", "grafico", "graficos", "immagini",
  ]
}
