/// Measures the true peak of what is written to it (ITU-R BS.1770-4, annex 2).
package struct PeakMeter: AudioSink {
  private let interpolator = Interpolator()
  /// Samples from the interpolator's margin before the next block on.
  private var pending = [Int16](repeating: 0, count: Interpolator.margin)
  private var highest: Float = 0

  /// Makes a meter.
  package init() {}

  package mutating func write(_ samples: Span<Int16>) {
    unsafe samples.withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
    advance()
  }

  package mutating func finish() {
    pending.append(contentsOf: repeatElement(0, count: Interpolator.margin + Interpolator.block))
    advance()
  }

  /// In dBTP, of what was written before the end; nil for silence.
  package var truePeak: Double? { highest == 0 ? nil : (Double(highest) / 32_768).decibels }

  private mutating func advance() {
    let blocks = max(0, pending.count - 2 * Interpolator.margin) / Interpolator.block
    highest = unsafe pending.withUnsafeBufferPointer {
      unsafe interpolator.peak(of: $0.baseAddress!, blocks: blocks, above: highest)
    }
    pending.removeFirst(blocks * Interpolator.block)
  }
}
