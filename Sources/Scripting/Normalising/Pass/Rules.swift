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
  /// Whether words are written without spaces, so that none is put where the text has none.
  let isUnspaced: Bool
  /// How a lone number is said; nil where the engine reads digits itself.
  let number: (@Sendable (Passage, Int) -> String)?
  let segmenter: Segmenter
  private let numbers: [Scanner]
  private let capitals: [Scanner]
  private let foreign: [Scanner]
  private let addresses: [Scanner]
  private let words: [UInt64: [Scanner]]
  private let signScanners: [UInt64: [Scanner]]
  private let signs: [UInt64: Sign]

  init(
    language: Language, scripts: Set<WrittenScript>, scanners: [Scanner], signs: [Unicode.Scalar: Sign],
    isUnspaced: Bool = false,
    number: (@Sendable (Passage, Int) -> String)?
  ) {
    self.language = language
    self.scripts = scripts
    self.number = number
    self.isUnspaced = isUnspaced
    segmenter = Segmenter(language: language)
    numbers = scanners.filter(\.starts.numbers)
    capitals = scanners.filter(\.starts.capitals)
    addresses = scanners.filter(\.starts.addresses)
    foreign = scanners.filter(\.starts.foreign)
    var words: [UInt64: [Scanner]] = [:]
    var signScanners: [UInt64: [Scanner]] = [:]
    for scanner in scanners {
      for word in scanner.starts.words { words[word, default: []].append(scanner) }
      for sign in scanner.starts.signs { signScanners[UInt64(sign.value), default: []].append(scanner) }
    }
    self.words = words
    self.signScanners = signScanners
    self.signs = Dictionary(uniqueKeysWithValues: signs.map { (UInt64($0.key.value), $0.value) })
  }

  /// The longest reading of what begins at `index`; of two as long, the one whose scanner comes first.
  func reading(_ passage: Passage, _ index: Int) -> SpokenReading? {
    let token = passage.tokens[index]
    var best: SpokenReading?
    func ask(_ scanners: [Scanner]) {
      for scanner in scanners {
        guard let found = scanner.scan(passage, index), found.end > max(best?.end ?? 0, index) else { continue }
        best = found
      }
    }
    if !passage.addressStarts.isEmpty, passage.addressStarts.contains(index) { ask(addresses) }
    switch token.kind {
    case .number: ask(numbers)
    case .sign: if let scanners = signScanners[token.key] { ask(scanners) }
    case .word:
      if let scanners = words[token.key] { ask(scanners) }
      if token.shape == .capitals { ask(capitals) }
      if !scripts.contains(token.script) { ask(foreign) }
    case .edge: break
    }
    return best
  }

  func sign(_ token: Token) -> Sign? { signs[token.key] }
}
