/// The engine's rate for a pace as it is heard.
enum Pace {
  /// The engine's rate for so many words a minute on the recording, pauses between sentences and paragraphs included.
  static func engineRate(wordsPerMinute: Int) -> Int32 {
    Int32(clamping: min(450, max(80, wordsPerMinute)))
  }
}
