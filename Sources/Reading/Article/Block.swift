/// One piece of an article's body, in reading order.
public struct Block: Sendable, Hashable, Codable {
  /// What a block is.
  public indirect enum Content: Sendable, Hashable, Codable {
    case paragraph(InlineText)
    /// Level 2 to 6; level 1 is the article's headline.
    case heading(level: Int, InlineText)
    case quotation([Block], attribution: String?)
    /// A line of the body set large; a repeat of the body is an omission instead.
    case pullQuote(InlineText, attribution: String?)
    case list(List)
    case table(Table)
    case figure(Figure)
    case gallery(title: String?, [Figure])
    /// A fact box or side bar.
    case aside(title: String?, [Block])
    case embed(Embed)
    case code(String, language: String?)
    /// A correction, or another note of the editors about the article.
    case correction(InlineText, Correction)
    /// A footnote or endnote; `label` is what the text refers to it by.
    case note(label: String, [Block])
    /// An entry of a live blog.
    case entry(time: String?, title: String?, [Block])
    case divider
  }

  /// Which kind of editors' note.
  public enum Correction: String, Sendable, Hashable, Codable {
    case correction, clarification, editorsNote
  }

  /// A list, each item being blocks.
  public struct List: Sendable, Hashable, Codable {
    /// Whether the items are numbered.
    public var isOrdered: Bool
    /// The first item's number, for an ordered list.
    public var start: Int
    /// The items, each of one block or more.
    public var items: [[Block]]

    /// Makes a list.
    public init(isOrdered: Bool, start: Int = 1, items: [[Block]]) {
      self.isOrdered = isOrdered
      self.start = start
      self.items = items
    }
  }

  /// A table of data; rows are as long as the table is wide.
  public struct Table: Sendable, Hashable, Codable {
    /// The table's title, if it has one.
    public var caption: String?
    /// The columns' names; empty if the table has none.
    public var header: [String]
    /// The data, row by row; the first cell of a row names it.
    public var rows: [[String]]

    /// Makes a table.
    public init(caption: String? = nil, header: [String], rows: [[String]]) {
      self.caption = caption
      self.header = header
      self.rows = rows
    }
  }

  /// What the block is.
  public var content: Content
  /// Where in the source the block stands: a path such as `/html/body/article/p[3]`, or `line 12`.
  public var source: String?
  /// The block's language, if it is not the article's.
  public var language: Language?

  /// Makes a block.
  public init(_ content: Content, source: String? = nil, language: Language? = nil) {
    self.content = content
    self.source = source
    self.language = language
  }
}
