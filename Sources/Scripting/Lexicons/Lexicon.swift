public import Reading

/// How particular words are said: entries of a W3C Pronunciation Lexicon (PLS 1.0).
public struct Lexicon: Sendable, Hashable {
  /// How one written form is said.
  public enum Pronunciation: Sendable, Hashable {
    /// As these words.
    case alias(String)
    /// By these phonemes of the International Phonetic Alphabet.
    case phonemes(ipa: String)
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

  /// The language whose texts it is for.
  public var language: Language
  /// Its entries; of two for the same written form the later one is heard.
  public var entries: [Entry]

  /// Makes a lexicon.
  public init(language: Language, entries: [Entry]) {
    self.language = language
    self.entries = entries
  }
}
