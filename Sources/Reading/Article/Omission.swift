/// Something of the source that is not part of the article, and why.
public struct Omission: Sendable, Hashable, Codable {
  /// Why something was left out.
  ///
  /// The raw values are what people and programs read.
  public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
    case navigation
    case related
    case advertisement
    case share
    case newsletter
    case comments
    case login = "log-in"
    case legal
    case duplicate
    case hidden
    case authorBiography = "author biography"
    case emailAddress = "e-mail address"
    case badge
    case readMore = "read more"
    case decorative
    case metadata
    case control
    case boilerplate
  }

  /// The text as it stood in the source, or a description of what had no text.
  public var text: String
  /// Why it was left out.
  public var reason: Reason
  /// Where in the source; see ``Block/source``.
  public var source: String?

  /// Makes an omission.
  public init(_ text: String, _ reason: Reason, at source: String? = nil) {
    self.text = text
    self.reason = reason
    self.source = source
  }
}
