import Mastering
import Scripting

/// When the tokens of a line are heard, and the pieces of tokens; asked for in order.
struct LineClock {
  private let line: Line
  private var shown: ArraySlice<ShownWord>
  private let spoken: ArraySlice<Recording.Word>
  /// Where what was asked for last ends, in samples.
  private var end: Int
  /// Places in the shown text, and the samples at which they are heard; made when pieces are asked for.
  private var anchors: [(place: Int, sample: Int)] = []
  private var anchor = 0

  /// A clock for a line whose words are heard at these times.
  init(_ line: Line, shown: ArraySlice<ShownWord>, spoken: ArraySlice<Recording.Word>, beginning: Int) {
    self.line = line
    self.shown = shown
    self.spoken = spoken
    end = beginning
  }

  /// The samples of the next token, and the word that it is; what is no word has no time of its own.
  mutating func samples(of token: Range<Int>) -> (samples: Range<Int>, word: ShownWord?) {
    guard let word = shown.first, word.range == token else { return (end..<end, nil) }
    shown = shown.dropFirst()
    end = word.samples.upperBound
    return (word.samples, word)
  }

  /// The samples of the next piece of a token that has these samples.
  ///
  /// A piece begins when what the alignment gives for it begins; between, time is shared out by length.
  mutating func samples(of piece: Range<Int>, within token: Range<Int>) -> Range<Int> {
    let start = sample(at: piece.lowerBound, within: token)
    return start..<max(start, sample(at: piece.upperBound, within: token))
  }
}

extension LineClock {
  private mutating func sample(at place: Int, within token: Range<Int>) -> Int {
    if anchors.isEmpty { anchors = makeAnchors() }
    while anchor + 1 < anchors.count, anchors[anchor + 1].place <= place { anchor += 1 }
    let low = anchors[anchor]
    var sample = low.sample
    if anchor + 1 < anchors.count {
      let high = anchors[anchor + 1]
      sample += (high.sample - low.sample) * max(0, place - low.place) / max(1, high.place - low.place)
    }
    return min(max(sample, token.lowerBound), token.upperBound)
  }

  private func makeAnchors() -> [(place: Int, sample: Int)] {
    var anchors = [(place: 0, sample: spoken.first?.samples.lowerBound ?? end)]
    var words = spoken
    /// Within a word by length, between words at the end of the one before.
    func sample(at place: Int) -> Int {
      while words.count > 1, words[words.startIndex + 1].spoken.lowerBound <= place { words = words.dropFirst() }
      guard let word = words.first else { return end }
      let part = min(max(place, word.spoken.lowerBound), word.spoken.upperBound) - word.spoken.lowerBound
      return word.samples.lowerBound + word.samples.count * part / max(1, word.spoken.count)
    }
    for entry in line.alignment {
      anchors.append((entry.text.lowerBound, sample(at: entry.spoken.lowerBound)))
      anchors.append((entry.text.upperBound, sample(at: entry.spoken.upperBound)))
    }
    return anchors
  }
}
