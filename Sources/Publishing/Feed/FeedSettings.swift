public import Reading

/// What a podcast feed says of itself.
public struct FeedSettings: Sendable, Hashable {
  /// Whether the newest episode or the first is where to begin.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case episodic, serial
  }

  /// The podcast's name.
  public var title: String
  /// What it is about.
  public var description: String
  /// Its website.
  public var link: String
  /// Where the folder of editions is on the web, with a slash at its end.
  public var baseURL: String
  /// Who makes it.
  public var author: String
  /// Where its owner can be reached; directories ask for it.
  public var email: String?
  /// Categories as Apple has them: `News`, `News > Politics`.
  public var categories: [PodcastCategory]
  /// The picture that stands for it: an address, or the path of a file in the folder; nil has one drawn.
  public var image: String?
  /// Whether it is for adults; the default is no.
  public var isExplicit: Bool
  /// The language; nil is that of most editions.
  public var language: Language?
  /// Who has the rights.
  public var copyright: String?
  /// The most editions that are in the feed, the newest; the default is 300.
  public var limit: Int
  /// The default is ``Kind/episodic``.
  public var kind: Kind
  /// Whether other hosts may take the feed over; the default is that they may not.
  public var isLocked: Bool
  /// The podcast's name for life; nil makes it from the feed's address, as the podcast namespace says.
  ///
  /// A feed that moves keeps the one it had.
  public var guid: String?

  /// Makes settings with defaults for all that can have one.
  public init(title: String, description: String, link: String, baseURL: String, author: String) {
    self.title = title
    self.description = description
    self.link = link
    self.baseURL = baseURL
    self.author = author
    categories = [PodcastCategory(name: "News", part: nil)]
    isExplicit = false
    limit = 300
    kind = .episodic
    isLocked = true
  }
}
