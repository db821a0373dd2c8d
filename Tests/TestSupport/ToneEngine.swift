public import Scripting
public import Speaking

/// A speech engine that needs no worker: every word is a tone, 30 ms a letter, with 40 ms of silence between words.
///
/// The pitch of a tone follows its word, so that other words give other samples. Cancellation ends it as it ends a real engine.
public struct ToneEngine: SpeechEngine {
  /// Always the same.
  public let identity = "tone 1"
  /// In hertz.
  public var sampleRate: Int
  /// What to throw instead of speaking a line whose spoken text holds the key.
  public var failures: [String: SpeakingError]

  /// Makes an engine.
  public init(sampleRate: Int = 22_050, failures: [String: SpeakingError] = [:]) {
    self.sampleRate = sampleRate
    self.failures = failures
  }

  /// Turns every word into a tone.
  ///
  /// - Throws: One of ``failures``, `CancellationError`, or what `deliver` throws.
  public func speak(_ script: Script, by cast: Cast, deliver: (Speech) throws -> Void) throws {
    for (index, line) in script.lines.enumerated() {
      if Task.isCancelled { throw CancellationError() }
      if let failure = failures.first(where: { line.spoken.contains($0.key) }) { throw failure.value }
      try deliver(speech(of: line.spoken, line: index))
    }
  }
}

extension ToneEngine {
  private func speech(of spoken: String, line: Int) -> Speech {
    let scalars = Array(spoken.unicodeScalars)
    var samples: [Int16] = []
    var words: [Speech.Word] = []
    for range in SpokenWords.ranges(in: scalars) {
      if !samples.isEmpty { samples.append(contentsOf: repeatElement(0, count: sampleRate * 40 / 1000)) }
      let start = samples.count
      let letters = scalars[range]
      let period = 50 + Int(letters.reduce(0) { ($0 &* 31 &+ $1.value) % 150 })
      samples.append(
        contentsOf: (0..<sampleRate * 30 * letters.count / 1000).lazy.map { Self.tone(at: $0, period: period) })
      words.append(Speech.Word(range, samples: start..<samples.count))
    }
    return Speech(line: line, samples: samples, sampleRate: sampleRate, words: words)
  }

  /// A sine of −12 dBFS, by Bhāskara's approximation: whole numbers only, so that every machine gives the same samples.
  private static func tone(at sample: Int, period: Int) -> Int16 {
    let phase = sample % period * 2
    let half = phase % period
    let product = half * (period - half)
    let sine = 8192 * 16 * product / (5 * period * period - 4 * product)
    return Int16(phase < period ? sine : -sine)
  }
}
