/// Measures the true peak of what is written to it.
///
/// The result is exact, yet only the stretches are interpolated whose samples are high enough for a new peak.
struct TruePeakMeter: AudioSink {
  private let interpolator = Interpolator()
  /// Samples that wait for those after them, from the margin before the next block on; silence stands before the first.
  private var pending = [Int16](repeating: 0, count: Interpolator.block + Interpolator.margin)
  private var peak: Float = 0

  mutating func write(_ samples: Span<Int16>) {
    unsafe samples.withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
    measure()
  }

  mutating func finish() {
    pending.append(contentsOf: repeatElement(0, count: Interpolator.block + Interpolator.margin))
    measure()
  }

  /// In dBTP; nil if there was no sound.
  var truePeak: Double? { peak == 0 ? nil : Double(peak / 32_768).decibels }
}

extension TruePeakMeter {
  private mutating func measure() {
    let blocks = max(0, (pending.count - 2 * Interpolator.margin) / Interpolator.block)
    unsafe pending.withUnsafeBufferPointer { samples in
      for block in 0..<blocks {
        let start = unsafe samples.baseAddress! + block * Interpolator.block
        peak = max(peak, unsafe interpolator.peak(of: start, above: peak))
      }
    }
    pending.removeFirst(blocks * Interpolator.block)
  }
}
