/// Numbers in order, decades, years.
extension English {
  static let ordinalEndings = WordSet("st nd rd th")

  /// The index after the ending of an ordinal whose figure is the token at `index`.
  func ordinalEnd(_ passage: Passage, _ index: Int) -> Int? {
    passage[index].isNumber && passage.isGlued(index + 1) && Self.ordinalEndings.contains(passage[index + 1])
      ? index + 2 : nil
  }

  var ordinal: Scanner {
    Scanner("ordinal", at: .numbers) { passage, start in
      guard let number = passage.number(start), number.isWhole, passage.isGlued(number.end),
        Self.ordinalEndings.contains(passage[number.end])
      else { return nil }
      return SpokenReading(numbers.ordinal(number.whole), start..<number.end + 1)
    }
  }

  /// The index after the `s` of a decade whose figure is the token at `index`.
  func decadeEnd(_ passage: Passage, _ index: Int) -> Int? {
    let token = passage[index]
    guard token.isNumber, token.count == 4 || token.count == 2, let value = token.value, value % 10 == 0,
      value > 0 || token.count == 2 && passage[index - 1].isSign("'")
    else {
      return nil
    }
    if passage.isGlued(index + 1), passage[index + 1].count == 1, passage.isWord(index + 1, "s") { return index + 2 }
    if passage.glued(index + 1, "'"), passage.isGlued(index + 2), passage[index + 2].count == 1,
      passage.isWord(index + 2, "s")
    {
      return index + 3
    }
    if token.count == 4, passage[index + 1].count == 1, passage[index + 1].shape == .lower,
      passage.isWord(index + 1, "s")
    {
      return index + 2
    }
    return nil
  }

  var decade: Scanner {
    Scanner("decade", at: .numbers.and(signs: ["'"])) { passage, start in
      var index = start
      if passage[index].isSign("'") {
        guard passage.isGlued(index + 1), !passage.isGlued(index) || passage[index - 1].isDash else { return nil }
        index += 1
        // The class of '03.
        if passage[index].isNumber, passage[index].count == 2, decadeEnd(passage, index) == nil,
          !passage.isGlued(index + 1) || !passage[index + 1].isSign("'")
        {
          let digits = passage.digits(index)
          let words = digits[0] == 0 ? "oh " + numbers.cardinal(Int(digits[1])) : numbers.cardinal(digits)
          return SpokenReading(words, start..<index + 1)
        }
      }
      guard let value = passage[index].value, let end = decadeEnd(passage, index) else { return nil }
      if let next = afterDash(passage, end), let other = passage[next].value, let last = decadeEnd(passage, next) {
        return SpokenReading(numbers.decade(value) + " to " + numbers.decade(other), start..<last)
      }
      return SpokenReading(numbers.decade(value), start..<end)
    }
  }

  /// Whether a number can be a year by its form.
  func isYear(_ number: NumberLiteral) -> Bool {
    number.isPlain(4) && (1100...2099).contains(number.value ?? 0)
  }

  /// Words after which a number of any length is a year.
  static let yearPrepositions = WordSet(
    "in since until till year circa c ca of from by before after between and to around")
  static let countedNouns = WordSet(
    """
    people men women children soldiers troops students workers employees jobs homes houses units copies votes miles feet
    meters metres kilometers kilometres yards acres tons tonnes pounds dollars euros degrees points calories pages
    words members residents inhabitants patients cases deaths times hours minutes days cars seats tickets square cubic
    guests prisoners horses slaves families passengers vessels rounds guns inches florins francs leagues rupees percent
    """)

  var year: Scanner {
    Scanner("year", at: .numbers) { passage, start in
      guard let number = passage.number(start), number.isPlain(4) || number.isPlain(3), let value = number.value,
        value >= 100
      else { return nil }
      let end = number.end
      guard !passage.isGlued(end) || passage[end].kind == .sign else { return nil }
      if isYear(number), value < 2000 || value >= 2010 {
        if Self.countedNouns.contains(passage[end]), value % 100 != 0 || value % 1000 == 0 { return nil }
        return SpokenReading(numbers.year(value), start..<end)
      }
      if (1001...1099).contains(value), Self.yearPrepositions.contains(passage[start - 1]),
        !Self.countedNouns.contains(passage[end])
      {
        return SpokenReading(numbers.year(value), start..<end)
      }
      return nil
    }
  }

  /// Eras: `300 B.C.`, `A.D. 79`, `500 BCE`.
  var era: Scanner {
    Scanner("era", at: .numbers.and(words: WordSet("a ad").all)) { passage, start in
      if passage[start].isWord {
        var end = start + 1
        if passage[start].count == 1 {
          guard passage.glued(end, "."), passage.isWord(end + 1, "d") else { return nil }
          end += passage.glued(end + 2, ".") ? 3 : 2
        }
        guard passage[start].shape == .capitals, passage[end].isNumber, let value = passage[end].value, value < 2200,
          ordinalEnd(passage, end) == nil
        else { return nil }
        let year = value > 1000 ? numbers.year(value) : numbers.cardinal(value)
        if let next = afterDash(passage, end + 1), let last = passage[next].value, passage[next].count <= 4 {
          let other = last > 1000 ? numbers.year(last) : numbers.cardinal(last)
          return SpokenReading("A.D " + year + " to " + other, start..<next + 1)
        }
        return SpokenReading("A.D " + year, start..<end + 1)
      }
      guard let number = passage.number(start), number.isWhole, let value = number.value,
        let (letters, end) = passage.letters(number.end), ["BC", "BCE", "AD", "CE"].contains(letters)
      else { return nil }
      let year =
        isYear(number) ? numbers.year(value) : number.isPlain(3) ? numbers.code(number.whole) : numbers.cardinal(value)
      return SpokenReading(year + " " + Letters.spelled(letters.unicodeScalars.map(\.value)), start..<end)
    }
  }
}

extension Passage {
  /// Capital letters that stand together, dotted or not: `BC`, `B.C.`, `U.S.`; and where they end.
  func letters(_ index: Int) -> (letters: String, end: Int)? {
    guard self[index].isWord, self[index].shape == .capitals else { return nil }
    guard self[index].count == 1 else { return (string(index), index + 1) }
    var letters = string(index)
    var end = index + 1
    var limit = 0
    while glued(end, "."), isGlued(end + 1), self[end + 1].isWord, self[end + 1].count == 1, self[end + 1].isCapital,
      limit < 8
    {
      letters += string(end + 1)
      end += 2
      limit += 1
    }
    if glued(end, "."), letters.count > 1, !endsSentence(end) { end += 1 }
    return (letters, end)
  }
}
