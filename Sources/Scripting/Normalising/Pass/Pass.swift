internal import Reading

/// The one pass over a text: at each token the source's hints, then the lexicons, then the language's scanners, then what
/// stands as it is.
struct Pass {
  let passage: Passage
  let rules: Rules
  let lexicons: LexiconIndex
  /// Sorted, without overlap, in clean scalars.
  let hints: [CleanHint]
  /// The entries of lexicons that the text is an alias of.
  var inside: [String] = []
  /// Who is told what takes each stretch of the text, if anybody.
  var witness: Witness?

  func spoken() -> SpokenText {
    var out = Assembler(passage.clean)
    if let name = rules.emojiName, passage.tokens.allSatisfy({ $0.kind == .sign }) {
      for (index, token) in passage.tokens.enumerated() {
        witness?.note(.rule("emoji"), index..<index + 1)
        if let name = name(UInt32(truncatingIfNeeded: token.key)) { out.say(name, for: token.start..<token.end) }
      }
      return out.finish()
    }
    var index = 0
    var hint = 0
    while index < passage.count {
      let token = passage.tokens[index]
      while hint < hints.count, hints[hint].range.upperBound <= token.start { hint += 1 }
      if hint < hints.count, hints[hint].range.lowerBound <= token.start {
        let end = emit(hints[hint], from: index, to: &out)
        witness?.note(.markup, index..<end)
        index = end
        continue
      }
      let limit = hint < hints.count ? hints[hint].range.lowerBound : Int.max
      if let found = lexicons.reading(passage, index, rules: rules, inside: inside) ?? rules.reading(passage, index),
        reaches(found, limit)
      {
        emit(found, to: &out)
        if let witness { witness.note(origin(of: index), index..<found.end) }
        index = found.end
        continue
      }
      let end = emit(token, index, to: &out)
      witness?.note(.text, index..<end)
      index = end
    }
    return out.finish()
  }

  /// Where the reading of what begins at a token is from.
  private func origin(of index: Int) -> ReadingStep.Origin {
    if let match = lexicons.match(passage, index, inside: inside) {
      return .lexicon(name: match.entry.lexicon, line: match.entry.line, entry: match.entry.grapheme)
    }
    return .rule(rules.scanner(passage, index)?.name ?? "")
  }

  /// Whether a reading stays before the next hint.
  private func reaches(_ reading: SpokenReading, _ limit: Int) -> Bool {
    limit == Int.max || passage.tokens[reading.end - 1].end <= limit
  }

  private func emit(_ reading: SpokenReading, to out: inout Assembler) {
    for part in reading.parts {
      guard !part.tokens.isEmpty else { continue }
      let first = passage.tokens[part.tokens.lowerBound]
      let source = first.start..<passage.tokens[part.tokens.upperBound - 1].end
      switch part.manner {
      case .words(let words):
        out.say(
          words, for: source, isGlued: part.isGlued,
          isSpaced: first.isSpaced || !(rules.isUnspaced || part.isAttached))
      case .copy: out.copy(source, isSpaced: !part.isGlued)
      case .pause(let pause): out.pause(pause, isOwn: false)
      case .foreign(let words, let language):
        out.say(
          words, for: source, isSpaced: !rules.isUnspaced || first.isSpaced, manner: .language(Language(language)))
      case .said(let words, let spans):
        out.say(words, for: source, isSpaced: !rules.isUnspaced || first.isSpaced, spans: spans)
      case .silence: break
      }
    }
    out.separate()
  }

  /// Says a token that nothing took, and gives the index of the next.
  private func emit(_ token: Token, _ index: Int, to out: inout Assembler) -> Int {
    switch token.kind {
    case .edge: break
    case .number:
      if let number = rules.number {
        out.say(number(passage, index), for: token.start..<token.end, isSpaced: !rules.isUnspaced || token.isSpaced)
      } else {
        out.copy(token.start..<token.end, isSpaced: token.isSpaced)
      }
    case .word: emitWord(token, index, to: &out)
    case .sign: return emitSign(token, index, to: &out)
    }
    return index + 1
  }

