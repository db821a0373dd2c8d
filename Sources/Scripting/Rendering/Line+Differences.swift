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
      if shownScalars[range].contains(where: \.isWordLike) {
        let trimmed = Self.trimmed(range, of: shownScalars)
        differences.append(Difference(range: trimmed, shown: string(shownScalars, trimmed), spoken: ""))
      }
    }
    for entry in alignment {
      addUnspoken(upTo: entry.text.lowerBound)
      position = entry.text.upperBound
      let shown = shownScalars[entry.text.clamped(to: shownScalars.indices)]
      let said = spokenScalars[entry.spoken.clamped(to: spokenScalars.indices)]
      if !Self.saysTheSame(shown, said) {
        differences.append(
          Difference(
            range: entry.text, shown: string(shownScalars, entry.text), spoken: string(spokenScalars, entry.spoken)))
      }
    }
    addUnspoken(upTo: shownScalars.count)
    return differences
  }

  /// Whether two texts have the same letters, digits and signs, whatever their case.
  private static func saysTheSame(_ one: ArraySlice<Unicode.Scalar>, _ other: ArraySlice<Unicode.Scalar>) -> Bool {
    var (here, there) = (one[...], other[...])
    while true {
      let first = here.firstIndex(where: \.isWordLike)
      let second = there.firstIndex(where: \.isWordLike)
      guard let first, let second else { return first == nil && second == nil }
      guard here[first].isSameLetter(as: there[second]) else { return false }
      here = here[(first + 1)...]
      there = there[(second + 1)...]
    }
  }

  /// The range without white space and stops at either end.
  private static func trimmed(_ range: Range<Int>, of scalars: [Unicode.Scalar]) -> Range<Int> {
    func isEdge(_ index: Int) -> Bool {
      scalars[index].properties.isWhitespace || ".,;:!?".unicodeScalars.contains(scalars[index])
    }
    let start = range.first { !isEdge($0) } ?? range.lowerBound
    let end = range.last { !isEdge($0) } ?? start
    return start..<end + 1
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter, a digit or a sign that is said: not punctuation, white space or a mark.
  fileprivate var isWordLike: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xAC00...0xD7A3: return true
    case 0...0x20: return false
    default: break
    }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .currencySymbol, .mathSymbol, .otherSymbol, .nonspacingMark, .spacingMark:
      true
    default: self == "%" || self == "&" || self == "@" || self == "#" || self == "°"
    }
  }

  fileprivate func isSameLetter(as other: Unicode.Scalar) -> Bool {
    if self == other { return true }
    if isASCII, other.isASCII { return value | 0x20 == other.value | 0x20 && properties.isAlphabetic }
    return properties.lowercaseMapping == other.properties.lowercaseMapping
  }
}
