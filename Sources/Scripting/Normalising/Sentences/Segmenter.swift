internal import Reading

/// Finds where sentences end.
///
/// A full stop ends a sentence unless the word before it says otherwise: titles never do, companies, countries and hours
/// only before a word that opens a sentence. Nothing ends inside quotation marks or brackets that close again.
struct Segmenter: Sendable {
  private let words: SentenceWords

  init(language: Language) {
    words = SentenceWords.of(language)
  }

  /// The token that ends each sentence, with its closing quotation marks, in order.
  ///
  /// The end of the text is not among them.
  func ends(in passage: Passage) -> [Int] {
    guard passage.count > 1 else { return [] }
    var ends: [Int] = []
    let inside = enclosed(passage)
    var first = 0
    var index = 0
    var item = 0
    while index < passage.count {
      let token = passage.tokens[index]
      if let number = listItem(passage, index), number == item + 1 || isBullet(passage[index - 1]),
        number > 1 || follows(passage, index)
      {
        if index > 1, ends.last != index - 1, !isBullet(passage[index - 1]) || ends.last != index - 2 {
          let isBulleted = index > 0 && passage[index - 1].kind == .sign && Pause(passage[index - 1].key) == nil
          let end = isBulleted && !passage[index - 1].isSign(")") ? index - 2 : index - 1
          if end >= first { ends.append(end) }
          first = end + 1
        }
        item = number
        index += 2
        while passage[index].isSign(")") || passage[index].isSign(".") { index += 1 }
        continue
      }
      if token.isDash, breaksOff(passage, index) {
        ends.append(index + 1)
        first = index + 2
      }
      // `!Xung`: a mark that opens a word.
      let opens = token.isSpaced && passage.isGlued(index + 1) && passage[index + 1].isWord
      guard token.kind == .sign, !opens, let mark = Mark(token) else {
        index += 1
        continue
      }
      let last = closing(passage, index)
      if !inside[index] || mark == .wide, last + 1 < passage.count, self.ends(passage, index, last, mark, first) {
        ends.append(last)
        first = last + 1
      }
      index = last + 1
    }
    return ends
  }

  /// The sentences as ranges of clean scalars.
  func sentences(in passage: Passage) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var first = 0
    for end in ends(in: passage) + [passage.count - 1] where end >= first && passage.count > 0 {
      ranges.append(passage.tokens[first].start..<passage.tokens[end].end)
      first = end + 1
    }
    return ranges
  }
}

private extension Segmenter {
  enum Mark {
    case stop, ellipsis, question, wide

    init?(_ token: Token) {
      switch token.key {
      case 0x2E: self = token.count == 1 ? .stop : .ellipsis
      case 0x2026: self = .ellipsis
      case 0x21, 0x3F, 0x203C, 0x203D, 0x2047, 0x2048, 0x2049, 0x61F: self = .question
      case 0x3002, 0xFF61, 0x964, 0x6D4: self = .wide
      default: return nil
      }
    }
  }

  /// The last token of what closes a sentence with the mark at `index`: more marks, quotation marks, brackets, notes.
  func closing(_ passage: Passage, _ index: Int) -> Int {
    var last = index
    while passage.isGlued(last + 1) {
      let token = passage[last + 1]
      if Mark(token) != nil || Self.isCloser(token) {
        last += 1
      } else if token.isSign("["), passage[last + 2].isNumber {  // [16]
        var place = last + 3
        while place < last + 8, passage[place].isNumber || passage[place].isDash || passage[place].isSign(",") {
          place += 1
        }
        guard passage[place].isSign("]") else { break }
        last = place
      } else if token.isNumber, token.count <= 2, Mark(passage[last]) == .stop, !passage[last - 1].isNumber,
        passage[last + 2].isSpaced
      {
        last += 1
        while passage[last + 1].isNumber, passage[last + 1].count <= 2, passage[last + 2].isCapital { last += 1 }
      } else {
        break
      }
    }
    return last
  }

