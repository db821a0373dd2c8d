import Mastering
import Scripting
import Speaking

/// When the shown words of one line are heard.
struct LineTimeline {
  private(set) var words: [ShownWord] = []

  private let line: Line
  private let index: Int
  /// The line's text, for counting and cutting.
  private let scalars: [Unicode.Scalar]
  /// The same of what is said.
  private let spokenScalars: [Unicode.Scalar]
  /// What white space separates in the line's text.
  private let tokens: [Range<Int>]
  /// The spoken words of each stretch of the alignment, in order.
  private let spoken: [ArraySlice<Recording.Word>]
  /// Where the last word ended, in samples.
  private var end: Int

  init(_ line: Line, at index: Int, heard: Range<Int>, as spoken: ArraySlice<Recording.Word>) {
    self.line = line
    self.index = index
    scalars = Array(line.text.unicodeScalars)
    spokenScalars = Array(line.spoken.unicodeScalars)
    tokens = SpokenWords.tokens(in: scalars)
    self.spoken = Self.spoken(spoken, along: line.alignment)
    end = heard.lowerBound
    addWords()
  }
}

extension LineTimeline {
  /// Shares out spoken words to the stretch of the alignment that has most of each.
  private static func spoken(
    _ words: ArraySlice<Recording.Word>, along alignment: [Alignment]
  ) -> [ArraySlice<Recording.Word>] {
    var rest = words
    return alignment.indices.map { entry in
      let stretch = alignment[entry].spoken
      let next = entry + 1 < alignment.count ? alignment[entry + 1].spoken : nil
      rest = rest.drop { $0.spoken.upperBound <= stretch.lowerBound }
      let own = rest.prefix { word in
        let here = word.spoken.clamped(to: stretch).count
        return here > 0 && here >= next.map { word.spoken.clamped(to: $0).count } ?? 0
      }
      rest = rest.dropFirst(own.count)
      return own
    }
  }

  /// Goes through groups of tokens that stretches of the alignment hold together; most are one token.
  private mutating func addWords() {
    var first = 0
    var entry = 0
    while first < tokens.count {
      while entry < line.alignment.count, line.alignment[entry].text.upperBound <= tokens[first].lowerBound {
        entry += 1
      }
      var last = first + 1
      var lastEntry = entry
      while lastEntry < line.alignment.count, line.alignment[lastEntry].text.lowerBound < tokens[last - 1].upperBound {
        while last < tokens.count, tokens[last].lowerBound < line.alignment[lastEntry].text.upperBound { last += 1 }
        lastEntry += 1
      }
      add(tokens[first..<last], saidBy: entry..<lastEntry)
      first = last
      entry = lastEntry
    }
  }

  private mutating func add(_ tokens: ArraySlice<Range<Int>>, saidBy entries: Range<Int>) {
    let words = Array(spoken[entries].joined())
    if tokens.count == 1 {
      add(tokens[tokens.startIndex], during: words[...])
    } else if entries.allSatisfy(isWordForWord) {
      addWordForWord(tokens, entries: entries)
    } else {
      addInProportion(tokens, words: words)
    }
  }

  /// Whether shown and spoken text of a stretch are as long, and have their spaces at the same places.
  private func isWordForWord(_ entry: Int) -> Bool {
    let (shown, said) = (line.alignment[entry].text, line.alignment[entry].spoken)
    return shown.count == said.count
      && zip(scalars[shown], spokenScalars[said]).allSatisfy {
        SpokenWords.isSpace($0) == SpokenWords.isSpace($1)
      }
  }

  private mutating func addWordForWord(_ tokens: ArraySlice<Range<Int>>, entries: Range<Int>) {
    var said = entries.flatMap { entry in
      let shift = line.alignment[entry].text.lowerBound - line.alignment[entry].spoken.lowerBound
      return spoken[entry].map { (middle: ($0.spoken.lowerBound + $0.spoken.upperBound) / 2 + shift, word: $0) }
    }[...]
    for token in tokens {
      let own = said.prefix { $0.middle < token.upperBound }
      add(token, during: own.map(\.word)[...])
      said = said.dropFirst(own.count)
    }
  }

  /// Some shown words are said by some spoken words: those that are the same stand for each other, the rest is shared out.
  private mutating func addInProportion(_ tokens: ArraySlice<Range<Int>>, words: [Recording.Word]) {
    let sounding = tokens.filter(holdsLetterOrDigit)
    let shown = sounding.isEmpty ? Array(tokens) : sounding
    for section in sections(of: shown, and: words) ?? [(shown.indices, words.indices)] {
      share(words[section.words], among: shown[section.tokens])
    }
  }

