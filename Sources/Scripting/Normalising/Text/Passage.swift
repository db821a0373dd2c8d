/// A text in the normaliser's hands: its clean scalars and their tokens.
///
/// Owned by one call and used by one thread.
final class Passage {
  let clean: CleanText
  let tokens: [Token]
  /// Whether it is written in capitals throughout, as headlines are.
  let isShouted: Bool
  /// Which sentences the text has, by the token that ends each; found when first asked for.
  private(set) lazy var sentenceEnds: Set<Int> = Set(segmenter.ends(in: self))
  let segmenter: Segmenter
  /// The tokens at which something without spaces begins that may be an address: it holds an `@` or a stop inside.
  let addressStarts: Set<Int>
  /// The words that a dictionary knows how to read, by the index of the first token of each.
  let readings: [Int: DictionaryWord]

  /// Takes a text apart, with a dictionary also at the borders of words that no space shows.
  init(_ text: String, segmenter: Segmenter, dictionary: JapaneseDictionary? = nil) {
    let clean = CleanText(text)
    self.clean = clean
    self.segmenter = segmenter
    let runs = Self.tokens(of: clean.scalars)
    if let dictionary, runs.contains(where: \.isJapanese) {
      (tokens, readings) = Self.words(of: runs, in: clean.scalars, by: dictionary)
    } else {
      tokens = runs
      readings = [:]
    }
    addressStarts = Self.addressStarts(of: tokens)
    var capitals = 0
    var others = 0
    for token in tokens where token.isWord && token.count > 1 {
      if token.shape == .capitals { capitals += 1 } else { others += 1 }
    }
    isShouted = capitals >= 2 && others * 4 <= capitals
  }

  var count: Int { tokens.count }

  subscript(index: Int) -> Token {
    index >= 0 && index < tokens.count ? tokens[index] : .edge
  }

  func scalars(_ token: Token) -> ArraySlice<UInt32> { clean.scalars[token.start..<token.end] }

  /// The clean text of some tokens, with the white space between them.
  func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return string(scalars: tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
  }

  func string(_ index: Int) -> String {
    let token = self[index]
    return string(scalars: token.start..<token.end)
  }

  func string(scalars range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in clean.scalars[range] { if let scalar = Unicode.Scalar(scalar) { view.append(scalar) } }
    return String(view)
  }

  /// Whether the token at `index` follows the one before it without white space.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].isSpaced
  }

  /// Whether the token at `index` is the sign `scalar` and follows without white space.
  func glued(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    isGlued(index) && tokens[index].isSign(scalar)
  }

  /// Whether the token at `index` is the word `word`, without regard to case.
  func isWord(_ index: Int, _ word: String) -> Bool {
    let token = self[index]
    return token.kind == .word && token.key == WordKey.of(word)
  }

  /// Whether the word before the token at `index` is a prefix to it.
  func followsPrefix(_ index: Int) -> Bool {
    // A prefix is one or two kanji: of one token, or two.
    [1, 2].contains { (readings[index - $0].map { $0.isPrefix && $0.tokens.upperBound == index }) ?? false }
  }

  /// Whether a sentence ends with the token at `index`.
  func endsSentence(_ index: Int) -> Bool { index >= count - 1 || sentenceEnds.contains(index) }
}

private extension Passage {
  static func addressStarts(of tokens: [Token]) -> Set<Int> {
    var starts: Set<Int> = []
    for index in tokens.indices.dropFirst().dropLast() {
      let token = tokens[index]
      guard token.kind == .sign, token.isSign("@") || token.isSign("."), !token.isSpaced, !tokens[index + 1].isSpaced,
        tokens[index - 1].kind != .sign, tokens[index + 1].kind == .word
      else { continue }
      var start = index
      while start > 0, start > index - 16, !tokens[start].isSpaced { start -= 1 }
      while start < index, tokens[start].kind == .sign { start += 1 }
      starts.insert(start)
    }
    return starts
  }

  /// Tokens cut at the borders of the words that a dictionary finds in the text, and those of its words that are whole
  /// tokens of Japanese letters.
  static func words(of runs: [Token], in scalars: [UInt32], by dictionary: JapaneseDictionary)
    -> (tokens: [Token], readings: [Int: DictionaryWord])
  {
    let words = dictionary.words(of: scalars)
    let borders = words.map(\.range.lowerBound)
    var tokens: [Token] = []
    var next = 0
    for run in runs {
      guard run.isJapanese else {
        tokens.append(run)
        continue
      }
      var rest = run
      while next < borders.count, borders[next] <= rest.start { next += 1 }
      while next < borders.count, borders[next] < run.end {
        tokens.append(rest.cut(to: rest.start..<borders[next], scalars))
        rest = rest.cut(to: borders[next]..<run.end, scalars)
        next += 1
      }
      tokens.append(rest)
    }
    var readings: [Int: DictionaryWord] = [:]
    var index = 0
    for var word in words {
      while index < tokens.count, tokens[index].start < word.range.lowerBound { index += 1 }
      var end = index
      while end < tokens.count, tokens[end].end <= word.range.upperBound, tokens[end].isJapanese { end += 1 }
      guard end > index, tokens[index].start == word.range.lowerBound, tokens[end - 1].end == word.range.upperBound
      else { continue }
      word.tokens = index..<end
      readings[index] = word
    }
    return (tokens, readings)
  }

  static func tokens(of scalars: [UInt32]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(scalars.count / 4 + 4)
    var index = 0
    var isSpaced = true
    while index < scalars.count {
      let first = scalars[index]
      if first == 0x20 {
        isSpaced = true
        index += 1
        continue
      }
      var token = Token(kind: .sign, isSpaced: isSpaced, start: index, end: index + 1, key: UInt64(first))
      if first >= 0x30 && first <= 0x39 {
        token.kind = .number
        var value: UInt64 = 0
        while index < scalars.count, scalars[index] >= 0x30, scalars[index] <= 0x39 {
          value = value &* 10 &+ UInt64(scalars[index] - 0x30)
          index += 1
        }
        token.key = value
      } else {
        let script = Self.script(first)
        if script == .none {
          while index < scalars.count, scalars[index] == first { index += 1 }
        } else {
          token.kind = .word
          token.script = script
          var key = WordKey()
          var capitals = 0
          while index < scalars.count {
            let scalar = scalars[index]
            guard Self.script(scalar) == script else { break }
            if WordKey.lowercase(scalar) != scalar { capitals += 1 }
            key.add(scalar)
            index += 1
          }
          token.key = key.value
          let isCapital = WordKey.lowercase(first) != first
          token.shape =
            capitals == 0
            ? .lower
            : capitals == index - token.start
              ? .capitals
              : capitals >= 2 && capitals == index - token.start - 1 && scalars[index - 1] == 0x73
                ? .pluralCapitals : isCapital && capitals == 1 ? .capitalised : .mixed
        }
      }
      token.end = index
      tokens.append(token)
      isSpaced = false
    }
    return tokens
  }

  static func script(_ scalar: UInt32) -> WrittenScript {
    if scalar < 0x80 {
      return (scalar >= 0x61 && scalar <= 0x7A) || (scalar >= 0x41 && scalar <= 0x5A) ? .latin : .none
    }
    return WrittenScript(of: scalar)
  }
}
