public import Reading

/// One sentence of a script, or a fixed phrase: what is shown, what is said, and which of it says which.
///
/// Offsets are Unicode scalars, half-open.
public struct Line: Sendable, Hashable {
  /// What a line is to the listener.
  public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    case headline, publication, label, standfirst, byline, date, about, contents, correction, dateline, paragraph,
      heading, image, quotation, pullQuote, list, listItem, table, aside, embed, entry, code, note, close
  }

  /// Stable across runs and across edits elsewhere: made from role, text and how often both came before.
  public var id: String
  /// What the line is to the listener.
  public var role: Role
  /// The text as shown.
  public var text: String
  /// The text as said: what the speech engine gets.
  public var spoken: String
  /// Which shown words are said by which spoken words, in order, without overlap.
  ///
  /// Shown words that nothing says are in no entry.
  public var alignment: [Alignment]
  /// What the engine must do otherwise inside `spoken`, in order, without overlap.
  public var spans: [SpokenSpan]
  /// The parts of `text` that the article does not contain: `Image:`.
  public var added: [Range<Int>]
  /// The language of the line but for its ``spans``.
  public var language: Language
  /// Which part of the voice says it.
  public var speaker: Part
  /// Silence after the line.
  ///
  /// The engine's own silence is taken off before.
  public var pauseAfter: Duration
  /// The number of the line's block in `Script.blocks`: lines with the same number are sentences of one block.
  public var block: Int
  /// Where in the source the text stands, as in `Block.source`; nil for added lines.
  public var source: String?

  /// Makes a line that is said as it is shown, word for word, unless told otherwise.
  public init(
    id: String, role: Role, text: String, spoken: String, alignment: [Alignment], spans: [SpokenSpan] = [],
    added: [Range<Int>] = [], language: Language, speaker: Part = .narrator, pauseAfter: Duration, block: Int = 0,
    source: String? = nil
  ) {
    self.id = id
    self.role = role
    self.text = text
    self.spoken = spoken
    self.alignment = alignment
    self.spans = spans
    self.added = added
    self.language = language
    self.speaker = speaker
    self.pauseAfter = pauseAfter
    self.block = block
    self.source = source
  }
}

/// A part in a voice: who of its speakers says a line.
public enum Part: String, Sendable, Hashable, Codable, CaseIterable {
  /// Says the article.
  case narrator
  /// Describes pictures.
  case image
  /// Says quotations that are set apart.
  case quotation
  /// Says what the article does not contain.
  case announcer
}

/// A stretch of shown text and the stretch of spoken text that says it.
public struct Alignment: Sendable, Hashable {
  /// Scalars of the shown text.
  public var text: Range<Int>
  /// Scalars of the spoken text.
  public var spoken: Range<Int>

  /// Makes an alignment.
  public init(text: Range<Int>, spoken: Range<Int>) {
    self.text = text
    self.spoken = spoken
  }
}

/// A stretch of spoken text that the engine says in another way than the rest of its line.
public struct SpokenSpan: Sendable, Hashable {
  /// How the stretch is said.
  public enum Manner: Sendable, Hashable {
    /// In another language, by that language's voice.
    case language(Language)
    /// By these phonemes, in the International Phonetic Alphabet; from a lexicon, never from an article.
    case phonemes(ipa: String)
    /// By these phonemes as espeak-ng names them: `k'i:v`; from a lexicon, never from an article.
    case mnemonics(espeak: String)
  }

  /// Scalars of the spoken text.
  public var range: Range<Int>
  /// How the stretch is said.
  public var manner: Manner

  /// Makes a span.
  public init(_ range: Range<Int>, _ manner: Manner) {
    self.range = range
    self.manner = manner
  }
}
