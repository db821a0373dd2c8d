/// Japanese numbers in kana, which is all that the engine's Japanese voice reads.
enum JapaneseNumbers {
  static let figures = ["ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"]
  private static let hundreds = ["", "ひゃく", "にひゃく", "さんびゃく", "よんひゃく", "ごひゃく", "ろっぴゃく", "ななひゃく", "はっぴゃく", "きゅうひゃく"]
  private static let thousands = ["", "せん", "にせん", "さんぜん", "よんせん", "ごせん", "ろくせん", "ななせん", "はっせん", "きゅうせん"]
  private static let scales = ["", "まん", "おく", "ちょー", "けー"]

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

  /// A number with a fraction: one, eight and ten end in a stop before the point.
  static func pointed(_ whole: [UInt8], _ fraction: [UInt8]) -> String {
    let words = whole.allSatisfy { $0 == 0 } ? "れー" : cardinal(whole)
    let isStopped = ["いち", "はち", "じゅう"].contains { words.hasSuffix($0) }
    return (isStopped ? words.dropLast() + "っ" : words) + "てん" + byFigure(fraction)
  }

  /// The word for a power of ten.
  static func scale(_ power: Int) -> String {
    power < 4 ? ["", "じゅう", "ひゃく", "せん"][power] : power % 4 == 0 && power <= 16 ? scales[power / 4] : ""
  }
}
