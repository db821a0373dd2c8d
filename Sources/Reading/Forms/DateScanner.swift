/// Finds dates in the tokens of a line; ``DateForm`` is its door.
struct DateScanner {
  private struct Day {
    var year: Int
    var month: Int
    var day: Int
    var time: Time?
    var next: Int
  }

  private struct Time {
    var time: ArticleDate.Time?
    var zone: Zone?
    var next: Int
  }

  private enum Zone {
    case named(String, written: String)
    /// Minutes east of UTC.
    case offset(Int, written: String?)
  }

  private(set) var found: [DateForm.Found] = []
  private(set) var otherWords = 0
  private(set) var firstLabel: DateForm.Role?

  private let scalars: [Unicode.Scalar]
  private let tokens: [Token]
  private let language: Language?
  private let monthFirst: Bool

  init(_ scalars: [Unicode.Scalar], language: Language?) {
    self.scalars = scalars
    self.language = language
    tokens = Token.tokens(of: scalars)
    monthFirst =
      language?.base == "en" && [nil, "US", "PH"].contains(language?.region) || language?.tag == "es-US"
  }

  mutating func scan() {
    var index = 0
    var role: DateForm.Role?
    /// A time that stands before its date.
    var pending: Time?
    while index < tokens.count {
      if let day = day(at: index) {
        index = day.next
        var time = day.time
        if time == nil {
          time = timeAfterDay(at: index)
          if let time { index = time.next } else { time = pending }
        }
        if role == nil, let (after, next) = label(after: index) { (role, index) = (after, next) }
        if let date = date(day, time) { found.append(DateForm.Found(date: date, role: role)) }
        (role, pending) = (nil, nil)
        continue
      }
      if let time = time(at: index, allowsDot: false), time.time != nil {
        // Of one moment in two zones the first counts: 1404 GMT (2204 HKT).
        pending = pending ?? time
        index = time.next
        continue
      }
      let token = tokens[index]
      index += 1
      guard token.kind == .word else {
        if token.kind == .number { (otherWords, pending) = (otherWords + 1, nil) }
        continue
      }
      if let label = DateWords.role(token.word) {
        role = label
        firstLabel = firstLabel ?? label
      } else if !isConnector(token) {
        otherWords += 1
        pending = nil
      }
    }
  }

  private func isConnector(_ token: Token) -> Bool {
    token.kind == .word
      ? DateWords.isFiller(token.word) || DateWords.joins(token.word) || DateWords.isWeekday(token.word)
        || TimeZoneWords.isZone(token.word) || token.word == "m" || token.word == "p"
      : token.kind == .sign
  }

  /// A label behind a date that has none before it, and no date of its own: `2025.06.16 18:31 입력`.
  private mutating func label(after index: Int) -> (DateForm.Role, Int)? {
    var position = index
    while position < tokens.count, tokens[position].kind == .sign { position += 1 }
    guard position < tokens.count, tokens[position].kind == .word, let role = DateWords.role(tokens[position].word)
    else {
      return nil
    }
    for later in (position + 1)..<max(position + 1, min(tokens.count, position + 5)) where day(at: later) != nil {
      return nil
    }
    firstLabel = firstLabel ?? role
    return (role, position + 1)
  }

  private func date(_ day: Day, _ time: Time?) -> ArticleDate? {
    var offset: Int?
    var name: String?
    if time?.time != nil {
      switch time?.zone {
      case .named(let folded, let written):
        offset = TimeZoneWords.offset(folded, year: day.year, month: day.month, day: day.day, language: language)
        name = folded == "z" ? nil : written
      case .offset(let minutes, let written): (offset, name) = (minutes, written)
      case nil: break
      }
    }
    return ArticleDate(
      year: day.year, month: day.month, day: day.day, time: time?.time, zoneOffset: offset, zoneName: name)
      ?? ArticleDate(year: day.year, month: day.month, day: day.day)
  }
}

// Days
extension DateScanner {
  private func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  private func isYear(_ token: Token?) -> Bool {
    guard let token, token.isNumber(4...4) else { return false }
    return (1600...2199).contains(token.number)
  }

  private func month(_ token: Token?) -> Int? {
    guard let token, token.kind == .word else { return nil }
    return DateWords.month(token.word, language: language)
  }

  private func isSign(_ index: Int, _ signs: Set<Unicode.Scalar>) -> Bool {
    guard let token = token(index), token.kind == .sign else { return false }
    return signs.contains(token.sign)
  }

