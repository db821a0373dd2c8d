import CEbur128
import CSndfile
import Foundation

/// A sound file as it is when it is decoded, measured by libebur128.
struct Listener {
  struct Failure: Error {
    var reason: String
  }

  let samples: [Int16]
  let sampleRate: Int
  /// As libsndfile has them.
  let tags: [String: String]
  /// Positions and labels.
  let cues: [(position: Int, label: String)]

  /// Listens to samples that are in no file.
  init(samples: [Int16], sampleRate: Int) {
    self.samples = samples
    self.sampleRate = sampleRate
    tags = [:]
    cues = []
  }

  init(path: String) throws {
    var info = SF_INFO()
    guard let file = unsafe sf_open(path, Int32(SFM_READ), &info) else {
      throw Failure(reason: unsafe String(cString: sf_strerror(nil)))
    }
    defer { unsafe sf_close(file) }
    sampleRate = Int(info.samplerate)

    var samples = [Int16](repeating: 0, count: Int(info.frames))
    let count = unsafe sf_readf_short(file, &samples, info.frames)
    self.samples = Array(samples.prefix(Int(count)))

    var tags: [String: String] = [:]
    for (name, kind) in [
      ("title", SF_STR_TITLE), ("artist", SF_STR_ARTIST), ("album", SF_STR_ALBUM), ("date", SF_STR_DATE),
      ("comment", SF_STR_COMMENT), ("software", SF_STR_SOFTWARE),
    ] {
      if let text = unsafe sf_get_string(file, Int32(kind)) { tags[name] = unsafe String(cString: text) }
    }
    self.tags = tags

    var cues = SF_CUES()
    unsafe sf_command(file, Int32(SFC_GET_CUE), &cues, Int32(MemoryLayout<SF_CUES>.size))
    self.cues = unsafe withUnsafeBytes(of: &cues.cue_points) { points in
      let points = unsafe points.bindMemory(to: SF_CUE_POINT.self)
      return (0..<Int(cues.cue_count)).map { index in
        let label = unsafe withUnsafeBytes(of: points[index].name) {
          unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        return (Int(unsafe points[index].sample_offset), label)
      }
    }
  }

  /// In seconds.
  var duration: Double { Double(samples.count) / Double(sampleRate) }

  /// Integrated, in LUFS.
  var loudness: Double { unsafe measured { unsafe ebur128_loudness_global($0, $1) } }

  /// In dBTP.
  var truePeak: Double { unsafe 20 * log10(measured { unsafe ebur128_true_peak($0, 0, $1) }) }

  /// The stretches of silence of at least 50 ms, in samples.
  var silences: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for (index, sample) in samples.enumerated() where sample != 0 {
      if index - start >= sampleRate / 20 { found.append(start..<index) }
      start = index + 1
    }
    if samples.count - start >= sampleRate / 20 { found.append(start..<samples.count) }
    return found
  }

  private func measured(_ measure: (UnsafeMutablePointer<ebur128_state>, UnsafeMutablePointer<Double>) -> Int32)
    -> Double
  {
    let mode = Int32(EBUR128_MODE_I.rawValue | EBUR128_MODE_TRUE_PEAK.rawValue)
    var state = unsafe ebur128_init(1, UInt(sampleRate), mode)
    defer { unsafe ebur128_destroy(&state) }
    unsafe ebur128_add_frames_short(state, samples, samples.count)
    var value = 0.0
    _ = unsafe measure(state!, &value)
    return value
  }
}
