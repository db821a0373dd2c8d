/// A finished sound file and what is known about it.
public struct Recording: Sendable, Hashable {
  /// When a line is heard.
  public struct Cue: Sendable, Hashable {
    /// The line's position in its script.
    public var line: Int
    /// Samples from the recording's beginning, half-open, without the pause after.
    public var samples: Range<Int>

    /// Makes a cue.
    public init(line: Int, samples: Range<Int>) {
      self.line = line
      self.samples = samples
    }
  }

  /// When a spoken word is heard.
  public struct Word: Sendable, Hashable {
    /// The line's position in its script.
    public var line: Int
    /// Scalars of the line's spoken text.
    public var spoken: Range<Int>
    /// Samples from the recording's beginning, half-open.
    public var samples: Range<Int>

    /// Makes a word.
    public init(line: Int, spoken: Range<Int>, samples: Range<Int>) {
      self.line = line
      self.spoken = spoken
      self.samples = samples
    }
  }

  /// One of the sound files that hold the recording.
  public struct File: Sendable, Hashable {
    /// The file's path.
    public var path: String
    /// The kind of file.
    public var format: AudioFormat
    /// In hertz; the recording's own, or what the format needs.
    public var sampleRate: Int
    /// Integrated loudness in LUFS, measured on what was encoded, as the one channel it is; nil for silence.
    public var loudness: Double?
    /// The highest true peak in dBTP, measured on what was encoded; nil for silence.
    ///
    /// Decoders of formats that lose something give more, for which mastering leaves room.
    public var truePeak: Double?

    /// Makes a file.
    public init(
      path: String, format: AudioFormat, sampleRate: Int, loudness: Double? = nil, truePeak: Double? = nil
    ) {
      self.path = path
      self.format = format
      self.sampleRate = sampleRate
      self.loudness = loudness
      self.truePeak = truePeak
    }

    /// The name without folders.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  /// The sound files, of which there is at least one: the same sound, equally loud.
  ///
  /// The first is the one that an edition's pages play.
  public var files: [File]
  /// In hertz: what all numbers of samples here are counted in.
  public var sampleRate: Int
  /// How many samples the recording has.
  public var length: Int
  /// The loudness in LUFS that was asked for; nil if the voice was left as loud as it is.
  public var loudnessTarget: Double?
  /// One a line, in order.
  public var cues: [Cue]
  /// Every spoken word, in order.
  public var words: [Word]
  /// Parts that a listener may want to go to, in order; the first begins at the beginning.
  public var chapters: [Chapter]

  /// Makes a recording.
  public init(
    files: [File], sampleRate: Int, length: Int, loudnessTarget: Double? = nil, cues: [Cue], words: [Word],
    chapters: [Chapter] = []
  ) {
    precondition(!files.isEmpty, "a recording is in a file")
    self.files = files
    self.sampleRate = sampleRate
    self.length = length
    self.loudnessTarget = loudnessTarget
    self.cues = cues
    self.words = words
    self.chapters = chapters
  }

  /// The path of the first file.
  public var path: String { files[0].path }
  /// The format of the first file.
  public var format: AudioFormat { files[0].format }
  /// The loudness of the first file.
  public var loudness: Double? { files[0].loudness }
  /// The true peak of the first file.
  public var truePeak: Double? { files[0].truePeak }

  /// In seconds.
  public var duration: Double { sampleRate == 0 ? 0 : Double(length) / Double(sampleRate) }
}
