/// Japanese numbers in kana, which is all that the engine's Japanese voice reads.
enum JapaneseNumbers {
  static let figures = ["ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"]
  private static let hundreds = ["", "ひゃく", "にひゃく", "さんびゃく", "よんひゃく", "ごひゃく", "ろっぴゃく", "ななひゃく", "はっぴゃく", "きゅうひゃく"]
  private static let thousands = ["", "せん", "にせん", "さんぜん", "よんせん", "ごせん", "ろくせん", "ななせん", "はっせん", "きゅうせん"]
  private static let scales = ["", "まん", "おく", "ちょう", "けい"]

  static func cardinal(_ digits: [UInt8]) -> String {
    let digits = Array(digits.drop { $0 == 0 })
    guard !digits.isEmpty else { return figures[0] }
    guard digits.count <= 20 else { return byFigure(digits) }
    var words = ""
    for (scale, figures) in DigitGroups(digits, by: 4) {
      let group = figures.value
      guard group > 0 else { continue }
      let head = below10000(group, isCounted: scale > 0)
      // One trillion is `itchō`; eight and ten trillion double the sound, too.
      let isDoubled = scale == 3 && (head.hasSuffix("いち") || head.hasSuffix("はち") || head.hasSuffix("じゅう"))
      words += (isDoubled ? head.dropLast() + "っ" : head) + scales[scale]
    }
    return words
  }

  static func cardinal(_ value: Int) -> String { cardinal(String(value).utf8.map { $0 - 0x30 }) }

  private static func below10000(_ value: Int, isCounted: Bool) -> String {
    var words = isCounted && value / 1000 == 1 ? "いっせん" : thousands[value / 1000]
    words += hundreds[value / 100 % 10]
    let tens = value / 10 % 10
    if tens > 0 { words += (tens == 1 ? "" : figures[tens]) + "じゅう" }
    if value % 10 > 0 { words += figures[value % 10] }
    return words
  }

  static func byFigure(_ digits: some Sequence<UInt8>) -> String { digits.map { figures[Int($0)] }.joined() }

  static func number(_ number: NumberLiteral) -> String {
    guard let fraction = number.fraction else { return cardinal(number.whole) }
    return cardinal(number.whole) + "てん" + byFigure(fraction)
  }
}
