/// Tells how much energy a limiter will take out of a signal, without limiting it.
struct LimitingEstimate: AudioSink {
  /// In squares of samples before the gain.
  private(set) var energy = 0.0
  private var curve: GainCurve
  /// Samples from one block before the next one that is looked at.
  private var pending = [Int16](repeating: 0, count: GainCurve.block)

  /// Makes an estimate for a gain in decibels and a ceiling in dBTP.
  init(gain: Double, ceiling: Double, sampleRate: Int) {
    // The samples' own peaks do for an estimate.
    curve = GainCurve(gain: gain, ceiling: ceiling, sampleRate: sampleRate, isTruePeak: false)
  }

  mutating func write(_ samples: Span<Int16>) {
    unsafe samples.withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
    advance()
  }

  mutating func finish() {
    pending.append(contentsOf: repeatElement(0, count: curve.delay))
    advance()
  }

  private mutating func advance() {
    let edges = curve.edges(for: pending)
    let blocks = edges.count - 1
    for block in 0..<blocks where edges[block] != 1 || edges[block + 1] != 1 {
      let (first, last) = (edges[block], edges[block + 1])
      let kept = (first * first + first * last + last * last) / 3
      var squares = 0
      for index in (block + 1) * GainCurve.block..<(block + 2) * GainCurve.block {
        squares += Int(pending[index]) * Int(pending[index])
      }
      energy += Double(squares) * Double(1 - kept)
    }
    pending.removeFirst(blocks * GainCurve.block)
  }
}
