/// What a speech worker is asked to say. Codes itself to bytes without Foundation, so that the worker starts quickly.
public struct SpeechJob: Sendable, Hashable {
  /// How the engine is set for a unit.
  public struct Setting: Sendable, Hashable {
    /// The engine's voice identifier: `gmw/en-US`.
    public var voice: String
    /// The engine's variant, added to the voice by `+`; empty for none.
    public var variant: String
    /// Words a minute, as the engine counts them.
    public var rate: Int32
    /// 0 to 99.
    public var pitch: Int32
    /// 0 to 99.
    public var range: Int32
    /// 0 to 100.
    public var volume: Int32
    /// Units of 10 ms at the engine's default rate.
    public var wordGap: Int32

    /// Makes a setting.
    public init(
      voice: String, variant: String = "", rate: Int32, pitch: Int32 = 50, range: Int32 = 50, volume: Int32 = 100,
      wordGap: Int32 = 0
    ) {
      self.voice = voice
      self.variant = variant
      self.rate = rate
      self.pitch = pitch
      self.range = range
      self.volume = volume
      self.wordGap = wordGap
    }
  }
}
