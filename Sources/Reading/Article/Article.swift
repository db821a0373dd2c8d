/// An article as it was understood: format-independent, in reading order, with an account of what was left out.
public struct Article: Sendable, Hashable, Codable {
  /// What kind of piece it is, where that changes how it is announced.
  public enum Label: String, Sendable, Hashable, Codable {
    case opinion, live, analysis, sponsored, obituary, review, interview, explainer
  }

  /// The headline, as the page shows it.
  public var headline: String?
  /// The summary under the headline.
  public var standfirst: InlineText?
  /// Who wrote it, in the order of the source.
  public var bylines: [Byline]
  /// When it was first published.
  public var published: ArticleDate?
  /// When it was last changed.
  public var updated: ArticleDate?
  /// The language of the text, if the source says or shows it.
  public var language: Language?
  /// The newspaper, magazine or site.
  public var publication: String?
  /// The publication's section: `Politics`.
  public var section: String?
  /// What kind of piece it is, if that is announced.
  public var label: Label?
  /// The address the article calls its own.
  public var canonicalURL: String?
  /// What the source's relative addresses were made absolute with: its own address, or what it calls its base; nil if they
  /// stand as they were written.
  public var baseURL: String?
  /// Where an agency report was filed from, without agency: `LONDON (AP) —` gives `London`.
  public var dateline: String?
  /// The agency of the dateline.
  public var agency: String?
  /// The dateline as it stands in the source, before the text of the first paragraph: `LONDON (AP) —`.
  public var datelineText: String?
  /// The body, lead image included where it stands (before the first paragraph).
  public var blocks: [Block]
  /// What of the source is not part of the article, in the order of the source.
  public var omissions: [Omission]
  /// What was guessed, missing or doubtful.
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
