/// A word, a number, or a sign of a text.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    /// Letters of one script.
    case word
    /// Digits.
    case number
    /// One scalar that is neither, or a run of the same.
    case sign
    /// What stands before the first token and after the last.
    case edge
  }

  /// How the letters of a word are written.
  enum Shape: UInt8, Sendable {
    /// `pluralCapitals` is `MPs`: capitals with a small `s` after them.
    case lower, capitalised, capitals, pluralCapitals, mixed
  }

  var kind: Kind
  var script: WrittenScript = .none
  var shape: Shape = .lower
  /// Whether white space stands before it.
  var isSpaced: Bool
  /// Scalars of the cleaned text.
  var start: Int
  var end: Int
  /// Of a word, the `wordKey` of its letters in lower case; of a number, its value, if that has at most 18 digits; of a
  /// sign, its scalar.
  var key: UInt64

  static let edge = Token(kind: .edge, isSpaced: true, start: 0, end: 0, key: 0)

  var count: Int { end - start }
  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }
  /// Whether it is a word that begins with a capital letter.
  var isCapital: Bool { kind == .word && shape != .lower && script != .none }
  /// The value of a number; nil where it has more than 18 digits.
  var value: Int? { kind == .number && count <= 18 ? Int(key) : nil }

  /// Whether it is a word in kanji or kana.
  var isJapanese: Bool { kind == .word && (script == .han || script == .kana) }

  /// A part of a word in a script without capitals.
  func cut(to range: Range<Int>, _ scalars: [UInt32]) -> Token {
    Token(
      kind: kind, script: script, isSpaced: isSpaced && range.lowerBound == start, start: range.lowerBound,
      end: range.upperBound, key: WordKey.of(scalars[range]))
  }

  /// Whether it is the sign `scalar`, once.
  func isSign(_ scalar: Unicode.Scalar) -> Bool {
    kind == .sign && key == UInt64(scalar.value) && count == 1
  }

  /// Whether it is the sign `scalar`, once or repeated.
  func isSignRun(_ scalar: Unicode.Scalar) -> Bool {
    kind == .sign && key == UInt64(scalar.value)
  }

  /// Whether it is a hyphen or a dash, of any length.
  var isDash: Bool {
    kind == .sign && (key == 0x2D || key == 0x2013 || key == 0x2014 || key == 0x2212) && count <= 3
  }
}