  static func isCloser(_ token: Token) -> Bool {
    token.kind == .sign
      && [0x22, 0x27, 0x201D, 0xBB, 0x29, 0x5D, 0x300D, 0x300F, 0x3011, 0x300B].contains(token.key)
  }

  static func isQuote(_ token: Token) -> Bool {
    token.kind == .sign && [0x22, 0x27, 0x201D, 0xBB].contains(token.key)
  }

  static func isOpener(_ token: Token) -> Bool {
    token.kind == .sign
      && [
        0x22, 0x27, 0x2018, 0x201C, 0xAB, 0x28, 0x5B, 0x300C, 0x300E, 0x3010, 0x300A, 0x2D, 0x2014, 0x2013, 0x2022,
        0x5F, 0xA1,
        0xBF,
      ]
      .contains(token.key)
  }

  func ends(_ passage: Passage, _ index: Int, _ last: Int, _ mark: Mark, _ first: Int) -> Bool {
    // 「もう帰る。」と: the quotation goes on into its sentence.
    if mark == .wide { return last == index || passage[last + 1].script != .kana }
    var next = last + 1
    let following = passage[next]
    let isWide = following.script == .han || following.script == .kana || following.script == .hangul
    if !following.isSpaced, !(isWide && mark == .question && following.script != .hangul) {
      return endsWithoutSpace(passage, index, last, mark)
    }
    var steps = 0
    while Self.isOpener(passage[next]), steps < 3 {
      next += 1
      steps += 1
    }
    let word = passage[next]
    if word.isSign("."), word.isSpaced, mark == .stop, passage.isGlued(index) {
      var dot = next
      while passage[dot].isSign("."), passage[dot].isSpaced, dot < next + 4 { dot += 1 }
      return passage[dot].isCapital && dot >= next + 3
    }
    if word.kind == .edge { return steps == 0 }
    if word.kind == .sign {
      if mark == .stop, words.never.contains(passage[index - 1]) { return false }
      return word.key > 0x7F && Pause(word.key) == nil || word.isSign("<") || word.isSign("$") || word.isSign("#")
    }
    let isLower =
      word.isWord && word.shape == .lower
      && (word.script == .latin || word.script == .cyrillic || word.script == .greek)
    let isCased = word.shape != .lower
    if isLower, !isCased { return false }
    switch mark {
    case .question:
      // What stands in brackets after a quotation is an aside on it: `“No!” (He meant it.)`
      if last > index, Self.isQuote(passage[last]), passage[last + 1].isSign("(") { return false }
      // A company's name goes on: `Yahoo! Inc.`
      return !(words.perhaps.contains(word) && passage.glued(next + 1, "."))
    case .ellipsis: return word.isNumber ? false : true
    case .wide: return true
    case .stop: return stopEnds(passage, index, next, first)
    }
  }

  /// `world.Today`: a space was lost.
  func endsWithoutSpace(_ passage: Passage, _ index: Int, _ last: Int, _ mark: Mark) -> Bool {
    guard mark == .stop || mark == .question, last == index else { return false }
    let before = passage[index - 1]
    let after = passage[index + 1]
    guard after.shape == .capitalised || after.isCapital && after.count == 1,
      before.isWord && (before.shape == .lower && before.count > 1 || before.shape == .capitalised && before.count > 3)
        || before.isNumber && before.count > 2
    else { return false }
    if passage.isGlued(index - 1),
      passage[index - 2].isSign(".") || passage[index - 2].isSign("@") || passage[index - 2].isSign("/")
    {
      return false
    }
    if words.never.contains(before) { return false }
    for place in index + 2..<index + 8 where passage.isGlued(place) && passage[place].isSign("@") { return false }
    return !passage.isGlued(index + 2) || Mark(passage[index + 2]) == nil
      || passage[index + 2].isSign(".") && words.never.contains(after)
  }

