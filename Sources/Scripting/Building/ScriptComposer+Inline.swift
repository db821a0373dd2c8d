import Reading

/// What the markup inside a text makes of it.
extension ScriptComposer {
  /// Text with its markup's meaning for the listener; `language` is that of the text around.
  ///
  /// Struck-out text is said after its sentence if `saysDeleted`; else it is dropped.
  mutating func wording(of text: InlineText, in language: Language, saysDeleted: Bool = false) -> Wording {
    if text.runs.count == 1, case .plain = text.runs[0].kind { return Wording(text.runs[0].text) }
    var wording = Wording()
    var isAfterGap = false
    for run in text.runs {
      var content = run.text[...]
      if isAfterGap, case .deleted = run.kind {
      } else if isAfterGap {
        if wording.isEmpty || wording.text.utf8.last == UInt8(ascii: " ") { content = content.drop { $0 == " " } }
        if let first = content.unicodeScalars.first, ".,;:!?)]".unicodeScalars.contains(first) {
          wording.dropFinalSpace()
        }
        isAfterGap = false
      }
      switch run.kind {
      case .plain, .emphasis, .link, .code: wording.append(String(content))
      case .abbreviation(let expansion): append(String(content), meaning: expansion, to: &wording)
      case .foreign(let foreign):
        wording.append(String(content), hint: foreign.base == language.base ? nil : .language(foreign))
      case .noteReference: wording.append(String(content), hint: .silent)
      case .deleted:
        isAfterGap = true
        let deleted = Wording(run.text.trimmed)
        if deleted.isEmpty { continue }
        if saysDeleted, let said = phrase(.deleted, [.text: deleted]) {
          wording.insert(said)
        } else {
          notices.append(Notice(.information, "Struck-out text is left out: “\(deleted.text)”."))
        }
      }
    }
    if isAfterGap { wording.dropFinalSpace() }
    return wording
  }

  /// An abbreviation is said as what it stands for the first time, unless the text has just said that.
  private mutating func append(_ text: String, meaning expansion: String, to wording: inout Wording) {
    let isFirst = expanded.insert(text).inserted
    guard isFirst, !expansion.trimmed.isEmpty, !wording.text.lowercased().contains(expansion.trimmed.lowercased())
    else { return wording.append(text) }
    wording.append(text, hint: .alias(tools.normaliser.spoken(expansion.trimmed).spoken))
  }
}

extension String {
  /// The text without white space at either end.
  var trimmed: String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    guard let first = unicodeScalars.first, let last = unicodeScalars.last, isSpace(first) || isSpace(last) else {
      return self
    }
    guard let start = unicodeScalars.firstIndex(where: { !isSpace($0) }),
      let end = unicodeScalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[start...end])
  }
}
