/// A picture that belongs to an article, with everything that is written about it.
public struct Figure: Sendable, Hashable, Codable {
  /// What a picture is, as far as a listener is told.
  public enum Kind: String, Sendable, Hashable, Codable {
    case image, chart, map, screenshot, cartoon, video
  }

  /// The alternative text: what is seen.
  ///
  /// An empty string marks a decorative picture, nil one that nobody described; file names and their like count as nobody's
  /// description.
  public var alt: String?
  /// The caption without credit: what the picture means.
  public var caption: InlineText?
  /// Who made it, without label or brackets: `Yonhap`, `AP/Jo Lee`.
  public var credit: String?
  /// What the picture is.
  public var kind: Kind
  /// The picture's address, as absolute as the source allows; nil if the page gives none that can be used.
  public var address: String?

  /// Makes a figure.
  public init(
    alt: String? = nil, caption: InlineText? = nil, credit: String? = nil, kind: Kind = .image,
    address: String? = nil
  ) {
    self.alt = alt
    self.caption = caption
    self.credit = credit
    self.kind = kind
    self.address = address
  }
}
