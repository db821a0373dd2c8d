/// What is shown at one time: one line of words or two.
package struct Caption: Sendable, Hashable {
  /// The positions of each line's words.
  package var lines: [Range<Int>]
  /// When it is shown, from the recording's beginning; never empty.
  package var milliseconds: Range<Int>

  /// The positions of all its words.
  package var words: Range<Int> { lines[0].lowerBound..<lines[lines.count - 1].upperBound }
}
