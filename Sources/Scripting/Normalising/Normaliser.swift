public import Reading

/// Says written text as a newsreader would: numbers, dates, abbreviations and the rest become words.
///
/// A value that is made once for a language and its lexicons and used from any thread.
public struct Normaliser: Sendable {
  /// The language of the text.
  public let language: Language

  /// Makes a normaliser.
  ///
  /// `lexicons` are in rising precedence: where two hold the same written form, the later one is heard.
  public init(language: Language, lexicons: [Lexicon] = []) {
    self.language = language
  }

  /// The text as it is said.
  ///
  /// Total: any string is taken, nothing is thrown, and the time is linear in its length.
  ///
  /// `hints` are what the source's markup says; one that reaches beyond the text is cut to it.
  public func spoken(_ text: String, hints: [Hint] = []) -> SpokenText {
    let count = text.unicodeScalars.count
    return SpokenText(text, alignment: count == 0 ? [] : [Alignment(text: 0..<count, spoken: 0..<count)])
  }

  /// The sentences of a paragraph, as ranges of its scalars, in order; white space between them belongs to none.
  public func sentences(of text: String) -> [Range<Int>] {
    [0..<text.unicodeScalars.count]
  }
}
