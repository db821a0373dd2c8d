/// Measures what it passes on.
struct Measuring<Sink: AudioSink>: AudioSink {
  private(set) var loudness: LoudnessMeter
  private(set) var peak = PeakMeter()
  private(set) var sink: Sink

  init(_ sink: Sink, sampleRate: Int) {
    self.sink = sink
    loudness = LoudnessMeter(sampleRate: sampleRate)
  }

  mutating func write(_ samples: Span<Int16>) throws {
    loudness.write(samples)
    peak.write(samples)
    try sink.write(samples)
  }

  mutating func finish() throws {
    loudness.finish()
    peak.finish()
    try sink.finish()
  }
}
