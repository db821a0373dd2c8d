/// Telephone numbers, group by group, and the short ones of emergencies.
extension English {
  /// A group of dialled figures.
  private struct DialGroup {
    var digits: [UInt8]
    var isBracketed: Bool
    var end: Int
  }

  var telephone: Scanner {
    Scanner("telephone", at: .numbers.and(signs: ["(", "+"])) { passage, start in
      var words: [String] = []
      var groups: [DialGroup] = []
      var index = start
      let isInternational = passage[start].isSign("+")
      if isInternational {
        guard passage.isGlued(start + 1), passage[start + 1].isNumber, passage[start + 1].count <= 3 else { return nil }
        words.append("plus " + numbers.figures(passage.digits(start + 1)))
        index = passage.glued(start + 2, "-") ? start + 3 : start + 2
      }
      while groups.count < 6, let group = dialGroup(passage, index) {
        groups.append(group)
        words.append(dialled(group.digits))
        guard let next = nextGroup(passage, groups, isInternational: isInternational) else { break }
        index = next
      }
      // 1-800-CALL-NOW: letters follow.
      if groups.map(\.digits.count) == [1, 3], let end = groups.last?.end, passage.glued(end, "-"),
        passage.isGlued(end + 1),
        passage[end + 1].shape == .capitals
      {
        let said = SpokenReading.Part(tokens: start..<end, manner: .words(words.joined(separator: ", ")))
        return SpokenReading(end: end + 1, parts: [said, .init(tokens: end..<end + 1, manner: .pause(.comma))])
      }
      guard let end = groups.last?.end, isDialled(groups, passage, start, isInternational: isInternational) else {
        return emergency(passage, start)
      }
      if passage.isGlued(end), passage[end].isWord || passage[end].isNumber { return nil }
      return SpokenReading(words.joined(separator: ", "), start..<end)
    }
  }

  private func dialGroup(_ passage: Passage, _ index: Int) -> DialGroup? {
    let isBracketed = passage[index].isSign("(")
    let place = isBracketed ? index + 1 : index
    guard passage[place].isNumber, passage[place].count <= 5, !isBracketed || passage.glued(place + 1, ")") else {
      return nil
    }
    return DialGroup(digits: passage.digits(place), isBracketed: isBracketed, end: isBracketed ? place + 2 : place + 1)
  }

  /// Where the next group begins: after a hyphen or a stop, or a space where the number has shown itself as one.
  private func nextGroup(_ passage: Passage, _ groups: [DialGroup], isInternational: Bool) -> Int? {
    guard let last = groups.last else { return nil }
    let sign = passage[last.end]
    let isJoined = sign.isSign("-") || sign.isSign(".") || sign.isSign("–")
    if isJoined, passage.isGlued(last.end), passage.isGlued(last.end + 1), passage[last.end + 1].isNumber {
      return last.end + 1
    }
    let isOpen = groups.reduce(0) { $0 + $1.digits.count } < 10
    let isCalled = isInternational || groups[0].isBracketed || groups[0].digits[0] == 0
    return isOpen && isCalled && sign.isNumber ? last.end : nil
  }

  private func isDialled(_ groups: [DialGroup], _ passage: Passage, _ start: Int, isInternational: Bool) -> Bool {
    let lengths = groups.map(\.digits.count)
    let total = lengths.reduce(0, +)
    if isInternational { return total >= 6 && lengths.count >= 2 }
    switch lengths {
    case [3, 3, 4], [1, 3, 3, 4], [3, 3, 4, 4], [3, 3, 4, 1], [3, 2, 4]: return true
    case [3, 4]:
      // 555-0134, but not 100-1500 people.
      let isCalled = (1...3).contains { Self.callers.contains(passage[start - $0]) && passage[start - $0].count > 2 }
      return groups[1].digits[0] == 0 || groups[0].digits == [5, 5, 5] || isCalled
    default:
      return groups[0].digits[0] == 0 && (9...12).contains(total) && lengths.count >= 2
        && lengths.allSatisfy { $0 >= 2 }
    }
  }

  /// A group figure by figure; `800` is a number.
  private func dialled(_ digits: [UInt8]) -> String {
    let isHundreds = digits.count == 3 && digits[0] != 0 && digits[1] == 0 && digits[2] == 0
    return isHundreds ? numbers.cardinal(digits) : numbers.figures(digits, zero: "oh")
  }

  private func emergency(_ passage: Passage, _ start: Int) -> SpokenReading? {
    guard passage[start].isNumber, passage[start].count == 3, let value = passage[start].value,
      Self.emergencies.contains(value), !passage.isGlued(start),
      !passage.isGlued(start + 1) || passage[start + 1].kind == .sign,
      Self.callers.contains(passage[start - 1]) || Self.calls.contains(passage[start + 1])
    else { return nil }
    return SpokenReading(numbers.figures(passage.digits(start)), start..<start + 1)
  }

  private static let emergencies: Set<Int> = [112, 211, 311, 411, 911, 988, 999]
  static let callers = WordSet(
    "call called calls calling dial dialed dialled dials dialing phone phoned ring the a to text")
  static let calls = WordSet(
    "call calls caller callers operator operators dispatcher dispatchers emergency lifeline hotline")
}
