/// Watches a pass and writes down what takes each stretch of its text.
///
/// Owned by one call and used by one thread.
final class Witness {
  private var notes: [(origin: ReadingStep.Origin, tokens: Range<Int>)] = []

  func note(_ origin: ReadingStep.Origin, _ tokens: Range<Int>) { notes.append((origin, tokens)) }

  /// What was seen, with what is said for it.
  ///
  /// What hangs on the stretch before it without being said on its own is part of that: a hyphen, an `'s`.
  func steps(of passage: Passage, saying said: SpokenText) -> [ReadingStep] {
    var steps: [ReadingStep] = []
    var next = 0
    // How far in the written text what is said already reaches.
    var reach = 0
    let spoken = Array(said.spoken.unicodeScalars)
    for (origin, tokens) in notes {
      let clean = passage.tokens[tokens.lowerBound].start..<passage.tokens[tokens.upperBound - 1].end
      let written = passage.clean.written(clean)
      let first = next
      while next < said.alignment.count, said.alignment[next].text.lowerBound < written.upperBound { next += 1 }
      if next == first, written.lowerBound < reach, let last = steps.indices.last {
        steps[last].range = steps[last].range.lowerBound..<written.upperBound
        steps[last].written = passage.string(scalars: passage.clean.cleaned(steps[last].range))
        continue
      }
      var step = ReadingStep(
        written: passage.string(scalars: clean), range: written,
        kind: kind(of: origin, passage.tokens[tokens.lowerBound]),
        origin: origin, spoken: nil, isPause: false, spans: [])
      if next == first, case .text = origin {
        step.isPause = hasMark(after: first, in: said, spoken) && isSign(tokens, of: passage)
      } else if next > first {
        let range = said.alignment[first].spoken.lowerBound..<said.alignment[next - 1].spoken.upperBound
        reach = said.alignment[next - 1].text.upperBound
        step.spoken = String(String.UnicodeScalarView(spoken[range]))
        step.spans = said.spans.filter { range.contains($0.range.lowerBound) }.map {
          SpokenSpan($0.range.lowerBound - range.lowerBound..<$0.range.upperBound - range.lowerBound, $0.manner)
        }
      }
      steps.append(step)
    }
    return steps
  }

  /// Whether a mark that makes a pause stands between two stretches that are said.
  private func hasMark(after next: Int, in said: SpokenText, _ spoken: [Unicode.Scalar]) -> Bool {
    let start = next > 0 ? said.alignment[next - 1].spoken.upperBound : 0
    let end = next < said.alignment.count ? said.alignment[next].spoken.lowerBound : spoken.count
    return start < end && spoken[start..<end].contains { Pause(UInt64($0.value)) != nil }
  }

  private func isSign(_ tokens: Range<Int>, of passage: Passage) -> Bool {
    passage.tokens[tokens.lowerBound].kind == .sign
  }

  private func kind(of origin: ReadingStep.Origin, _ token: Token) -> String {
    switch (origin, token.kind) {
    case (.rule(let name), _): name
    case (.lexicon, _): "name"
    case (.markup, _): "markup"
    case (.text, .word): "word"
    case (.text, .number): "number"
    case (.text, _): "mark"
    }
  }
}