  /// After `index`, past at most `limit` of the tokens that may stand inside a date.
  private func skip(_ index: Int, signs: Set<Unicode.Scalar>, words: Set<String> = [], limit: Int = 3) -> Int {
    var index = index
    var left = limit
    while left > 0, let token = token(index) {
      guard token.kind == .sign && signs.contains(token.sign) || token.kind == .word && words.contains(token.word)
      else {
        break
      }
      index += 1
      left -= 1
    }
    return index
  }

  private func day(at index: Int) -> Day? {
    guard let first = token(index) else { return nil }
    // The end of a longer number (an address, a version) is no day.
    if index > 0, !first.followsSpace, first.kind == .number, let before = token(index - 1),
      before.kind == .sign, [".", "/", "-", ":"].contains(before.sign), let earlier = token(index - 2),
      earlier.kind == .number, !before.followsSpace
    {
      return nil
    }
    switch first.kind {
    case .number:
      return compact(at: index) ?? yearFirst(at: index) ?? eastAsian(at: index) ?? numeric(at: index)
        ?? dayMonthName(at: index)
    case .word: return monthNameDay(at: index) ?? japaneseEra(at: index) ?? vietnamese(at: index)
    case .sign: return nil
    }
  }

  /// `20250616`, `20250616T183100Z`.
  private func compact(at index: Int) -> Day? {
    guard let token = token(index), token.isNumber(8...8), (1900...2199).contains(token.number / 10_000) else {
      return nil
    }
    let (year, month, day) = (token.number / 10_000, token.number / 100 % 100, token.number % 100)
    guard ArticleDate(year: year, month: month, day: day) != nil else { return nil }
    return Day(year: year, month: month, day: day, next: index + 1)
  }

  /// `2025-06-16`, `2025.06.16`, `2025/6/16`, `2025. 6. 16.`, `2025-167`, `2025-W25-1`, `2025. június 16.`, `2025 Jun 16`.
  private func yearFirst(at index: Int) -> Day? {
    guard let year = token(index), isYear(year) else { return nil }
    let separators: Set<Unicode.Scalar> = ["-", ".", "/", "‑", "–", "·"]
    var next = isSign(index + 1, separators) ? index + 2 : index + 1
    if let month = month(token(next)) {
      let dayIndex = skip(next + 1, signs: ["-", ".", "/", ","])
      guard let day = token(dayIndex), day.isNumber(1...2) else { return nil }
      return Day(year: year.number, month: month, day: day.number, next: dayIndex + 1)
    }
    guard next == index + 2 else { return nil }
    if let week = token(next), week.word == "w", let number = token(next + 1), number.isNumber(2...2),
      isSign(next + 2, ["-"]), let weekday = token(next + 3), weekday.isNumber(1...1)
    {
      return weekDate(year: year.number, week: number.number, weekday: weekday.number, next: next + 4)
    }
    guard let month = token(next) else { return nil }
    if month.isNumber(3...3), isSign(index + 1, ["-"]) {
      return ordinal(year.number, day: month.number, next: next + 1)
    }
    guard month.isNumber(1...2) else { return nil }
    next += 1
    guard isSign(next, separators), let day = token(next + 1), day.isNumber(1...2) else { return nil }
    next += 2
    // Korean dates end in a full stop, and the weekday may follow.
    if isSign(next, ["."]), isSign(index + 1, ["."]), token(next + 1)?.followsSpace ?? true { next += 1 }
    return Day(year: year.number, month: month.number, day: day.number, next: next)
  }

  private func ordinal(_ year: Int, day: Int, next: Int) -> Day? {
    var left = day
    for month in 1...12 {
      let days = ArticleDate.days(inMonth: month, of: year)
      if left <= days { return left > 0 ? Day(year: year, month: month, day: left, next: next) : nil }
      left -= days
    }
    return nil
  }

  private func weekDate(year: Int, week: Int, weekday: Int, next: Int) -> Day? {
    guard (1...53).contains(week), (1...7).contains(weekday), let fourth = ArticleDate(year: year, month: 1, day: 4)
    else {
      return nil
    }
    let ordinal = week * 7 + weekday - (fourth.weekday + 6) % 7 - 1 - 3
    let days = ArticleDate.days(inMonth: 2, of: year) == 29 ? 366 : 365
    if ordinal < 1 {
      return self.ordinal(
        year - 1, day: ordinal + (ArticleDate.days(inMonth: 2, of: year - 1) == 29 ? 366 : 365), next: next)
    }
    return ordinal > days
      ? self.ordinal(year + 1, day: ordinal - days, next: next) : self.ordinal(year, day: ordinal, next: next)
  }

  /// `2025年6月16日`, `2025년 6월 16일`.
  private func eastAsian(at index: Int) -> Day? {
    guard let year = token(index), isYear(year), let mark = token(index + 1), ["年", "년"].contains(mark.word) else {
      return nil
    }
    return monthAndDay(year: year.number, at: index + 2)
  }

