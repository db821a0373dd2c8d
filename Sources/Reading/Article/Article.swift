/// An article as it was understood: format-independent, in reading order, with an account of what was left out.
public struct Article: Sendable, Hashable, Codable {
  /// What kind of piece it is, where that changes how it is announced.
  public enum Label: String, Sendable, Hashable, Codable {
    case opinion, live, analysis, sponsored, obituary, review, interview, explainer
  }

  public var headline: String?
  public var standfirst: InlineText?
  public var bylines: [Byline]
  public var published: ArticleDate?
  public var updated: ArticleDate?
  /// The language of the text, if the source says or shows it.
  public var language: Language?
  public var publication: String?
  public var section: String?
  public var label: Label?
  /// The address the article calls its own.
  public var canonicalURL: String?
  /// Where an agency report was filed from, without agency: `LONDON (AP) —` gives `London`.
  public var dateline: String?
  /// The agency of the dateline.
  public var agency: String?
  /// The body, lead image included where it stands (before the first paragraph).
  public var blocks: [Block]
  public var omissions: [Omission]
  public var notices: [Notice]

  /// Makes an article of which nothing is known but what is passed.
  public init(headline: String? = nil, language: Language? = nil, blocks: [Block] = []) {
    self.headline = headline
    self.language = language
    self.blocks = blocks
    bylines = []
    omissions = []
    notices = []
  }
}
