/// A name or a word of a lexicon: how it may be written, and how it is said.
public struct Lexeme: Sendable, Hashable {
  /// One of the ways in which it is said.
  public struct Choice: Sendable, Hashable {
    /// How it is said.
    public var pronunciation: Lexicon.Pronunciation
    /// Whether it is the one to take.
    public var isPreferred: Bool

    /// Makes a choice.
    public init(_ pronunciation: Lexicon.Pronunciation, isPreferred: Bool = false) {
      self.pronunciation = pronunciation
      self.isPreferred = isPreferred
    }
  }

  /// The written forms, at least one.
  public var graphemes: [String]
  /// How it is said, at least one way; see ``heard``.
  public var pronunciations: [Choice]
  /// Sentences that it stands in.
  public var examples: [String]
  /// What part of speech or use it is for, as the file has it: qualified names with spaces between them.
  ///
  /// A role is kept and changes nothing: texts come without roles.
  public var role: String?
  /// The remark beside it: where the pronunciation is from, or why it is needed.
  public var note: String?
  /// Where in its file it begins, from 1; nil for one that is in no file.
  public var line: Int?

  /// Makes a lexeme.
  ///
  /// - Precondition: there is a written form and a pronunciation.
  public init(
    graphemes: [String], pronunciations: [Choice], examples: [String] = [], role: String? = nil, note: String? = nil,
    line: Int? = nil
  ) {
    precondition(!graphemes.isEmpty && !pronunciations.isEmpty, "a lexeme has a written form and a pronunciation")
    self.graphemes = graphemes
    self.pronunciations = pronunciations
    self.examples = examples
    self.role = role
    self.note = note
    self.line = line
  }

  /// The pronunciation that is heard: the first that is preferred, else the first.
  public var heard: Lexicon.Pronunciation {
    (pronunciations.first(where: \.isPreferred) ?? pronunciations[0]).pronunciation
  }
}
