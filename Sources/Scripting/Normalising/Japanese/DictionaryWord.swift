/// A word that a dictionary found in a text, and how it is read.
struct DictionaryWord: Sendable {
  /// Scalars of the clean text.
  let range: Range<Int>
  /// How it sounds, in hiragana.
  let kana: String
  /// Whether it hangs on the word before it: a particle, an ending, a suffix.
  let isEnding: Bool
  /// Whether the word after it hangs on it.
  let isPrefix: Bool
  /// Whether it is the name of a person, a place or an organisation.
  let isName: Bool
  /// Whether it is a numeral.
  let isNumeral: Bool
  /// The tokens that it is, once the text is cut into them.
  var tokens = 0..<0
}