  func stopEnds(_ passage: Passage, _ index: Int, _ next: Int, _ first: Int) -> Bool {
    let before = passage[index - 1]
    let word = passage[next]
    // Stops with spaces between them are one mark of omission: `is . . . I`; a fourth before them ends a sentence.
    if !passage.isGlued(index) {
      let isFourth =
        index >= 4 && (1...3).allSatisfy { passage[index - $0].isSign(".") && passage[index - $0].isSpaced }
      return isFourth && word.isCapital && word.isSpaced
    }
    if before.isSign("°") || before.isSign("º"), word.isNumber { return false }
    // Among capitals the first letter says nothing.
    let opens =
      !passage.isShouted && words.openers.contains(word) && word.isCapital || word.script != .latin && word.isWord
    if before.isNumber {
      // `1. The first item` at the head of a sentence; `No. 5. It`; a day before its month.
      if before.count <= 2, words.counted.contains(word) { return false }
      return index - 1 > first && !words.articles.contains(passage[index - 2])
    }
    guard before.isWord else { return true }
    if before.count == 1 {
      if passage.glued(index - 2, ".") || (passage.isGlued(index - 1) && passage[index - 2].isSign(".")) {  // U.S.
        if before.key == WordKey.of("m"), words.halves.contains(passage[index - 3]) {
          return hourEnds(passage, index, next)
        }
        if passage[index - 3].isWord, passage[index - 3].count > 1 { return opens }  // Ph.D.
        if before.shape == .lower, !opens, word.shape != .lower {
          return !words.never.contains(word) && before.key != WordKey.of("g") && before.key != WordKey.of("e") && opens
        }
        return opens && !(word.count == 1 && passage.glued(next + 1, "."))
      }
      if before.key == WordKey.of("i"), passage[index - 2].shape == .lower, passage[index - 2].isWord { return true }
      if index - 1 == first { return false }
      return opens && word.count > 1
    }
    if words.halfDays.contains(before), passage[index - 2].isNumber { return hourEnds(passage, index, next) }
    if words.numbered.contains(before), word.isNumber { return false }
    if words.months.contains(before), word.isNumber { return false }
    if words.months.contains(before) || words.numbered.contains(before), before.shape != .capitals,
      before.key != WordKey.of("no")
    {
      return opens || before.count > 3 && !words.months.contains(before)
    }
    if words.never.contains(before) {
      if index - 1 == first, words.answers.contains(before) { return opens }
      guard words.streets.contains(before) else { return false }
      return opens
        && (passage[index - 2].isCapital || passage[index - 2].isNumber || Self.isOrdinal(passage, index - 2))
    }
    if words.perhaps.contains(before) { return opens }
    return true
  }

  static func isOrdinal(_ passage: Passage, _ index: Int) -> Bool {
    passage[index - 1].isNumber && passage.isGlued(index)
  }

  /// After `p.m.` a sentence goes on with the day or the place of it.
  func hourEnds(_ passage: Passage, _ index: Int, _ next: Int) -> Bool {
    let word = passage[next]
    if word.isNumber { return false }
    if words.times.contains(word) { return false }
    if word.shape == .capitals, word.count > 1, word.count < 5, !words.openers.contains(word) { return false }
    if words.never.contains(word), passage.glued(next + 1, ".") {
      // `At 5 a.m. Mr. Smith went`: the clause before it has no verb of its own.
      var back = index - 1
      var count = 0
      while back >= 0, back > index - 8, Mark(passage[back]) == nil || passage.isGlued(back + 1) {
        count += passage[back].isWord ? 1 : 0
        back -= 1
      }
      return count > 3
    }
    return true
  }