  /// Cuts shown and spoken words where both have the same word: `4 January 2024`, `the fourth of January twenty twenty-four`.
  ///
  /// Nil if that would leave shown words without spoken ones, as where the order differs.
  private func sections(
    of shown: [Range<Int>], and words: [Recording.Word]
  ) -> [(tokens: Range<Int>, words: Range<Int>)]? {
    let said = words.map { Self.letters(spokenScalars[$0.spoken]) }
    var sections: [(tokens: Range<Int>, words: Range<Int>)] = []
    var (nextToken, nextWord) = (0, 0)

    /// Adds what stands before a pair, or before the end; spoken words alone go to the shown word before them.
    func close(at token: Int, _ word: Int) -> Bool {
      if nextToken < token {
        sections.append((nextToken..<token, nextWord..<word))
        return nextWord < word
      }
      if nextWord < word, let last = sections.popLast() { sections.append((last.tokens, last.words.lowerBound..<word)) }
      return true
    }

    for (token, range) in shown.enumerated() {
      let letters = Self.letters(scalars[range])
      guard let word = said[nextWord...].firstIndex(of: letters) else { continue }
      guard close(at: token, word) else { return nil }
      sections.append((token..<token + 1, (sections.isEmpty ? 0 : word)..<word + 1))
      (nextToken, nextWord) = (token + 1, word + 1)
    }
    return close(at: shown.count, words.count) ? sections : nil
  }

  private static func letters(_ word: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: word.lazy.filter(SpokenWords.isLetterOrDigit))
    return String(text).lowercased()
  }

  private mutating func share(_ words: ArraySlice<Recording.Word>, among shown: ArraySlice<Range<Int>>) {
    let shownLengths = shown.map(\.count)
    let spokenLengths = words.map(\.spoken.count)
    if words.count >= shown.count {
      for (token, share) in zip(shown, Self.shares(of: spokenLengths, among: shownLengths)) {
        add(token, during: words.dropFirst(share.lowerBound).prefix(share.count))
      }
    } else if words.isEmpty {
      for token in shown { add(token, during: []) }
    } else {
      for (word, share) in zip(words, Self.shares(of: shownLengths, among: spokenLengths)) {
        let total = shownLengths[share].reduce(0, +)
        var before = 0
        for token in shown.dropFirst(share.lowerBound).prefix(share.count) {
          let start = word.samples.lowerBound + word.samples.count * before / total
          before += token.count
          let end = word.samples.lowerBound + word.samples.count * before / total
          add(token, at: start..<end)
        }
      }
    }
  }

  /// Cuts items into as many runs as there are groups, none empty, each as near as may be to its group's share of the whole.
  ///
  /// There are at least as many items as groups.
  static func shares(of items: [Int], among groups: [Int]) -> [Range<Int>] {
    let itemTotal = max(1, items.reduce(0, +))
    let groupTotal = max(1, groups.reduce(0, +))
    var shares: [Range<Int>] = []
    var start = 0
    var itemSum = 0
    var groupSum = 0
    for (index, group) in groups.enumerated() {
      groupSum += group
      let last = items.count - (groups.count - 1 - index)
      var end = start + 1
      itemSum += items[start]
      // The next item joins as long as its middle is within the group's share.
      while end < last, index == groups.count - 1 || (2 * itemSum + items[end]) * groupTotal <= 2 * groupSum * itemTotal
      {
        itemSum += items[end]
        end += 1
      }
      shares.append(start..<end)
      start = end
    }
    return shares
  }

  private mutating func add(_ token: Range<Int>, during spoken: ArraySlice<Recording.Word>) {
    if let first = spoken.first, let last = spoken.last {
      add(token, at: first.samples.lowerBound..<last.samples.upperBound)
    } else if holdsLetterOrDigit(token) {
      add(token, at: end..<end)
    }
  }

  private mutating func add(_ token: Range<Int>, at samples: Range<Int>) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[token])
    words.append(ShownWord(String(text), line: index, range: token, samples: samples))
    end = samples.upperBound
  }

  private func holdsLetterOrDigit(_ token: Range<Int>) -> Bool {
    scalars[token].contains(where: SpokenWords.isLetterOrDigit)
  }
}
