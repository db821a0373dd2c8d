public import Reading

/// A job that came to its end, and where the run stands.
public struct EditionProgress: Sendable, Hashable {
  /// How a job can end.
  public enum State: String, Sendable, Hashable, Codable {
    case done, failed, unchanged
  }

  /// What the article is called.
  public var path: String
  /// How it ended.
  public var state: State
  /// Why it failed, if it did.
  public var failure: Failure?
  /// How many jobs came to their end, this one included.
  public var done: Int
  /// How many jobs there are.
  public var total: Int
  /// How many failed so far.
  public var failed: Int
  /// How long this edition's recording is, in seconds; nil if it failed.
  public var audioSeconds: Double?
  /// How long this edition took, in seconds.
  public var wallSeconds: Double
  /// Since the beginning, in seconds.
  public var elapsedSeconds: Double
  /// How long the rest will take, in seconds; nil until there is something to judge by.
  public var etaSeconds: Double?
  /// What was guessed, missing or doubtful.
  public var notices: [Notice]

  /// Makes a report.
  package init(
    path: String, state: State, failure: Failure? = nil, done: Int, total: Int, failed: Int,
    audioSeconds: Double? = nil,
    wallSeconds: Double, elapsedSeconds: Double, etaSeconds: Double? = nil, notices: [Notice] = []
  ) {
    self.path = path
    self.state = state
    self.failure = failure
    self.done = done
    self.total = total
    self.failed = failed
    self.audioSeconds = audioSeconds
    self.wallSeconds = wallSeconds
    self.elapsedSeconds = elapsedSeconds
    self.etaSeconds = etaSeconds
    self.notices = notices
  }
}
