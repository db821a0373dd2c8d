/// One thing that a page says about its article, where it says it, and how far that source is to be trusted.
public struct Evidence: Sendable, Hashable {
  /// What the evidence is about.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case headline, standfirst, byline, published, updated, language, publication, section, label
    case canonicalURL = "canonical URL"
    case dateline
  }

  /// What the evidence is about.
  public var field: Field
  /// What the page says.
  public var value: String
  /// Where it says so: `JSON-LD headline`, `meta og:title`, `h1`.
  public var source: String
  /// How much the source is trusted, from 0 to 1, with what this page adds to it or takes off.
  public var weight: Double
  /// Whether this is what was chosen.
  public var isChosen: Bool

  /// Makes a piece of evidence that is not chosen yet.
  public init(_ field: Field, _ value: String, source: String, weight: Double, isChosen: Bool = false) {
    self.field = field
    self.value = value
    self.source = source
    self.weight = weight
    self.isChosen = isChosen
  }
}
