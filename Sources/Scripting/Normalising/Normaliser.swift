public import Reading

/// Says written text as a newsreader would: numbers, dates, abbreviations and the rest become words.
///
/// A value that is made once for a language and its lexicons and used from any thread.
public struct Normaliser: Sendable {
  /// The language of the text.
  public let language: Language
  private let rules: Rules
  private let lexicons: LexiconIndex

  /// Makes a normaliser.
  ///
  /// `lexicons` are in rising precedence: where two hold the same written form, the later one is heard.
  public init(language: Language, lexicons: [Lexicon] = []) {
    self.language = language
    rules = RuleBook.rules(for: language)
    self.lexicons = LexiconIndex(lexicons, for: language)
  }

  /// The text as it is said.
  ///
  /// Total: any string is taken, nothing is thrown, and the time is linear in its length. `hints` are what the source's
  /// markup says; one that reaches beyond the text is cut to it.
  public func spoken(_ text: String, hints: [Hint] = []) -> SpokenText {
    let passage = rules.passage(text)
    return Pass(passage: passage, rules: rules, lexicons: lexicons, hints: clean(hints, passage)).spoken()
  }

  /// How each stretch of a text is said, and why, in order: what ``spoken(_:hints:)`` does, told step by step.
  public func explanation(of text: String) -> [ReadingStep] {
    let passage = rules.passage(text)
    let witness = Witness()
    let said = Pass(passage: passage, rules: rules, lexicons: lexicons, hints: [], witness: witness).spoken()
    return witness.steps(of: passage, saying: said)
  }

  /// What cannot be said of texts in this language on this machine, and what to do about it; nil if nothing.
  ///
  /// Kanji are read by a dictionary; where it is missing, the engine leaves them out.
  public var shortcoming: Notice? {
    guard let dictionary = rules.dictionary, dictionary() == nil else { return nil }
    return Notice(
      .warning,
      "Words in kanji are left out, for MeCab's dictionary is not in “\(JapaneseDictionary.folder)”; “apt-get install mecab-ipadic-utf8” puts it there."
    )
  }

  /// The sentences of a paragraph, as ranges of its scalars, in order; white space between them belongs to none.
  public func sentences(of text: String) -> [Range<Int>] {
    let passage = Passage(text, segmenter: rules.segmenter)
    return rules.segmenter.sentences(in: passage).map { passage.clean.written($0) }
  }

  /// Hints in clean scalars, in order and without overlap.
  private func clean(_ hints: [Hint], _ passage: Passage) -> [CleanHint] {
    guard !hints.isEmpty else { return [] }
    var cleaned: [CleanHint] = []
    for hint in hints.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let range = passage.clean.cleaned(hint.range)
      guard !range.isEmpty, range.lowerBound >= (cleaned.last?.range.upperBound ?? 0) else { continue }
      cleaned.append(CleanHint(range: range, kind: hint.kind))
    }
    return cleaned
  }
}
