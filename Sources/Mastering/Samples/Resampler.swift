import CSoxr

/// Gives samples another rate, by libsoxr, and passes them on.
@safe final class Resampler: AudioSink {
  private var sink: any AudioSink
  private let soxr: OpaquePointer
  /// Samples that are still to come out.
  private var owed: Int
  private var buffer = [Int16](repeating: 0, count: 16_384)

  /// How many samples as many at one rate are at another.
  static func count(_ samples: Int, from rate: Int, to other: Int) -> Int {
    Int((Double(samples) * Double(other) / Double(rate)).rounded())
  }

  /// Makes a resampler that passes on exactly as many samples as `length` are at the other rate.
  init(from rate: Int, to other: Int, length: Int, into sink: any AudioSink) {
    self.sink = sink
    owed = Self.count(length, from: rate, to: other)
    var io = unsafe soxr_io_spec(SOXR_INT16_I, SOXR_INT16_I)
    // The samples come from 16 bits, and the same must come out every time.
    unsafe io.flags |= UInt(SOXR_NO_DITHER)
    // 20 bits, more than the samples have.
    var quality = unsafe soxr_quality_spec(UInt(SOXR_20_BITQ), 0)
    guard let soxr = unsafe soxr_create(Double(rate), Double(other), 1, nil, &io, &quality, nil) else {
      fatalError("no memory for a resampler")
    }
    unsafe self.soxr = unsafe soxr
  }

  deinit { unsafe soxr_delete(soxr) }

  func write(_ samples: Span<Int16>) throws {
    var start = 0
    while start < samples.count {
      var taken = 0
      var given = 0
      unsafe samples.extracting(start...).withUnsafeBufferPointer { samples in
        _ = unsafe soxr_process(soxr, samples.baseAddress, samples.count, &taken, &buffer, buffer.count, &given)
      }
      start += taken
      try pass(given)
    }
  }

  func finish() throws {
    while owed > 0 {
      var given = 0
      _ = unsafe soxr_process(soxr, nil, 0, nil, &buffer, buffer.count, &given)
      // What rounding left over is silence.
      if given == 0 {
        given = min(owed, buffer.count)
        for index in 0..<given { buffer[index] = 0 }
      }
      try pass(given)
    }
    try sink.finish()
  }

  private func pass(_ given: Int) throws {
    let count = min(given, owed)
    owed -= count
    let ready = buffer
    try sink.write(ready.span.extracting(..<count))
  }
}
