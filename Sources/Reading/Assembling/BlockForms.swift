/// Paragraphs that say themselves what they are.
enum BlockForms {
  /// A correction or an editors' note, without its label; nil if the paragraph is none.
  static func correction(_ text: InlineText) -> (InlineText, Block.Correction)? {
    let plain = text.plain
    // The label and its colon stand in the first few words, perhaps in brackets or emphasis.
    let start = plain.prefixUTF8(48)
    guard let colon = start.firstIndex(where: { $0 == ":" || $0 == "：" || $0 == "—" || $0 == "–" }) else { return nil }
    let label = Folding.fold(start[..<colon]).filter { $0.isLetter || $0 == " " || $0 == "'" }.trimmingSpace()
    guard let kind = kinds[label] else { return nil }
    let from = plain.utf8.distance(from: plain.startIndex, to: plain.index(after: colon))
    var to = plain.utf8.count
    if plain.hasPrefix("(") && plain.hasSuffix(")") || plain.hasPrefix("[") && plain.hasSuffix("]") { to -= 1 }
    let rest = text.part(from..<max(from, to))
    return rest.isEmpty ? nil : (rest, kind)
  }

  /// The words of the labels, which go when a note is taken for what it is.
  static let labelWords: Set<String> = Set(kinds.keys.flatMap { $0.split { !$0.isLetter }.map(String.init) })

  private static let kinds: [String: Block.Correction] = [
    "correction": .correction, "corrections": .correction, "corrected": .correction, "korrektur": .correction,
    "berichtigung": .correction,
    "rectificatif": .correction, "correctif": .correction, "correccion": .correction, "fe de errores": .correction,
    "rectificacion": .correction,
    "correcao": .correction, "rettifica": .correction, "correzione": .correction, "correctie": .correction,
    "rattelse": .correction,
    "rettelse": .correction, "sprostowanie": .correction, "정정": .correction, "정정보도": .correction, "바로잡습니다": .correction,
    "訂正": .correction,
    "更正": .correction, "erratum": .correction, "correction and clarification": .correction,
    "clarification": .clarification, "clarifications": .clarification, "klarstellung": .clarification,
    "precision": .clarification,
    "aclaracion": .clarification, "verduidelijking": .clarification,
    "editor's note": .editorsNote, "editors' note": .editorsNote, "editors note": .editorsNote,
    "editor note": .editorsNote,
    "editor’s note": .editorsNote, "note to readers": .editorsNote, "a note to readers": .editorsNote,
    "author's note": .editorsNote,
    "anmerkung der redaktion": .editorsNote, "hinweis der redaktion": .editorsNote, "anm d red": .editorsNote,
    "note de la redaction": .editorsNote, "ndlr": .editorsNote, "nota del editor": .editorsNote,
    "nota de la redaccion": .editorsNote,
    "nota do editor": .editorsNote, "nota della redazione": .editorsNote, "noot van de redactie": .editorsNote,
    "편집자 주": .editorsNote,
    "편집자주": .editorsNote, "編集部注": .editorsNote, "编者按": .editorsNote, "redaktionens anmarkning": .editorsNote,
  ]
}
