extension European {
  /// `030 5550134` after the word for a telephone or with a nought before it, `+49 30 5550134`: figure by figure.
  var telephone: Scanner {
    Scanner("telephone", at: .numbers.and(signs: ["+"])) { passage, start in
      let isInternational = passage[start].isSign("+")
      var end = isInternational ? start + 1 : start
      guard passage[end].isNumber, !isInternational || passage.isGlued(end) else { return nil }
      let first = passage.digits(end)
      var groups: [[UInt8]] = []
      while groups.count < 7, passage[end].isNumber {
        groups.append(passage.digits(end))
        end += 1
        let sign = passage[end]
        guard sign.isSign("/") || sign.isSign("-"), passage[end + 1].isNumber else { continue }
        end += 1
      }
      let count = groups.reduce(0) { $0 + $1.count }
      let isAreaCode = words.hasAreaCodes && first.first == 0 && (3...5).contains(first.count) && groups.count > 1
      guard
        isInternational
          ? (8...15).contains(count)
          : (6...13).contains(count) && (isAreaCode || isAfterTelephone(passage, start))
      else { return nil }
      let said = groups.map { group in group.map { words.cardinal(Int($0)) }.joined(separator: " ") }
      return SpokenReading((isInternational ? words.plus + " " : "") + said.joined(separator: ", "), start..<end)
    }
  }

  /// Whether the word for a telephone stands before a number, with a stop, a colon or one more word between.
  private func isAfterTelephone(_ passage: Passage, _ start: Int) -> Bool {
    (1...3).contains { words.telephones.contains(passage[start - $0]) }
  }
}
