/// Guesses what a mistyped name was meant to be.
enum Spelling {
  /// The candidate with the fewest changed letters, if they are few enough to be a slip.
  static func closest(to name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    let ranked = candidates.map { ($0, distance(wanted, Array($0.lowercased().unicodeScalars))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(1, wanted.count / 3) else { return nil }
    return best.0
  }

  /// How many letters must be put in, taken out or changed to make one of the other.
  private static func distance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
    guard !from.isEmpty, from.count < 100 else { return max(from.count, to.count) }
    var row = Array(0...to.count)
    for (index, scalar) in from.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in to.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (scalar == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[to.count]
  }
}
