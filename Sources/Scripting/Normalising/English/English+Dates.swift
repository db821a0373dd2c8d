/// Dates: `16 Jun. 2025`, `Nov. 15, 2019`, `2025-06-16`, `Oct. 7`, `Tue.–Sun.`
extension English {
  /// One month a line: how it is written = how it is said, its number.
  static let months = WordTable(
    """
    january, jan = January, 1
    february, feb = February, 2
    march, mar = March, 3
    april, apr = April, 4
    may = May, 5
    june, jun = June, 6
    july, jul = July, 7
    august, aug = August, 8
    september, sept, sep = September, 9
    october, oct = October, 10
    november, nov = November, 11
    december, dec = December, 12
    """)
  static let monthNames = [
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  static let weekdays = WordTable(
    """
    mon = Monday
    tue, tues, tu = Tuesday
    wed, weds = Wednesday
    thu, thur, thurs = Thursday
    fri = Friday
    sat = Saturday
    sun = Sunday
    """)
  static let weekdayNames = WordSet("monday tuesday wednesday thursday friday saturday sunday")

  /// The month a token names, and the index after it and its full stop.
  func monthName(_ passage: Passage, _ index: Int) -> (name: String, number: Int, end: Int, isShort: Bool)? {
    guard let row = Self.months[passage[index]] else { return nil }
    let token = passage[index]
    let isShort = token.count < row.fields[0].utf8.count
    // `may` and `march` are verbs in small letters.
    if token.shape == .lower, row.fields[0] == "May" || row.fields[0] == "March" { return nil }
    if token.shape == .mixed { return nil }
    let hasDot = isShort && passage.glued(index + 1, ".")
    return (row.fields[0], Int(row.fields[1]) ?? 0, index + (hasDot ? 2 : 1), isShort)
  }

  /// The day of a month that a token can be: `16`, `16th`.
  func day(_ passage: Passage, _ index: Int) -> (value: Int, end: Int)? {
    let token = passage[index]
    guard token.isNumber, token.count <= 2, let value = token.value, (1...31).contains(value) else { return nil }
    if let end = ordinalEnd(passage, index) { return (value, end) }
    if passage.isGlued(index + 1),
      passage[index + 1].isWord || passage[index + 1].isSign(":") || passage[index + 1].isSign("%")
    {
      return nil
    }
    if passage.glued(index + 1, "."), passage.isGlued(index + 2), passage[index + 2].isNumber { return nil }
    return (value, index + 1)
  }

  func yearToken(_ passage: Passage, _ index: Int) -> Int? {
    let token = passage[index]
    guard token.isNumber, token.count == 4, let value = token.value, (1000...2199).contains(value),
      !passage.isGlued(index + 1) || passage[index + 1].kind == .sign, decadeEnd(passage, index) == nil,
      !(passage.glued(index + 1, ",") && passage.isGlued(index + 2) && passage[index + 2].isNumber)
    else { return nil }
    return value
  }

  /// A date in the order of the edition's country.
  func date(day: Int, month: String, afterArticle: Bool = false) -> String {
    isBritish
      ? (afterArticle ? "" : "the ") + numbers.ordinal(day) + " of " + month : month + " " + numbers.ordinal(day)
  }

  var writtenDate: Scanner {
    Scanner("date", at: .numbers.and(words: Self.months.all)) { passage, start in
      passage[start].isNumber ? dayFirst(passage, start) : monthFirst(passage, start)
    }
  }

  /// `4 July 1976`, `9th of April 1928`, `16–18 June`.
  private func dayFirst(_ passage: Passage, _ start: Int) -> SpokenReading? {
    guard let first = day(passage, start) else { return nil }
    var place = first.end
    var second: Int?
    if let next = afterDash(passage, place), let other = day(passage, next), other.value > first.value {
      second = other.value
      place = other.end
    } else if Self.rangeJoints.contains(passage[place]), let other = day(passage, place + 1), other.value > first.value,
      let month = monthName(passage, other.end)
    {
      let article = isBritish ? "the " : ""
      let days =
        numbers.ordinal(first.value) + " " + passage.lowercase(place) + " " + article + numbers.ordinal(other.value)
      let words = isBritish ? article + days + " of " + month.name : month.name + " " + days
      guard let year = yearToken(passage, month.end) else { return SpokenReading(words, start..<month.end) }
      return SpokenReading(words + " " + numbers.year(year), start..<month.end + 1)
    }
    let hasOf = passage.isWord(place, "of")
    if hasOf { place += 1 }
    if passage.glued(place, "-") { place += 1 }
    guard let month = monthName(passage, place), month.end > place else { return nil }
    // `5 may` and `3 march` are no dates; `15 Mar-a-Lago` neither.
    if passage.glued(month.end, "-"), passage.isGlued(month.end + 1), passage[month.end + 1].isWord { return nil }
    var end = month.end
    let hasArticle = passage.isWord(start - 1, "the")
    let article = hasArticle || hasOf ? "" : "the "
    var words = numbers.ordinal(first.value) + " of " + month.name
    if let second {
      words = article + numbers.ordinal(first.value) + " to " + numbers.ordinal(second) + " of " + month.name
    } else if hasArticle || hasOf || isBritish {
      words = article + words
    } else {
      words = month.name + " " + numbers.ordinal(first.value)
    }
    let comma = passage.glued(end, ",") ? end + 1 : passage.glued(end, "-") ? end + 1 : end
    if let year = yearToken(passage, comma) {
      words += (comma > end && passage.glued(end, ",") ? ", " : " ") + numbers.year(year)
      end = comma + 1
    }
    if !month.isShort || end > month.end { return SpokenReading(words, start..<end) }
    if passage.glued(end - 1, "."), passage.endsSentence(end - 1) { end -= 1 }
    return SpokenReading(words, start..<end)
  }

  /// `July 4`, `Sept. 11, 2001`, `May 5-7`, `June 2 to Aug. 3`, `Nov. 2019`.
  private func monthFirst(_ passage: Passage, _ start: Int) -> SpokenReading? {
    guard let month = monthName(passage, start) else { return nil }
    var place = month.end
    if passage.glued(place, "-"), passage.isGlued(place + 1), passage[place + 1].isNumber { place += 1 }
    var parts: [SpokenReading.Part] = [.init(tokens: start..<month.end, manner: .words(month.name))]
    if let year = yearToken(passage, passage.glued(place, ",") ? place + 1 : place) {
      let isApart = passage.glued(place, ",")
      let index = isApart ? place + 1 : place
      guard !(passage[index].value ?? 0 < 1100 && Self.countedNouns.contains(passage[index + 1])) else { return nil }
      if let next = afterDash(passage, index + 1), passage[next].isNumber { return nil }
      if isApart { parts.append(.init(tokens: place..<place + 1, manner: .pause(.comma))) }
      parts.append(.init(tokens: index..<index + 1, manner: .words(numbers.year(year))))
      return SpokenReading(end: index + 1, parts: parts)
    }
    guard let first = day(passage, place) else { return nil }
    let isLower = passage[start].shape == .lower
    if isLower, month.isShort, !passage.glued(start + 1, "."), passage[start].count < 4,
      yearToken(passage, first.end) == nil
    {
      if month.name == "March" || month.name == "December" { return nil }
    }
    var words = isBritish ? "the " + numbers.ordinal(first.value) : numbers.ordinal(first.value)
    var end = first.end
    if let next = afterDash(passage, end), let second = day(passage, next), second.value > first.value {
      words += " to " + (isBritish ? "the " : "") + numbers.ordinal(second.value)
      end = second.end
    }
    // March 3 to 5
    if end == first.end, Self.rangeJoints.contains(passage[end]), let second = day(passage, end + 1),
      second.value > first.value,
      !(passage[second.end].isWord && !Self.functionWords.contains(passage[second.end])),
      !passage[second.end].isSign("%")
    {
      words += " " + passage.lowercase(end) + " " + (isBritish ? "the " : "") + numbers.ordinal(second.value)
      end = second.end
    }
    parts.append(.init(tokens: place..<end, manner: .words(words)))
    let isApart = passage.glued(end, ",")
    let index = isApart ? end + 1 : end
    if isApart, passage[index].isNumber, passage[index].count == 3,
      passage.isGlued(index + 1) || passage[index + 1].kind == .edge,
      !passage.glued(index + 1, ",") || passage[index + 2].isSpaced
    {
      parts.append(.init(tokens: end..<end + 1, manner: .pause(.comma)))
      parts.append(.init(tokens: index..<index + 1, manner: .words(numbers.code(passage.digits(index)))))
      end = index + 1
    } else if let year = yearToken(passage, index) {
      if isApart { parts.append(.init(tokens: end..<end + 1, manner: .pause(.comma))) }
      parts.append(.init(tokens: index..<index + 1, manner: .words(numbers.year(year))))
      end = index + 1
    }
    return SpokenReading(end: end, parts: parts)
  }

  static let rangeJoints = WordSet("to through and or")

  /// A month's abbreviation that stands alone.
  ///
  /// Such as `in Dec.`.
  var month: Scanner {
    Scanner("month", at: .words(Self.months.all)) { passage, start in
      guard let month = monthName(passage, start), month.isShort else { return nil }
      let isRange =
        passage.isGlued(month.end) && passage[month.end].isDash && Self.months[passage[month.end + 1]] != nil
        || passage[start - 1].isDash && passage.isGlued(start)
          && Self.months[passage[passage[start - 2].isSign(".") ? start - 3 : start - 2]] != nil
      if month.end == start + 1 {
        return isRange && passage[start].shape == .capitalised ? SpokenReading(month.name, start..<start + 1) : nil
      }
      if passage.endsSentence(start + 1) { return SpokenReading(month.name, start..<start + 1) }
      return SpokenReading(month.name, start..<start + 2)
    }
  }

  var weekday: Scanner {
    Scanner("weekday", at: .words(Self.weekdays.all)) { passage, start in
      guard let row = Self.weekdays[passage[start]], passage[start].shape == .capitalised else { return nil }
      let dotted = passage.glued(start + 1, ".")
      let end = dotted ? start + 2 : start + 1
      let next = passage[end]
      let isBeforeDate =
        (passage.glued(end, ",") && (passage[end + 1].isNumber || Self.months[passage[end + 1]] != nil))
        || (next.isSpaced && Self.months[next] != nil)
        || (next.isSign("(") && passage[end + 1].isNumber)
      let isRange = next.isDash && Self.weekdays[passage[end + 1]] != nil
      let endsRange =
        passage[start - 1].isDash && (Self.weekdays[passage[start - 2]] != nil || passage[start - 2].isSign("."))
      // `On Wed.`, `closed Mon.` at the end of a sentence; `Thu 5 June`.
      let isTimed =
        dotted && passage.endsSentence(start + 1) && Self.beforeDays.contains(passage[start - 1])
        || next.isSpaced && passage[end].isNumber && Self.months[passage[end + 1]] != nil
      guard dotted && !passage.endsSentence(start + 1) || isBeforeDate || isRange || endsRange || isTimed else {
        return nil
      }
      if dotted, row.written.count == 3, !isBeforeDate, !isRange, !endsRange, !isTimed, !next.isNumber,
        next.shape != .lower
      {
        return nil
      }
      let isFinal = dotted && passage.endsSentence(start + 1)
      var parts: [SpokenReading.Part] = [
        .init(tokens: start..<(isFinal ? start + 1 : end), manner: .words(row.fields[0]))
      ]
      guard isRange else { return SpokenReading(end: isFinal ? start + 1 : end, parts: parts) }
      parts.append(.init(tokens: end..<end + 1, manner: .words("to")))
      return SpokenReading(end: end + 1, parts: parts)
    }
  }

  /// What stands before a day of the week.
  static let beforeDays = WordSet("on closed open until till by last next this every from and each through thru to")

  /// Dates in figures: `2025-06-16`, `5/12/2019`, `15.01.2020`, `3/20` after `on`.
  var numericDate: Scanner {
    Scanner("date in figures", at: .numbers) { passage, start in
      let sign = passage[start + 1]
      guard sign.count == 1, sign.isSign("-") || sign.isSign("/") || sign.isSign(".") || sign.isSign("–"),
        passage.isGlued(start + 1), passage.isGlued(start + 2), let one = passage[start].value,
        let two = passage[start + 2].value, passage[start + 2].count <= 2, passage[start].count <= 4
      else { return nil }
      let isLong =
        passage.isGlued(start + 3) && passage[start + 3].isSign(Unicode.Scalar(UInt32(sign.key)) ?? "-")
        && passage.isGlued(start + 4) && passage[start + 4].isNumber
      if isLong, let three = passage[start + 4].value,
        !(passage.isGlued(start + 5) && (passage[start + 5].isWord || passage[start + 5].key == sign.key)
          && passage.isGlued(start + 6))
      {
        let range = start..<start + 5
        if passage[start].count == 4, (1000...2199).contains(one), (1...12).contains(two), (1...31).contains(three) {
          return SpokenReading(date(day: three, month: Self.monthNames[two]) + " " + numbers.year(one), range)
        }
        let digits = passage[start + 4].count
        guard digits == 4 || digits == 2, passage[start].count <= 2, let (day, month) = order(one, two, sign) else {
          return nil
        }
        if digits == 2, sign.isSign("-") { return nil }
        let year = digits == 2 ? (three < 10 ? "oh " : "") + numbers.cardinal(three) : numbers.year(three)
        return SpokenReading(date(day: day, month: Self.monthNames[month]) + " " + year, range)
      }
      guard sign.isSign("/"), !passage.isGlued(start + 3) || passage[start + 3].kind == .sign, !isLong,
        passage[start].count <= 2, let (day, month) = order(one, two, sign), !(one == 24 && two == 7),
        !(one == 9 && two == 11)
      else { return nil }
      let before = passage[start - 1]
      let isDated =
        Self.datePrepositions.contains(before) || Self.weekdayNames.contains(before) || Self.weekdays[before] != nil
        || (before.isSign("(") && Self.weekdays[passage[start - 2]] != nil) || (two > 16 && two != 32 && one <= 12)
      guard isDated else { return nil }
      return SpokenReading(
        date(day: day, month: Self.monthNames[month], afterArticle: passage.isWord(start - 1, "the")), start..<start + 3
      )
    }
  }

  static let datePrepositions = WordSet(
    "on by since until till before after from beginning starting dated ending due for report between through")

  /// Which of two figures is the day.
  private func order(_ one: Int, _ two: Int, _ sign: Token) -> (day: Int, month: Int)? {
    let first = isBritish ? (one, two) : (two, one)
    if (1...31).contains(first.0), (1...12).contains(first.1) { return (first.0, first.1) }
    let second = (first.1, first.0)
    if (1...31).contains(second.0), (1...12).contains(second.1) { return (second.0, second.1) }
    return nil
  }
}
