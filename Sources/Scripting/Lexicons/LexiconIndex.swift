internal import Reading

/// The entries of several lexicons by the first word of each, made once for a normaliser.
struct LexiconIndex: Sendable {
  /// How the letters of a text must be to be those of an entry.
  fileprivate enum Spelling: Sendable {
    /// An entry in small letters is found however it is written.
    case any
    /// One with capitals, only as it stands: `WHO` is no `who`.
    case exact
    /// A name, whose words have one capital each, also in a headline's capitals.
    case name
  }

  struct Entry: Sendable {
    let keys: [UInt64]
    fileprivate let spaced: [Bool]
    fileprivate let scalars: [[UInt32]]
    fileprivate let spelling: Spelling
    fileprivate let pronunciation: Lexicon.Pronunciation
    let grapheme: String
    /// How many letters it has.
    var length: Int { scalars.reduce(0) { $0 + $1.count } }
    /// The lexicon that it is from, and where in it.
    let lexicon: String
    let line: Int?
  }

  /// An entry that stands at a place of a text.
  struct Match {
    let entry: Entry
    /// The index of the first token after it.
    let end: Int
    /// How many scalars hang on its last word, which are said as they are written: a Korean particle.
    let particle: Int
  }

  private var entries: [UInt64: [Entry]] = [:]
  private var hasHangul = false
  /// The entries in kanji and kana by their first letter, the longest first.
  private var japanese: [UInt32: [Entry]] = [:]
  private let isEnglish: Bool

  /// Indexes lexicons in rising precedence for texts of a language.
  init(_ lexicons: [Lexicon], for language: Language) {
    isEnglish = language.base == "en"
    let segmenter = Segmenter(language: "en")
    for lexicon in lexicons {
      for lexeme in lexicon.lexemes {
        for grapheme in lexeme.graphemes {
          let passage = Passage(grapheme, segmenter: segmenter)
          guard let first = passage.tokens.first else { continue }
          let made = Entry(
            keys: passage.tokens.map(\.key), spaced: passage.tokens.map(\.isSpaced),
            scalars: passage.tokens.map { Array(passage.scalars($0)) }, spelling: Self.spelling(of: passage.tokens),
            pronunciation: lexeme.heard, grapheme: grapheme, lexicon: lexicon.name, line: lexeme.line)
          entries[first.key, default: []].insert(made, at: 0)
          if language.base == "ja", passage.tokens.allSatisfy(\.isJapanese), let letter = made.scalars[0].first {
            japanese[letter, default: []].insert(made, at: 0)
          }
          hasHangul = hasHangul || passage.tokens.last?.script == .hangul
        }
      }
    }
    for letter in japanese.keys {
      japanese[letter] = japanese[letter]?.enumerated().sorted {
        (-$0.element.length, $0.offset) < (-$1.element.length, $1.offset)
      }.map(\.element)
    }
    // The longest first; a stable sort keeps the later lexicon before the earlier.
    for (key, found) in entries where found.count > 1 {
      entries[key] = found.enumerated().sorted {
        ($1.element.keys.count, $0.offset) < ($0.element.keys.count, $1.offset)
      }.map(\.element)
    }
  }

  /// The longest entry that stands at a token as a whole word.
  ///
  /// `outer` are the entries that the text is an alias of, which are not looked for in it.
  func match(_ passage: Passage, _ index: Int, inside outer: [String] = []) -> Match? {
    guard !entries.isEmpty else { return nil }
    let token = passage.tokens[index]
    if token.isJapanese, !japanese.isEmpty { return japaneseMatch(passage, index, inside: outer) }
    let candidates = entries[token.key]
    guard candidates != nil || hasHangul && token.script == .hangul else { return nil }
    if passage.isGlued(index), joins(passage[index - 1], token) { return nil }
    for entry in candidates ?? [] where !outer.contains(entry.grapheme) {
      if let particle = particle(after: entry, passage, index) {
        return Match(entry: entry, end: index + entry.keys.count, particle: particle)
      }
    }
    guard hasHangul, token.script == .hangul, token.count > 2 else { return nil }
    // A word and its particle are one token.
    for length in stride(from: token.count - 1, through: 2, by: -1) {
      let key = WordKey.of(passage.scalars(token).prefix(length))
      for entry in entries[key] ?? [] where entry.keys.count == 1 && !outer.contains(entry.grapheme) {
        if let particle = particle(after: entry, passage, index) {
          return Match(entry: entry, end: index + 1, particle: particle)
        }
      }
    }
    return nil
  }

  /// The longest entry that stands at a token of Japanese: one that ends where a word ends, whatever follows it, for
  /// particles follow without a space.
  private func japaneseMatch(_ passage: Passage, _ index: Int, inside outer: [String]) -> Match? {
    let start = passage.tokens[index].start
    let rest = passage.clean.scalars[start...]
    for entry in rest.first.flatMap({ japanese[$0] }) ?? [] where !outer.contains(entry.grapheme) {
      guard rest.starts(with: entry.scalars.joined()) else { continue }
      var end = index
      while end < passage.count, passage.tokens[end].end < start + entry.length { end += 1 }
      guard end < passage.count, passage.tokens[end].end == start + entry.length else { continue }
      return Match(entry: entry, end: end + 1, particle: 0)
    }
    return nil
  }

