/// What a `Range` field asks for of a content of known length (RFC 9110, 14.2).
package enum ByteRanges: Sendable, Hashable {
  /// All of it: there is no field, or one that is to be ignored.
  case whole
  /// These pieces, in the order in which they were asked for, none of them empty and no two of them overlapping.
  case pieces([Range<Int>])
  /// Only what lies behind the end.
  case unsatisfiable

  /// More pieces than any player wants are no sensible request.
  private static let most = 64

  /// Reads a field.
  ///
  /// - Parameters:
  ///   - field: the field's value: `bytes=0-99, -500`; nil for none.
  ///   - length: the length of the content in bytes.
  package init(_ field: String?, of length: Int) {
    guard let field, let equals = field.firstIndex(of: "="), field[..<equals].lowercased() == "bytes" else {
      self = .whole
      return
    }
    var pieces: [Range<Int>] = []
    var isSatisfiable = false
    let specs = field[field.index(after: equals)...].split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" } }
      .filter { !$0.isEmpty }
    guard !specs.isEmpty, specs.count <= Self.most else {
      self = .whole
      return
    }
    for spec in specs {
      guard let dash = spec.firstIndex(of: "-") else {
        self = .whole
        return
      }
      let (first, last) = (spec[..<dash], spec[spec.index(after: dash)...])
      switch (Self.number(first), Self.number(last)) {
      case (nil, let count?) where first.isEmpty:
        if count > 0 { isSatisfiable = true }
        Self.add(max(0, length - count)..<length, to: &pieces)
      case (let start?, nil) where last.isEmpty:
        if start < length { Self.add(start..<length, to: &pieces) }
      case (let start?, let end?) where start <= end:
        if start < length { Self.add(start..<min(end, length - 1) + 1, to: &pieces) }
      default:
        self = .whole
        return
      }
    }
    // The end of nothing is nothing, which no Content-Range can say.
    self = pieces.isEmpty ? (isSatisfiable ? .whole : .unsatisfiable) : .pieces(pieces)
  }

  /// Takes a piece, in one with those that it overlaps or touches, so that nothing is sent twice.
  private static func add(_ piece: Range<Int>, to pieces: inout [Range<Int>]) {
    guard !piece.isEmpty else { return }
    var piece = piece
    var place = pieces.count
    while let index = pieces.firstIndex(where: {
      $0.lowerBound <= piece.upperBound && piece.lowerBound <= $0.upperBound
    }) {
      let other = pieces.remove(at: index)
      piece = min(piece.lowerBound, other.lowerBound)..<max(piece.upperBound, other.upperBound)
      place = min(place, index)
    }
    pieces.insert(piece, at: min(place, pieces.count))
  }

  /// A number of digits alone; one beyond all measure is as good as the largest.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text) ?? .max
  }
}
