/// A text as it is said, with the way back to the text as it was written.
public struct SpokenText: Sendable, Hashable {
  /// What the engine gets.
  public var spoken: String
  /// Which written scalars are said by which spoken scalars, in order, without overlap.
  public var alignment: [Alignment]
  /// What the engine must do otherwise, in order, without overlap.
  public var spans: [SpokenSpan]

  /// Makes a spoken text.
  public init(_ spoken: String, alignment: [Alignment], spans: [SpokenSpan] = []) {
    self.spoken = spoken
    self.alignment = alignment
    self.spans = spans
  }
}
