/// How long a script is, before it is spoken.
public struct Estimate: Sendable, Hashable {
  /// Words as they are said.
  public var words: Int
  /// The time they take at the script's pace, pauses included.
  public var duration: Duration

  /// Makes an estimate.
  public init(words: Int, duration: Duration) {
    self.words = words
    self.duration = duration
  }
}

extension Script {
  /// How long the script is likely to be.
  public var estimate: Estimate {
    var words = 0
    var weight = 0.0
    var pauses = leadIn
    for line in lines {
      let tally = WordCount.tally(line.spoken)
      words += tally.words
      weight += tally.weight
      pauses += line.pauseAfter
    }
    let milliseconds = Int((weight * 60_000 / Double(max(1, wordsPerMinute))).rounded())
    return Estimate(words: words, duration: .milliseconds(milliseconds) + pauses)
  }
}
