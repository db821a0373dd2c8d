import Glibc

/// Measures the integrated loudness of what is written to it (ITU-R BS.1770-4, EBU R 128).
///
/// One channel counts once: the same sound from two loudspeakers is 3 LU louder. It is measured as libebur128 measures it, at a
/// tenth of the cost, because eight stretches of the recording are looked at side by side.
package struct LoudnessMeter: AudioSink {
  private static let lanes = 8
  /// Steps in each lane's stretch, but at the end.
  private static let stretch = 10

  private let sampleRate: Int
  /// Loudness is looked at every 100 ms; in samples.
  private let step: Int
  /// Samples from one step before the next that is looked at, in which the filter forgets what was before.
  private var pending: [Int16]
  /// The weighted energy of each step so far, in squares of samples.
  private var energies: [Float] = []

  /// Makes a meter for a sample rate in hertz.
  package init(sampleRate: Int) {
    self.sampleRate = sampleRate
    step = (sampleRate + 5) / 10
    pending = [Int16](repeating: 0, count: step)
  }

  package mutating func write(_ samples: Span<Int16>) {
    var start = 0
    while start < samples.count {
      let full = (1 + Self.lanes * Self.stretch) * step
      let end = min(samples.count, start + full - pending.count)
      unsafe samples.extracting(start..<end).withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
      start = end
      if pending.count == full { measure(Self.lanes * Self.stretch, stretch: Self.stretch) }
    }
  }

  package mutating func finish() {
    let steps = pending.count / step - 1
    let stretch = (steps + Self.lanes - 1) / Self.lanes
    pending.append(contentsOf: repeatElement(0, count: max(0, (1 + Self.lanes * stretch) * step - pending.count)))
    measure(steps, stretch: stretch)
  }

  /// The loudness in LUFS of what was written before the end; nil if nothing was loud enough, or long enough (400 ms), to be
  /// measured.
  package var loudness: Double? {
    // Blocks of 400 ms, one every 100 ms.
    let blocks = energies.indices.dropLast(3).map { start in
      Double(energies[start] + energies[start + 1] + energies[start + 2] + energies[start + 3]) / Double(4 * step)
    }
    let audible = blocks.filter { Self.loudness(of: $0) >= -70 }
    guard let all = Self.mean(audible) else { return nil }
    // What is 10 LU below all that is audible is a pause.
    return Self.mean(audible.filter { $0 >= all / 10 }).map(Self.loudness)
  }
}

extension LoudnessMeter {
  /// Looks at so many steps, a stretch in each lane.
  private mutating func measure(_ steps: Int, stretch: Int) {
    var filter = KWeighting(sampleRate: sampleRate)
    var found: [KWeighting.Lanes] = []
    unsafe pending.withUnsafeBufferPointer { pending in
      for index in 0...stretch {
        let start = unsafe pending.baseAddress! + index * step
        found.append(unsafe filter.energy(of: start, count: step, stride: stretch * step))
      }
    }
    // The first is of the step before the stretch.
    for index in 0..<steps { energies.append(found[1 + index % stretch][index / stretch]) }
    pending.removeFirst(Self.lanes * stretch * step)
  }

  /// Of an energy a sample.
  private static func loudness(of energy: Double) -> Double { -0.691 + 10 * log10(energy / (32_768 * 32_768)) }

  private static func mean(_ energies: [Double]) -> Double? {
    energies.isEmpty ? nil : energies.reduce(0, +) / Double(energies.count)
  }
}
