/// How a recording is to sound and in what file it is kept.
public struct MasteringOptions: Sendable, Hashable, Codable {
  /// The kind of file.
  ///
  /// The default is WAV, 16-bit.
  public var format = AudioFormat.wav
  /// Integrated loudness in LUFS that the recording is brought to, measured as the one channel it is.
  ///
  /// The default is that of `LoudnessTarget.mono`, −19; nil leaves the voice as loud as it is.
  public var loudness: Double? = LoudnessTarget.mono.lufs
  /// The highest true peak in dBTP, kept by a look-ahead limiter.
  ///
  /// The default is −1.
  public var peakCeiling: Double = -1
  /// The fade at either end of a line, which keeps a cut from clicking.
  ///
  /// The default is 2 ms.
  public var fade: Duration = .milliseconds(2)

  /// Makes the default options.
  public init() {}
}
