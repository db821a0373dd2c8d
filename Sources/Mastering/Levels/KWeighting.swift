import Glibc

/// The filter through which loudness is measured (ITU-R BS.1770-4, annex 1): a shelf for the head, then a high-pass.
///
/// Eight stretches of sound go through it side by side, one in each lane, and only their energy comes out.
struct KWeighting {
  typealias Lanes = SIMD8<Float>

  /// A filter of second order: b₀, b₁, b₂, and a₁, a₂ for an a₀ of one.
  private struct Section {
    private let forward: (Lanes, Lanes, Lanes)
    private let back: (Lanes, Lanes)
    private var memory = (Lanes(), Lanes())

    init(forward: (Double, Double, Double), back: (Double, Double)) {
      self.forward = (
        Lanes(repeating: Float(forward.0)), Lanes(repeating: Float(forward.1)), Lanes(repeating: Float(forward.2))
      )
      self.back = (Lanes(repeating: Float(back.0)), Lanes(repeating: Float(back.1)))
    }

    /// Single precision is enough: what it adds is 90 dB below the sound.
    @inline(__always) mutating func filter(_ input: Lanes) -> Lanes {
      let output = input * forward.0 + memory.0
      memory.0 = input * forward.1 - output * back.0 + memory.1
      memory.1 = input * forward.2 - output * back.1
      return output
    }
  }

  private var shelf: Section
  private var highPass: Section

  /// Makes the filter for a sample rate in hertz, by the analogue forms behind the standard's figures for 48 kHz.
  init(sampleRate: Int) {
    let rate = Double(sampleRate)
    do {
      let (tangent, quality) = (tan(.pi * 1_681.974450955533 / rate), 0.7071752369554196)
      let high = Double(decibels: 3.999843853973347)
      let band = pow(high, 0.4996667741545416)
      let square = tangent * tangent
      let norm = 1 + tangent / quality + square
      shelf = Section(
        forward: (
          (high + band * tangent / quality + square) / norm, 2 * (square - high) / norm,
          (high - band * tangent / quality + square) / norm
        ),
        back: (2 * (square - 1) / norm, (1 - tangent / quality + square) / norm))
    }
    do {
      let (tangent, quality) = (tan(.pi * 38.13547087602444 / rate), 0.5003270373238773)
      let square = tangent * tangent
      let norm = 1 + tangent / quality + square
      highPass = Section(
        forward: (1, -2, 1), back: (2 * (square - 1) / norm, (1 - tangent / quality + square) / norm))
    }
  }

  /// The energy of so many samples in each lane; lanes begin `stride` samples apart.
  mutating func energy(of samples: UnsafePointer<Int16>, count: Int, stride: Int) -> Lanes {
    var (shelf, highPass) = (shelf, highPass)
    var energy = Lanes()
    for index in 0..<count {
      let lanes = unsafe Lanes(
        SIMD8<Int16>(
          samples[index], samples[index + stride], samples[index + 2 * stride], samples[index + 3 * stride],
          samples[index + 4 * stride], samples[index + 5 * stride], samples[index + 6 * stride],
          samples[index + 7 * stride]))
      let weighted = highPass.filter(shelf.filter(lanes))
      energy += weighted * weighted
    }
    (self.shelf, self.highPass) = (shelf, highPass)
    return energy
  }
}
