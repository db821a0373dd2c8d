import Glibc

/// Finds the peaks that a signal has between its samples, at four times the sample rate (ITU-R BS.1770, annex 2).
///
/// The filter is a sinc of 49 taps under a Hann window, which is libebur128's, so that both measure the same.
struct Interpolator: Sendable {
  /// Samples that are looked at together.
  static let block = 16
  /// Samples that must be known before and after a block.
  static let margin = 6

  /// No peak between samples is higher than the highest of the samples around it times this.
  let overshoot: Float
  /// By phase (¼, ½, ¾ of the way to the next sample), for the samples from 5 before to 6 after.
  private let taps: [Float]

  init() {
    var taps: [Float] = []
    var overshoot = 1.0
    for phase in 1...3 {
      let weights = (-5...6).map { sample in
        let offset = Double(4 * sample - phase)
        let angle = offset * .pi / 4
        return sin(angle) / angle * 0.5 * (1 + cos(offset * .pi / 24))
      }
      overshoot = max(overshoot, weights.reduce(0) { $0 + abs($1) })
      taps += weights.map(Float.init)
    }
    self.taps = taps
    // A little more, for the rounding of single precision.
    self.overshoot = Float(overshoot) * 1.0001
  }

  /// The highest magnitude in a block of samples and between them and the next, given `threshold`: magnitudes that can't
  /// reach it are not worked out, and a lower one is returned for them.
  ///
  /// `samples` begins ``margin`` before the block and ends ``margin`` after it.
  func peak(of samples: UnsafePointer<Int16>, above threshold: Float) -> Float {
    let width = Self.block + 2 * Self.margin
    var highest: Int16 = 0
    var lowest: Int16 = 0
    for index in 0..<width {
      highest = max(highest, unsafe samples[index])
      lowest = min(lowest, unsafe samples[index])
    }
    let around = max(Float(highest), -Float(lowest))
    if around * overshoot <= threshold { return around }

    return unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { floats in
      for index in 0..<width { unsafe floats[index] = Float(samples[index]) }
      var peak: Float = 0
      for index in Self.margin..<Self.margin + Self.block { peak = max(peak, abs(unsafe floats[index])) }
      return unsafe taps.withUnsafeBufferPointer { taps in
        var peaks = SIMD16<Float>(repeating: peak)
        for phase in 0..<3 {
          var sum = SIMD16<Float>()
          for tap in 0..<12 {
            let window = unsafe UnsafeRawPointer(floats.baseAddress! + 1 + tap).loadUnaligned(as: SIMD16<Float>.self)
            unsafe sum += window * taps[phase * 12 + tap]
          }
          peaks = pointwiseMax(peaks, pointwiseMax(sum, -sum))
        }
        return peaks.max()
      }
    }
  }
}