  /// The reading of the longest entry that stands at a token as a whole word.
  ///
  /// `rules` are for figures in aliases.
  func reading(_ passage: Passage, _ index: Int, rules: Rules, inside outer: [String] = []) -> SpokenReading? {
    guard let match = match(passage, index, inside: outer) else { return nil }
    var said = spoken(match, passage, index, rules: rules, inside: outer)
    var end = match.end
    if match.particle > 0 {
      let last = passage.tokens[end - 1]
      said.spoken += passage.string(scalars: last.end - match.particle..<last.end)
    } else if isEnglish, passage.glued(end, "'"), passage.isGlued(end + 1), passage.isWord(end + 1, "s"),
      !passage.isGlued(end + 2) || passage[end + 2].kind == .sign
    {
      said = said.possessive
      end += 2
    }
    return SpokenReading(end: end, parts: [.init(tokens: index..<end, manner: .said(said.spoken, said.spans))])
  }
}

extension LexiconIndex {
  private func spoken(_ match: Match, _ passage: Passage, _ index: Int, rules: Rules, inside outer: [String]) -> Said {
    let manner: SpokenSpan.Manner
    switch match.entry.pronunciation {
    case .alias(let words): return self.words(words, rules: rules, inside: outer + [match.entry.grapheme])
    case .phonemes(let ipa): manner = .phonemes(ipa: ipa)
    case .mnemonics(let names): manner = .mnemonics(espeak: names)
    }
    let scalars = passage.tokens[index].start..<passage.tokens[match.end - 1].end - match.particle
    return Said(
      spoken: passage.string(scalars: scalars), spans: [SpokenSpan(0..<scalars.count, manner)])
  }

  /// The words of an alias as they are said.
  ///
  /// Entries are found in them as in any text, but none inside itself; figures and signs are read by the language's rules.
  private func words(_ alias: String, rules: Rules, inside outer: [String]) -> Said {
    let passage = rules.passage(alias)
    if passage.tokens.contains(where: Self.needsRules) {
      let said = Pass(passage: passage, rules: rules, lexicons: self, hints: [], inside: outer).spoken()
      return Said(spoken: said.spoken, spans: said.spans)
    }
    var said = Said(spoken: "", spans: [])
    var index = 0
    var done = 0
    while index < passage.count {
      guard let inner = reading(passage, index, rules: rules, inside: outer),
        case .said(let words, let spans)? = inner.parts.first?.manner
      else {
        index += 1
        continue
      }
      said.append(passage.string(scalars: done..<passage.tokens[index].start))
      said.append(words, spans)
      index = inner.end
      done = passage.tokens[index - 1].end
    }
    said.append(passage.string(scalars: done..<passage.clean.scalars.count))
    return said
  }

  /// Whether a token can't be said as it is written.
  private static func needsRules(_ token: Token) -> Bool {
    switch token.kind {
    case .number: true
    case .sign: ![0x27, 0x2C, 0x2D, 0x2E].contains(token.key)
    case .word: token.script == .han
    case .edge: false
    }
  }

  private static func spelling(of tokens: [Token]) -> Spelling {
    let words = tokens.filter { $0.kind == .word }
    if words.allSatisfy({ $0.shape == .lower }) { return .any }
    return words.allSatisfy { $0.shape == .capitalised && $0.count > 1 } ? .name : .exact
  }

  /// How many scalars hang on an entry that stands at a token; nil if it doesn't stand there.
  private func particle(after entry: Entry, _ passage: Passage, _ index: Int) -> Int? {
    let end = index + entry.keys.count
    guard end <= passage.count else { return nil }
    var particle = 0
    for offset in 0..<entry.keys.count {
      let token = passage.tokens[index + offset]
      guard offset == 0 || token.isSpaced == entry.spaced[offset] else { return nil }
      if token.key == entry.keys[offset] {
        switch entry.spelling {
        case .any: continue
        case .name where token.shape == .capitals: continue
        case .name, .exact: guard passage.scalars(token).elementsEqual(entry.scalars[offset]) else { return nil }
        }
      } else {
        let word = entry.scalars[offset]
        guard offset == entry.keys.count - 1, token.script == .hangul, passage.scalars(token).starts(with: word),
          KoreanParticles.contains(passage.scalars(token).dropFirst(word.count))
        else { return nil }
        particle = token.count - word.count
      }
    }
    return passage.isGlued(end) && joins(passage[end - 1], passage[end]) ? nil : particle
  }

  private func joins(_ one: Token, _ other: Token) -> Bool {
    guard one.kind != .sign, other.kind != .sign else { return false }
    // Korean particles hang on foreign words: `AI와`.
    let isEastAsian = { (token: Token) in [.hangul, .kana, .han].contains(token.script) }
    return isEastAsian(one) == isEastAsian(other)
  }
}

/// What an entry makes of its words.
private struct Said {
  var spoken: String
  var spans: [SpokenSpan]

  mutating func append(_ words: String, _ more: [SpokenSpan] = []) {
    let shift = spoken.unicodeScalars.count
    spoken += words
    spans += more.map { SpokenSpan($0.range.lowerBound + shift..<$0.range.upperBound + shift, $0.manner) }
  }

  /// With the genitive's `s`, which the engine would say as the letter after phonemes.
  var possessive: Said {
    var said = Said(spoken: spoken + "'s", spans: spans)
    let end = spoken.unicodeScalars.count
    guard let last = said.spans.last, last.range.upperBound == end else { return said }
    let manner: SpokenSpan.Manner
    switch last.manner {
    case .phonemes(let ipa): manner = .phonemes(ipa: ipa + EnglishPossessive.ipa(after: ipa))
    case .mnemonics(let names): manner = .mnemonics(espeak: names + EnglishPossessive.mnemonics(after: names))
    case .language: return said
    }
    said.spans[said.spans.count - 1] = SpokenSpan(last.range.lowerBound..<end + 2, manner)
    return said
  }
}
