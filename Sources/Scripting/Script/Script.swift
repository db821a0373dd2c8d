public import Reading

/// What is said, line by line, in listening order.
public struct Script: Sendable, Hashable {
  /// The article's language, which is the language of every line that does not say otherwise.
  public var language: Language
  /// The article's headline, or what stands in for one.
  public var title: String
  /// Silence before the first line.
  public var leadIn: Duration
  /// In listening order.
  public var lines: [Line]
  /// What the lines belong to, in listening order; `Line.block` says which block a line is of.
  ///
  /// A block without lines is a picture of which nothing is said.
  public var blocks: [Block]
  /// What was guessed, missing or left out.
  public var notices: [Notice]
  /// The pace that ``estimate`` reckons with, in words a minute.
  public var wordsPerMinute: Int

  /// Makes a script; the default pace is 165 words a minute.
  ///
  /// Where no blocks are given each run of lines with one block number is one.
  public init(
    language: Language, title: String, leadIn: Duration = .milliseconds(300), lines: [Line] = [],
    blocks: [Block]? = nil, notices: [Notice] = [], wordsPerMinute: Int = 165
  ) {
    self.language = language
    self.title = title
    self.leadIn = leadIn
    self.lines = lines
    self.blocks = blocks ?? Self.plainBlocks(of: lines)
    self.notices = notices
    self.wordsPerMinute = wordsPerMinute
  }
}

extension Script {
  /// A block without surroundings for each number that lines have.
  private static func plainBlocks(of lines: [Line]) -> [Block] {
    var blocks: [Block] = []
    for line in lines where line.block >= blocks.count {
      blocks += Array(repeating: Block(role: line.role), count: line.block + 1 - blocks.count)
    }
    return blocks
  }
}
