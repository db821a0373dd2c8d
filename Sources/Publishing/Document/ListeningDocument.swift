public import Reading
public import Scripting

/// An edition's text as a tree, every word with its time: what pages, books and players show while the recording is heard.
///
/// It holds what the script shows, in listening order, word for word, and nothing else.
public struct ListeningDocument: Sendable, Hashable {
  /// A part of the text.
  public indirect enum Node: Sendable, Hashable {
    /// A list, a figure and so on, with what stands in it.
    case container(Script.Container, [Node])
    case passage(Passage)
  }

  /// A paragraph's worth of sentences.
  public struct Passage: Sendable, Hashable {
    /// The position in `Script.blocks`.
    public var block: Int
    /// What it is to the listener.
    public var role: Line.Role
    /// Of a heading: 2 to 6; nil for anything else.
    public var level: Int?
    /// In order; none of a picture of which nothing is said.
    public var sentences: [Sentence]
  }

  /// A line of the script.
  public struct Sentence: Sendable, Hashable {
    /// The position in `Script.lines`, and in `Recording.cues`.
    public var line: Int
    /// The line's shown text, cut into words and what is between them.
    public var pieces: [Piece]
  }

  /// A word, or what stands between two.
  public struct Piece: Sendable, Hashable {
    /// As it is shown.
    public var text: String
    /// The word's position in `WordTimeline.words`; nil between words.
    public var word: Int?
    /// Whether the article does not contain it.
    public var isAdded: Bool
    /// The language, if it is not the line's.
    public var language: Language?
    /// Whether the article stresses it: italics or bold letters.
    public var isStressed = false
  }

  /// The whole text.
  public let nodes: [Node]

  /// Makes the document of an edition.
  public init(_ edition: Edition) {
    let (script, words) = (edition.script, edition.timeline.words)
    var sentences = script.blocks.map { _ in [Sentence]() }
    var emphasis = Emphasis(edition.article)
    var word = 0
    for (index, line) in script.lines.enumerated() {
      let first = word
      while word < words.count, words[word].line == index { word += 1 }
      let pieces = Self.pieces(
        of: line, words: words, in: first..<word, stressed: emphasis.ranges(in: line))
      sentences[line.block].append(Sentence(line: index, pieces: pieces))
    }
    let passages = script.blocks.enumerated().map { index, block in
      (block.containers, Passage(block: index, role: block.role, level: block.level, sentences: sentences[index]))
    }
    nodes = Self.nodes(of: passages[...], at: 0)
  }
}

extension ListeningDocument {
  private static func nodes(of passages: ArraySlice<([Script.Container], Passage)>, at depth: Int) -> [Node] {
    var nodes: [Node] = []
    var rest = passages
    while let (containers, passage) = rest.first {
      guard depth < containers.count else {
        nodes.append(.passage(passage))
        rest = rest.dropFirst()
        continue
      }
      let container = containers[depth]
      let own = rest.prefix { depth < $0.0.count && $0.0[depth].id == container.id }
      nodes.append(.container(container, Self.nodes(of: own, at: depth + 1)))
      rest = rest.dropFirst(own.count)
    }
    return nodes
  }

  private static func pieces(
    of line: Line, words: [ShownWord], in own: Range<Int>, stressed: [Range<Int>]
  ) -> [Piece] {
    let scalars = Array(line.text.unicodeScalars)
    let languages = line.spans.compactMap { span -> (range: Range<Int>, language: Language)? in
      guard case .language(let language) = span.manner else { return nil }
      return line.shown(by: span.range).map { ($0, language) }
    }
    func piece(_ range: Range<Int>, word: Int? = nil) -> Piece {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      // What stands for the piece: of a word its first letter or digit, not a quotation mark before it.
      let place =
        range.first { scalars[$0].properties.isAlphabetic || scalars[$0].properties.numericType != nil }
        ?? range.lowerBound
      return Piece(
        text: String(text), word: word, isAdded: line.added.contains { $0.contains(place) },
        language: languages.first { $0.range.contains(place) }?.language,
        isStressed: stressed.contains { $0.contains(place) })
    }
    var pieces: [Piece] = []
    var end = 0
    for index in own {
      let range = words[index].range
      if end < range.lowerBound { pieces.append(piece(end..<range.lowerBound)) }
      pieces.append(piece(range, word: index))
      end = range.upperBound
    }
    if end < scalars.count { pieces.append(piece(end..<scalars.count)) }
    return pieces
  }
}