  private func monthAndDay(year: Int, at index: Int) -> Day? {
    guard let month = token(index), month.isNumber(1...2), let mark = token(index + 1), ["月", "월"].contains(mark.word),
      let day = token(index + 2), day.isNumber(1...2), let end = token(index + 3), ["日", "일", "号"].contains(end.word)
    else { return nil }
    return Day(year: year, month: month.number, day: day.number, next: index + 4)
  }

  /// The years before the first of each era.
  private static let eras = WordTable<Int>([(2018, "令和"), (1988, "平成"), (1925, "昭和")])

  /// `令和7年6月16日`.
  private func japaneseEra(at index: Int) -> Day? {
    guard let era = token(index), let zero = Self.eras[era.word], let year = token(index + 1), year.isNumber(1...2),
      token(index + 2)?.word == "年"
    else { return nil }
    return monthAndDay(year: zero + year.number, at: index + 3)
  }

  /// `ngày 16 tháng 6 năm 2025`: only the part with the words between, `16` being the number before.
  private func vietnamese(at index: Int) -> Day? {
    guard token(index)?.word == "ngay", let day = token(index + 1), day.isNumber(1...2),
      token(index + 2)?.word == "thang",
      let month = token(index + 3), month.isNumber(1...2)
    else { return nil }
    let yearIndex = skip(index + 4, signs: [","], words: ["nam"])
    guard let year = token(yearIndex), isYear(year) else { return nil }
    return Day(year: year.number, month: month.number, day: day.number, next: yearIndex + 1)
  }

  /// `16/06/2025`, `16.6.25`, `6-16-2025`.
  private func numeric(at index: Int) -> Day? {
    guard let first = token(index), first.isNumber(1...2), let separator = token(index + 1), separator.kind == .sign,
      ["/", ".", "-", "‑", "–"].contains(separator.sign), let second = token(index + 2), second.isNumber(1...2),
      let again = token(index + 3), again.isSign(separator.sign), let last = token(index + 4)
    else { return nil }
    let year: Int
    if isYear(last) {
      year = last.number
    } else if last.isNumber(2...2), separator.sign != "-",
      first.digits == 2 || second.digits == 2 || separator.sign == "/",
      !isSign(index + 5, [separator.sign, ":"])
    {
      year = last.number + (last.number < 70 ? 2000 : 1900)
    } else {
      return nil
    }
    // A fourth number makes it a version or an address of the net.
    if isSign(index + 5, [separator.sign]), let more = token(index + 6), more.kind == .number, !more.followsSpace {
      return nil
    }
    let monthLeads =
      first.number <= 12 && (second.number > 12 || monthFirst && separator.sign != "." && separator.sign != "–")
    let (day, month) = monthLeads ? (second.number, first.number) : (first.number, second.number)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return Day(year: year, month: month, day: day, next: index + 5)
  }

  private static let ordinalEnds: Set<String> = [
    "st", "nd", "rd", "th", "er", "e", "de", "of", "di", "d'", "ta", "del",
  ]

  /// `16 Jun. 2025`, `16th of June, 2025`, `1er juin 2025`, `16 de junho de 2025`, `16-Jun-25`.
  private func dayMonthName(at index: Int) -> Day? {
    guard let day = token(index), day.isNumber(1...2) else { return nil }
    let monthIndex = skip(index + 1, signs: [".", "-", "º", "°", "ª", "/"], words: Self.ordinalEnds)
    guard let month = month(token(monthIndex)) else { return nil }
    let yearIndex = skip(monthIndex + 1, signs: [".", ",", "-", "/"], words: ["de", "del", "of", "г"])
    guard let year = token(yearIndex) else { return nil }
    if isYear(year) { return Day(year: year.number, month: month, day: day.number, next: yearIndex + 1) }
    // RFC 822 and cookies: two digits, and only there.
    if year.isNumber(2...2), isSign(yearIndex + 1, [":"]) == false || yearIndex == monthIndex + 2,
      isSign(monthIndex + 1, ["-", "/"])
        || token(yearIndex + 1)?.isNumber(1...2) == true && isSign(yearIndex + 2, [":"])
    {
      return Day(
        year: year.number + (year.number < 70 ? 2000 : 1900), month: month, day: day.number, next: yearIndex + 1)
    }
    return nil
  }

