/// A number as it is written with digits: `1,204.50`.
struct NumberLiteral {
  /// The digits before the point, as values 0 to 9.
  var whole: [UInt8]
  /// The digits after the point.
  var fraction: [UInt8]?
  /// Whether the digits stand in groups of three.
  var isGrouped = false
  /// Whether the fraction follows a point in a language that writes a comma there.
  var isPointed = false
  /// The index of the first token after it.
  var end: Int

  /// The value before the point, if it fits.
  var value: Int? {
    guard whole.count <= 18 else { return nil }
    return whole.reduce(0) { $0 * 10 + Int($1) }
  }

  var isOne: Bool { fraction == nil && value == 1 }
  var isWhole: Bool { fraction == nil }
  /// Whether it is a lone figure of `count` digits without groups or point.
  func isPlain(_ count: Int) -> Bool { fraction == nil && !isGrouped && whole.count == count }
}

extension Passage {
  func digits(_ index: Int) -> [UInt8] {
    scalars(self[index]).map { UInt8(truncatingIfNeeded: $0 &- 0x30) }
  }

  /// The number that begins at a token: digits in groups by `group`, then a fraction after `point`.
  func number(_ index: Int, group: Unicode.Scalar = ",", point: Unicode.Scalar = ".") -> NumberLiteral? {
    if self[index].isSign(point), isGlued(index + 1), self[index + 1].isNumber,
      !isGlued(index) || !(self[index - 1].isNumber || self[index - 1].isWord)
    {
      return NumberLiteral(whole: [0], fraction: digits(index + 1), end: index + 2)
    }
    guard self[index].isNumber else { return nil }
    var number = NumberLiteral(whole: digits(index), end: index + 1)
    if number.whole.count <= 3 {
      var groups = 0
      while groups < 12, glued(number.end, group), isGlued(number.end + 1), self[number.end + 1].isNumber,
        self[number.end + 1].count == 3
      {
        number.whole += digits(number.end + 1)
        number.end += 2
        number.isGrouped = true
        groups += 1
      }
    }
    if glued(number.end, point), isGlued(number.end + 1), self[number.end + 1].isNumber,
      !(glued(number.end + 2, point) && isGlued(number.end + 3) && self[number.end + 3].isNumber)
    {
      number.fraction = digits(number.end + 1)
      number.end += 2
    }
    return number
  }
}
