public import Reading

/// A spoken line: sound, and when each word is said.
public struct Speech: Sendable, Hashable {
  /// A spoken word and its time.
  public struct Word: Sendable, Hashable {
    /// Scalars of the line's spoken text.
    public var range: Range<Int>
    /// Samples from the line's beginning, half-open.
    public var samples: Range<Int>

    /// Makes a word.
    public init(_ range: Range<Int>, samples: Range<Int>) {
      self.range = range
      self.samples = samples
    }
  }

  /// The line's position in its script.
  public var line: Int
  /// 16-bit mono, without silence at either end.
  public var samples: [Int16]
  /// In hertz.
  public var sampleRate: Int
  /// In order, monotonic, within the samples; every word of the spoken text is one.
  public var words: [Word]
  /// What could not be said, if anything.
  public var notices: [Notice]

  /// Makes a speech.
  public init(line: Int, samples: [Int16], sampleRate: Int, words: [Word], notices: [Notice] = []) {
    self.line = line
    self.samples = samples
    self.sampleRate = sampleRate
    self.words = words
    self.notices = notices
  }
}
