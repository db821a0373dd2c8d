public import Reading

/// Several articles that become one edition, and where it goes.
public struct DigestJob: Sendable, Hashable {
  /// In which order stories are read.
  public enum Order: String, Sendable, Hashable, Codable, CaseIterable {
    /// As they were named.
    case given
    /// The newest first.
    case date
  }

  /// The articles' paths, their addresses, or `-` for standard input.
  public var sources: [String]
  /// What the edition is called; nil for the publication and the day.
  public var title: String?
  /// The day that it is of; nil for that of the newest article.
  public var date: ArticleDate?
  /// In which order the stories are read.
  public var order = Order.given
  /// Where the edition goes; ``EditionJob/Destination/headline(in:)`` names its folder after the title.
  public var destination: EditionJob.Destination

  /// Makes a job.
  public init(of sources: [String], title: String? = nil, date: ArticleDate? = nil, destination: EditionJob.Destination)
  {
    self.sources = sources
    self.title = title
    self.date = date
    self.destination = destination
  }
}
