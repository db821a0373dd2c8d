/// Writes a lexeme as PLS, in one line.
struct PLSWriter {
  /// What the names of elements begin with: `pls:`, mostly nothing.
  let prefix: String
  /// The alphabet of phonemes that name none.
  let alphabet: String

  /// Whether a character may stand in an XML file.
  static func canHold(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  func text(of lexeme: Lexeme) -> String {
    var text = "<\(prefix)lexeme" + (lexeme.role.map { " role=\"\(escaped($0))\"" } ?? "") + ">"
    for grapheme in lexeme.graphemes { text += element("grapheme", grapheme) }
    for choice in lexeme.pronunciations {
      let preference = choice.isPreferred ? " prefer=\"true\"" : ""
      switch choice.pronunciation {
      case .alias(let words): text += element("alias", words, preference)
      case .phonemes(let ipa): text += element("phoneme", ipa, preference + named("ipa"))
      case .mnemonics(let names): text += element("phoneme", names, preference + named("x-espeak"))
      }
    }
    for example in lexeme.examples { text += element("example", example) }
    text += "</\(prefix)lexeme>"
    // Two hyphens may not stand in a comment, nor one at its end.
    if let note = lexeme.note { text += "  <!-- \(note.replacing("--", with: "– ").replacing("--", with: "– ")) -->" }
    return text
  }

  private func named(_ alphabet: String) -> String {
    alphabet == self.alphabet ? "" : " alphabet=\"\(alphabet)\""
  }

  private func element(_ name: String, _ content: String, _ attributes: String = "") -> String {
    "<\(prefix)\(name)\(attributes)>\(escaped(content))</\(prefix)\(name)>"
  }

  private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}
