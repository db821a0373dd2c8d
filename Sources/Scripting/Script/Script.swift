public import Reading

/// What is said, line by line, in listening order.
public struct Script: Sendable, Hashable {
  /// The article's language, which is the language of every line that does not say otherwise.
  public var language: Language
  /// The article's headline, or what stands in for one.
  public var title: String
  /// Silence before the first line.
  public var leadIn: Duration
  /// In listening order.
  public var lines: [Line]
  /// What was guessed, missing or left out.
  public var notices: [Notice]
  /// The pace that ``estimate`` reckons with, in words a minute.
  public var wordsPerMinute: Int

  /// Makes a script; the default pace is 165 words a minute.
  public init(
    language: Language, title: String, leadIn: Duration = .milliseconds(300), lines: [Line] = [],
    notices: [Notice] = [], wordsPerMinute: Int = 165
  ) {
    self.language = language
    self.title = title
    self.leadIn = leadIn
    self.lines = lines
    self.notices = notices
    self.wordsPerMinute = wordsPerMinute
  }
}
