import Reading

/// What stands by a picture, and which of it a picture's alternative text says already.
///
/// A picture has its real alternative text, as everywhere on the web: screen readers find it by it, offer it by name, and show
/// it where the picture fails. The description that is spoken is shown under the picture nevertheless, word by word, for those
/// who listen and look. It is hidden from screen readers where it repeats the alternative text, so that it is read once.
struct PageCaption {
  /// The picture's alternative text; empty for one that nobody described.
  private(set) var alternative: String
  /// Lines of the script that say nothing but the alternative text.
  private(set) var repeated: Set<Int> = []
  /// The caption, if the voice does not say it.
  private(set) var unsaid: String
  /// Who made it.
  private(set) var credit: String?

  init(_ figure: Figure, saidBy sentences: [ListeningDocument.Sentence]) {
    alternative = figure.alt ?? ""
    unsaid = figure.caption?.plain ?? ""
    credit = figure.credit.flatMap { $0.isEmpty ? nil : $0 }
    let own = sentences.map(\.ownText)
    let said = own.joined(separator: " ")
    if Self.isSaid(unsaid, in: said) { unsaid = "" }
    let shown = Self.words(alternative)
    for (sentence, text) in zip(sentences, own) where Self.contains(shown, Self.words(text)) {
      repeated.insert(sentence.line)
    }
    // A caption that says the same in more words was said instead of the alternative text.
    if repeated.isEmpty, !alternative.isEmpty, Self.isSaid(alternative, in: said) {
      alternative = said
      repeated = Set(sentences.map(\.line))
    }
    guard !repeated.isEmpty else { return }
    // “End of image.” is for those who only listen.
    for (sentence, text) in zip(sentences, own) where text.isEmpty { repeated.insert(sentence.line) }
  }

  /// Whether most words of a text are among those of another.
  private static func isSaid(_ text: String, in said: String) -> Bool {
    let words = words(text)
    guard !words.isEmpty else { return false }
    let there = Set(self.words(said))
    return words.count { there.contains($0) } * 5 >= words.count * 4
  }

  private static func contains(_ words: [Substring], _ part: [Substring]) -> Bool {
    guard !part.isEmpty, part.count <= words.count else { return false }
    return (0...words.count - part.count).contains { words[$0...].starts(with: part) }
  }

  /// A text's words in lower case, without punctuation.
  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}

extension ListeningDocument.Sentence {
  /// What of it stands in the article.
  fileprivate var ownText: String {
    var text = ""
    for piece in pieces where !piece.isAdded { text += piece.text }
    return text
  }
}
