internal import Reading

/// All that is known about saying texts of one language: its scanners in order of precedence, and its signs.
final class Rules: Sendable {
  /// What is done with a sign that no scanner took.
  enum Sign: Sendable {
    case word(String)
    case pause
    case keep
    case silent
  }

  let language: Language
  /// Scripts that the language's own voice reads.
  let scripts: Set<WrittenScript>
  /// Whether what hangs on a reading stays on it: no space is put where the text has none.
  let isUnspaced: Bool
  /// How a lone number is said; nil where the engine reads digits itself.
  let number: (@Sendable (Passage, Int) -> String)?
  /// The name of an emoji; nil where the language has none for it.
  let emojiName: (@Sendable (UInt32) -> String?)?
  let segmenter: Segmenter
  /// What finds the words of a script without spaces; nil where the language has spaces.
  let dictionary: (@Sendable () -> JapaneseDictionary?)?
  /// A scanner and its place in the order of precedence.
  private struct Ranked: Sendable {
    let rank: Int
    let scanner: Scanner
  }

  private let scanners: [Scanner]
  private let numbers: [Ranked]
  private let capitals: [Ranked]
  private let names: [Ranked]
  private let foreign: [Ranked]
  private let addresses: [Ranked]
  private let readings: [Ranked]
  private let words: [UInt64: [Ranked]]
  private let signScanners: [UInt64: [Ranked]]
  private let signs: [UInt64: Sign]

  init(
    language: Language, scripts: Set<WrittenScript>, scanners: [Scanner], signs: [Unicode.Scalar: Sign],
    isUnspaced: Bool = false, emojiName: (@Sendable (UInt32) -> String?)? = nil,
    dictionary: (@Sendable () -> JapaneseDictionary?)? = nil, number: (@Sendable (Passage, Int) -> String)?
  ) {
    self.language = language
    self.scripts = scripts
    self.number = number
    self.emojiName = emojiName
    self.isUnspaced = isUnspaced
    self.dictionary = dictionary
    segmenter = Segmenter(language: language)
    self.scanners = scanners
    let ranked = scanners.enumerated().map { Ranked(rank: $0.offset, scanner: $0.element) }
    numbers = ranked.filter(\.scanner.starts.numbers)
    capitals = ranked.filter(\.scanner.starts.capitals)
    names = ranked.filter(\.scanner.starts.names)
    addresses = ranked.filter(\.scanner.starts.addresses)
    foreign = ranked.filter(\.scanner.starts.foreign)
    readings = ranked.filter(\.scanner.starts.readings)
    var words: [UInt64: [Ranked]] = [:]
    var signScanners: [UInt64: [Ranked]] = [:]
    for entry in ranked {
      for word in entry.scanner.starts.words { words[word, default: []].append(entry) }
      for sign in entry.scanner.starts.signs { signScanners[UInt64(sign.value), default: []].append(entry) }
    }
    self.words = words
    self.signScanners = signScanners
    self.signs = Dictionary(uniqueKeysWithValues: signs.map { (UInt64($0.key.value), $0.value) })
  }

  /// A text taken apart as the language's rules need it.
  func passage(_ text: String) -> Passage { Passage(text, segmenter: segmenter, dictionary: dictionary?()) }

  /// The longest reading of what begins at `index`; of two as long, the one whose scanner comes first.
  func reading(_ passage: Passage, _ index: Int) -> SpokenReading? { best(passage, index)?.reading }

  /// The scanner whose reading ``reading(_:_:)`` gives.
  func scanner(_ passage: Passage, _ index: Int) -> Scanner? { best(passage, index).map { scanners[$0.rank] } }

  private func best(_ passage: Passage, _ index: Int) -> (reading: SpokenReading, rank: Int)? {
    let token = passage.tokens[index]
    var best: SpokenReading?
    var rank = Int.max
    func ask(_ scanners: [Ranked]) {
      for ranked in scanners {
        guard let found = ranked.scanner.scan(passage, index), found.end > index else { continue }
        let end = best?.end ?? index
        guard found.end > end || (found.end == end && ranked.rank < rank) else { continue }
        best = found
        rank = ranked.rank
      }
    }
    if !passage.addressStarts.isEmpty, passage.addressStarts.contains(index) { ask(addresses) }
    switch token.kind {
    case .number: ask(numbers)
    case .sign: if let scanners = signScanners[token.key] { ask(scanners) }
    case .word:
      if let scanners = words[token.key] { ask(scanners) }
      if token.shape == .capitals || token.shape == .pluralCapitals { ask(capitals) }
      if token.shape != .lower { ask(names) }
      if !scripts.contains(token.script) { ask(foreign) }
      if !passage.readings.isEmpty, passage.readings[index] != nil { ask(readings) }
    case .edge: break
    }
    return best.map { ($0, rank) }
  }

  func sign(_ token: Token) -> Sign? { signs[token.key] }
}
