/// Brackets, footnote marks, dashes, and signs that are words.
extension English {
  static let signs: [Unicode.Scalar: Rules.Sign] = [
    "&": .word("and"), "@": .word("at"), "%": .word("percent"), "°": .word("degrees"), "€": .word("euros"),
    "£": .word("pounds"), "¥": .word("yen"), "₩": .word("won"), "$": .word("dollar"), "→": .word("to"),
    "#": .word("number"), "×": .word("times"), "±": .word("plus or minus"), "≈": .word("about"), "=": .word("equals"),
    "—": .pause, "–": .pause, "―": .pause, "(": .pause, ")": .pause, "|": .pause, "•": .pause, "·": .pause, "…": .pause,
    "−": .pause,
  ]

  /// Notes and marks that are not said: `[2]`, `[citation needed]`, `tripled*`, `note³`; brackets inside words: `give[s]`.
  var footnote: Scanner {
    Scanner("footnote", at: .signs("[", "*", "†", "‡", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁰")) {
      passage, start in
      guard passage[start].isSign("[") else { return .silence(start..<start + 1) }
      var end = start + 1
      while end < start + 12, passage[end].kind != .edge, !passage[end].isSign("]") { end += 1 }
      guard passage[end].isSign("]") else { return .silence(start..<start + 1) }
      let inside = start + 1..<end
      let isNote =
        passage.isGlued(start)
        && inside.allSatisfy {
          passage[$0].isNumber || passage[$0].kind == .sign
            || passage[$0].count == 1 && inside.count == 1 && passage[$0].isNumber
        }
        || passage.isWord(start + 1, "citation") || passage.isWord(start + 1, "note") && passage[start + 2].isNumber
        || inside.count == 2 && passage[start + 1].count == 1 && passage[start + 2].isNumber
        || inside.count <= 2 && Self.editorial.contains(passage[start + 1])
        || inside.count == 1 && passage[start + 1].count == 1 && passage.isGlued(start)
          && passage[start - 1].kind == .sign
          && Pause(passage[start - 1].key) != nil
        || inside.allSatisfy { passage[$0].kind == .sign || !(passage[$0].script == .latin || passage[$0].isNumber) }
      if isNote { return .silence(start..<end + 1) }
      // `give[s]`: the letters belong to the word before them.
      if inside.count == 1, passage[start + 1].isWord, passage.isGlued(start), passage[start - 1].isWord {
        return SpokenReading(
          end: end + 1, parts: [.init(tokens: inside, manner: .words(passage.string(start + 1)), isGlued: true)])
      }
      return .silence(start..<start + 1)
    }
  }

  /// What editors of reference works put in brackets.
  static let editorial = WordSet("sic update edit when who clarification dubious verification page needed better")

  /// `student(s)`; brackets that hold nothing that can be said.
  var bracketed: Scanner {
    Scanner("brackets", at: .signs("(", ")")) { passage, start in
      if passage[start].isSign("(") {
        if passage.glued(start, "("), passage.isWord(start + 1, "s"), passage[start + 1].count == 1,
          passage.glued(start + 2, ")")
        {
          return SpokenReading(
            end: start + 3, parts: [.init(tokens: start + 1..<start + 2, manner: .words("s"), isGlued: true)])
        }
        return nil
      }
      // After a measure in brackets the sentence goes on without a pause.
      guard passage[start + 1].isSpaced, passage[start + 1].shape == .lower, passage[start + 1].isWord else {
        return nil
      }
      var open = start - 1
      while open > max(0, start - 10), !passage[open].isSign("(") { open -= 1 }
      guard passage[open].isSign("("), passage[open + 1].isNumber || Self.currencies[passage.string(open + 1)] != nil
      else { return nil }
      return .silence(start..<start + 1)
    }
  }

  var sign: Scanner {
    Scanner("sign", at: .signs("/", "+", "-", "–", "~")) { passage, start in
      let token = passage[start]
      let isInside = passage.isGlued(start) && passage.isGlued(start + 1)
      switch Unicode.Scalar(UInt32(token.key)) {
      case "/":
        guard token.count == 1 else { return .silence(start..<start + 1) }
        if isInside,
          passage.isWord(start - 1, "and") || passage.isWord(start - 1, "his") || passage.isWord(start - 1, "he")
            || passage.isWord(start - 1, "s") && !passage.isGlued(start - 1)
        {
          return passage.isWord(start - 1, "and") ? .silence(start..<start + 1) : SpokenReading("or", start..<start + 1)
        }
        guard passage[start - 1].kind != .edge, passage[start + 1].kind != .edge else {
          return .silence(start..<start + 1)
        }
        if isInside {
          // P/E, N/A: letters; CO2/km: a unit.
          let isLetter = { (token: Token) in token.shape == .capitals && token.count == 1 }
          if isLetter(passage[start - 1]), isLetter(passage[start + 1]) { return .silence(start..<start + 1) }
          let by = passage[start + 1]
          if by.count > 1, by.shape != .capitals, !passage.isGlued(start + 2) || passage[start + 2].kind == .sign,
            let unit = Self.units[passage.string(start + 1)]
          {
            return SpokenReading("per " + unit[0], start..<start + 2)
          }
        }
        return SpokenReading("slash", start..<start + 1)
      case "+":
        return SpokenReading(token.count == 2 ? "plus plus" : "plus", start..<start + 1)
      case "-", "–":
        // Dec. 2019-Feb. 2020
        if isInside, token.count == 1, yearToken(passage, start - 1) != nil, Self.monthName(passage[start + 1]) {
          return SpokenReading("to", start..<start + 1)
        }
        // Q1-Q3
        if isInside, token.count == 1, passage[start - 1].isNumber, passage.isGlued(start - 1),
          passage[start + 2].isNumber, passage.isGlued(start + 2), passage[start - 2].key == passage[start + 1].key,
          passage[start + 1].isWord, passage[start + 1].count == 1
        {
          return SpokenReading("to", start..<start + 1)
        }
        // `Mon.-Fri.`, `U.S.-South Korea`: no sound; `Tuesday–Sunday`: to.
        if isInside, token.count == 1,
          Self.weekdayNames.contains(passage[start - 1]) && Self.weekdayNames.contains(passage[start + 1])
            || Self.monthName(passage[passage[start - 1].isSign(".") ? start - 2 : start - 1])
              && Self.monthName(passage[start + 1])
        {
          return SpokenReading("to", start..<start + 1)
        }
        if isInside, token.count == 1, Self.middays.contains(passage[start - 1]), passage[start + 1].isNumber {
          return SpokenReading("to", start..<start + 1)
        }
        return nil
      case "~":
        return passage[start + 1].isNumber ? SpokenReading("about", start..<start + 1) : .silence(start..<start + 1)
      default: return nil
      }
    }
  }

  private static func monthName(_ token: Token) -> Bool { months[token] != nil && token.isCapital }

  /// Runs of another script: said in their language, or not at all where the same stands beside them in Latin letters.
  var foreign: Scanner { ForeignRuns.scanner(own: [.latin]) }
}
