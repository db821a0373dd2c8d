/// The shown text of a line, cut where what is known about it changes.
struct MarkedText {
  /// A stretch of shown text of which one thing is known.
  struct Segment {
    var shown: String
    /// What is said instead, empty for what is not said; nil where it is said as it is shown.
    var spoken: String?
    /// How the engine says it, if otherwise than the rest.
    var manner: SpokenSpan.Manner?
    /// Whether the article does not contain it.
    var isAdded: Bool
  }

  let segments: [Segment]

  init(_ line: Line) {
    let scalars = Array(line.text.unicodeScalars)
    let differences = line.differences
    let manners = line.spans.compactMap { span in
      line.shown(by: span.range).map { (range: $0, manner: span.manner) }
    }
    var cuts: Set<Int> = [0, scalars.count]
    for range in line.added + manners.map(\.range) + differences.map(\.range) {
      cuts.insert(range.lowerBound)
      cuts.insert(range.upperBound)
    }
    for difference in differences {
      for cut in difference.range.dropFirst() { cuts.remove(cut) }
    }
    let positions = cuts.sorted().filter { $0 <= scalars.count }
    segments = zip(positions, positions.dropFirst()).map { start, end in
      Segment(
        shown: String(String.UnicodeScalarView(scalars[start..<end])),
        spoken: differences.first { $0.range == start..<end }?.spoken,
        manner: manners.first { $0.range.lowerBound <= start && start < $0.range.upperBound }?.manner,
        isAdded: line.added.contains { $0.contains(start) })
    }
  }
}
