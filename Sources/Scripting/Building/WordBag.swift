/// The words of a text without case, punctuation and order, for telling whether two texts say the same.
struct WordBag: Sendable, Hashable {
  private(set) var count = 0
  private var occurrences: [String: Int] = [:]

  /// Collects the words of `text`; of scripts without spaces, each ideograph and kana is one.
  init(_ text: String) {
    var word = String.UnicodeScalarView()
    func add(_ word: String) {
      occurrences[word, default: 0] += 1
      count += 1
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: word.append(scalar)
      case 0x41...0x5A: word.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      // An apostrophe inside a word is left out, straight or curly: the same word is often written both ways.
      case 0x27, 0x2019: continue
      case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: add(String(scalar))
      case 0x80... where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      default:
        if !word.isEmpty {
          add(String(word))
          word.removeAll()
        }
      }
    }
    if !word.isEmpty { add(String(word)) }
  }

  /// How many of the words are in `other` too, in percent; 0 for no words.
  func percent(within other: WordBag) -> Int {
    guard count > 0 else { return 0 }
    let common = occurrences.reduce(0) { $0 + min($1.value, other.occurrences[$1.key] ?? 0) }
    return common * 100 / count
  }
}