  /// Which tokens stand inside quotation marks or brackets that close again within the text.
  func enclosed(_ passage: Passage) -> [Bool] {
    var inside = [Bool](repeating: false, count: passage.count)
    func fill(_ open: Int, _ close: Int) {
      guard close - open < 400 else { return }
      for index in open + 1..<close { inside[index] = true }
      // A mark right before the closing quotation mark ends the sentence if what follows does.
      var index = close - 1
      while index > open, Mark(passage[index]) != nil {
        inside[index] = false
        index -= 1
      }
    }
    var straight: Int?
    var single: Int?
    var stack: [(UInt64, Int)] = []
    for index in 0..<passage.count where passage.tokens[index].kind == .sign {
      let token = passage.tokens[index]
      switch token.key {
      case 0x22:
        if let open = straight {
          // A quotation mark with space before and none after opens another.
          if token.isSpaced, passage.isGlued(index + 1) {
            straight = index
          } else {
            fill(open, index)
            straight = nil
          }
        } else if token.isSpaced || index == 0 || passage[index - 1].kind == .sign {
          straight = index
        }
      case 0x27:
        if token.isSpaced, passage.isGlued(index + 1), passage[index + 1].isWord {
          single = index
        } else if let place = stack.last, place.0 == 0x2018, passage.isGlued(index),
          !passage.isGlued(index + 1) || !passage[index + 1].isWord
        {
          fill(place.1, index)
          stack.removeLast()
        } else if let open = single, passage.isGlued(index), !passage.isGlued(index + 1) || !passage[index + 1].isWord,
          passage[index - 1].kind == .sign
        {
          fill(open, index)
          single = nil
        }
      case 0x2018, 0x201C, 0xAB, 0x28, 0x5B, 0x300C, 0x300E:
        if stack.count < 8 { stack.append((token.key, index)) }
      case 0x201D, 0xBB, 0x29, 0x5D, 0x300D, 0x300F:
        let opener: UInt64 =
          switch token.key {
          case 0x201D: 0x201C
          case 0xBB: 0xAB
          case 0x29: 0x28
          case 0x5D: 0x5B
          case 0x300D: 0x300C
          default: 0x300E
          }
        if let place = stack.lastIndex(where: { $0.0 == opener }) {
          fill(stack[place].1, index)
          stack.removeSubrange(place...)
        }
      default: break
      }
    }
    return inside
  }

  /// The number of a list's item that begins at a token.
  ///
  /// Such as `1.`, `2)`, `b.`.
  func listItem(_ passage: Passage, _ index: Int) -> Int? {
    let token = passage[index]
    guard token.isNumber && token.count <= 2 || token.isWord && token.count == 1,
      token.isSpaced || passage[index - 1].key > 0x7F
    else { return nil }
    let isStop = passage.glued(index + 1, ".")
    guard isStop || passage.glued(index + 1, ")") else { return nil }
    let end = isStop && passage.glued(index + 2, ")") ? index + 3 : index + 2
    guard passage[end].isSpaced, passage[end].isCapital else { return nil }
    if token.isNumber { return token.value }
    guard token.shape == .lower, let letter = passage.scalars(token).first, letter >= 0x61 else { return nil }
    return Int(letter) - 0x60
  }

  private func isBullet(_ token: Token) -> Bool {
    token.kind == .sign && [0x2022, 0x2023, 0x2043, 0x25AA, 0x25CF, 0xB7].contains(token.key)
  }

  /// Whether a speech breaks off with a dash before its closing quotation mark, and another sentence follows.
  private func breaksOff(_ passage: Passage, _ index: Int) -> Bool {
    passage.isGlued(index + 1) && (passage[index + 1].isSign("\"") || passage[index + 1].isSign("”"))
      && passage[index + 2].isSpaced
      && words.openers.contains(passage[index + 2]) && passage[index + 2].isCapital
  }

  /// Whether the second item of a list comes after its first.
  func follows(_ passage: Passage, _ index: Int) -> Bool {
    let isLetter = passage[index].isWord
    guard index == 0 || passage[index - 1].kind == .sign else { return false }
    for place in index + 3..<min(passage.count, index + 60) + 3 {
      if listItem(passage, place) == 2, passage[place].isWord == isLetter { return true }
    }
    return false
  }
}
