/// The engine's rate for a pace as it is heard.
///
/// The engine counts words of its own average length, and without the pauses between sentences and paragraphs, which are the
/// recording's and don't shrink with the rate. Measured on 16 news articles in English at four rates: a word takes 54.5 s
/// divided by the engine's rate, and the pauses come to 30 ms a word. Single articles lie within 15 % of that.
enum Pace {
  private static let secondsPerWord = 54.5
  private static let pausePerWord = 0.03

  /// The engine's rate for so many words a minute on the recording.
  static func engineRate(wordsPerMinute: Int) -> Int32 {
    let spoken = 60 / Double(max(1, wordsPerMinute)) - pausePerWord
    return Int32(min(450, max(80, (secondsPerWord / max(0.1, spoken)).rounded())))
  }
}
