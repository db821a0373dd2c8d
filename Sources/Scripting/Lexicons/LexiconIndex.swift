internal import Reading

/// The entries of several lexicons by the first word of each, made once for a normaliser.
struct LexiconIndex: Sendable {
  private struct Entry: Sendable {
    /// The tokens of the written form: key, whether space stands before, and the scalars where case counts.
    let keys: [UInt64]
    let spaced: [Bool]
    let exact: [[UInt32]]?
    let pronunciation: Lexicon.Pronunciation
  }

  private var entries: [UInt64: [Entry]] = [:]

  /// Indexes lexicons in rising precedence.
  init(_ lexicons: [Lexicon]) {
    let segmenter = Segmenter(language: "en")
    for lexicon in lexicons {
      for entry in lexicon.entries {
        let passage = Passage(entry.grapheme, segmenter: segmenter)
        guard let first = passage.tokens.first else { continue }
        let isLower = entry.grapheme.unicodeScalars.allSatisfy { WordKey.lowercase($0.value) == $0.value }
        let made = Entry(
          keys: passage.tokens.map(\.key), spaced: passage.tokens.map(\.isSpaced),
          exact: isLower ? nil : passage.tokens.map { Array(passage.scalars($0)) }, pronunciation: entry.pronunciation)
        entries[first.key, default: []].insert(made, at: 0)
      }
    }
    // The longest first; a stable sort keeps the later lexicon before the earlier.
    for key in entries.keys {
      entries[key] = entries[key]?.enumerated().sorted {
        ($1.element.keys.count, $0.offset) < ($0.element.keys.count, $1.offset)
      }.map(\.element)
    }
  }

  /// The reading of the longest entry that stands at a token as a whole word.
  func reading(_ passage: Passage, _ index: Int) -> SpokenReading? {
    guard !entries.isEmpty, let candidates = entries[passage.tokens[index].key] else { return nil }
    if passage.isGlued(index), joins(passage[index - 1], passage[index]) { return nil }
    for entry in candidates where matches(entry, passage, index) {
      let range = index..<index + entry.keys.count
      switch entry.pronunciation {
      case .alias(let words): return SpokenReading(words, range)
      case .phonemes(let ipa):
        return SpokenReading(end: range.upperBound, parts: [.init(tokens: range, manner: .phonemes(ipa: ipa))])
      }
    }
    return nil
  }

  private func matches(_ entry: Entry, _ passage: Passage, _ index: Int) -> Bool {
    guard index + entry.keys.count <= passage.count else { return false }
    for offset in 0..<entry.keys.count {
      let token = passage.tokens[index + offset]
      guard token.key == entry.keys[offset], offset == 0 || token.isSpaced == entry.spaced[offset] else { return false }
      if let exact = entry.exact, !passage.scalars(token).elementsEqual(exact[offset]) { return false }
    }
    let end = index + entry.keys.count
    return !(passage.isGlued(end) && joins(passage[end - 1], passage[end]))
  }

  private func joins(_ one: Token, _ other: Token) -> Bool {
    guard one.kind != .sign, other.kind != .sign else { return false }
    // Korean particles hang on foreign words: `AI와`.
    let isEastAsian = { (token: Token) in [.hangul, .kana, .han].contains(token.script) }
    return isEastAsian(one) == isEastAsian(other)
  }
}
