import Reading

/// The work of building the script of a bulletin: an opening with the headlines, the stories, and one close for all.
struct BulletinComposer {
  private let bulletin: Bulletin
  private let options: ScriptOptions
  private let toolbox: LanguageToolbox
  /// What the opening and the close are composed of, in the bulletin's language.
  private let frame: Article
  private let day: ArticleDate?

  private var lines: [Line] = []
  private var blocks: [Script.Block] = []
  private var notices: [Notice] = []
  private var containerCount = 0

  init(bulletin: Bulletin, options: ScriptOptions, toolbox: LanguageToolbox) {
    self.bulletin = bulletin
    self.options = options
    self.toolbox = toolbox
    day = bulletin.day
    var frame = Article(language: bulletin.language(fallback: options.fallbackLanguage))
    frame.publication = bulletin.publication
    frame.bylines = bulletin.articles.flatMap(\.bylines)
    self.frame = frame
  }

  mutating func compose() -> Script {
    var opening = ScriptComposer(article: frame, options: options, toolbox: toolbox)
    opening.notices += opening.tools.notices
    let title = opening.composeOpening(of: bulletin, on: day)

    var identifiers = opening.identifiers
    var stories: [ScriptComposer] = []
    let context = ScriptComposer.Context(isStory: true, isPublicationSaid: frame.publication != nil, date: day)
    for article in bulletin.articles {
      identifiers.namespace = article.canonicalURL ?? article.title
      var story = ScriptComposer(
        article: article, options: options, toolbox: toolbox, context: context, identifiers: identifiers)
      story.composeStory()
      identifiers = story.identifiers
      stories.append(story)
    }

    identifiers.namespace = ""
    var close = ScriptComposer(article: frame, options: options, toolbox: toolbox, identifiers: identifiers)
    close.credits = stories.flatMap(\.credits)
    close.composeClose(with: .bulletinEnd, agencies: stories.flatMap(\.agencies))

    opening.identifiers = close.identifiers
    opening.picturesDescribed = stories.reduce(0) { $0 + $1.picturesDescribed }
    opening.announceLength(of: opening.lines + stories.flatMap(\.lines) + close.lines)

    add(opening, pause: options.pauses.beforeHeading)
    for story in stories { add(story, pause: options.pauses.story) }
    add(close, pause: options.pauses.tail)
    if !lines.isEmpty { lines[lines.count - 1].pauseAfter = options.pauses.tail }
    var seen: Set<Notice> = []
    return Script(
      language: opening.language, title: title, leadIn: options.pauses.leadIn, lines: lines, blocks: blocks,
      notices: notices.filter { seen.insert($0).inserted }, wordsPerMinute: options.wordsPerMinute)
  }

  /// Adds a part, with at least so long a silence after it.
  private mutating func add(_ part: ScriptComposer, pause: Duration) {
    var part = part
    part.raisePause(to: pause)
    part.numberBlocks()
    lines += part.lines.map { line in
      var line = line
      line.block += blocks.count
      return line
    }
    blocks += part.blocks.map { block in
      var block = block
      for index in block.containers.indices { block.containers[index].id += containerCount }
      return block
    }
    containerCount += part.containerCount
    notices += part.notices
  }
}

/// What is said of a bulletin and its stories.
extension ScriptComposer {
  /// Says what the bulletin is called, its day, and its headlines.
  ///
  /// - Returns: the title.
  fileprivate mutating func composeOpening(of bulletin: Bulletin, on date: ArticleDate?) -> String {
    let pauses = options.pauses
    let says = options.announcements
    let publication = bulletin.publication.map { Wording($0) }
    let day = date.flatMap { phrases.day($0) }.map { Wording($0) }
    let title: Wording
    if let asked = bulletin.title, !asked.isEmpty {
      title = Wording(asked)
      say(.headline, [title], pause: pauses.headline, isWhole: true)
      if says.publication, let publication {
        announce(.publication, [phrase(.publication, [.publication: publication])], pause: pauses.publication)
      }
      if says.dates, let day { announce(.date, [phrase(.bulletinDate, [.date: day])], pause: pauses.date) }
    } else {
      let named =
        switch (publication, day) {
        case (let publication?, let day?):
          phrase(.bulletinByPublicationAndDate, [.publication: publication, .date: day])
        case (let publication?, nil): phrase(.bulletinByPublication, [.publication: publication])
        case (nil, let day?): phrase(.bulletinByDate, [.date: day])
        case (nil, nil): phrase(.bulletin)
        }
      title = named ?? publication ?? Wording(bulletin.articles.first?.title ?? "")
      say(.headline, [title], pause: pauses.headline, isWhole: true)
    }
    if says.contents, bulletin.articles.count > 1 { composeHeadlines(of: bulletin.articles) }
    return title.text
  }

  private mutating func composeHeadlines(of articles: [Article]) {
    announce(
      .contents, [phrase(.bulletinContents, count: articles.count)], pause: options.pauses.listItem)
    within(.list(isOrdered: false, start: 1)) { composer in
      for article in articles {
        composer.within(.listItem) {
          $0.say(
            .contents, [Wording(article.title)], pause: $0.options.pauses.listItem,
            language: article.language ?? $0.options.fallbackLanguage, isWhole: true)
        }
      }
    }
    raisePause(to: options.pauses.contents)
  }

  /// Composes the article as one story among several, without the close, which is one for all.
  fileprivate mutating func composeStory() {
    within(.story) { composer in
      composer.composeHead()
      let head = composer.lines.count
      composer.composeBody()
      if composer.lines.count == head {
        composer.notices.append(Notice(.warning, "The article has no text below its headline."))
      }
    }
    notices = tools.notices + notices.map { $0.of(article) }
  }
}
