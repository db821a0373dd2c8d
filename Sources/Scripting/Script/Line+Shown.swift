extension Line {
  /// The scalars of the shown text that some spoken text says; nil if it says none of it.
  package func shown(by spoken: Range<Int>) -> Range<Int>? {
    let entries = alignment.filter { $0.spoken.overlaps(spoken) }
    guard let first = entries.first, let last = entries.last else { return nil }
    return first.text.lowerBound..<last.text.upperBound
  }
}
