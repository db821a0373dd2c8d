/// A number as it is written in Japanese: `1,200`, `12万3456`, `三百二十`, `二〇二四`, `1.5億`.
struct JapaneseNumber {
  /// How it is said.
  let said: String
  /// The index of the first token after it.
  let end: Int
  /// What is left of its last token.
  let rest: String
  /// What it is without its last part, the last part and how that is said; nil after a fraction.
  private let value: Int?
  private let head: String
  private let part: Int
  private let tail: String

  init(_ value: Int) { self.init(digits: String(value).utf8.map { $0 - 0x30 }) }

  init(digits: [UInt8]) { self.init([.init(digits: digits)], end: 0, rest: "") }

  /// The number that begins at a token, in figures or in kanji that the dictionary knows for a numeral.
  init?(_ passage: Passage, _ start: Int) {
    guard passage[start].isNumber || passage.readings[start]?.isNumeral == true else { return nil }
    var groups: [Group] = []
    var fraction: [UInt8]?
    var index = start
    var place = passage[start].start
    if let number = passage.number(start) {
      groups = [Group(digits: number.whole)]
      fraction = number.fraction
      index = number.end
      place = passage[index - 1].end
    }
    // After figures, only scales are written in kanji: `3千万`.
    var pending: [UInt8] = []
    while index < passage.count, index == start || passage.isGlued(index) {
      let token = passage[index]
      if let last = groups.last, last.scale > 0, let more = passage.number(index), more.isWhole, more.whole.count <= 4 {
        groups.append(Group(digits: more.whole))
        index = more.end
        place = passage[index - 1].end
        continue
      }
      guard token.script == .han else { break }
      let mayBeFigures = !passage[start].isNumber && passage.readings[index]?.isNumeral == true
      let taken = passage.scalars(token).prefix { scalar in
        Self.scales[scalar] != nil || mayBeFigures && Self.figures[scalar] != nil
      }
      for scalar in taken {
        if let figure = Self.figures[scalar] {
          pending.append(figure)
          continue
        }
        let scale = Self.scales[scalar] ?? 0
        if !pending.isEmpty || groups.isEmpty || (groups.last?.scale ?? 0) > 0 && scale < 4 {
          groups.append(Group(digits: pending.isEmpty ? [1] : pending))
          pending = []
        }
        Self.raise(&groups, by: scale)
      }
      place = token.start + taken.count
      if taken.count > 0 { index += 1 }
      if place < token.end || taken.isEmpty { break }
    }
    if !pending.isEmpty { groups.append(Group(digits: pending)) }
    guard !groups.isEmpty, index > start else { return nil }
    if fraction == nil { groups = Self.merged(groups) }
    let isCut = place < passage[index - 1].end
    self.init(
      groups, fraction: fraction, end: index,
      rest: isCut ? passage.string(scalars: place..<passage[index - 1].end) : "")
  }

  /// The number with the counter that stands directly after it, and what is left of the last token.
  func counter(_ passage: Passage) -> (words: String, end: Int, rest: String)? {
    var written = rest.unicodeScalars.map(\.value)
    var ends: [(count: Int, index: Int)] = rest.isEmpty ? [] : [(written.count, end)]
    var index = end
    while written.count < JapaneseCounters.longest, passage.isGlued(index), passage[index].isJapanese {
      written += passage.scalars(passage[index])
      index += 1
      ends.append((written.count, index))
    }
    for length in stride(from: min(JapaneseCounters.longest, written.count), through: 1, by: -1) {
      guard let counter = JapaneseCounters.counter(written.prefix(length)),
        let last = ends.first(where: { $0.count >= length })
      else { continue }
      let left = String(String.UnicodeScalarView(written[length..<last.count].compactMap(Unicode.Scalar.init)))
      return (counted(counter), last.index, left)
    }
    return nil
  }

  /// The number with a counter of the table.
  func counted(_ counter: String) -> String {
    JapaneseCounters.counter(counter.unicodeScalars.map(\.value)).map(counted) ?? said + counter
  }

  private func counted(_ counter: JapaneseCounters.Counter) -> String {
    guard let value else { return said + counter.kana }
    if let whole = counter.whole[value] { return whole }
    if let last = counter.last[part] { return head + last }
    return head + counter.said(after: part, as: tail)
  }
}

extension JapaneseNumber {
  /// Digits and the power of ten that they count.
  private struct Group {
    var digits: [UInt8]
    var scale = 0
  }

  private init(_ groups: [Group], fraction: [UInt8]? = nil, end: Int, rest: String) {
    self.end = end
    self.rest = rest
    guard fraction == nil, groups.count == 1, let group = groups.first else {
      var words = ""
      for (index, group) in groups.enumerated() {
        let isPointed = index == 0 && fraction != nil
        words +=
          isPointed
          ? JapaneseNumbers.pointed(group.digits, fraction ?? [])
          : JapaneseNumbers.cardinal(group.digits)
        words += JapaneseNumbers.scale(group.scale)
      }
      said = words
      value = nil
      head = words
      part = 0
      tail = ""
      return
    }
    let digits = Array(group.digits.drop { $0 == 0 })
    said = JapaneseNumbers.cardinal(digits)
    value = digits.count <= 18 ? digits.reduce(0) { $0 * 10 + Int($1) } : nil
    let zeros = digits.reversed().prefix { $0 == 0 }.count
    let last = digits.isEmpty ? 0 : Int(digits[digits.count - 1 - zeros])
    // What the last part is, as it is said: a figure, or the ten, hundred, thousand or ten thousand.
    part = digits.isEmpty ? 0 : zeros == 0 ? last : zeros < 4 ? [1, 10, 100, 1000][zeros] : 10_000
    tail = !digits.isEmpty && zeros == 0 ? JapaneseNumbers.figures[last] : said
    head = String(said.dropLast(tail.count))
  }

  /// Counts what stands before a scale in it: `3千万` is three thousand times ten thousand.
  private static func raise(_ groups: inout [Group], by scale: Int) {
    guard scale >= 4 else {
      groups[groups.count - 1].scale += scale
      return
    }
    // All since the last greater scale is counted.
    var first = groups.count - 1
    while first > 0, groups[first - 1].scale < 4 { first -= 1 }
    let counted = merged(Array(groups[first...]))
    groups.removeSubrange(first...)
    groups += counted.map { Group(digits: $0.digits, scale: $0.scale + scale) }
  }

  /// One row of digits for groups that do not overlap, else the groups as they stand.
  private static func merged(_ groups: [Group]) -> [Group] {
    var digits: [UInt8] = []
    for (index, group) in groups.enumerated() {
      let width = group.digits.count + group.scale
      guard width <= 20 else { return groups }
      if index == 0 {
        digits = group.digits + Array(repeating: 0, count: group.scale)
        continue
      }
      guard digits.count >= width, digits.suffix(width).allSatisfy({ $0 == 0 }) else { return groups }
      digits.replaceSubrange(
        digits.count - width..<digits.count, with: group.digits + Array(repeating: 0, count: group.scale))
    }
    return [Group(digits: digits)]
  }

  private static let figures: [UInt32: UInt8] = [
    0x3007: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8, 0x4E5D: 9,
  ]
  /// 十, 百, 千, 万, 億, 兆 and their powers of ten.
  private static let scales: [UInt32: Int] = [0x5341: 1, 0x767E: 2, 0x5343: 3, 0x4E07: 4, 0x5104: 8, 0x5146: 12]
}
