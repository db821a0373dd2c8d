/// What a run came to.
public struct Summary: Sendable, Hashable {
  /// How many jobs there were.
  public var total = 0
  /// How many editions were made.
  public var rendered = 0
  /// How many were there already.
  public var unchanged = 0
  /// Every article that failed, in the order in which they did.
  public var failures: [Failure] = []
  /// How long the recordings that were made are together, in seconds.
  public var audioSeconds = 0.0
  /// How long it took, in seconds.
  public var wallSeconds = 0.0
  /// Whether it was stopped before its end.
  public var isInterrupted = false

  /// Makes the summary of a run that did nothing.
  public init() {}

  /// Seconds of audio made in a second; nil if none was.
  public var timesRealTime: Double? {
    audioSeconds > 0 && wallSeconds > 0 ? audioSeconds / wallSeconds : nil
  }
}
