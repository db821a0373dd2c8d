extension PhraseTable {
  /// A phrase with its places filled, or nil if the table leaves it out.
  ///
  /// `count` chooses the plural form and fills `{count}`. A stop that follows a filled-in sentence is not written twice.
  func wording(_ phrase: Phrase, count: Int? = nil, _ filling: [Phrase.Placeholder: Wording] = [:]) -> Wording? {
    guard let template = template(phrase, count: count) else { return nil }
    var wording = Wording()
    for piece in template.pieces {
      switch piece {
      case .words(let words):
        if words.hasPrefix(stop), wording.endsSentence {
          wording.append(String(words.dropFirst(stop.count)), added: true)
        } else {
          wording.append(words, added: true)
        }
      case .placeholder(let placeholder):
        if let filled = filling[placeholder] {
          wording.append(filled)
        } else if placeholder == .count, let count {
          wording.append(String(count), added: true)
        }
      }
    }
    return wording.isEmpty ? nil : wording
  }

  /// Items joined as this language joins them.
  func joined(_ items: [Wording], as list: List) -> Wording {
    let style = style(of: list)
    var wording = Wording()
    for (index, item) in items.enumerated() {
      wording.append(style.separator(before: index, of: items.count), added: true)
      wording.append(item)
    }
    return wording
  }

  /// The article's words with a stop after them if they have none.
  func closed(_ wording: Wording) -> Wording {
    var closed = wording
    if !closed.isEmpty, !closed.endsSentence { closed.append(stop, added: true) }
    return closed
  }
}
