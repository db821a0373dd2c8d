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
  /// Three factors for each of the six pairs of samples around a gap, from the inside out.
  ///
  /// The first is for the sum of a pair and gives what lies half-way. A quarter and three quarters of the way are mirror images:
  /// the second factor, for sums, gives what they have in common, the third, for differences, what they have opposite.
  private let taps: [Float]

  init() {
    func tap(_ offset: Double) -> Double {
      let angle = offset * .pi
      return sin(angle) / angle * 0.5 * (1 + cos(offset * .pi / 6))
    }
    let pairs = (0..<6).map(Double.init).map { distance in
      (half: tap(distance + 0.5), near: tap(distance + 0.25), far: tap(distance + 0.75))
    }
    taps = pairs.flatMap { [Float($0.half), Float(($0.far + $0.near) / 2), Float(($0.far - $0.near) / 2)] }
    let half = pairs.reduce(0) { $0 + 2 * abs($1.half) }
    let quarter = pairs.reduce(0) { $0 + abs($1.near) + abs($1.far) }
    // A little more, for the rounding of single precision.
    overshoot = Float(max(1, half, quarter) * 1.0001)
  }

  /// Finds the highest magnitude in each block of samples and between them and the next.
  ///
  /// Peaks that can't be above `floor` are not worked out, and a lower magnitude stands for them. `samples` begins ``margin``
  /// before the first block and ends ``margin`` after the last.
  func addPeaks(of samples: UnsafePointer<Int16>, blocks: Int, above floor: Float, to peaks: inout [Float]) {
    unsafe taps.withUnsafeBufferPointer { taps in
      for block in 0..<blocks {
        let start = unsafe samples + block * Self.block
        var peak = unsafe Self.magnitude(around: start)
        if peak * overshoot > floor { peak = unsafe Self.peak(of: start, taps: taps) }
        peaks.append(peak)
      }
    }
  }

  /// The highest magnitude in some blocks of samples and between them and the next, or `floor` if none is above it.
  func peak(of samples: UnsafePointer<Int16>, blocks: Int, above floor: Float) -> Float {
    unsafe taps.withUnsafeBufferPointer { taps in
      var highest = floor
      for block in 0..<blocks {
        let start = unsafe samples + block * Self.block
        if unsafe Self.magnitude(around: start) * overshoot > highest {
          highest = max(highest, unsafe Self.peak(of: start, taps: taps))
        }
      }
      return highest
    }
  }

  /// Finds the highest magnitude of the samples of each block and those around it.
  func addMagnitudes(of samples: UnsafePointer<Int16>, blocks: Int, to peaks: inout [Float]) {
    for block in 0..<blocks { peaks.append(unsafe Self.magnitude(around: samples + block * Self.block)) }
  }

  private static func magnitude(around samples: UnsafePointer<Int16>) -> Float {
    var highest: Int16 = 0
    var lowest: Int16 = 0
    for index in 0..<block + 2 * margin {
      highest = max(highest, unsafe samples[index])
      lowest = min(lowest, unsafe samples[index])
    }
    return max(Float(highest), -Float(lowest))
  }

  private static func peak(of samples: UnsafePointer<Int16>, taps: UnsafeBufferPointer<Float>) -> Float {
    unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: block + 2 * margin) { floats in
      for index in 0..<block + 2 * margin { unsafe floats[index] = Float(samples[index]) }
      var peaks = SIMD8<Float>()
      for start in [margin, margin + 8] {
        let gap = unsafe UnsafeRawPointer(floats.baseAddress! + start)
        let own = unsafe gap.loadUnaligned(as: SIMD8<Float>.self)
        var half = SIMD8<Float>()
        var even = SIMD8<Float>()
        var odd = SIMD8<Float>()
        for pair in 0..<6 {
          let after = unsafe (gap + (pair + 1) * 4).loadUnaligned(as: SIMD8<Float>.self)
          let before = unsafe (gap - pair * 4).loadUnaligned(as: SIMD8<Float>.self)
          let sum = after + before
          unsafe half += sum * taps[pair * 3]
          unsafe even += sum * taps[pair * 3 + 1]
          unsafe odd += (after - before) * taps[pair * 3 + 2]
        }
        peaks = higher(peaks, higher(magnitude(own), magnitude(half)))
        // The higher of even + odd and even − odd.
        peaks = higher(peaks, magnitude(even) + magnitude(odd))
      }
      return peaks.max()
    }
  }

  private static func magnitude(_ values: SIMD8<Float>) -> SIMD8<Float> { higher(values, -values) }

  /// As `pointwiseMax`, which is not inlined.
  private static func higher(_ first: SIMD8<Float>, _ second: SIMD8<Float>) -> SIMD8<Float> {
    first.replacing(with: second, where: second .> first)
  }
}
