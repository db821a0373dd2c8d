public import Reading

/// What came of a job that went well.
public struct EditionResult: Sendable, Hashable {
  /// What a job can come to.
  public enum State: String, Sendable, Hashable {
    /// The edition was made.
    case done
    /// An edition of the same content, settings and version was there already.
    case unchanged
  }

  /// Whether anything had to be done.
  public var state: State
  /// How long the recording is, in seconds.
  public var audioSeconds: Double
  /// What was guessed, missing or doubtful.
  public var notices: [Notice]
  /// What the edition is called; nil of one that is called as its article is.
  public var title: String?

  /// Makes a result.
  public init(_ state: State, audioSeconds: Double, notices: [Notice] = []) {
    self.state = state
    self.audioSeconds = audioSeconds
    self.notices = notices
  }
}
