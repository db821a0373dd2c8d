package import Reading

/// The smallest part of a caption: a word with what is attached to it, or a part of a text that is written without spaces.
package struct CaptionWord: Sendable, Hashable {
  /// How well a line or a caption ends after a word, from the best to the worst.
  package enum Ending: Int, Sendable, Hashable, Comparable {
    /// Where a heading or another kind of text begins or ends, or another part of the voice; a caption always ends here.
    case section
    /// At the end of a paragraph; a line always ends here.
    case passage
    case sentence
    /// At a semicolon, a colon or a dash, or before a bracket.
    case clause
    case comma
    /// Between words that nothing in particular joins.
    case plain
    /// Between words that belong together, such as an article and its noun.
    case poor
    /// Where nothing may end: at a no-break space, before a dash.
    case none

    package static func < (one: Ending, other: Ending) -> Bool { one.rawValue < other.rawValue }
  }

  /// As it is shown, with square brackets where words that were added begin and end.
  package var text: String
  /// What stands before it on the same line: a space, a no-break space or nothing.
  package var separator: String
  /// How wide the text is, as in `DisplayWidth`.
  package var columns: Int
  /// When it is heard, in milliseconds from the recording's beginning.
  package var milliseconds: Range<Int>
  /// The position in `Script.lines`.
  package var line: Int
  /// Whether the article does not contain it.
  package var isAdded: Bool
  /// The language, if it is not the script's.
  package var language: Language?
  /// How well a line or a caption ends after it.
  package var ending: Ending

  package init(
    _ text: String, separator: String = " ", columns: Int, milliseconds: Range<Int>, line: Int = 0,
    isAdded: Bool = false, language: Language? = nil, ending: Ending = .plain
  ) {
    self.text = text
    self.separator = separator
    self.columns = columns
    self.milliseconds = milliseconds
    self.line = line
    self.isAdded = isAdded
    self.language = language
    self.ending = ending
  }
}
