extension Line {
  /// A stretch of shown text that is said in other words.
  public struct Difference: Sendable, Hashable {
    /// Scalars of the shown text; empty where something is said that is not shown.
    public var range: Range<Int>
    /// What is shown.
    public var shown: String
    /// What is said; empty for what is not said.
    public var spoken: String

    /// Makes a difference.
    public init(range: Range<Int>, shown: String, spoken: String) {
      self.range = range
      self.shown = shown
      self.spoken = spoken
    }
  }

  /// Where what is said differs from what is shown by more than case and punctuation, in order.
  public var differences: [Difference] {
    guard text != spoken else { return [] }
    let shownScalars = Array(text.unicodeScalars)
    let spokenScalars = Array(spoken.unicodeScalars)
    func string(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range.clamped(to: scalars.indices)]))
    }
    var differences: [Difference] = []
    var position = 0
    func addUnspoken(upTo end: Int) {
      guard position < end else { return }
      let range = position..<end
      let text = string(shownScalars, range)
      if text.unicodeScalars.contains(where: \.isWordLike) {
        let trimmed = Self.trimmed(range, of: shownScalars)
        differences.append(Difference(range: trimmed, shown: string(shownScalars, trimmed), spoken: ""))
      }
    }
    for entry in alignment {
      addUnspoken(upTo: entry.text.lowerBound)
      position = entry.text.upperBound
      let shown = string(shownScalars, entry.text)
      let said = string(spokenScalars, entry.spoken)
      if Self.key(of: shown) != Self.key(of: said) {
        differences.append(Difference(range: entry.text, shown: shown, spoken: said))
      }
    }
    addUnspoken(upTo: shownScalars.count)
    return differences
  }

  private static func key(of text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.isWordLike {
      key.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return String(key)
  }

  private static func trimmed(_ range: Range<Int>, of scalars: [Unicode.Scalar]) -> Range<Int> {
    let start = range.first { !scalars[$0].properties.isWhitespace } ?? range.lowerBound
    let end = range.last { !scalars[$0].properties.isWhitespace } ?? start
    return start..<end + 1
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter, a digit or a sign that is said: not punctuation, white space or a mark.
  fileprivate var isWordLike: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .currencySymbol, .mathSymbol, .otherSymbol, .nonspacingMark, .spacingMark:
      true
    default: self == "%" || self == "&" || self == "@" || self == "#" || self == "°"
    }
  }
}
