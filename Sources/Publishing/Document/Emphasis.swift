import Reading
import Scripting

/// Which words of an article's sentences its author stressed; a script, which is for the ear, doesn't say.
struct Emphasis {
  /// A text of the article, as scalars.
  private struct Text {
    var scalars: [Unicode.Scalar] = []
    var stressed: [Range<Int>] = []
    /// Where the sentences that were looked for so far end.
    var end = 0
  }

  /// The texts that have some, by where they stand in the source.
  private var texts: [String: [Text]] = [:]

  init(_ article: Article) {
    for block in article.blocks { add(block) }
  }

  private mutating func add(_ block: Reading.Block) {
    for inner in block.inner { add(inner) }
    guard let source = block.source else { return }
    for inline in block.texts where inline.runs.contains(where: { $0.kind == .emphasis }) {
      var text = Text()
      for run in inline.runs {
        let start = text.scalars.count
        text.scalars += run.text.unicodeScalars
        if run.kind == .emphasis { text.stressed.append(start..<text.scalars.count) }
      }
      texts[source, default: []].append(text)
    }
  }

  /// The scalars of a line's shown text that are stressed; lines are asked for in order.
  mutating func ranges(in line: Line) -> [Range<Int>] {
    guard !texts.isEmpty, let source = line.source, let count = texts[source]?.count else { return [] }
    // A list's number may stand before what the article says.
    var scalars = Array(line.text.unicodeScalars)[...]
    if let first = line.added.first, first.lowerBound == 0 { scalars = scalars.dropFirst(first.upperBound) }
    scalars = scalars.drop { $0 == " " }
    for index in 0..<count {
      guard let text = texts[source]?[index], let start = text.scalars.firstPlace(of: scalars, from: text.end) else {
        continue
      }
      let own = start..<start + scalars.count
      texts[source]?[index].end = own.upperBound
      return text.stressed.map { $0.clamped(to: own) }.filter { !$0.isEmpty }.map {
        ($0.lowerBound - start + scalars.startIndex)..<($0.upperBound - start + scalars.startIndex)
      }
    }
    return []
  }
}

extension Reading.Block {
  /// The blocks in it that have places of their own.
  fileprivate var inner: [Reading.Block] {
    switch content {
    case .quotation(let blocks, _), .aside(_, let blocks), .note(_, let blocks), .entry(_, _, let blocks): blocks
    case .list(let list): list.items.flatMap(\.self)
    default: []
    }
  }
}

extension [Unicode.Scalar] {
  /// Where a text stands first from a place on; nil if it doesn't.
  fileprivate func firstPlace(of text: ArraySlice<Unicode.Scalar>, from place: Int) -> Int? {
    guard !text.isEmpty, count - place >= text.count else { return nil }
    return (place...(count - text.count)).first { self[$0..<$0 + text.count] == text }
  }
}
