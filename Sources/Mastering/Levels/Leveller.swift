import Glibc

/// Brings a recording to a loudness, below a ceiling.
struct Leveller {
  private let store: SampleStore
  private let sampleRate: Int
  private let loudness: Double?
  private let signal: SignalMeter

  /// Makes a leveller for samples whose loudness in LUFS, peak and energy are known.
  init(_ store: SampleStore, sampleRate: Int, loudness: Double?, signal: SignalMeter) {
    self.store = store
    self.sampleRate = sampleRate
    self.loudness = loudness
    self.signal = signal
  }

  /// Passes the recording on at a loudness in LUFS, as far as the limiter lets it, or as it is for nil; no true peak is above
  /// `ceiling`, in dBTP.
  func write(at target: Double?, below ceiling: Double, to sink: inout some AudioSink) throws {
    try render(gain: try gain(to: target, below: ceiling), ceiling: ceiling, to: &sink)
  }
}

extension Leveller {
  /// The gain in decibels that gives a loudness.
  private func gain(to target: Double?, below ceiling: Double) throws -> Double {
    guard let target, let loudness else { return 0 }
    var gain = target - loudness
    let highest = Double(signal.peak) / 32_768 * Double(Interpolator().overshoot)
    if highest.decibels + gain <= ceiling { return gain }

    // How much quieter the limiter makes it is told well enough by the energy that it takes out, unless that is a lot.
    var estimate = LimitingEstimate(gain: gain, ceiling: ceiling, sampleRate: sampleRate)
    try store.forEach { estimate.write($0) }
    estimate.finish()
    let shift = 10 * log10(max(1 - estimate.energy / signal.energy, 1e-6))
    gain -= shift
    if shift > -0.1 { return gain }

    // What is limited already gives less than a decibel for a decibel.
    var yield = 0.7
    var last: (gain: Double, loudness: Double)?
    for _ in 0..<8 {
      guard let result = try self.loudness(at: gain, below: ceiling), abs(target - result) > 0.05 else { break }
      if let last, gain != last.gain { yield = min(1, (result - last.loudness) / (gain - last.gain)) }
      // All that is left to gain is distortion.
      if yield < 0.2 { break }
      last = (gain, result)
      gain += (target - result) / yield
    }
    return gain
  }

  /// The loudness after a gain in decibels and the limiter.
  private func loudness(at gain: Double, below ceiling: Double) throws -> Double? {
    var meter = LoudnessMeter(sampleRate: sampleRate)
    try render(gain: gain, ceiling: ceiling, to: &meter)
    return meter.loudness
  }

  private func render(gain: Double, ceiling: Double, to sink: inout some AudioSink) throws {
    var limiter = Limiter(gain: gain, ceiling: ceiling, sampleRate: sampleRate)
    try store.forEach { samples in
      try Task.checkCancellation()
      try limiter.write(samples, to: &sink)
    }
    try limiter.finish(to: &sink)
    try sink.finish()
  }
}
