/// Two numbers with a dash: ages, pages and odds are ranges; results are scores.
extension English {
  var range: Scanner {
    Scanner("range", at: .numbers) { range($0, $1) }
  }

  private func range(_ passage: Passage, _ start: Int) -> SpokenReading? {
    guard let first = amount(passage, start) else { return nil }
    let dash = first.end
    // Scale 1: 250,000
    if one(first), passage.glued(dash, ":"), passage[dash + 1].isSpaced, let second = amount(passage, dash + 1),
      !second.isNegative
    {
      return SpokenReading(say(first) + " to " + say(second), start..<second.end)
    }
    let isColon = passage.glued(dash, ":") && passage.isGlued(dash + 1) && passage[dash + 1].isNumber
    // A map's scale: 1:12,500.
    if isColon, let second = passage.number(dash + 1), second.isGrouped {
      return SpokenReading(say(first) + " to " + numbers.number(second), start..<second.end)
    }
    if isColon { return verse(passage, start, dash) }
    guard let next = afterDash(passage, dash), let second = amount(passage, next), !second.isNegative else {
      return nil
    }
    if passage.isGlued(second.end), passage[second.end].isWord, ordinalEnd(passage, second.end - 1) == nil,
      decadeEnd(passage, second.end - 1) == nil
    {
      return nil
    }
    let one = first.number
    let other = second.number
    var end = second.end
    guard one.isWhole, other.isWhole, first.magnitude == nil, second.magnitude == nil, first.part == nil,
      !one.isGrouped, !other.isGrouped, let low = one.value, let high = other.value
    else {
      if first.magnitude == nil, second.magnitude == nil, passage.isGlued(second.end), passage[second.end].isDash {
        return nil
      }
      return SpokenReading(say(first) + " to " + say(second), start..<end)
    }
    // Years: 1910-1945, 2018-19.
    if isYear(one), one.whole.count == 4 {
      if isYear(other) || (other.whole.count == 4 && (1000...2100).contains(high)) {
        return SpokenReading(numbers.year(low) + " to " + numbers.year(high), start..<end)
      }
      if other.whole.count == 2, high > low % 100 {
        let rest = high < 10 ? "oh " + numbers.cardinal(high) : numbers.cardinal(high)
        return SpokenReading(numbers.year(low) + " to " + rest, start..<end)
      }
    }
    // More than two figures: records and sequences.
    if let place = afterDash(passage, end), passage.isGlued(end), let third = amount(passage, place),
      third.number.isWhole, let last = third.number.value
    {
      guard one.whole.count <= 2, other.whole.count <= 2, third.number.whole.count <= 2,
        !(passage.isGlued(third.end) && passage[third.end].isDash)
      else { return nil }
      // 1-2-3 is counting.
      if high == low + 1, last == high + 1 {
        let words = [low, high, last].map { numbers.cardinal($0) }.joined(separator: " ")
        return SpokenReading(words, start..<third.end)
      }
      return SpokenReading(
        numbers.cardinal(low) + ", " + numbers.cardinal(high) + " and " + numbers.cardinal(last), start..<third.end)
    }
    let pair = { (joint: String) in
      numbers.number(one) + joint + numbers.number(other)
    }
    if passage[end].isSign("="), let result = amount(passage, end + 1) {
      return SpokenReading(pair(" minus ") + " equals " + say(result), start..<result.end)
    }
    if let ordinal = ordinalEnd(passage, end - 1) {
      end = ordinal
      return SpokenReading(
        numbers.number(one) + " to " + numbers.ordinal(other.whole), start..<end)
    }
    guard passage.isGlued(dash) else { return SpokenReading(pair(" to "), start..<end) }
    let before = passage[start - 1]
    if Self.rangeNouns.contains(before) || Self.rangeNouns.contains(passage[end]) {
      return SpokenReading(pair(" to "), start..<end)
    }
    // An en dash is the printer's `to`.
    if passage[dash].isSign("–") { return SpokenReading(pair(" to "), start..<end) }
    if isCricket(passage, start, low, high) { return SpokenReading(pair(" for "), start..<end) }
    if low == high, low == 0 { return SpokenReading("nil nil", start..<end) }
    if low == high { return SpokenReading(pair(" "), start..<end) }
    if Self.votes.contains(passage[end]) || Self.votes.contains(before) {
      return SpokenReading(pair(" to "), start..<end)
    }
    if isContest(passage, start) { return SpokenReading(pair(" "), start..<end) }
    return SpokenReading(pair(" to "), start..<end)
  }

