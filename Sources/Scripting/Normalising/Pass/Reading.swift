/// What a scanner found: how far it reaches and how it is said.
struct SpokenReading {
  /// A stretch of tokens and what is said for them.
  struct Part {
    enum Manner {
      /// These words.
      case words(String)
      /// The tokens themselves, as they are written.
      case copy
      /// A pause, as this mark makes it.
      case pause(Pause)
      /// The tokens in another language, as they are written or as these words.
      case foreign(String, language: String)
      /// These words, some of them in another way than the rest: what a lexicon has for the tokens.
      case said(String, [SpokenSpan])
      /// Nothing.
      case silence
    }

    var tokens: Range<Int>
    var manner: Manner
    /// Whether it follows the part before it without a space: the `'s` of a name.
    var isGlued = false
    /// Whether it follows what is said before it without a space where the text has none, but as a word of its own: a
    /// Japanese particle.
    var isAttached = false
  }

  /// The index of the first token after it.
  var end: Int
  var parts: [Part]

  init(end: Int, parts: [Part]) {
    self.end = end
    self.parts = parts
  }

  /// Tokens that are said as `words`.
  init(_ words: String, _ tokens: Range<Int>) {
    end = tokens.upperBound
    parts = [Part(tokens: tokens, manner: .words(words))]
  }

  /// Tokens that are not said.
  static func silence(_ tokens: Range<Int>) -> SpokenReading {
    SpokenReading(end: tokens.upperBound, parts: [])
  }
}

/// A mark that makes the engine pause, in rising length.
enum Pause: UInt8, Comparable {
  case comma, semicolon, colon, full, question, exclamation

  var mark: UInt8 {
    switch self {
    case .comma: 0x2C
    case .semicolon: 0x3B
    case .colon: 0x3A
    case .full: 0x2E
    case .question: 0x3F
    case .exclamation: 0x21
    }
  }

  /// The pause that a text asks for which is one mark and nothing else.
  init?(mark text: String) {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    self.init(UInt64(scalar.value))
  }

  init?(_ scalar: UInt64) {
    switch scalar {
    case 0x2C, 0x3001, 0x60C, 0xFF64: self = .comma
    case 0x3B, 0x61B: self = .semicolon
    case 0x3A: self = .colon
    case 0x2E, 0x3002, 0xFF61, 0x6D4, 0x964: self = .full
    case 0x3F, 0x61F, 0x37E: self = .question
    case 0x21: self = .exclamation
    default: return nil
    }
  }

  static func < (one: Pause, other: Pause) -> Bool { one.rawValue < other.rawValue }
}
