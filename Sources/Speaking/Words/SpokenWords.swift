/// The words of a spoken text: what white space separates and holds a letter or a digit.
package enum SpokenWords {
  /// The words' ranges, in order, in scalars.
  package static func ranges(in text: some Sequence<Unicode.Scalar>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    var sounds = false
    var position = 0
    for scalar in text {
      if isSpace(scalar) {
        if sounds { words.append(start..<position) }
        start = position + 1
        sounds = false
      } else if !sounds {
        sounds = isLetterOrDigit(scalar)
      }
      position += 1
    }
    if sounds { words.append(start..<position) }
    return words
  }

  /// What white space separates, whether it can be heard or not.
  package static func tokens(in text: some Sequence<Unicode.Scalar>) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = 0
    var position = 0
    for scalar in text {
      if isSpace(scalar) {
        if start < position { tokens.append(start..<position) }
        start = position + 1
      }
      position += 1
    }
    if start < position { tokens.append(start..<position) }
    return tokens
  }

  /// Whether the scalar separates words.
  package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// Whether the scalar can be heard as part of a word.
  package static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
