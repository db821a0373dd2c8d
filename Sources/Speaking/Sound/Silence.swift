/// Where a voice is silent.
enum Silence {
  /// Samples up to this are silence: −56 dBFS.
  ///
  /// The engine's pauses are zeros but for the decay of the sound before them.
  static let threshold: Int16 = 50
  /// Kept before the first sound, in milliseconds, for consonants that begin softly.
  static let leadIn = 6
  /// Kept after the last sound, in milliseconds.
  static let tail = 12

  /// The samples from the first to the last sound, with a little around; empty if there is no sound.
  static func sound(in samples: [Int16], sampleRate: Int) -> Range<Int> {
    guard let first = samples.firstIndex(where: isSound), let last = samples.lastIndex(where: isSound) else {
      return 0..<0
    }
    let start = max(0, first - leadIn * sampleRate / 1000)
    return start..<min(samples.count, last + 1 + tail * sampleRate / 1000)
  }

  /// The first sound in a stretch, or nil.
  static func firstSound(in samples: [Int16], _ range: Range<Int>) -> Int? {
    samples[range].firstIndex(where: isSound)
  }

  /// Where the last sound in a stretch ends, or nil.
  static func endOfSound(in samples: [Int16], _ range: Range<Int>) -> Int? {
    samples[range].lastIndex(where: isSound).map { $0 + 1 }
  }

  private static func isSound(_ sample: Int16) -> Bool { sample > threshold || sample < -threshold }
}
