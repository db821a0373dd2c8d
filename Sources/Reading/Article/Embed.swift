/// Something of another service that stands in an article.
public struct Embed: Sendable, Hashable, Codable {
  /// What an embed is.
  public enum Kind: String, Sendable, Hashable, Codable {
    case post, video, audio, map, document, interactive
  }

  /// What it is.
  public var kind: Kind
  /// The service's name: `YouTube`, `X`.
  public var service: String?
  /// Who posted it.
  public var author: String?
  /// Its title, as the page gives it.
  public var title: String?
  /// What a post says.
  public var text: InlineText?
  /// Where it is found.
  public var address: String?

  /// Makes an embed.
  public init(
    kind: Kind, service: String? = nil, author: String? = nil, title: String? = nil, text: InlineText? = nil,
    address: String? = nil
  ) {
    self.kind = kind
    self.service = service
    self.author = author
    self.title = title
    self.text = text
    self.address = address
  }
}
