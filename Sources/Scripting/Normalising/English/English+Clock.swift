/// Times of day: `6:31 p.m.`, `9 p.m. ET`, `18:00 BST`, `0345 GMT`, `2pm-5pm`.
extension English {
  /// One time zone a line: its letters = how it is said; without a side of its own it is said letter by letter.
  static let zones = WordTable(
    """
    et = Eastern Time
    ct = Central Time
    mt = Mountain Time
    pt = Pacific Time
    kst = Korea Standard Time
    jst = Japan Standard Time
    est, edt, cst, cdt, mst, mdt, pst, pdt, gmt, utc, bst, cet, cest, eet, eest, ist, msk, hkt, sgt, aest, aedt, akst, hst
    """)

  /// Zones whose times are written by the clock of twenty-four hours.
  static let dayLongZones = WordSet("gmt utc bst cet cest kst jst msk")

  func zone(_ passage: Passage, _ index: Int) -> (words: String, end: Int)? {
    guard passage[index].isWord else { return nil }
    if let row = Self.zones[passage[index]], passage[index].shape == .capitals || passage.isGlued(index) {
      return (row.fields.first ?? Letters.spelled(passage.scalars(passage[index])), index + 1)
    }
    // e.s.t
    if passage[index].count == 1, passage.glued(index + 1, "."), passage[index + 2].count == 1,
      passage.glued(index + 3, "."), passage.isWord(index + 4, "t"), passage.isGlued(index + 4)
    {
      let end = passage.glued(index + 5, ".") && !passage.endsSentence(index + 5) ? index + 6 : index + 5
      let letters = [index, index + 2, index + 4].flatMap { Array(passage.scalars(passage[$0])) }
      return (Letters.spelled(letters), end)
    }
    return nil
  }

  /// `a.m.`, `PM`, `p. m.`: in words, and where it ends.
  func halfDay(_ passage: Passage, _ index: Int) -> (words: String, end: Int)? {
    let token = passage[index]
    guard token.isWord, token.shape != .mixed, token.shape != .capitalised else { return nil }
    if token.key == WordKey.of("am") || token.key == WordKey.of("pm") {
      let isDotted = passage.glued(index + 1, ".") && !passage.endsSentence(index + 1)
      return (passage.isWord(index, "am") ? "A.M" : "P.M", index + (isDotted ? 2 : 1))
    }
    guard passage.isWord(index, "a") || passage.isWord(index, "p") else { return nil }
    let morning = passage.isWord(index, "a") ? "A.M" : "P.M"
    var place = index + 1
    if passage.glued(place, ".") { place += 1 }
    guard passage.isWord(place, "m"), place > index + 1 || passage[place].isSpaced else { return nil }
    let dot = place + 1
    let ends = passage.glued(dot, ".") && !passage.endsSentence(dot)
    return (morning, ends ? dot + 1 : dot)
  }

  static let middays = WordSet("noon midnight")

  struct Clock {
    var words: String
    var end: Int
    /// Whether it says which half of the day it means.
    var isWhole: Bool
  }

