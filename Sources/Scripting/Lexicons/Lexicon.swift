public import Reading

/// How particular words are said: entries of a W3C Pronunciation Lexicon (PLS 1.0).
public struct Lexicon: Sendable, Hashable {
  /// How one written form is said.
  public enum Pronunciation: Sendable, Hashable, CustomStringConvertible {
    /// As these words, which are read as any text of the language is, other entries of the lexicons among them.
    case alias(String)
    /// By these phonemes of the International Phonetic Alphabet.
    case phonemes(ipa: String)
    /// By these phonemes as the speech engine espeak-ng names them: `k'i:v`.
    case mnemonics(espeak: String)

    /// As people see it: words in quotation marks, sounds between slashes, the engine's names in brackets.
    public var description: String {
      switch self {
      case .alias(let words): "“\(words)”"
      case .phonemes(let ipa): "/\(ipa)/"
      case .mnemonics(let names): "[\(names)]"
      }
    }
  }

  /// One written form and how it is said.
  public struct Entry: Sendable, Hashable {
    /// The written form; may hold spaces.
    public var grapheme: String
    /// How it is said.
    public var pronunciation: Pronunciation

    /// Makes an entry.
    public init(_ grapheme: String, _ pronunciation: Pronunciation) {
      self.grapheme = grapheme
      self.pronunciation = pronunciation
    }
  }

  /// What messages call it: its path, or nothing if it has none.
  public var name: String
  /// The language whose texts it is for.
  public var language: Language
  /// What it holds, in its own order; of two for the same written form the later one is heard.
  public var lexemes: [Lexeme]
  /// What it has that is read past: roles.
  public var notices: [Notice]

  /// Makes a lexicon of lexemes.
  public init(name: String = "", language: Language, lexemes: [Lexeme], notices: [Notice] = []) {
    self.name = name
    self.language = language
    self.lexemes = lexemes
    self.notices = notices
  }

  /// Makes a lexicon of written forms with one pronunciation each.
  public init(language: Language, entries: [Entry]) {
    self.init(
      language: language,
      lexemes: entries.map { Lexeme(graphemes: [$0.grapheme], pronunciations: [.init($0.pronunciation)]) })
  }

  /// Every written form with the pronunciation that is heard.
  public var entries: [Entry] {
    lexemes.flatMap { lexeme in lexeme.graphemes.map { Entry($0, lexeme.heard) } }
  }
}
