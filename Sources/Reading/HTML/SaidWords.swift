/// What an article says of its page's text, to find what it doesn't say after all.
///
/// Most lines of a page are said as they stand, and are struck off whole. What is left on both sides is compared word by
/// word: a caption of which the credit was said already, a counter that was taken out of it.
struct SaidWords {
  /// How often a line is said as it stands, by its hash.
  private var lines: [UInt64: Int] = [:]
  private var texts: [String]

  /// Stands between the texts of two nodes, and in no text.
  static let joint: Character = "\u{1}"

  /// The words of all texts that aren't struck off, and how often each is left.
  private var words: [UInt64: Int] = [:]
  /// The lines that aren't said as they stand.
  private var changed: [Line] = []

  /// A line of the page that is meant to be said.
  struct Line {
    /// Its first text node.
    var node: Int
    /// Its text nodes, a ``SaidWords/joint`` before each.
    var text: [UInt8] = []
  }

  /// Gathers the texts that were taken from a page.
  init(_ texts: [String]) {
    self.texts = texts
    for text in texts { lines[Self.hash(text.utf8), default: 0] += 1 }
  }

  /// The parts of `page` that aren't said, in order, each with the node where it stands, and whether all of its words are said elsewhere.
  mutating func unsaid(of page: [Line]) -> [(node: Int, text: String, isSaidElsewhere: Bool)] {
    for line in page {
      let hash = Self.hash(line.text)
      if let count = lines[hash], count > 0 {
        lines[hash] = count - 1
      } else {
        changed.append(line)
      }
    }
    guard !changed.isEmpty else { return [] }
    for text in texts {
      let hash = Self.hash(text.utf8)
      let isLeft = lines[hash, default: 0] > 0
      if isLeft { lines[hash, default: 0] -= 1 }
      Self.forEachWord(TextComparison.key(text)) { words[$0, default: 0] += isLeft ? 1 : 0 }
    }
    return changed.compactMap { line in
      var isSaidElsewhere = true
      let text = String(decoding: line.text, as: UTF8.self)
      let parts = text.split(separator: " ").flatMap { part in
        // What stands side by side on the page, a caption and its credit, may be two words in the article.
        take(part) ? [] : part.split(separator: Self.joint).filter { !take($0) && !CreditForm.isLabel(String($0)) }
      }
      for part in parts {
        Self.forEachWord(TextComparison.key(part)) { if words[$0] == nil { isSaidElsewhere = false } }
      }
      return parts.isEmpty ? nil : (line.node, parts.joined(separator: " "), isSaidElsewhere)
    }
  }

  /// Takes words away from those that are said; takes none if one of them isn't left.
  private mutating func take(_ part: Substring) -> Bool {
    var taken: [UInt64: Int] = [:]
    Self.forEachWord(TextComparison.key(part)) { taken[$0, default: 0] += 1 }
    guard taken.allSatisfy({ words[$0.key, default: 0] >= $0.value }) else { return false }
    for (word, count) in taken { words[word, default: 0] -= count }
    return true
  }

  /// A hash of letters and digits, without case, spaces and signs.
  private static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    var hash = Bytes.emptyHash
    for byte in text where byte >= 0x80 || Bytes.isLetter(byte) || Bytes.isDigit(byte) {
      hash = Bytes.hash(hash, Bytes.lowercase(byte))
    }
    return hash
  }

  /// The words of a key; in scripts without spaces every character is one.
  private static func forEachWord(_ key: String, _ body: (UInt64) -> Void) {
    var hash = Bytes.emptyHash
    var isOpen = false
    for scalar in key.unicodeScalars {
      let isWide = scalar.value >= 0x2E80
      if isOpen, isWide || scalar == " " {
        body(hash)
        (hash, isOpen) = (Bytes.emptyHash, false)
      }
      if isWide {
        body(UInt64(scalar.value))
      } else if scalar != " " {
        for shift in [UInt32(0), 8, 16] { hash = Bytes.hash(hash, UInt8(scalar.value >> shift & 0xFF)) }
        isOpen = true
      }
    }
    if isOpen { body(hash) }
  }
}

extension Block {
  /// The texts of the block that are taken from the page's text, and not from its attributes.
  var visibleTexts: [String] {
    switch content {
    case .paragraph(let text), .heading(_, let text), .correction(let text, _): [text.written]
    case .pullQuote(let text, let attribution): [text.written, attribution].compactMap(\.self)
    case .quotation(let blocks, let attribution): blocks.flatMap(\.visibleTexts) + [attribution].compactMap(\.self)
    case .list(let list): list.items.joined().flatMap(\.visibleTexts)
    case .table(let table): [table.caption].compactMap(\.self) + table.header + table.rows.joined()
    case .figure(let figure): figure.visibleTexts
    case .gallery(let title, let figures): [title].compactMap(\.self) + figures.flatMap(\.visibleTexts)
    case .aside(let title, let blocks): [title].compactMap(\.self) + blocks.flatMap(\.visibleTexts)
    case .embed(let embed): [embed.text?.written].compactMap(\.self)
    case .code(let code, _): [code]
    case .note(_, let blocks): blocks.flatMap(\.visibleTexts)
    case .entry(let time, let title, let blocks): [time, title].compactMap(\.self) + blocks.flatMap(\.visibleTexts)
    case .divider: []
    }
  }
}

extension Figure {
  fileprivate var visibleTexts: [String] { [caption?.written, credit].compactMap(\.self) }
}

extension InlineText {
  /// All text, note signs and what is crossed out included.
  fileprivate var written: String { runs.map(\.text).joined() }
}
