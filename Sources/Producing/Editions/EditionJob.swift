/// One article and where its edition goes.
public struct EditionJob: Sendable, Hashable {
  /// Where an edition goes.
  public enum Destination: Sendable, Hashable {
    /// A folder of its own, at this path.
    case folder(String)
    /// A folder of its own in this one, named after the article's headline.
    case headline(in: String)
    /// A sound file alone; `-` is standard output.
    case sound(String)
  }

  /// The article's path, its address, or `-` for standard input.
  public var source: String
  /// What messages and events call the article.
  public var title: String
  /// Where it stands on the web, if the document itself doesn't come from there.
  public var url: String?
  /// Where its edition goes.
  public var destination: Destination

  /// Makes a job.
  public init(source: String, title: String? = nil, url: String? = nil, destination: Destination) {
    self.source = source
    self.title = title ?? source
    self.url = url
    self.destination = destination
  }
}
