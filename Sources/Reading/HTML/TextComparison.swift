/// Compares texts as a listener would: letters and digits alone, case aside.
enum TextComparison {
  /// The letters and digits of a text in lower case, words parted by one space.
  static func key(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      var key: [UInt8] = []
      key.reserveCapacity(text.utf8.count)
      for byte in text.utf8 {
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
          key.append(ASCII.lowercased(byte))
        } else if byte != 0x27, let last = key.last, last != 0x20 {
          key.append(0x20)
        }
      }
      if key.last == 0x20 { key.removeLast() }
      return String(decoding: key, as: UTF8.self)
    }
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        key.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if scalar != "'", scalar != "’", scalar != "\u{ad}", scalar != "\u{200b}", let last = key.last, last != " "
      {
        key.append(" ")
      }
    }
    if key.last == " " { key.removeLast() }
    return String(key)
  }

  /// Whether two texts are the same but for case, signs and spaces.
  static func isSame(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool {
    let key = key(one)
    return !key.isEmpty && key == self.key(other)
  }

  /// How alike two texts are: the words they share, 0 to 1 (Dice's coefficient over words; signs of scripts without
  /// spaces count as words).
  static func likeness(_ one: some StringProtocol, _ other: some StringProtocol) -> Double {
    let first = words(one)
    let second = words(other)
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var counts: [Substring: Int] = [:]
    for word in first { counts[word, default: 0] += 1 }
    var shared = 0
    for word in second {
      if let count = counts[word], count > 0 {
        shared += 1
        counts[word] = count - 1
      }
    }
    return 2 * Double(shared) / Double(first.count + second.count)
  }

  private static func words(_ text: some StringProtocol) -> [Substring] {
    key(text).split(separator: " ").flatMap { word -> [Substring] in
      guard let first = word.unicodeScalars.first, first.value >= 0x2e80 else { return [word] }
      return word.unicodeScalars.indices.map { word[$0..<word.unicodeScalars.index(after: $0)] }
    }
  }
}
