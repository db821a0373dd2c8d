/// Text inside a block: runs, each with what the source says about it.
///
/// White space is already collapsed: single spaces, none at either end; a line break of the source that matters (a verse,
/// an address) is `\n`.
public struct InlineText: Sendable, Hashable, Codable, ExpressibleByStringLiteral {
  /// A stretch of text of one kind.
  public struct Run: Sendable, Hashable, Codable {
    /// The text, as shown.
    public var text: String
    /// What the source says about it.
    public var kind: Kind

    /// Makes a run, plain unless told otherwise.
    public init(_ text: String, _ kind: Kind = .plain) {
      self.text = text
      self.kind = kind
    }
  }

  /// What a run is.
  ///
  /// Of nested markup the kind that matters most to a listener stands: a foreign phrase in a link is foreign.
  public enum Kind: Sendable, Hashable, Codable {
    case plain
    case emphasis
    case link(destination: String)
    case abbreviation(expansion: String)
    case foreign(Language)
    case code
    case deleted
    case noteReference(label: String)
  }

  /// The stretches, in order.
  public var runs: [Run]

  /// Makes a text of runs.
  public init(_ runs: [Run]) { self.runs = runs }

  /// Makes a text of one plain run; an empty string gives no runs.
  public init(_ text: String) { runs = text.isEmpty ? [] : [Run(text)] }

  /// Makes a text of a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// The text of all runs, as shown.
  public var plain: String {
    runs.count == 1 ? runs[0].text : runs.reduce(into: "") { $0 += $1.text }
  }

  /// Whether there is nothing to say.
  public var isEmpty: Bool { runs.allSatisfy { $0.text.isEmpty } }
}
