/// What stands around a thing and decides how it is said.
extension English {
  /// Words that a noun phrase does not go on with.
  static let functionWords = WordSet(
    """
    a an the and or but nor so yet if when while as than that which who whom whose what where why how because although
    though of in on at to for from by with without within into onto over under away together towards afterwards ago per long wide high tall deep thick after before during since until till
    through between among against about around across along behind beyond near off out up down per via amid despite
    is are was were be been being am has have had having do does did will would shall should can could may might must
    i he she it we they you me him her us them this these those his its their our your my not no each apiece every both
    all more less worth ago later earlier also too then there here now just only even still again ever never already
    plus minus versus vs etc including excluding compared
    """)

  /// Nouns that are counted by an amount before them, as headlines write it: `$5 billion deal`.
  static let measuredNouns = WordSet(
    """
    deal deals package plan plans fund funds bill loan loans budget contract contracts project projects investment grant
    grants bond bonds bailout lawsuit settlement fine fines penalty takeover acquisition merger bid offer program
    programme industry business company market house home mansion apartment prize award donation gift note coin cheque
    check question ransom heist fraud scheme stake valuation rescue aid stimulus tax cut upgrade renovation jackpot
    lottery shortfall deficit surplus debt fee ticket tickets bonus order purchase
    """)

  /// Whether what stands between two tokens qualifies the noun after it, and so takes the singular: `a $5 million fine`.
  func isAdjectival(_ passage: Passage, _ start: Int, _ end: Int) -> Bool {
    let next = passage[end]
    if passage.glued(end, "-"), passage.isGlued(end + 1), passage[end + 1].isWord {
      return !Self.joints.contains(passage[end + 1])
    }
    guard next.isSpaced, next.isWord, next.script == .latin, next.shape != .capitals || passage.isShouted,
      !Self.functionWords.contains(next), !passage.isAdverb(end)
    else { return false }
    var back = start - 1
    while back >= max(0, start - 3), passage[back].isWord {
      if Self.articles.contains(passage[back]) { return true }
      if Self.functionWords.contains(passage[back]) { return false }
      back -= 1
    }
    return Self.measuredNouns.contains(next)
  }

  static let articles = WordSet("a an the his her its their our your my this another every")
  /// Words that join an amount to what it is counted by: `$5-a-day`.
  static let joints = WordSet("a an per to and or")

  /// Whether a sentence is about a contest, so that `3-2` is its score.
  func isContest(_ passage: Passage, _ index: Int) -> Bool {
    for place in max(0, index - 24)..<min(passage.count, index + 25) where Self.contest.contains(passage[place]) {
      return true
    }
    return false
  }

  static let contest = WordSet(
    """
    won win wins winning beat beats beaten beating lost lose loses losing lead leads led leading defeat defeats defeated
    draw drew drawn tie tied victory victories loss losses match matches game games score scored scores final finals
    semifinal semifinals quarterfinal set sets halftime half-time innings goal goals team teams league season coach
    seed playoff playoffs series championship cup tournament record trailed trailing trail edged downed routed thrashed
    streak overtime shutout comeback rout kickoff club striker quarterback pitcher inning tiebreak straight
    """)
}

extension Passage {
  /// Whether a word is an adverb by its ending.
  func isAdverb(_ index: Int) -> Bool {
    let token = self[index]
    guard token.isWord, token.count > 4 else { return false }
    let last = scalars(token).suffix(2)
    return last.elementsEqual([0x6C, 0x79])
  }
}