  func clock(_ passage: Passage, _ start: Int) -> Clock? {
    guard passage[start].isNumber, passage[start].count <= 2, let hour = passage[start].value, hour <= 24 else {
      return nil
    }
    var minute: Int?
    var second: Int?
    var end = start + 1
    if passage.glued(end, ":") || passage.glued(end, "."), passage.isGlued(end + 1), passage[end + 1].count == 2,
      let value = passage[end + 1].value, value < 60, passage.number(end + 1)?.isGrouped != true
    {
      let isPoint = passage[end].isSign(".")
      minute = value
      end += 2
      if !isPoint, passage.glued(end, ":"), passage.isGlued(end + 1), passage[end + 1].count == 2,
        let value = passage[end + 1].value, value < 60
      {
        second = value
        end += 2
      }
      let half = halfDay(passage, end)
      if isPoint, half == nil || hour > 12 { return nil }
      if half == nil, passage.isGlued(end), passage[end].isWord || passage[end].isSign("%") { return nil }
      if half == nil, passage.glued(end, "."), passage.isGlued(end + 1), passage[end + 1].isNumber { return nil }
    }
    var half = halfDay(passage, end)
    if half != nil, hour > 12, minute == nil { return nil }
    if minute == nil, half == nil { return nil }
    if let half { end = half.end }
    var words: String
    if let second {
      words =
        numbers.cardinal(hour) + (hour == 1 ? " hour " : " hours ") + numbers.cardinal(minute ?? 0)
        + (minute == 1 ? " minute" : " minutes") + " and " + numbers.cardinal(second)
        + (second == 1 ? " second" : " seconds")
    } else {
      var shown = hour
      let hasZone = half == nil && zone(passage, end) != nil
      if half == nil, hour > 12, hour < 24 {
        shown = hour - 12
        half = ("P.M", end)
      } else if half == nil, hasZone, hour < 12, passage[start].count == 2 || Self.dayLongZones.contains(passage[end]) {
        half = ("A.M", end)
      }
      let isZero = hour == 0 && half == nil
      let name = isZero ? (minute == 0 ? "midnight" : "twelve") : numbers.cardinal(shown)
      switch minute {
      case nil: words = name
      case 0 where half != nil || isZero: words = name
      case 0: words = name + (hasZone ? " hundred" : " o'clock")
      case .some(let value) where value < 10: words = name + " oh " + numbers.cardinal(value)
      case .some(let value): words = name + " " + numbers.cardinal(value)
      }
      if isZero, minute != 0 { half = ("A.M", end) }
    }
    if let half { words += " " + half.words }
    if let zone = zone(passage, end) {
      words += " " + zone.words
      end = zone.end
    }
    return Clock(words: words, end: end, isWhole: half != nil)
  }

  var clock: Scanner {
    Scanner("time", at: .numbers) { passage, start in
      // 0345 GMT
      if passage[start].count == 4, let value = passage[start].value, value % 100 < 60, value < 2400,
        let zone = zone(passage, start + 1),
        zone.words.hasPrefix("G") || zone.words.hasPrefix("U") || passage.digits(start)[0] == 0
      {
        let digits = passage.digits(start)
        let hour = (digits[0] == 0 ? "oh " : "") + numbers.cardinal(value / 100)
        let minute =
          value % 100 == 0
          ? "hundred" : value % 100 < 10 ? "oh " + numbers.cardinal(value % 100) : numbers.cardinal(value % 100)
        return SpokenReading(hour + " " + minute + " " + zone.words, start..<zone.end)
      }
      if let first = clock(passage, start) {
        guard let next = afterDash(passage, first.end) else { return SpokenReading(first.words, start..<first.end) }
        if Self.middays.contains(passage[next]) {
          return SpokenReading(first.words + " to " + passage.lowercase(next), start..<next + 1)
        }
        guard let second = clock(passage, next), second.end > first.end else {
          return SpokenReading(first.words, start..<first.end)
        }
        // 09:00-17:00: both by the clock of twenty-four hours.
        let isMorning =
          !first.isWhole && second.isWhole && (passage[start].value ?? 12) < 12 && passage[next].value ?? 0 > 12
        let opening = isMorning ? first.words.withoutOClock + " A.M" : first.words
        return SpokenReading(opening + " to " + second.words, start..<second.end)
      }
      // 9-10 a.m.
      if passage[start].count <= 2, let hour = passage[start].value, hour <= 12,
        let next = afterDash(passage, start + 1),
        let second = clock(passage, next), second.isWhole
      {
        return SpokenReading(numbers.cardinal(hour) + " to " + second.words, start..<second.end)
      }
      return nil
    }
  }
}

extension String {
  /// An hour without its `o'clock`.
  fileprivate var withoutOClock: String { hasSuffix(" o'clock") ? String(dropLast(8)) : self }
}
