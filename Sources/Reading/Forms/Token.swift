/// A number, a word or a sign of a line of text, as the forms look at it.
struct Token {
  enum Kind {
    case number, word, sign
  }

  var kind: Kind
  /// The value of a number that has at most eighteen digits, else 0.
  var number = 0
  /// How many digits a number has.
  var digits = 0
  /// A word, folded; see ``Folding``.
  var word = ""
  /// A sign.
  var sign: Unicode.Scalar = " "
  /// Where in the scalars of the text it stands.
  var range: Range<Int>
  var followsSpace: Bool

  func isNumber(_ digits: ClosedRange<Int>) -> Bool { kind == .number && digits.contains(self.digits) }
  func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign && self.sign == sign }

  /// The tokens of a text.
  ///
  /// Signs of date and time in East Asian scripts (年, 時 …) are words of their own.
  static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    var followsSpace = true
    while index < scalars.count {
      let scalar = scalars[index]
      let start = index
      if let digit = digit(scalar) {
        var (value, digits) = (digit, 1)
        index += 1
        while index < scalars.count, let next = Token.digit(scalars[index]) {
          digits += 1
          value = digits <= 18 ? value * 10 + next : 0
          index += 1
        }
        tokens.append(
          Token(kind: .number, number: value, digits: digits, range: start..<index, followsSpace: followsSpace))
      } else if isWord(scalar) {
        index += 1
        if !units.contains(scalar) {
          while index < scalars.count, isWord(scalars[index]), !units.contains(scalars[index]) { index += 1 }
        }
        var folded = String.UnicodeScalarView()
        for position in start..<index { Folding.append(scalars[position], to: &folded) }
        tokens.append(Token(kind: .word, word: String(folded), range: start..<index, followsSpace: followsSpace))
      } else {
        index += 1
        if isSpace(scalar) {
          followsSpace = true
          continue
        }
        let sign = scalar.value >= 0xFF01 && scalar.value <= 0xFF5E ? Unicode.Scalar(scalar.value - 0xFEE0)! : scalar
        tokens.append(Token(kind: .sign, sign: sign, range: start..<index, followsSpace: followsSpace))
      }
      followsSpace = false
    }
    return tokens
  }

  /// Whether a scalar is white space of any width.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private static let units: Set<Unicode.Scalar> = [
    "年", "月", "日", "時", "时", "点", "分", "秒", "년", "월", "일", "시", "분", "초",
  ]

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    case 0x660...0x669: Int(scalar.value) - 0x660
    case 0x6F0...0x6F9: Int(scalar.value) - 0x6F0
    case 0x966...0x96F: Int(scalar.value) - 0x966
    default: nil
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return ASCII.isLetter(UInt8(scalar.value)) }
    if scalar.value == 0xAA || scalar.value == 0xBA { return false }
    return digit(scalar) == nil && scalar.properties.isAlphabetic
      || (0x300...0x36F).contains(scalar.value) || (0x900...0xDFF).contains(scalar.value)
  }
}
