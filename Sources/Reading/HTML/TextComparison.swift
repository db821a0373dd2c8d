/// Compares texts as a listener would: letters and digits alone, case aside.
enum TextComparison {
  /// The letters and digits of a text in lower case, words parted by one space; apostrophes part nothing.
  static func key(_ text: some StringProtocol) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(scalar.value)
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
          key.append(ASCII.lowercased(byte))
        } else if byte != 0x27, let last = key.last, last != 0x20 {
          key.append(0x20)
        }
      } else if isSilent(scalar) {
        continue
      } else if isLetter(scalar) {
        if let units = UTF8.encode(lowercased(scalar)) { key.append(contentsOf: units) }
      } else if let last = key.last, last != 0x20 {
        key.append(0x20)
      }
    }
    if key.last == 0x20 { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// Apostrophes, soft hyphens, zero-width signs.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2019 || scalar.value == 0xad || (0x200b...0x200f).contains(scalar.value) || scalar.value == 0xfeff
  }

  /// Ranges instead of Unicode properties, which cost more than all the rest: signs of the scripts in use are known.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xaa, 0xab..<0xb5, 0xb6..<0xba, 0xbb..<0xc0, 0xd7, 0xf7: false
    case 0x2000..<0x2070, 0x20a0..<0x2c00, 0x2e00..<0x2e80, 0x3000..<0x3005, 0x3008..<0x3031, 0x30fb, 0xff00..<0xff10:
      false
    case 0xff1a..<0xff21, 0xff3b..<0xff41, 0xff5b..<0xff66, 0x1f000..<0x20000, 0xfe00..<0xfe70: false
    default: true
    }
  }

  /// The simple case mapping of Latin, Greek and Cyrillic.
  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    let lower: UInt32 =
      switch value {
      case 0xc0...0xde, 0x391...0x3ab, 0x410...0x42f: value + 0x20
      case 0x400...0x40f: value + 0x50
      case 0x130: 0x69
      case 0x100...0x137, 0x14a...0x177, 0x460...0x481, 0x48a...0x4bf, 0x4d0...0x52f, 0x1e00...0x1eff: value | 1
      case 0x139...0x148, 0x179...0x17e: value + (value & 1)
      default: value
      }
    return Unicode.Scalar(lower) ?? scalar
  }

  /// Whether two texts are the same but for case, signs and spaces.
  static func isSame(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool {
    let key = key(one)
    return !key.isEmpty && key == self.key(other)
  }

  /// How alike two texts are: the words they share, 0 to 1 (Dice's coefficient over words; signs of scripts without
  /// spaces count as words).
  static func likeness(_ one: some StringProtocol, _ other: some StringProtocol) -> Double {
    WordBag(one).likeness(to: WordBag(other))
  }
}

/// The words of a text, to be compared with those of others.
struct WordBag: Sendable {
  private let words: [UInt64]

  /// Takes the words of a text; signs of scripts without spaces are words of their own.
  init(_ text: some StringProtocol) {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    for scalar in TextComparison.key(text).unicodeScalars {
      if scalar == " " || scalar.value >= 0x2e80 {
        if hash != 0 { words.append(hash) }
        hash = 0
        if scalar != " " { words.append(UInt64(scalar.value)) }
      } else {
        hash = ((hash == 0 ? 0xcbf2_9ce4_8422_2325 : hash) ^ UInt64(scalar.value)) &* 0x100_0000_01b3
      }
    }
    if hash != 0 { words.append(hash) }
    self.words = words.sorted()
  }

  /// Dice's coefficient, 0 to 1.
  func likeness(to other: WordBag) -> Double {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    var shared = 0
    var index = 0
    for word in words {
      while index < other.words.count, other.words[index] < word { index += 1 }
      guard index < other.words.count else { break }
      if other.words[index] == word {
        shared += 1
        index += 1
      }
    }
    return 2 * Double(shared) / Double(words.count + other.words.count)
  }
}
