/// Passes everything on to two sinks.
struct SinkPair<First: AudioSink, Second: AudioSink>: AudioSink {
  private(set) var first: First
  private(set) var second: Second

  init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  mutating func write(_ samples: Span<Int16>) throws {
    try first.write(samples)
    try second.write(samples)
  }

  mutating func finish() throws {
    try first.finish()
    try second.finish()
  }
}

/// Forgets everything, for what is only tried out.
struct NoSink: AudioSink {
  func write(_ samples: Span<Int16>) {}
  func finish() {}
}
