/// One stretch of a written text, how it is said, and why.
public struct ReadingStep: Sendable, Hashable {
  /// What decides how a stretch is said.
  public enum Origin: Sendable, Hashable {
    /// The markup of the source.
    case markup
    /// An entry of a lexicon, its name and the line on which the entry stands.
    case lexicon(name: String, line: Int?, entry: String)
    /// The language's rule for a class of things: money, dates.
    case rule(String)
    /// Nothing: it is said as it stands, or is no sound.
    case text
  }

  /// What is written.
  public var written: String
  /// Scalars of the written text.
  public var range: Range<Int>
  /// What it is: `money`, `date`, `name`, `word`, `number`, `mark`.
  public var kind: String
  /// What decides how it is said.
  public var origin: Origin
  /// What is said; nil for nothing.
  public var spoken: String?
  /// Whether it is heard as a pause.
  public var isPause: Bool
  /// What the engine must do otherwise, in scalars of ``spoken``.
  public var spans: [SpokenSpan]
}
