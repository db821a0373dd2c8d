/// A phrase with places to fill, such as `From {publication}.`, taken apart.
///
/// An empty template says nothing, which is how a table leaves a phrase out.
package struct Template: Sendable, Hashable {
  /// A stretch of a template.
  package enum Piece: Sendable, Hashable {
    /// Words of the phrase itself.
    case words(String)
    /// What the article, or another phrase, puts in.
    case placeholder(Phrase.Placeholder)
  }

  /// Why a template is none.
  package enum Problem: Error, Hashable {
    case unknownPlaceholder(String)
    case unclosedBrace
  }

  package let pieces: [Piece]

  /// Makes a template of pieces.
  package init(pieces: [Piece]) { self.pieces = pieces }

  /// Reads a template.
  ///
  /// - Throws: ``Problem`` if it names what is not in `allowed`, or a brace is left open.
  package init(_ source: String, allowed: [Phrase.Placeholder]) throws(Problem) {
    var pieces: [Piece] = []
    var rest = source[...]
    while let open = rest.unicodeScalars.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let inside = rest[rest.unicodeScalars.index(after: open)...]
      guard let close = inside.unicodeScalars.firstIndex(of: "}") else { throw .unclosedBrace }
      let name = String(inside[..<close])
      guard let placeholder = Phrase.Placeholder(rawValue: name), allowed.contains(placeholder) else {
        throw .unknownPlaceholder(name)
      }
      pieces.append(.placeholder(placeholder))
      rest = inside[inside.unicodeScalars.index(after: close)...]
    }
    if rest.unicodeScalars.contains("}") { throw .unclosedBrace }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
  }

  package var isEmpty: Bool { pieces.isEmpty }
}
