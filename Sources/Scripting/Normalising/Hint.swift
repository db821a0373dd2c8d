public import Reading

/// What the source's markup says about a stretch of written text, and the text alone does not.
public struct Hint: Sendable, Hashable {
  /// What the markup says.
  public enum Kind: Sendable, Hashable {
    /// The stretch is in this language and is said by its voice.
    case language(Language)
    /// The stretch is said as these words of the text's language: the expansion of an abbreviation.
    case alias(String)
    /// The stretch is not said.
    case silent
  }

  /// Scalars of the written text, half-open.
  public var range: Range<Int>
  /// What the markup says of it.
  public var kind: Kind

  /// Makes a hint.
  ///
  /// Where hints overlap, the one that begins first holds.
  public init(_ range: Range<Int>, _ kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
