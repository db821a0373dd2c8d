extension European {
  var number: Scanner {
    Scanner("number", at: .numbers.and(signs: ["-", "−"])) { passage, start in
      guard passage[start].kind == .sign else {
        return literal(passage, start).map { number in
          let year = number.isPlain(4) ? number.value : nil
          let said = year.map(words.year) ?? say(number)
          let noun = passage[number.end].isSpaced && number.isWhole ? passage.lowercase(number.end) : ""
          return SpokenReading(
            year == nil && !noun.isEmpty ? agreeing(said, number, with: noun) : said, start..<number.end)
        }
      }
      guard !passage.isGlued(start), passage.isGlued(start + 1), let number = literal(passage, start + 1) else {
        return nil
      }
      return SpokenReading(words.minus + " " + say(number), start..<number.end)
    }
  }

  /// A number in the gender of the noun after it, as far as the noun's ending shows that.
  private func agreeing(_ said: String, _ number: NumberLiteral, with noun: String) -> String {
    switch words.grammar {
    case .german:
      guard number.isOne, !noun.hasSuffix("million"), !German.particles.contains(noun) else { return said }
      return ["e", "ung", "heit", "keit", "schaft", "ion", "tät"].contains { noun.hasSuffix($0) }
        ? words.oneFeminine : words.one
    case .french:
      guard said == "un" || said.hasSuffix(" un"), !noun.hasPrefix("million") else { return said }
      return noun.hasSuffix("ion") || noun.hasSuffix("té") || noun.hasSuffix("ions") || noun.hasSuffix("tés")
        ? said + "e" : said
    case .spanish:
      let isFeminine = ["as", "a", "ciones", "ción", "dades", "dad"].contains { noun.hasSuffix($0) } && noun != "a"
      guard isFeminine else { return noun.hasSuffix("s") || number.isOne ? Spanish.apocope(said) : said }
      return Spanish.feminine(said)
    case .portuguese:
      return ["a", "as", "ção", "ções", "dade", "dades"].contains { noun.hasSuffix($0) } && noun.count > 2
        ? Portuguese.feminine(said) : said
    case .italian:
      guard number.isOne else { return said }
      return ["a", "zione", "tà"].contains { noun.hasSuffix($0) } && noun != "a" ? words.oneFeminine : words.one
    case .dutch: return said
    }
  }

  var ordinal: Scanner {
    Scanner("ordinal", at: .numbers) { passage, start in
      guard passage[start].count <= 3, let value = passage[start].value, value > 0 else { return nil }
      if passage.isGlued(start + 1), words.ordinalEndings.contains(passage[start + 1]) {
        let ordinal = words.ordinal(value)
        let isFeminine = words.feminineEndings.contains(passage[start + 1])
        return SpokenReading(isFeminine ? words.feminineOrdinal(ordinal) : ordinal, start..<start + 2)
      }
      if passage.glued(start + 1, "."), passage.isGlued(start + 2), passage[start + 2].count == 1,
        words.ordinalEndings.contains(passage[start + 2])
      {
        let ordinal = words.ordinal(value)
        let isFeminine = words.feminineEndings.contains(passage[start + 2])
        return SpokenReading(isFeminine ? words.feminineOrdinal(ordinal) : ordinal, start..<start + 3)
      }
      guard words.stopMeansOrdinal, passage.glued(start + 1, "."), passage[start + 2].isWord,
        passage[start + 2].isSpaced,
        !passage.endsSentence(start + 1)
      else { return nil }
      let isOblique = German.weakOblique.contains(passage[start - 1])
      return SpokenReading(words.ordinal(value) + (isOblique ? "n" : ""), start..<start + 2)
    }
  }

  /// `3. Mai 2024`, `1er mai 2024`, `3 de mayo de 2024`, `16.06.2025`, `2025-06-16`.
  var date: Scanner {
    Scanner("date", at: .numbers) { passage, start in
      guard let value = passage[start].value else { return nil }
      if let figures = figures(passage, start, value) ?? dayAndMonth(passage, start, value) { return figures }
      guard passage[start].count <= 2, (1...31).contains(value) else { return nil }
      var place = start + 1
      if words.stopMeansOrdinal, passage.glued(place, ".") { place += 1 }
      if passage.isGlued(place), words.ordinalEndings.contains(passage[place]) { place += 1 }
      let hasOf = passage.isWord(place, words.ofMonth)
      if hasOf { place += 1 }
      guard let month = words.months[passage[place]] else { return nil }
      var end =
        passage.glued(place + 1, ".") && passage[place].count <= 5 && month.written != month.fields[0].lowercased()
          && !passage.endsSentence(place + 1) ? place + 2 : place + 1
      var said = day(passage, start, value) + joint(words.ofMonth) + month.fields[0]
      var year = end
      if passage.isWord(year, words.ofYear), !words.ofYear.isEmpty { year += 1 }
      if passage[year].isNumber, passage[year].count == 4, let value = passage[year].value,
        (1000...2199).contains(value)
      {
        said += joint(words.ofYear) + words.year(value)
        end = year + 1
      }
      return SpokenReading(said, start..<end)
    }
  }

  /// The day as the word before it asks: German `der dritte`, `am dritten`, `dritter`.
  private func day(_ passage: Passage, _ start: Int, _ value: Int) -> String {
    guard words.grammar == .german else { return words.day(value) }
    if German.weakNominative.contains(passage[start - 1]) { return German.ordinal(value) }
    return German.weakOblique.contains(passage[start - 1]) ? German.ordinal(value) + "n" : German.ordinal(value) + "r"
  }

  /// The word between two ends of a range: `bis`, after `zwischen` it is `und`.
  private func joint(_ passage: Passage, _ start: Int) -> String {
    words.between.contains(passage[start - 1]) ? words.and : words.to
  }

  private func joint(_ word: String) -> String { word.isEmpty ? " " : " " + word + " " }

  private func figures(_ passage: Passage, _ start: Int, _ value: Int) -> SpokenReading? {
    let sign = passage[start + 1]
    // German also has spaces after the stops: `18. 7. 2024`.
    let isOpen = words.stopMeansOrdinal && sign.isSign(".")
    guard sign.isSign(".") || sign.isSign("/") || sign.isSign("-"), passage.isGlued(start + 1),
      passage.isGlued(start + 2) || isOpen,
      let second = passage[start + 2].value, passage[start + 2].count <= 2, passage[start + 3].key == sign.key,
      passage[start + 3].kind == .sign, passage.isGlued(start + 3), passage.isGlued(start + 4) || isOpen,
      let third = passage[start + 4].value
    else { return nil }
    let isISO = passage[start].count == 4
    let (day, month, year) = isISO ? (third, second, value) : (value, second, third)
    guard (1...31).contains(day), (1...12).contains(month),
      isISO ? passage[start + 4].count <= 2 : [2, 4].contains(passage[start + 4].count),
      !(passage[start + 4].count == 2 && !isISO && sign.isSign("-"))
    else { return nil }
    let said = self.day(passage, start, day) + joint(words.ofMonth) + words.monthNames[month] + joint(words.ofYear)
    let full = !isISO && passage[start + 4].count == 2 ? words.cardinal(year) : words.year(year)
    return SpokenReading(said + full, start..<start + 5)
  }

  /// `26.06.` and `18. 7.` in German; a version's figures, `3.1.`, only stand like that at the end of a sentence.
  private func dayAndMonth(_ passage: Passage, _ start: Int, _ value: Int) -> SpokenReading? {
    guard words.stopMeansOrdinal, (1...31).contains(value), passage[start].count <= 2, passage.glued(start + 1, "."),
      passage[start + 2].count <= 2, let month = passage[start + 2].value,
      (1...12).contains(month), passage.glued(start + 3, "."),
      !(passage.isGlued(start + 4) && (passage[start + 4].isNumber || passage[start + 4].isWord))
    else { return nil }
    let isFinal = passage.endsSentence(start + 3) || passage[start + 4].kind == .edge
    guard !isFinal || German.weakOblique.contains(passage[start - 1]) else { return nil }
    return SpokenReading(
      day(passage, start, value) + " " + words.monthNames[month], start..<(isFinal ? start + 3 : start + 4))
  }

  /// `18:30 Uhr`, `18h30`, `18.30 Uhr`.
  var clock: Scanner {
    Scanner("time", at: .numbers) { passage, start in
      guard passage[start].count <= 2, let hour = passage[start].value, hour <= 24 else { return nil }
      let sign = passage[start + 1]
      let isFrench = passage.isWord(start + 1, "h") && (passage.isGlued(start + 1) || words.grammar == .french)
      if isFrench, words.grammar == .french, !(passage.isGlued(start + 2) && passage[start + 2].isNumber) {
        return SpokenReading(hourWords(hour), start..<start + 2)
      }
      // `18.30 Uhr`, `18.30 uur`, `ore 18.30`
      let isStopped =
        sign.isSign(".") && (passage.isWord(start + 3, words.hour) || passage.isWord(start - 1, words.hour))
      guard sign.isSign(":") || isStopped || isFrench,
        passage.isGlued(start + 1),
        passage.isGlued(start + 2), passage[start + 2].count == 2, let minute = passage[start + 2].value, minute < 60
      else { return nil }
      var end = start + 3
      if passage.isWord(end, words.hour) || (passage.isWord(end, "h") && words.grammar != .german) { end += 1 }
      let minutes =
        minute == 0
        ? ""
        : [.spanish, .italian, .portuguese].contains(words.grammar)
          ? " " + words.and + " " + words.cardinal(minute) : " " + words.cardinal(minute)
      return SpokenReading(hourWords(hour) + minutes, start..<end)
    }
  }

  private func hourWords(_ hour: Int) -> String {
    switch words.grammar {
    case .german: (hour == 1 ? "ein" : words.cardinal(hour)) + " Uhr"
    case .french:
      (hour == 1 ? "une" : hour == 21 ? "vingt et une" : words.cardinal(hour)) + (hour < 2 ? " heure" : " heures")
    case .spanish: hour == 1 ? "una" : words.cardinal(hour)
    case .italian: hour == 1 ? "una" : words.cardinal(hour)
    case .portuguese:
      Portuguese.feminine(words.cardinal(hour)) + (hour < 2 ? " hora" : " horas")
    case .dutch: (hour == 1 ? "één" : words.cardinal(hour)) + " uur"
    }
  }

  /// The magnitude after a number: `Milliarden`, `Mio.`, `M`.
  private func magnitude(_ passage: Passage, _ index: Int, isOne: Bool) -> (words: String, end: Int)? {
    guard passage[index].isWord, let row = words.magnitudes[passage.string(index)] else { return nil }
    let isDotted =
      passage.glued(index + 1, ".") && passage[index].count <= 4
      && (!passage.endsSentence(index + 1) || words.currencies[passage.string(index + 2)] != nil)
    return (isOne ? row[0] : row[1], index + (isDotted ? 2 : 1))
  }

  /// `5,20 €`, `€ 3 Mrd.`, `20-30 Mio. Euro`.
  var money: Scanner {
    Scanner(
      "money", at: .numbers.and(words: WordSet("us usd eur chf gbp r brl").all, signs: ["$", "€", "£", "¥", "₩"])
    ) {
      passage, start in
      var index = start
      var row: [String]?
      if !passage[index].isNumber {
        var written = passage.string(index)
        if passage[index].isWord, passage[index + 1].isSign("$") {
          written += "$"
          index += 1
        }
        row = words.currencies[written]
        index += 1
        guard row != nil else { return nil }
      }
      guard let first = literal(passage, index) else { return nil }
      var end = first.end
      var second: NumberLiteral?
      if passage[end].isDash, let other = literal(passage, end + 1) {
        second = other
        end = other.end
      }
      let counted = second ?? first
      let magnitude = magnitude(passage, end, isOne: counted.isOne)
      if let magnitude { end = magnitude.end }
      if row == nil {
        guard passage[end].kind == .sign || passage[end].shape != .lower,
          let after = words.currencies[passage.string(end)]
        else { return nil }
        row = after
        end += 1
      }
      guard let row else { return nil }
      // `de` between a round number of millions and its noun, in Romance languages.
      let of =
        magnitude != nil && words.grammar.hasPartitive
        ? (words.grammar == .french && "aeiou".contains(row[1].prefix(1))
          ? " d'" : words.grammar == .italian ? " di " : " de ") : " "
      var said = second.map { _ in say(first) + " " + joint(passage, start) + " " } ?? ""
      if let magnitude {
        let number = counted.isOne ? (words.grammar == .german ? words.oneFeminine : words.one) : say(counted)
        said += number + " " + magnitude.words + of + row[1]
      } else if let fraction = counted.fraction, fraction.count == 2, second == nil {
        let cents = Int(fraction[0]) * 10 + Int(fraction[1])
        var whole = counted
        whole.fraction = nil
        said += counting(whole) + " " + row[whole.isOne ? 0 : 1]
        if cents > 0 {
          let coins = cents == 1 ? words.one : words.cardinal(cents)
          said +=
            words.grammar == .german || words.grammar == .dutch
            ? " " + words.cardinal(cents) : " " + words.and + " " + coins + " " + row[cents == 1 ? 2 : 3]
        }
      } else {
        said += counting(counted) + " " + row[counted.isOne ? 0 : 1]
      }
      return SpokenReading(said, start..<end)
    }
  }

  /// `5,2 %`, `120 km/h`, `20-30 %`, `-3 °C`.
  var quantity: Scanner {
    Scanner("quantity", at: .numbers.and(signs: ["-", "−"])) { passage, start in
      var index = start
      var said = ""
      if passage[start].kind == .sign {
        guard !passage.isGlued(start), passage.isGlued(start + 1) else { return nil }
        said = words.minus + " "
        index += 1
      }
      guard let first = literal(passage, index) else { return nil }
      var end = first.end
      var counted = first
      if passage[end].isDash, let second = literal(passage, end + 1) {
        said += say(first) + " " + joint(passage, start) + " "
        counted = second
        end = second.end
      }
      guard let (row, after) = unit(passage, end) else {
        guard let magnitude = magnitude(passage, end, isOne: counted.isOne),
          magnitude.end > end + 1 || passage[end].count <= 4
        else { return nil }
        said +=
          (counted.isOne ? (words.grammar == .german ? words.oneFeminine : words.one) : say(counted)) + " "
          + magnitude.words
        return SpokenReading(said, start..<magnitude.end)
      }
      let isFeminine = row.count > 2
      let count = counting(counted, feminine: isFeminine)
      said +=
        agreeing(count, counted, isFeminine: isFeminine) + " " + row[counted.isOne ? 0 : 1]
      return SpokenReading(said, start..<after)
    }
  }

  /// A number before a unit whose gender is known.
  private func agreeing(_ count: String, _ number: NumberLiteral, isFeminine: Bool) -> String {
    guard number.isWhole else { return count }
    switch words.grammar {
    case .spanish: return isFeminine ? Spanish.feminine(count) : Spanish.apocope(count)
    case .portuguese: return isFeminine ? Portuguese.feminine(count) : count
    default: return count
    }
  }

  /// `80er-Jahre`, `1990er`: the tens of German.
  var decade: Scanner {
    Scanner("decade", at: .numbers) { passage, start in
      guard words.grammar == .german, passage[start].count == 2 || passage[start].count == 4,
        let value = passage[start].value, value % 10 == 0, passage.isGlued(start + 1),
        passage.isWord(start + 1, "er") || passage.isWord(start + 1, "ern")
      else { return nil }
      let said = (value > 1000 ? words.year(value) : words.cardinal(value)) + passage.lowercase(start + 1)
      return SpokenReading(said, start..<start + 2)
    }
  }

  private func unit(_ passage: Passage, _ index: Int) -> (row: [String], end: Int)? {
    guard passage[index].kind == .sign || passage[index].isWord else { return nil }
    var written = passage.string(index)
    var best: (row: [String], end: Int)?
    if let row = words.units[written] { best = (row, index + 1) }
    var end = index + 1
    while end < index + 4, passage.isGlued(end) {
      written += passage.string(end)
      end += 1
      if let row = words.units[written] { best = (row, end) }
    }
    guard let found = best, !(passage.isGlued(found.end) && (passage[found.end].isWord || passage[found.end].isNumber))
    else { return nil }
    if passage[index].isWord, passage[index].count == 1, passage[index].isSpaced == false,
      passage.glued(found.end, "."), !passage.endsSentence(found.end)
    {
      return nil
    }
    return found
  }

  /// `2018-2024`, `3-5`, and scores with a colon.
  var range: Scanner {
    Scanner("range", at: .numbers) { passage, start in
      guard let first = literal(passage, start) else { return nil }
      if passage.glued(first.end, ":"), passage.isGlued(first.end + 1), passage[first.end + 1].isNumber,
        passage[first.end + 1].count <= 3
      {
        let joint = words.grammar == .german ? " zu " : " "
        return SpokenReading(
          say(first) + joint + Self.cardinal(words, passage.digits(first.end + 1)), start..<first.end + 2)
      }
      let dash = passage[first.end]
      guard dash.isDash, dash.count == 1, passage.isGlued(first.end) == passage.isGlued(first.end + 1),
        let second = literal(passage, first.end + 1), !(passage.isGlued(second.end) && passage[second.end].isDash)
      else { return nil }
      let year = { (number: NumberLiteral) in number.isPlain(4) ? words.year(number.value ?? 0) : say(number) }
      return SpokenReading(year(first) + " " + joint(passage, start) + " " + year(second), start..<second.end)
    }
  }

  /// Abbreviations with their stops.
  ///
  /// Such as `z. B.`, `Mme`, `Sr.`
  var abbreviation: Scanner {
    Scanner("abbreviation", at: .words(abbreviationStarts)) { passage, start in
      guard !passage.isGlued(start) || passage[start - 1].kind == .sign && !passage[start - 1].isSign(".") else {
        return nil
      }
      var written = ""
      var best: SpokenReading?
      var end = start
      while end < start + 6, end < passage.count {
        written += passage.string(end)
        end += 1
        if let row = words.abbreviations[written]
          ?? words.abbreviations[written.prefix(1).lowercased() + written.dropFirst()],
          !(passage.isGlued(end) && passage[end].kind != .sign)
        {
          // A title goes on with a name, `p.` with a number, whatever letters those begin with.
          let goesOn = end < passage.count && (row.contains("name") || passage[end].isNumber)
          let isFinal = passage[end - 1].isSign(".") && passage.endsSentence(end - 1) && !goesOn
          best = SpokenReading(row[0], start..<(isFinal ? end - 1 : end))
        }
      }
      return best
    }
  }

  private var abbreviationStarts: Set<UInt64> { words.abbreviations.starts }

  /// Letters in capitals, as their language spells them.
  var letters: Scanner {
    Scanner("letters", at: .capitals) { passage, start in
      let token = passage[start]
      let scalars = Array(passage.scalars(token))
      guard token.script == .latin, token.count >= 2, token.count <= 4, !passage.isShouted else { return nil }
      if English.spoken.contains(token)
        || token.count == 4 && English.hasVowel(scalars) && !English.spelled.contains(token)
      {
        return nil
      }
      return SpokenReading(Letters.spelled(scalars), start..<start + 1)
    }
  }

  /// Centuries and reigns: `XXe siècle`, `siglo XX`, `Ludwig XIV.`, `Felipe VI`.
  var roman: Scanner {
    Scanner("roman", at: Scanner.Starts.capitals.and(words: words.grammar == .french ? French.centuries.all : [])) {
      passage, start in
      var letters = Array(passage.scalars(passage[start]))
      if words.grammar == .french, letters.last == 0x65 {
        letters.removeLast()
        return English.roman(letters).map { SpokenReading(words.ordinal($0), start..<start + 1) }
      }
      guard let value = English.roman(letters), value < 100, passage[start].isSpaced else { return nil }
      let before = passage[start - 1]
      if words.centuries.contains(before) {
        return SpokenReading(
          words.grammar == .italian ? words.ordinal(value) : words.cardinal(value), start..<start + 1)
      }
      guard letters.count >= 2, before.shape == .capitalised else { return nil }
      switch words.grammar {
      case .german:
        guard passage.glued(start + 1, ".") else { return nil }
        let end = passage.endsSentence(start + 1) ? start + 1 : start + 2
        return SpokenReading("der " + German.ordinal(value), start..<end)
      case .french: return SpokenReading(words.cardinal(value), start..<start + 1)
      case .dutch: return SpokenReading("de " + words.ordinal(value), start..<start + 1)
      case .italian: return SpokenReading(words.ordinal(value), start..<start + 1)
      case .spanish, .portuguese:
        return SpokenReading(value <= 10 ? words.ordinal(value) : words.cardinal(value), start..<start + 1)
      }
    }
  }

  var address: Scanner {
    Scanner("address of the web", at: Scanner.Starts.addresses.and(words: WordSet("http https www").all)) {
      passage, start in
      guard
        let found = English(isBritish: false).bareAddress(passage, start)
          ?? English(isBritish: false).web(passage, start)
      else { return nil }
      return SpokenReading(end: found.end, parts: addressParts(passage, start..<found.end))
    }
  }

  /// An address with its signs in words: `rat ät beispielstadt Punkt de`.
  private func addressParts(_ passage: Passage, _ range: Range<Int>) -> [SpokenReading.Part] {
    range.compactMap { index in
      let token = passage[index]
      switch token.kind {
      case .word: return .init(tokens: index..<index + 1, manner: .copy)
      case .number:
        return .init(
          tokens: index..<index + 1, manner: .words(Self.cardinal(words, passage.digits(index))))
      case .sign where token.isSign("."):
        // One that ends the sentence is no part of the name.
        return index + 1 < range.upperBound ? .init(tokens: index..<index + 1, manner: .words(words.stop)) : nil
      case .sign where token.isSign("@"):
        guard case .word(let said)? = words.signs["@"] else { return nil }
        return .init(tokens: index..<index + 1, manner: .words(said))
      case .sign, .edge: return nil
      }
    }
  }

  var note: Scanner {
    Scanner("note", at: .signs("[", "*", "†", "¹", "²", "³")) { passage, start in
      guard passage[start].isSign("["), passage[start + 1].isNumber, passage[start + 2].isSign("]") else {
        return .silence(start..<start + 1)
      }
      return .silence(start..<start + 3)
    }
  }

  var foreign: Scanner { ForeignRuns.scanner(own: [.latin]) }
}
