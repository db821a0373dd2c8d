/// English numbers in words.
struct EnglishNumbers: Sendable {
  /// Whether `and` stands after the hundreds: British usage.
  let saysAnd: Bool

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let scales = [
    "", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion", " sextillion", " septillion",
    " octillion", " nonillion", " decillion",
  ]
  private static let irregularOrdinals = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
  ]

  /// 0 to 99.
  func below100(_ value: Int) -> String {
    if value < 20 { return Self.small[value] }
    return value % 10 == 0 ? Self.tens[value / 10] : Self.tens[value / 10] + "-" + Self.small[value % 10]
  }

  func cardinal(_ value: Int) -> String {
    if value < 0 { return "minus " + cardinal(-value) }
    if value < 100 { return below100(value) }
    return cardinal(String(value).utf8.map { $0 - 0x30 })
  }

  /// A number of any length: in words up to 36 digits, figure by figure beyond.
  func cardinal(_ digits: [UInt8]) -> String {
    let digits = Array(digits.drop { $0 == 0 })
    guard !digits.isEmpty else { return "zero" }
    guard digits.count <= 36 else { return figures(digits) }
    var words = ""
    for (scale, figures) in DigitGroups(digits, by: 3) {
      let group = figures.value
      guard group > 0 else { continue }
      if !words.isEmpty { words += saysAnd && scale == 0 && group < 100 ? " and " : " " }
      words += below1000(group) + Self.scales[scale]
    }
    return words
  }

  private func below1000(_ value: Int) -> String {
    guard value >= 100 else { return below100(value) }
    let hundreds = Self.small[value / 100] + " hundred"
    return value % 100 == 0 ? hundreds : hundreds + (saysAnd ? " and " : " ") + below100(value % 100)
  }

  func ordinal(_ digits: [UInt8]) -> String { ordinal(of: cardinal(digits)) }
  func ordinal(_ value: Int) -> String { ordinal(of: cardinal(value)) }

  /// The ordinal of a cardinal in words.
  func ordinal(of words: String) -> String {
    if words == "zero" { return "zeroth" }
    let start = words.lastIndex { $0 == " " || $0 == "-" }.map { words.index(after: $0) } ?? words.startIndex
    let last = String(words[start...])
    let stem = words[..<start]
    if let irregular = Self.irregularOrdinals[last] { return stem + irregular }
    return last.hasSuffix("y") ? stem + last.dropLast() + "ieth" : stem + last + "th"
  }

  /// Figure by figure.
  ///
  /// A zero is `oh` where figures are dialled or coded, else `zero`.
  func figures(_ digits: some Sequence<UInt8>, zero: String = "zero") -> String {
    digits.map { $0 == 0 ? zero : Self.small[Int($0)] }.joined(separator: " ")
  }

  /// A year: `nineteen oh five`, `two thousand nine`, `twenty twenty-five`.
  func year(_ value: Int) -> String {
    let century = value / 100
    let rest = value % 100
    if value < 1000 || value > 9999 || value % 1000 == 0 { return cardinal(value) }
    if century % 10 == 0, rest < 10 {
      return cardinal(value / 1000) + " thousand " + (saysAnd ? "and " : "") + below100(rest)
    }
    if rest == 0 { return below100(century) + " hundred" }
    return below100(century) + (rest < 10 ? " oh " : " ") + below100(rest)
  }

  /// A decade by its first year: `nineteen nineties`, `eighties`.
  func decade(_ value: Int) -> String {
    if value == 0 { return "two thousands" }  // the ’00s
    let words = value < 100 ? below100(value) : year(value)
    return plural(words)
  }

  func plural(_ words: String) -> String {
    if words.hasSuffix("y") { return words.dropLast() + "ies" }
    return words.hasSuffix("x") ? words + "es" : words + "s"
  }

  /// A figure that nothing around it explains: a code if it begins with a zero.
  func lone(_ digits: [UInt8]) -> String {
    digits.count > 1 && digits[0] == 0 ? figures(digits, zero: "oh") : cardinal(digits)
  }

  func number(_ number: NumberLiteral) -> String {
    let whole =
      number.whole.count > 1 && number.whole[0] == 0 && !number.isGrouped
      ? figures(number.whole) : cardinal(number.whole)
    guard let fraction = number.fraction else { return whole }
    return whole + " point " + figures(fraction)
  }

  /// A number of a road, a flight, a house: `seven thirty-seven`, `twelve eleven`, `one oh five`.
  func code(_ digits: [UInt8]) -> String {
    if digits.first == 0 { return figures(digits, zero: "oh") }
    switch digits.count {
    case 1, 2: return cardinal(digits)
    case 3:
      let rest = Int(digits[1]) * 10 + Int(digits[2])
      if rest == 0 { return cardinal(digits) }
      return Self.small[Int(digits[0])] + (rest < 10 ? " oh " : " ") + below100(rest)
    case 4:
      let first = Int(digits[0]) * 10 + Int(digits[1])
      let rest = Int(digits[2]) * 10 + Int(digits[3])
      if digits[1] == 0, digits[2] == 0 { return cardinal(digits) }
      if rest == 0 { return below100(first) + " hundred" }
      return below100(first) + (rest < 10 ? " oh " : " ") + below100(rest)
    default: return figures(digits, zero: "oh")
    }
  }
}
