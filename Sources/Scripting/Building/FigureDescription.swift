import Reading

/// What is said of a picture: its alternative text, its caption, or both where both add something.
struct FigureDescription {
  /// What is seen.
  var seen: Wording?
  /// What it means.
  var caption: Wording?

  var isEmpty: Bool { seen == nil && caption == nil }

  /// Chooses among the texts of a picture.
  ///
  /// - Parameters:
  ///   - alternative: The alternative text without the words that only say that it is a picture.
  ///   - caption: The caption.
  ///   - sameTextPercent: See ``ScriptOptions/Limits/sameTextPercent``.
  init(alternative: Wording, caption: Wording, sameTextPercent: Int) {
    seen = alternative.isEmpty ? nil : alternative
    self.caption = caption.isEmpty ? nil : caption
    guard seen != nil, self.caption != nil else { return }
    let (one, other) = (WordBag(alternative.text), WordBag(caption.text))
    guard max(one.percent(within: other), other.percent(within: one)) >= sameTextPercent else { return }
    // The caption is the better text of two that are as long: it has the markup of the article.
    if one.count > other.count {
      self.caption = nil
    } else {
      seen = caption
      self.caption = nil
    }
  }

  /// Whether a listener needs to be told where it ends.
  func isLong(words limit: Int, normaliser: Normaliser) -> Bool {
    let texts = [seen, caption].compactMap(\.self)
    return texts.reduce(0) { $0 + WordCount.tally($1.text).words } > limit
      || texts.contains { normaliser.sentences(of: $0.text).count > 1 }
  }
}