  /// `June 16, 2025`, `Jun 16th 2025`, `Mon Jun 16 18:31:00 2025`.
  private func monthNameDay(at index: Int) -> Day? {
    guard let month = month(token(index)) else { return nil }
    let dayIndex = skip(index + 1, signs: [".", "-", "/"], words: ["the"])
    guard let day = token(dayIndex), day.isNumber(1...2) else { return nil }
    let yearIndex = skip(dayIndex + 1, signs: [".", ",", "-", "/"], words: Self.ordinalEnds)
    if let year = token(yearIndex), isYear(year) {
      return Day(year: year.number, month: month, day: day.number, next: yearIndex + 1)
    }
    // asctime and its kin: the year stands behind the time and perhaps the zone.
    if let time = time(at: dayIndex + 1, allowsDot: false), let year = token(time.next), isYear(year) {
      return Day(year: year.number, month: month, day: day.number, time: time, next: time.next + 1)
    }
    return nil
  }
}

// Times
extension DateScanner {
  /// A time behind a day: past commas, "at", a weekday in brackets.
  private func timeAfterDay(at index: Int) -> Time? {
    var position = index
    var clockWord = false
    for _ in 0..<6 {
      if let time = time(at: position, allowsDot: true, afterClockWord: clockWord) {
        return time.time == nil ? nil : time
      }
      guard let token = token(position) else { return nil }
      switch token.kind {
      case .number: return nil
      case .sign:
        guard
          [",", "-", "–", "—", "|", "·", "•", "/", "(", ")", "[", "]", "@", "、", "，", ".", ";", ":", "*"].contains(
            token.sign)
        else { return nil }
      case .word:
        guard DateWords.joins(token.word) || DateWords.isWeekday(token.word) else { return nil }
        clockWord = ["kl", "klo", "um", "alle", "ore", "klokken", "klockan", "t", "om", "at", "pukul", "godz"].contains(
          token.word)
      }
      position += 1
    }
    return nil
  }

