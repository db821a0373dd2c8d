/// Numbers with the words of magnitude after them, which money, quantities and ranges share.
extension English {
  /// A number with its magnitude: `5.2 billion`, `$20bn`'s `20bn`.
  struct Amount {
    var number: NumberLiteral
    var magnitude: String?
    var isNegative = false
    var end: Int
    /// A vulgar fraction after the number, in words: `and a half`.
    var part: String?
  }

  static let magnitudes = WordSet("hundred thousand million billion trillion quadrillion dozen crore lakh lakhs crores")
  /// Magnitudes that are written directly after the figure; the short ones only of money.
  static let suffixes = ExactTable(
    """
    bn, Bn, BN, bln = billion
    mn, mln, mio, Mn = million
    tn, trn, Tn, tr = trillion
    """)
  static let moneySuffixes = ExactTable(
    """
    k, K = thousand
    m, M, MM = million
    b, B = billion
    t, T = trillion
    """)

  func amount(_ passage: Passage, _ index: Int, ofMoney: Bool = false) -> Amount? {
    var index = index
    var isNegative = false
    if isMinus(passage, index) {
      isNegative = true
      index += 1
    }
    guard let number = passage.number(index) else { return nil }
    var amount = Amount(number: number, isNegative: isNegative, end: number.end)
    let place = number.end
    let next = passage[place]
    if let half = Self.vulgar[next.key], next.kind == .sign, next.count == 1, passage.isGlued(place) {
      amount.part = half
      amount.end = place + 1
    } else if let mixed = mixedFraction(passage, place), number.isWhole {
      amount.part = mixed.words
      amount.end = mixed.end
    }
    let after = amount.end
    if Self.magnitudes.contains(passage[after]), passage[after].shape != .capitals || passage.isShouted {
      amount.magnitude = passage.lowercase(after)
      amount.end = after + 1
    } else if passage.glued(after, "-"), passage.isGlued(after + 1), Self.magnitudes.contains(passage[after + 1]) {
      amount.magnitude = passage.lowercase(after + 1)
      amount.end = after + 2
    } else if passage[after].isWord, passage.isGlued(after) || (ofMoney && passage[after].count == 2) {
      let suffix = passage.string(after)
      let isApostrophe = passage.glued(after + 1, "'")
      if let row = Self.suffixes[suffix] ?? (ofMoney ? Self.moneySuffixes[suffix] : nil), !isApostrophe {
        amount.magnitude = row[0]
        amount.end = after + 1
      }
    }
    return amount
  }

  func say(_ amount: Amount) -> String {
    var words = amount.isNegative ? "minus " : ""
    if let part = amount.part {
      words += amount.number.value == 0 ? part : numbers.number(amount.number) + " and " + part
    } else {
      words += numbers.number(amount.number)
    }
    if let magnitude = amount.magnitude { words += " " + magnitude }
    return words
  }

  /// Whether the token is a minus sign: a hyphen with a figure after it and nothing directly before it.
  func isMinus(_ passage: Passage, _ index: Int) -> Bool {
    let token = passage[index]
    guard token.isSign("-") || token.isSign("−") || token.isSign("–") else { return false }
    guard passage.isGlued(index + 1) else { return false }
    let next = passage[index + 1]
    guard next.isNumber || (next.isSign(".") && passage.isGlued(index + 2) && passage[index + 2].isNumber) else {
      return false
    }
    guard passage.isGlued(index) else { return !token.isSign("–") }
    let last = passage[index - 1]
    return last.isSign("(") || last.isSign("[") || last.isSign("\"") || last.isSign("?") || last.isSign("~")
      || last.isSign(",") || last.isSign("/") || last.isSign("=") || last.isSign("+") || last.isSign("-")
  }

  /// The index after a dash between two numbers, if one stands there: `20-30`, `20 – 30`.
  func afterDash(_ passage: Passage, _ index: Int) -> Int? {
    let token = passage[index]
    guard token.isDash, token.count <= 2 else { return nil }
    if passage.isGlued(index), passage.isGlued(index + 1) { return index + 1 }
    guard token.isSpaced, passage[index + 1].isSpaced, passage[index + 1].kind != .edge else { return nil }
    return index + 1
  }
}

extension Passage {
  func lowercase(_ index: Int) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars(self[index]) {
      if let scalar = Unicode.Scalar(WordKey.lowercase(scalar)) { view.append(scalar) }
    }
    return String(view)
  }
}
