/// A word as it is shown, and when it is heard.
public struct ShownWord: Sendable, Hashable {
  /// The word with what is attached to it: `“Harbour,`.
  public var text: String
  /// The line's position in its script.
  public var line: Int
  /// Scalars of the line's text.
  public var range: Range<Int>
  /// Samples from the recording's beginning, half-open; empty for a word that nothing says.
  public var samples: Range<Int>

  /// Makes a word.
  public init(_ text: String, line: Int, range: Range<Int>, samples: Range<Int>) {
    self.text = text
    self.line = line
    self.range = range
    self.samples = samples
  }
}
