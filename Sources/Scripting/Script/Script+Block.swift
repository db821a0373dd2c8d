public import Reading

extension Script {
  /// A paragraph's worth of lines, and what it stands in.
  public struct Block: Sendable, Hashable {
    /// What its lines are to the listener.
    public var role: Line.Role
    /// Of a heading: 2 to 6, as in `Block.Content.heading`; nil for anything else.
    public var level: Int?
    /// What the block stands in, from the outermost to the innermost.
    public var containers: [Container]

    /// Makes a block that stands in nothing, unless told otherwise.
    public init(role: Line.Role, level: Int? = nil, containers: [Container] = []) {
      self.role = role
      self.level = level
      self.containers = containers
    }
  }

  /// A part of the article that holds blocks, such as a list or a figure.
  ///
  /// Blocks of one container follow each other and share its ``id``. What announces a container (`A list of three.`) and what
  /// closes it (`End of list.`) is in it, too; of a list's items each is a container of its own.
  public struct Container: Sendable, Hashable {
    /// What a container is.
    public enum Kind: Sendable, Hashable {
      case quotation
      case list(isOrdered: Bool, start: Int)
      case listItem
      case table(Reading.Block.Table)
      case figure(Figure)
      case gallery
      case aside
      case embed(Embed)
      case entry
      case note
      case code
      /// One of several articles that are read one after the other.
      case story
    }

    /// Different for every container of a script, in the order in which they begin.
    public var id: Int
    /// What the container is.
    public var kind: Kind

    /// Makes a container.
    public init(id: Int, _ kind: Kind) {
      self.id = id
      self.kind = kind
    }
  }
}
