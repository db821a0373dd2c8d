/// States after a town, and the parties of the United States.
extension English {
  /// One abbreviation a line: with its stop = how it is said.
  static let states = ExactTable(
    """
    Ala, AL = Alabama
    AK = Alaska
    Ariz, AZ = Arizona
    Ark, AR = Arkansas
    Calif, CA, Cal = California
    Colo, CO = Colorado
    Conn, CT = Connecticut
    Del, DE = Delaware
    Fla, FL = Florida
    Ga, GA = Georgia
    HI = Hawaii
    ID = Idaho
    Ill, IL = Illinois
    Ind, IN = Indiana
    IA = Iowa
    Kan, Kans, KS = Kansas
    Ky, KY = Kentucky
    La, LA = Louisiana
    ME = Maine
    Md, MD = Maryland
    Mass, MA = Massachusetts
    Mich, MI = Michigan
    Minn, MN = Minnesota
    Miss, MS = Mississippi
    Mo, MO = Missouri
    Mont, MT = Montana
    Neb, Nebr, NE = Nebraska
    Nev, NV = Nevada
    NH = New Hampshire
    NJ = New Jersey
    NM = New Mexico
    NY = New York
    NC = North Carolina
    ND = North Dakota
    OH = Ohio
    Okla, OK = Oklahoma
    Ore, Oreg, OR = Oregon
    Pa, PA, Penn = Pennsylvania
    RI = Rhode Island
    SC = South Carolina
    SD = South Dakota
    Tenn, TN = Tennessee
    Tex, TX = Texas
    UT = Utah
    Vt, VT = Vermont
    Va, VA = Virginia
    Wash, WA = Washington
    WV = West Virginia
    Wis, Wisc, WI = Wisconsin
    Wyo, WY = Wyoming
    PR = Puerto Rico
    BC = British Columbia
    Ont, ON = Ontario
    Que, QC = Quebec
    Alta, AB = Alberta
    Sask, SK = Saskatchewan
    Man, MB = Manitoba
    """)

  /// The state a token names, in letters or as an abbreviation with its stop, and the index after it.
  private func state(_ passage: Passage, at index: Int) -> (name: String, end: Int, isPostal: Bool)? {
    guard passage[index].isWord else { return nil }
    if let (letters, end) = passage.letters(index), passage[index].count == 1 || letters.count == 2 {
      return Self.states[letters].map { ($0[0], end, true) }
    }
    guard let row = Self.states[passage.string(index)] else { return nil }
    let isDotted = passage.glued(index + 1, ".")
    guard isDotted else { return nil }
    return (row[0], passage.endsSentence(index + 1) ? index + 1 : index + 2, false)
  }

  static let stateKeys = WordSet(
    """
    ala al ak ariz az ark ar calif ca cal colo co conn ct del de fla fl ga hi id ill il ind in ia kan kans ks ky la me md
    mass ma mich mi minn mn miss ms mo mont mt neb nebr ne nev nv nh nj nm ny nc nd oh okla ok ore oreg or pa penn ri sc
    sd tenn tn tex tx ut vt va wash wa wv wis wisc wi wyo wy pr bc ont on que qc alta ab sask sk man mb n w s r
    """)

  /// `Springfield, Ill.,`; `Galveston, TX`.
  var state: Scanner {
    Scanner("state", at: .words(Self.stateKeys.all)) { passage, start in
      guard passage[start - 1].isSign(","), passage[start - 2].isCapital, passage[start].isSpaced,
        let state = state(passage, at: start)
      else { return nil }
      let next = passage[state.end]
      if state.isPostal,
        next.isSign(";") && passage[start].count > 1 || next.isSign("(") && passage[state.end + 1].isNumber
      {
        return nil
      }
      // A list of initials is no place: `Smith, MA, Jones, CT`.
      if state.isPostal, passage[start - 2].count < 3 || (passage[start].count > 1 && next.shape == .capitals) {
        return nil
      }
      if state.isPostal, passage[start].count == 1, state.name == "Maine" { return nil }
      if state.isPostal, passage[start].count > 1, Self.doubtfulStates.contains(passage[start]),
        next.shape == .lower && next.isWord
      {
        return nil
      }
      return SpokenReading(state.name, start..<state.end)
    }
  }

  static let doubtfulStates = WordSet("in or me ok hi oh on la id pa ma")

  static let parties = ExactTable(
    """
    R = Republican
    D = Democrat
    I = independent
    L = Libertarian
    G = Green
    """)

  /// `(R-Ohio)`, `(D-N.Y.)`, `D-Calif.`.
  var party: Scanner {
    Scanner("party", at: .signs("(").and(capitals: true)) { passage, start in
      let isBracketed = passage[start].isSign("(")
      let index = isBracketed ? start + 1 : start
      guard passage[index].count == 1, let party = Self.parties[passage.string(index)],
        passage.isGlued(index) == isBracketed
      else { return nil }
      if isBracketed, passage.glued(index + 1, ")"), passage[start - 1].isCapital {
        return SpokenReading(
          end: index + 2,
          parts: [
            .init(tokens: start..<start + 1, manner: .pause(.comma)),
            .init(tokens: index..<index + 1, manner: .words(party[0])),
          ])
      }
      guard passage[index + 1].isDash, passage.isGlued(index + 1), passage.isGlued(index + 2) else { return nil }
      let place = index + 2
      var name: String
      var end: Int
      if let state = state(passage, at: place) {
        (name, end) = (state.name, state.end)
        if passage.glued(end, "."), isBracketed { end += 1 }
      } else {
        guard passage[place].shape == .capitalised, passage[place].count > 3 else { return nil }
        end = place + 1
        while passage[end].isSpaced, passage[end].shape == .capitalised, end < place + 3 { end += 1 }
        name = passage.string(place..<end)
      }
      if isBracketed {
        guard passage.glued(end, ")") else { return nil }
        end += 1
      } else if passage[start - 1].isSign(",") == false {
        return nil
      }
      var parts: [SpokenReading.Part] = []
      if isBracketed { parts.append(.init(tokens: start..<start + 1, manner: .pause(.comma))) }
      let last = isBracketed ? end - 1 : end
      parts.append(.init(tokens: index..<last, manner: .words(party[0] + " of " + name)))
      if isBracketed, passage.isWord(end, "and") {
        parts.append(.init(tokens: end - 1..<end, manner: .pause(.comma)))
      }
      return SpokenReading(end: end, parts: parts)
    }
  }
}