  /// Whether runs and wickets stand at a token: `245-6 at stumps`.
  private func isCricket(_ passage: Passage, _ index: Int, _ runs: Int, _ wickets: Int) -> Bool {
    guard runs > wickets, runs > 10, wickets < 10 else { return false }
    return (max(0, index - 12)..<min(passage.count, index + 12)).contains { Self.cricket.contains(passage[$0]) }
  }

  private static let cricket = WordSet("stumps wicket wickets overs bowled lbw")

  private func one(_ amount: Amount) -> Bool { amount.number.isOne && amount.magnitude == nil && amount.part == nil }

  static let rangeNouns = WordSet(
    """
    age ages aged pages page pp chapters verses verse lines items rooms gates lots odds about around between from for
    years days hours minutes weeks months percent miles people feet inches degrees points acres seconds year day hour
    minute week month mile point men women children students jobs times nos sections versus
    """)
  static let votes = WordSet("vote votes voted ruling decision majority odds margin split")

  /// Chapter and verse: `6:6-8`.
  private func verse(_ passage: Passage, _ start: Int, _ colon: Int) -> SpokenReading? {
    guard passage[start].count <= 3, passage[colon + 1].count <= 3, passage[start - 1].isCapital,
      passage[start - 1].count > 1,
      passage[colon + 1].count < 2 || passage[colon + 2].isDash || passage[colon + 1].value ?? 0 > 59
    else {
      return ratio(passage, start, colon)
    }
    let words = numbers.cardinal(passage.digits(start)) + " " + numbers.cardinal(passage.digits(colon + 1))
    guard let next = afterDash(passage, colon + 2), passage.isGlued(colon + 2), passage[next].isNumber else {
      return SpokenReading(words, start..<colon + 2)
    }
    return SpokenReading(words + " to " + numbers.cardinal(passage.digits(next)), start..<next + 1)
  }

  private static let ratios = WordSet("ratio ratios screen screens aspect odds scale")

  /// A ratio: `3:1`.
  private func ratio(_ passage: Passage, _ start: Int, _ colon: Int) -> SpokenReading? {
    let isNamed = Self.ratios.contains(passage[colon + 2]) || Self.ratios.contains(passage[start - 2])
    guard isNamed || passage[colon + 1].count == 1 || (passage[colon + 1].value ?? 0) > 59,
      !passage.glued(colon + 2, ":")
    else {
      return nil
    }
    return SpokenReading(
      numbers.cardinal(passage.digits(start)) + " to " + numbers.cardinal(passage.digits(colon + 1)), start..<colon + 2)
  }

  /// Equations: `1+1`, `8*7`, `x + 1 = y`.
  var equation: Scanner {
    Scanner("equation", at: .numbers.and(signs: ["+", "=", "±", "<", ">", "≤", "≥", "÷", "≈"])) { passage, start in
      if passage[start].kind == .sign, passage[start].count == 1 {
        guard let word = Self.operators[passage[start].key], passage[start + 1].kind != .edge || passage.isGlued(start)
        else { return nil }
        return SpokenReading(word, start..<start + 1)
      }
      guard let first = passage.number(start) else { return nil }
      let sign = passage[first.end]
      guard sign.kind == .sign, sign.count == 1, let word = Self.factors[sign.key] else { return nil }
      guard passage.isGlued(first.end) == passage.isGlued(first.end + 1) || sign.isSign("-"),
        passage.number(first.end + 1) != nil
      else {
        return nil
      }
      if sign.isSign("-") {  // 2 - 1 = 1
        guard let second = passage.number(first.end + 1), passage[second.end].isSign("=") else { return nil }
      }
      return SpokenReading(
        end: first.end + 1,
        parts: [
          .init(tokens: start..<first.end, manner: .words(numbers.number(first))),
          .init(tokens: first.end..<first.end + 1, manner: .words(word)),
        ])
    }
  }

  static let operators: [UInt64: String] = [
    0x2B: "plus", 0x3D: "equals", 0xB1: "plus or minus", 0x3C: "less than", 0x3E: "greater than", 0x2264: "at most",
    0x2265: "at least", 0xF7: "divided by", 0x2248: "about",
  ]
  static let factors: [UInt64: String] = [
    0x2B: "plus", 0x2A: "times", 0xD7: "times", 0xF7: "divided by", 0x3D: "equals", 0x2D: "minus", 0x2212: "minus",
  ]
}
