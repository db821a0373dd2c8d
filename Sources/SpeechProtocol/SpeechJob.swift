/// What a speech worker is asked to say: one article, spoken by one process from the engine's fresh state.
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

  /// A stretch of a unit's text that is said by phonemes instead of its letters.
  public struct Phonemes: Sendable, Hashable {
    /// Scalars of the unit's text.
    public var range: Range<Int>
    /// The engine's own phoneme names: `h@l'oU`.
    ///
    /// Printable ASCII without brackets.
    public var mnemonics: String

    /// Makes a stretch.
    public init(_ range: Range<Int>, mnemonics: String) {
      self.range = range
      self.mnemonics = mnemonics
    }
  }

  /// A text that is said in one go with one setting: a line, or a stretch of one language in it.
  public struct Unit: Sendable, Hashable {
    /// The position of the unit's setting in ``SpeechJob/settings``.
    public var setting: Int
    /// What is said: plain text, without markup of any kind, and without brackets where there are phonemes.
    public var text: String
    /// In order, without overlap, within the text.
    public var phonemes: [Phonemes]

    /// Makes a unit.
    public init(setting: Int, text: String, phonemes: [Phonemes] = []) {
      self.setting = setting
      self.text = text
      self.phonemes = phonemes
    }
  }

  /// Which account of the phonemes is wanted beside the sound.
  public enum Trace: UInt8, Sendable, Hashable {
    /// None.
    case none
    /// By the engine's own names: `h@l'oU`.
    case mnemonics
    /// In the International Phonetic Alphabet.
    case ipa
  }

  /// Every setting is loaded before the first unit is said, so a job without units asks whether the engine has them.
  public var settings: [Setting]
  /// In the order in which they are said.
  public var units: [Unit]
  /// How much memory the speaking process may take, in mebibytes.
  public var memoryLimit: Int
  /// How much processor time the speaking process may take, in seconds.
  public var timeLimit: Int
  /// Whether the phonemes of each unit are told.
  public var trace: Trace

  /// Makes a job.
  public init(
    settings: [Setting], units: [Unit], memoryLimit: Int = 512, timeLimit: Int, trace: Trace = .none
  ) {
    self.settings = settings
    self.units = units
    self.memoryLimit = memoryLimit
    self.timeLimit = timeLimit
    self.trace = trace
  }
}
