/// How many words a text has, and how long it takes to say.
package enum WordCount {
  /// What is counted in one pass.
  package struct Tally: Sendable, Hashable {
    /// Stretches between white space that hold a letter or a digit.
    ///
    /// Of scripts without spaces, two ideographs or three kana make a word.
    package var words = 0
    /// How many words of English take as long to say.
    package var weight = 0.0
  }

  /// Counts the words of a text.
  package static func tally(_ text: String) -> Tally {
    var tally = Tally()
    var isInWord = false
    var ideographs = 0
    var kana = 0
    var hangul = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        if !isInWord {
          tally.words += 1
          tally.weight += 1
          isInWord = true
        }
      case 0...0x20, 0xA0, 0x3000: isInWord = false
      case 0x21...0x7F, 0x2010...0x206F, 0x3001...0x303F: break
      case 0xAC00...0xD7A3:
        if !isInWord {
          tally.words += 1
          isInWord = true
        }
        hangul += 1
      case 0x3041...0x30FF: kana += 1
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: ideographs += 1
      default:
        if !isInWord, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          tally.words += 1
          tally.weight += 1
          isInWord = true
        }
      }
    }
    tally.words += (ideographs + 1) / 2 + (kana + 2) / 3
    // Measured with espeak-ng at one rate: a syllable of Hangul takes half as long as a word of English does on average, a
    // kana three eighths, an ideograph, read in Japanese, two thirds.
    tally.weight += Double(hangul) / 2 + Double(kana) * 3 / 8 + Double(ideographs) * 2 / 3
    return tally
  }
}