  private func emitWord(_ token: Token, _ index: Int, to out: inout Assembler) {
    let source = token.start..<token.end
    let scalars = passage.scalars(token)
    if token.script == .latin, scalars.contains(where: { $0 > 0x17F }) {
      // The engine spells letters that it has no rules for; it says the letter under the marks.
      out.respell(scalars.flatMap(Letters.unmarked), for: source, isSpaced: token.isSpaced)
    } else {
      out.copy(source, isSpaced: token.isSpaced, isApart: !rules.isUnspaced)
    }
  }

  private func emitSign(_ token: Token, _ index: Int, to out: inout Assembler) -> Int {
    let source = token.start..<token.end
    if let pause = Pause(token.key) {
      if rules.number == nil, token.count == 1, passage[index - 1].isNumber, passage[index + 1].isNumber,
        !token.isSpaced,
        !passage[index + 1].isSpaced
      {
        out.copy(source, isSpaced: false)  // The engine reads the whole figure.
        return index + 1
      }
      // A mark inside a word or a number that nothing knows is no pause.
      if token.count == 1, pause == .colon, isInsideWord(index) {
        out.separate()
      } else if token.key == 0x2E, token.count > 1, !passage.endsSentence(index) {
        out.pause(.comma, isOwn: false)
      } else {
        out.pause(pause, isOwn: true)
      }
      return index + 1
    }
    switch token.key {
    case 0x27:  // an apostrophe inside a word, or the mark of the genitive after it
      let isInside = passage.isGlued(index + 1) && passage[index + 1].isWord
      let follows = passage.isGlued(index) && passage[index - 1].isWord && joinsWithSigns(index - 1)
      if token.count == 1, follows, isInside, out.continues(at: token.start) {
        out.copy(source, isSpaced: false)
      } else if token.count == 1, isInside, out.ends(at: token.start), passage.isWord(index + 1, "s") {
        out.attach(source)
        out.attach(passage[index + 1].start..<passage[index + 1].end)
        return index + 2
      } else {
        out.separate(isSpaced: token.isSpaced)
      }
      return index + 1
    case 0x2D:
      let joins = passage.isGlued(index) && passage.isGlued(index + 1)
      if token.count == 1, joins, passage[index - 1].isWord, passage[index + 1].isWord, out.continues(at: token.start) {
        out.copy(source, isSpaced: false)
      } else if token.count == 1, passage.isGlued(index) != passage.isGlued(index + 1) || joins {
        out.separate()
      } else {
        out.pause(.comma, isOwn: false)
      }
      return index + 1
    default: break
    }
    switch rules.sign(token) {
    case .word(let word): out.say(word, for: source, isSpaced: !rules.isUnspaced || token.isSpaced)
    case .pause: out.pause(.comma, isOwn: false)
    case .keep: out.copy(source, isSpaced: token.isSpaced)
    case .silent, nil: out.separate(isSpaced: token.isSpaced)
    }
    return index + 1
  }

  /// Whether a sign stands where no space is, in a script that would have one there between words.
  private func isInsideWord(_ index: Int) -> Bool {
    passage.isGlued(index) && passage.isGlued(index + 1) && joinsWithSigns(index - 1) && joinsWithSigns(index + 1)
  }

  /// Whether a token is of a script that has apostrophes and colons inside its words.
  private func joinsWithSigns(_ index: Int) -> Bool {
    switch passage[index].script {
    case .han, .kana, .hangul: false
    default: true
    }
  }

  private func emit(_ hint: CleanHint, from index: Int, to out: inout Assembler) -> Int {
    var end = index
    while end < passage.count, passage.tokens[end].start < hint.range.upperBound { end += 1 }
    let source = passage.tokens[index].start..<passage.tokens[end - 1].end
    switch hint.kind {
    case .silent: out.separate()
    case .alias(let words):
      // A mark alone is a pause: `AP/Jo Lee`.
      if let mark = Pause(mark: words) {
        out.pause(mark, isOwn: true)
      } else {
        out.say(words, for: source)
      }
    case .language(let language):
      out.say(Letters.foreign(passage.string(index..<end)), for: source, manner: .language(language))
    }
    return end
  }
}

/// A hint of the source, in scalars of the clean text.
struct CleanHint {
  let range: Range<Int>
  let kind: Hint.Kind
}
