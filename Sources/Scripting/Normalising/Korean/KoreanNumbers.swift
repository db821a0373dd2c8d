/// Korean numbers in words: Sino-Korean for dates, money and measures, native for counting things.
enum KoreanNumbers {
  private static let figures = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]
  private static let places = ["", "십", "백", "천"]
  private static let scales = ["", "만", "억", "조", "경", "해", "자", "양", "구"]
  private static let ones = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"]
  private static let tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]

  /// The Sino-Korean cardinal: `이천이십오`.
  static func sino(_ digits: [UInt8]) -> String {
    let digits = Array(digits.drop { $0 == 0 })
    guard !digits.isEmpty else { return figures[0] }
    guard digits.count <= 36 else { return byFigure(digits) }
    var words = ""
    for (scale, digits) in DigitGroups(digits, by: 4) {
      var group = ""
      for (index, digit) in zip(digits.indices, digits.map(Int.init)) where digit > 0 {
        let place = digits.endIndex - index - 1
        group += (digit == 1 && place > 0 ? "" : figures[digit]) + places[place]
      }
      guard !group.isEmpty else { continue }
      if !words.isEmpty { words += " " }
      words += (group == figures[1] && scale == 1 && words.isEmpty ? "" : group) + scales[scale]
    }
    return words
  }

  static func sino(_ value: Int) -> String { sino(String(value).utf8.map { $0 - 0x30 }) }

  /// The native number before a counter, 1 to 99: `한`, `스무`, `스물세`; nil for others.
  static func native(_ value: Int) -> String? {
    guard (1...99).contains(value) else { return nil }
    if value == 20 { return "스무" }
    return tens[value / 10] + ones[value % 10]
  }

  /// Figure by figure, as telephone numbers are said: zero is `공`.
  static func byFigure(_ digits: some Sequence<UInt8>, zero: String = "공") -> String {
    digits.map { $0 == 0 ? zero : figures[Int($0)] }.joined()
  }

  static func number(_ number: NumberLiteral) -> String {
    let whole = sino(number.whole)
    guard let fraction = number.fraction else { return whole }
    return whole + " 점 " + byFigure(fraction, zero: "영")
  }
}
