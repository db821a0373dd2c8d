import Arguments
import Mastering

/// How the sound is mastered.
struct SoundOptions: Sendable {
  var loudness = LoudnessTarget.mono

  static let parameters: [Parameter<SoundOptions>] = [
    .option(
      "loudness", nil, "LEVEL", \.loudness, section: "Sound",
      expecting: "\(LoudnessTarget.named.map(\.name).joined(separator: ", ")), or LUFS from -36 to -14",
      help: "how loud it is: -16 LUFS, -19 (as loud from two loudspeakers as -16 in stereo), -18, -23, or as you say")
  ]

  /// How a recording is mastered.
  var options: MasteringOptions {
    var options = MasteringOptions()
    options.loudness = loudness.lufs
    return options
  }
}
