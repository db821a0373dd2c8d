import CEbur128

/// Measures the integrated loudness of what is written to it, by EBU R 128 (libebur128).
@safe final class LoudnessMeter: AudioSink {
  private let state: UnsafeMutablePointer<ebur128_state>

  /// Makes a meter for one channel, which counts once: the same sound from two loudspeakers is 3 LU louder.
  init(sampleRate: Int) {
    let mode = EBUR128_MODE_I.rawValue
    guard let state = unsafe ebur128_init(1, UInt(sampleRate), Int32(mode)) else {
      fatalError("no memory for a loudness meter")
    }
    unsafe self.state = unsafe state
  }

  deinit {
    var state: UnsafeMutablePointer<ebur128_state>? = unsafe self.state
    unsafe ebur128_destroy(&state)
  }

  func write(_ samples: Span<Int16>) {
    let code = unsafe samples.withUnsafeBufferPointer { samples in
      samples.isEmpty ? 0 : unsafe ebur128_add_frames_short(state, samples.baseAddress, samples.count)
    }
    precondition(code == 0, "no memory for a loudness meter")
  }

  func finish() {}

  /// The loudness so far in LUFS; nil if nothing was loud enough, or long enough (400 ms), to be measured.
  var loudness: Double? {
    var value = 0.0
    guard unsafe ebur128_loudness_global(state, &value) == 0, value.isFinite else { return nil }
    return value
  }
}
