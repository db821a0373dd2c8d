internal import Reading
internal import Scripting

/// Puts a line's pieces together: without the engine's silence at their ends, with a natural gap between them.
struct Assembly {
  /// What the engine says for one piece.
  struct Sound {
    var samples: [Int16] = []
    /// Position in the piece's text in scalars, and sample.
    var words: [(position: Int, sample: Int)] = []
  }

  private let line: Int
  private let sampleRate: Int
  private var samples: [Int16] = []
  private var events: [WordTimes.Event] = []

  /// Begins a line.
  init(line: Int, sampleRate: Int) {
    self.line = line
    self.sampleRate = sampleRate
  }

  /// Adds the next piece.
  mutating func append(_ sound: Sound, of piece: Plan.Piece) {
    let kept = Silence.sound(in: sound.samples, sampleRate: sampleRate)
    guard !kept.isEmpty else { return }
    if !samples.isEmpty { samples.append(contentsOf: repeatElement(0, count: piece.gap * sampleRate / 1000)) }
    let shift = samples.count - kept.lowerBound
    if samples.isEmpty, kept.count == sound.samples.count {
      samples = sound.samples
    } else {
      samples.append(contentsOf: sound.samples[kept])
    }
    events += sound.words.map { word in
      WordTimes.Event(
        position: piece.text.origin(of: word.position),
        sample: min(samples.count, max(shift + kept.lowerBound, word.sample + shift)))
    }
  }

  /// The line as it is heard.
  func speech(of line: Line, as planned: Plan.Planned) -> Speech {
    let scalars = Array(line.spoken.unicodeScalars)
    let words = SpokenWords.ranges(in: scalars)
    let times = WordTimes.times(
      of: words, weights: words.map { word in planned.unsaid.reduce(word.count) { $0 - $1.clamped(to: word).count } },
      events: events, in: samples, sampleRate: sampleRate)
    return Speech(
      line: self.line, samples: samples, sampleRate: sampleRate,
      words: zip(words, times).map { Speech.Word($0, samples: $1) }, notices: planned.notices)
  }
}
