public import Reading

/// Several articles that are read one after the other, as one edition.
public struct Bulletin: Sendable, Hashable {
  /// What it is called; nil for the publication and the day.
  public var title: String?
  /// The day of the bulletin; nil for that of its newest article.
  public var date: ArticleDate?
  /// The language of what is said between the stories; nil for that of most stories.
  public var language: Language?
  /// In the order in which they are read.
  public var articles: [Article]

  /// Makes a bulletin of articles, called and dated by what they are.
  public init(of articles: [Article], title: String? = nil, date: ArticleDate? = nil, language: Language? = nil) {
    self.articles = articles
    self.title = title
    self.date = date
    self.language = language
  }
}

extension Bulletin {
  /// The publication of all articles; nil if they have none, or several.
  public var publication: String? {
    guard let first = articles.first?.publication, !first.isEmpty,
      articles.allSatisfy({ $0.publication.map { WordBag($0) == WordBag(first) } == true })
    else { return nil }
    return first
  }

  /// The day that is said: the one that was set, or the newest on which an article was published.
  public var day: ArticleDate? { date ?? articles.compactMap(\.day).max { $0.isEarlier(than: $1) } }

  /// The positions of articles in the order in which the newest comes first.
  ///
  /// Those without a date come last, and those of one time stay in order.
  public static func newestFirst(_ articles: [Article]) -> [Int] {
    articles.indices.sorted { one, other in
      switch (articles[one].day, articles[other].day) {
      case (let first?, let second?) where second.isEarlier(than: first): true
      case (let first?, let second?) where first.isEarlier(than: second): false
      case (_?, nil): true
      case (nil, _?): false
      default: one < other
      }
    }
  }

  /// The bulletin as one article, for everything that describes an edition: its stories under their headlines.
  ///
  /// - Parameter script: what is said of it, which knows title and language.
  /// - Returns: the article.
  public func article(for script: Script) -> Article {
    var article = Article(headline: script.title, language: script.language)
    article.publication = publication
    article.published = day
    article.standfirst = InlineText(articles.map(\.title).joined(separator: "; "))
    var names: Set<String> = []
    for story in articles {
      article.bylines += story.bylines.filter { names.insert($0.name).inserted }
      article.blocks.append(Block(.heading(level: 2, InlineText(story.title)), language: story.language))
      article.blocks += story.blocks.map { block in
        var block = block
        block.language = block.language ?? story.language
        return block
      }
      article.omissions += story.omissions
      article.notices += story.notices.map { $0.of(story) }
    }
    return article
  }

  /// The language of what is said between the stories; `fallback` is that of those that neither say nor show their own.
  package func language(fallback: Language) -> Language {
    if let language { return language }
    let languages = articles.map { $0.language ?? fallback }
    var counts: [String: Int] = [:]
    for language in languages { counts[language.base, default: 0] += 1 }
    let most = counts.values.max()
    return languages.first { counts[$0.base] == most } ?? fallback
  }
}

extension Article {
  /// When it was published, or if nobody says, changed.
  fileprivate var day: ArticleDate? { published ?? updated }
}

extension ArticleDate {
  /// Whether it shows an earlier day and time than another, zones left out; a day without a time is its beginning.
  fileprivate func isEarlier(than other: ArticleDate) -> Bool {
    func fields(_ date: ArticleDate) -> [Int] {
      [date.year, date.month, date.day, date.time?.hour ?? 0, date.time?.minute ?? 0, date.time?.second ?? 0]
    }
    return fields(self).lexicographicallyPrecedes(fields(other))
  }
}

extension Notice {
  /// The notice as it stands among those of other articles.
  func of(_ article: Article) -> Notice {
    Notice(severity, "“\(article.title)”: \(message)", at: place)
  }
}
