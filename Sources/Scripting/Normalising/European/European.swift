internal import Reading

/// The languages of Europe but English: one set of scanners over the words of each.
struct European: Sendable {
  enum Grammar: Sendable {
    case german, french, spanish, italian, portuguese, dutch

    /// Whether a noun follows millions with a preposition: `millions d'euros`.
    var hasPartitive: Bool { self != .german && self != .dutch }
  }

  /// What the scanners say in one language.
  struct Words: Sendable {
    let language: Language
    /// Which of the families' habits of grammar it has.
    let grammar: Grammar
    /// The cardinal of a figure.
    let cardinal: @Sendable (Int) -> String
    /// The year, where it is said otherwise than the cardinal.
    let year: @Sendable (Int) -> String
    /// The day of a month: `zwölfte`, `premier`, `doce`.
    let day: @Sendable (Int) -> String
    /// The ordinal that a figure with an ending, or a full stop, stands for.
    let ordinal: @Sendable (Int) -> String
    /// Endings of ordinals, such as “e” in French and “º” in Spanish.
    ///
    /// German marks them with a full stop.
    let ordinalEndings: WordSet
    /// Of the endings, the feminine ones, and the ordinal with one.
    let feminineEndings: WordSet
    let feminineOrdinal: @Sendable (String) -> String
    let stopMeansOrdinal: Bool
    /// The words between day, month and year.
    let ofMonth: String
    let ofYear: String
    /// The sign before decimals, and the point where a text has one instead: `2.0`.
    let point: String
    let stop: String
    let minus: String
    let to: String
    /// Words after which a range is joined by `and`.
    let between: WordSet
    let and: String
    let hour: String
    /// What follows a single thing: `ein Euro`, `un euro`.
    let one: String
    let oneFeminine: String
    let magnitudes: ExactTable
    let months: WordTable
    let monthNames: [String]
    let currencies: ExactTable
    let units: ExactTable
    /// Abbreviations with their stops; `name` marks titles, after which a name stands and no sentence ends.
    let abbreviations: ExactTable
    let signs: [Unicode.Scalar: Rules.Sign]
    /// `3/4` = how it is said.
    let fractions: ExactTable
    /// What joins a fraction to the number before it.
    let wholeAnd: String
    /// The sign before a country's telephone code.
    let plus: String
    /// Words before telephone numbers.
    let telephones: WordSet
    /// Words after which a Roman numeral counts centuries.
    let centuries: WordSet
    /// Whether the codes of regions begin with a nought and are written apart.
    let hasAreaCodes: Bool
  }

  let words: Words

  var scanners: [Scanner] {
    [
      address, telephone, date, clock, money, quantity, range, fraction, ordinal, decade, number, abbreviation, roman,
      letters, note,
      foreign,
    ]
  }

  var rules: Rules {
    Rules(
      language: words.language, scripts: [.latin], scanners: scanners, signs: words.signs,
      number: { [words] passage, index in Self.cardinal(words, passage.digits(index)) })
  }

  static func cardinal(_ words: Words, _ digits: [UInt8]) -> String {
    guard digits.count <= 15, digits.count == 1 || digits.first != 0 else {
      return digits.map { words.cardinal(Int($0)) }.joined(separator: " ")
    }
    return words.cardinal(digits.reduce(0) { $0 * 10 + Int($1) })
  }

  /// A number as these languages write it: groups by stops or spaces, the fraction after a comma.
  func literal(_ passage: Passage, _ index: Int) -> NumberLiteral? {
    guard passage[index].isNumber else { return nil }
    var number = NumberLiteral(whole: passage.digits(index), end: index + 1)
    func group(_ next: Int) -> Bool { passage[next].isNumber && passage[next].count == 3 }
    var groups = 0
    while number.whole.count <= 3 || number.isGrouped, groups < 8, number.whole.first != 0 {
      if passage.glued(number.end, ".") || passage.glued(number.end, "'"), passage.isGlued(number.end + 1),
        group(number.end + 1)
      {
        number.whole += passage.digits(number.end + 1)
        number.end += 2
      } else if passage[number.end].isSpaced, group(number.end) {
        number.whole += passage.digits(number.end)
        number.end += 1
      } else {
        break
      }
      number.isGrouped = true
      groups += 1
    }
    if passage.glued(number.end, ","), passage.isGlued(number.end + 1), passage[number.end + 1].isNumber {
      number.fraction = passage.digits(number.end + 1)
      number.end += 2
    } else if !number.isGrouped, isPointed(passage, number.end) {
      number.fraction = passage.digits(number.end + 1)
      number.isPointed = true
      number.end += 2
    }
    return number
  }

  /// Whether a point is the sign before decimals or a version's second figure, `57.09 %`, `RSS 2.0`: neither that of a
  /// group, a date nor an hour.
  private func isPointed(_ passage: Passage, _ index: Int) -> Bool {
    let decimals = index + 1
    guard passage.glued(index, "."), passage.isGlued(decimals), passage[decimals].isNumber,
      passage[decimals].count != 3, !passage.isWord(decimals + 1, words.hour),
      !passage.isWord(index - 2, words.hour)
    else { return false }
    guard passage.glued(decimals + 1, ".") else { return true }
    let goesOn = passage.isGlued(decimals + 2) && (passage[decimals + 2].isNumber || passage[decimals + 2].isWord)
    let isDate = passage[decimals].value.map { (1...12).contains($0) } == true && !passage.endsSentence(decimals + 1)
    return !goesOn && !isDate && !passage.glued(index - 2, ".")
  }

  func say(_ number: NumberLiteral) -> String {
    let whole = Self.cardinal(words, number.whole)
    guard let fraction = number.fraction else { return whole }
    // The Romance languages say the decimals as a number, the others figure by figure.
    let decimals =
      words.grammar == .german || words.grammar == .dutch || fraction.first == 0 || fraction.count > 2
      ? fraction.map { words.cardinal(Int($0)) }.joined(separator: " ")
      : words.cardinal(fraction.reduce(0) { $0 * 10 + Int($1) })
    return whole + " " + (number.isPointed ? words.stop : words.point) + " " + decimals
  }

  /// A number before what it counts: one takes the form of an article.
  func counting(_ number: NumberLiteral, feminine: Bool = false) -> String {
    number.isOne ? (feminine ? words.oneFeminine : words.one) : say(number)
  }
}
