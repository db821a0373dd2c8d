/// House numbers before a street: `1428 Elm St.`, `708 N 1st St`.
extension English {
  var address: Scanner {
    Scanner("address", at: .numbers) { passage, start in
      let token = passage[start]
      guard (2...4).contains(token.count), !passage.isGlued(start + 1), !passage.isGlued(start) else { return nil }
      let number = SpokenReading.Part(tokens: start..<start + 1, manner: .words(numbers.code(passage.digits(start))))
      if let direction = Self.directions[passage.string(start + 1)] {
        let end = passage.glued(start + 2, ".") ? start + 3 : start + 2
        guard isStreet(passage, end) else { return nil }
        let words = SpokenReading.Part(tokens: start + 1..<end, manner: .words(direction[0]))
        return SpokenReading(end: end, parts: [number, words])
      }
      guard token.count > 2, isStreet(passage, start + 1) else { return nil }
      return SpokenReading(end: start + 1, parts: [number])
    }
  }

  /// Whether a street's name of up to four words stands at a token: capitals, or an ordinal, then the kind of street.
  private func isStreet(_ passage: Passage, _ index: Int) -> Bool {
    var place = index
    var words = 0
    while words < 5 {
      if words > 0, Self.streets[passage[place]] != nil || Self.streetNames.contains(passage[place]) { return true }
      guard passage[place].isCapital || passage[place].isNumber else { return false }
      place += passage.glued(place + 1, ".") ? 2 : 1
      if passage.isGlued(place), passage[place].isWord { place += 1 }
      words += 1
    }
    return false
  }

  static let streetNames = WordSet("street avenue road boulevard lane drive court place terrace")

  static let directions = ExactTable(
    """
    N = North
    S = South
    E = East
    W = West
    NE = Northeast
    NW = Northwest
    SE = Southeast
    SW = Southwest
    """)
}
