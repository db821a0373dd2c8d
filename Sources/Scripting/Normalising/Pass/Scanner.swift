/// Recognises one class of written things and says them: money, dates, titles.
struct Scanner: Sendable {
  /// Where it can begin.
  ///
  /// Everything else costs it nothing.
  struct Starts: Sendable {
    var numbers = false
    var words: Set<UInt64> = []
    var signs: [Unicode.Scalar] = []
    /// Words in capitals, single letters among them.
    var capitals = false
    /// Words that begin with a capital letter, those in capitals among them.
    var names = false
    /// Words of other scripts than the language's.
    var foreign = false

    /// Words and numbers that may begin an address of the web.
    var addresses = false

    /// Words that the passage has a dictionary's reading for.
    var readings = false

    static let numbers = Starts(numbers: true)
    static let capitals = Starts(capitals: true)
    static let names = Starts(names: true)
    static let foreign = Starts(foreign: true)
    static let addresses = Starts(addresses: true)
    static let readings = Starts(readings: true)
    static func words(_ words: Set<UInt64>) -> Starts { Starts(words: words) }
    static func signs(_ signs: Unicode.Scalar...) -> Starts { Starts(signs: signs) }

    func and(
      numbers: Bool = false, words: Set<UInt64> = [], signs: [Unicode.Scalar] = [], capitals: Bool = false,
      readings: Bool = false
    ) -> Starts {
      var both = self
      both.readings = both.readings || readings
      both.numbers = both.numbers || numbers
      both.capitals = both.capitals || capitals
      both.words.formUnion(words)
      both.signs += signs
      return both
    }
  }

  /// What it recognises, in one word.
  let name: String
  let starts: Starts
  /// The reading of what begins at a token, or nil.
  ///
  /// It looks at a bounded number of tokens around.
  let scan: @Sendable (Passage, Int) -> SpokenReading?

  init(_ name: String, at starts: Starts, _ scan: @escaping @Sendable (Passage, Int) -> SpokenReading?) {
    self.name = name
    self.starts = starts
    self.scan = scan
  }
}
