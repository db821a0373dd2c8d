/// Measures the highest magnitude and the energy of what is written to it.
struct SignalMeter: AudioSink {
  /// The highest magnitude of a sample.
  private(set) var peak = 0
  /// The sum of the samples' squares, a little low: sums are kept in units of 256 to stay within 32 bits.
  private(set) var energy = 0.0

  mutating func write(_ samples: Span<Int16>) {
    unsafe samples.withUnsafeBufferPointer { samples in
      var start = 0
      while start < samples.count {
        let end = min(samples.count, start + 256)
        var highest: Int16 = 0
        var lowest: Int16 = 0
        var sum: Int32 = 0
        for index in start..<end {
          let sample = unsafe samples[index]
          highest = max(highest, sample)
          lowest = min(lowest, sample)
          sum &+= (Int32(sample) &* Int32(sample)) >> 8
        }
        peak = max(peak, Int(highest), -Int(lowest))
        energy += Double(sum) * 256
        start = end
      }
    }
  }

  mutating func finish() {}
}