  private func time(at index: Int, allowsDot: Bool, afterClockWord: Bool = false) -> Time? {
    var position = index
    var meridiem: DateForm.Meridiem?
    if let token = token(position), token.kind == .word, let found = DateWords.meridiem(token.word) {
      if found == .noon || found == .midnight {
        return Time(
          time: ArticleDate.Time(hour: found == .noon ? 12 : 0, minute: 0), zone: zone(at: position + 1)?.zone,
          next: zone(at: position + 1)?.next ?? position + 1)
      }
      meridiem = found
      position += 1
    }
    guard let first = token(position), first.kind == .number else { return nil }
    var hour = first.number
    var minute = 0
    var second: Int?
    position += 1
    let mark = token(position)
    if first.isNumber(6...6), index > 0, token(index - 1)?.word == "t" {
      (hour, minute, second) = (first.number / 10_000, first.number / 100 % 100, first.number % 100)
    } else if first.isNumber(4...4) {
      // 1404 GMT, and the basic form of ISO 8601.
      let isBasic = index > 0 && tokens[index - 1].word == "t" && !first.followsSpace
      guard isBasic || zone(at: position)?.zone != nil && token(position)?.kind == .word || mark?.word == "hrs" else {
        return nil
      }
      (hour, minute) = (first.number / 100, first.number % 100)
      if mark?.word == "hrs" { position += 1 }
    } else if first.isNumber(1...2), let mark {
      if mark.isSign(":") || mark.isSign("∶"), let next = token(position + 1), next.isNumber(2...2) {
        minute = next.number
        position += 2
        if isSign(position, [":"]), let next = token(position + 1), next.isNumber(2...2) {
          second = next.number
          position += 2
          if isSign(position, [".", ","]), let fraction = token(position + 1), fraction.kind == .number,
            !fraction.followsSpace
          {
            position += 2
          }
        }
      } else if mark.kind == .word, ["시", "時", "时", "点"].contains(mark.word) {
        position += 1
        if let next = token(position), next.isNumber(1...2), let unit = token(position + 1),
          ["분", "分"].contains(unit.word)
        {
          minute = next.number
          position += 2
          if let next = token(position), next.isNumber(1...2), let unit = token(position + 1),
            ["초", "秒"].contains(unit.word)
          {
            second = next.number
            position += 2
          }
        }
      } else if mark.kind == .word, ["h", "u"].contains(mark.word), meridiem == nil {
        position += 1
        if let next = token(position), next.isNumber(2...2) {
          minute = next.number
          position += 1
          if token(position)?.word == "min" { position += 1 }
        }
      } else if mark.isSign("."), allowsDot || hasClockWord(at: position + 2), let next = token(position + 1),
        next.isNumber(2...2), !next.followsSpace, !(isSign(position + 2, ["."]) && token(position + 3)?.kind == .number)
      {
        minute = next.number
        position += 2
      } else if hasClockWord(at: position) || afterClockWord && position == index + 1 && !isSign(position, ["."]) {
        // "6pm", "18 Uhr", "kl 18": a bare hour.
      } else {
        return nil
      }
    } else if first.isNumber(1...2), afterClockWord {
      // "kl. 18" at the end of the line.
    } else {
      return nil
    }
    if meridiem == nil, let (found, next) = meridiemAfter(position) { (meridiem, position) = (found, next) }
    if let word = token(position), ["uhr", "h", "hrs", "uur", "hodin", "hours"].contains(word.word) { position += 1 }
    switch meridiem {
    case .morning: hour = hour == 12 ? 0 : hour
    case .evening: hour = hour < 12 ? hour + 12 : hour
    default: break
    }
    let zone = zone(at: position)
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second ?? 0) else {
      return Time(time: nil, zone: nil, next: zone?.next ?? position)
    }
    return Time(
      time: ArticleDate.Time(hour: hour, minute: minute, second: second), zone: zone?.zone, next: zone?.next ?? position
    )
  }

  private func hasClockWord(at index: Int) -> Bool {
    meridiemAfter(index) != nil || token(index).map { ["uhr", "hrs", "uur", "hodin"].contains($0.word) } ?? false
  }

  /// `pm`, `p.m.`, `p. m.`, `a.m`.
  private func meridiemAfter(_ index: Int) -> (DateForm.Meridiem, Int)? {
    guard let first = token(index), first.kind == .word else { return nil }
    if first.word == "am" || first.word == "pm" {
      return (first.word == "am" ? .morning : .evening, isSign(index + 1, ["."]) ? index + 2 : index + 1)
    }
    if first.word == "noon" { return (.evening, index + 1) }
    guard first.word == "a" || first.word == "p", isSign(index + 1, ["."]), token(index + 2)?.word == "m" else {
      return nil
    }
    return (first.word == "a" ? .morning : .evening, isSign(index + 3, ["."]) ? index + 4 : index + 3)
  }

  /// `Z`, `KST`, `(GMT+9)`, `+09:00`, `-0700`, `Eastern Time`.
  private func zone(at index: Int) -> (zone: Zone, next: Int)? {
    var position = index
    let isBracketed = isSign(position, ["(", "["])
    if isBracketed || isSign(position, [","]) { position += 1 }
    guard let token = token(position) else { return nil }
    var result: (zone: Zone, next: Int)?
    if token.kind == .word, TimeZoneWords.isZone(token.word) {
      let written = String(String.UnicodeScalarView(scalars[token.range]))
      // Lower-case "est", "art", "cat", "pet" are words, and so are "Eastern" and its kin without "Time" or "Daylight".
      let isName = token.word.utf8.count >= 7
      let follows = self.token(position + 1)?.word
      if isName {
        let ends: Set<String?> = ["time", "daylight", "standard"]
        guard ends.contains(follows) || index > 0 && follows == nil else { return nil }
        position += 1
        while ends.contains(self.token(position)?.word ?? "") { position += 1 }
        result = (.named(token.word, written: written), position)
      } else if written == written.uppercased() || token.word == "z" {
        position += 1
        if token.word == "utc" || token.word == "gmt", let (minutes, next) = offset(at: position) {
          let text = String(
            String.UnicodeScalarView(scalars[token.range.lowerBound..<tokens[next - 1].range.upperBound]))
          result = (.offset(minutes, written: text), next)
        } else {
          result = (.named(token.word, written: written), position)
        }
      }
    } else if let (minutes, next) = offset(at: position), isBracketed || !isSign(index, [","]) {
      result = (.offset(minutes, written: nil), next)
    }
    if let found = result, isBracketed, isSign(found.next, [")", "]"]) { result?.next += 1 }
    return result
  }

  private func offset(at index: Int) -> (minutes: Int, next: Int)? {
    guard let sign = token(index), sign.isSign("+") || sign.isSign("-") || sign.isSign("−"),
      let number = token(index + 1), !number.followsSpace
    else { return nil }
    let factor = sign.sign == "+" ? 1 : -1
    if number.isNumber(4...4), number.number < 1500 {
      return (factor * (number.number / 100 * 60 + number.number % 100), index + 2)
    }
    guard number.isNumber(1...2), number.number <= 14 else { return nil }
    if isSign(index + 2, [":"]), let minutes = token(index + 3), minutes.isNumber(2...2) {
      return (factor * (number.number * 60 + minutes.number), index + 4)
    }
    return number.digits == 2 || index > 0 && tokens[index - 1].kind == .word
      ? (factor * number.number * 60, index + 2) : nil
  }
}
