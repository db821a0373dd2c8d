public import Reading
public import Scripting

/// A voice as it stands in a file of `voices/`: which of the engine's voices says which part, and how.
public struct Voice: Sendable, Hashable, Codable {
  /// How one part of the voice speaks.
  public struct Speaker: Sendable, Hashable, Codable {
    /// The paces at which the engine speaks, in words a minute.
    public static let rates = 90...380

    /// The engine's voice: `gmw/en-US`.
    public var identifier: String
    /// The engine's variant: `f3`; nil for none.
    public var variant: String?
    /// Words a minute, as heard in a recording with its pauses; see ``rates``.
    ///
    /// The default is 165.
    public var rate: Int
    /// 0 to 99; the engine's default is 50.
    public var pitch: Int
    /// 0 (monotone) to 99; the engine's default is 50.
    public var range: Int
    /// 0 to 100, in percent of the engine's default.
    public var volume: Int
    /// A pause between words, in units of 10 ms at the engine's default rate.
    public var wordGap: Int

    /// Makes a speaker.
    public init(
      identifier: String, variant: String? = nil, rate: Int = 165, pitch: Int = 50, range: Int = 50,
      volume: Int = 100, wordGap: Int = 0
    ) {
      self.identifier = identifier
      self.variant = variant
      self.rate = rate
      self.pitch = pitch
      self.range = range
      self.volume = volume
      self.wordGap = wordGap
    }
  }

  /// The name to ask for it by: the file's name without `.json`.
  public var name: String
  /// The language it speaks.
  public var language: Language
  /// One sentence for people who choose a voice.
  public var summary: String?
  /// Who says what; a part that is missing is said by the narrator, which is always there.
  public var parts: [Part: Speaker]
  /// Names of lexicons in `voices/`, in rising precedence.
  public var lexicons: [String]

  /// Makes a voice.
  public init(
    name: String, language: Language, summary: String? = nil, parts: [Part: Speaker], lexicons: [String] = []
  ) {
    self.name = name
    self.language = language
    self.summary = summary
    self.parts = parts
    self.lexicons = lexicons
  }

  /// Who says a part: its own speaker, or the narrator.
  public func speaker(of part: Part) -> Speaker {
    guard let speaker = parts[part] ?? parts[.narrator] else { preconditionFailure("a voice without narrator") }
    return speaker
  }

  /// The voice with every part at another pace, in words a minute; as it is for nil.
  ///
  /// A part that is slower than the narrator stays slower by as much. The pace is kept within ``Speaker/rates``.
  public func speaking(at rate: Int?) -> Voice {
    guard let rate else { return self }
    let own = speaker(of: .narrator).rate
    var voice = self
    for part in parts.keys {
      guard var speaker = voice.parts[part] else { continue }
      speaker.rate = min(Speaker.rates.upperBound, max(Speaker.rates.lowerBound, speaker.rate * rate / own))
      voice.parts[part] = speaker
    }
    return voice
  }
}
