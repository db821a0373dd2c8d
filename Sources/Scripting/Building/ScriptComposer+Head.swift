import Reading

/// What is said before the body.
extension ScriptComposer {
  mutating func composeHead() {
    let pauses = options.pauses
    let says = options.announcements
    if let headline = article.headline, !headline.isEmpty {
      say(.headline, [Wording(headline)], pause: pauses.headline)
    } else {
      notices.append(Notice(.warning, "The article has no headline."))
      // Among others it must begin with something.
      if context.isStory { say(.headline, [Wording(article.title)], pause: pauses.headline) }
    }
    if says.publication { announce(.publication, [publication], pause: pauses.publication) }
    if says.label, let label = article.label { announce(.label, [phrase(label.phrase)], pause: pauses.label) }
    if says.standfirst, let standfirst = article.standfirst, !standfirst.isEmpty {
      if isRepeatedByFirstParagraph(standfirst) {
        notices.append(Notice(.information, "The standfirst is left out, for the first paragraph repeats it."))
      } else {
        say(.standfirst, [wording(of: standfirst, in: language)], pause: pauses.standfirst)
      }
    }
    if says.byline { announce(.byline, [byline], pause: pauses.byline) }
    if says.dates { announce(.date, dates, pause: pauses.date) }
  }

  /// Says how long the recording is and what its parts are, which is known only when all else is composed.
  mutating func insertLeadIn(at index: Int) {
    let rest = lines
    let body = lines[index...]
    lines = []
    if let contents = contents(of: body) { announce(.contents, [contents], pause: options.pauses.contents) }
    let contentsLines = lines
    lines = []
    announceLength(of: rest + contentsLines)
    lines = rest[..<index] + lines + contentsLines + body
  }

  /// Says who reads, and how long all lines are together.
  mutating func announceLength(of others: [Line]) {
    // How long the recording is depends a little on the words that say so.
    let (before, named) = (lines, identifiers)
    announce(.about, about(for: others), pause: options.pauses.about)
    let draft = lines[before.count...]
    lines = before
    identifiers = named
    announce(.about, about(for: others + draft), pause: options.pauses.about)
  }

  /// The people an article is by, without agencies unless there is nobody else, nor the publication, if that is named.
  var authors: [Byline] {
    let people = article.bylines.filter { !$0.isAgency }
    return (people.isEmpty ? article.bylines : people).filter { !isPublication($0.name) }
  }

  /// Whether a name is the publication's, and the script names that anyway.
  func isPublication(_ name: String) -> Bool {
    guard context.isPublicationSaid || options.announcements.publication, let publication = article.publication else {
      return false
    }
    return WordBag(name) == WordBag(publication)
  }

  private var publication: Wording? {
    let section = article.section.flatMap { $0.isEmpty ? nil : Wording($0) }
    guard let name = article.publication, !name.isEmpty, !context.isPublicationSaid else {
      return section.flatMap { phrase(.section, [.section: $0]) }
    }
    guard let section else { return phrase(.publication, [.publication: Wording(name)]) }
    return phrase(.publicationAndSection, [.publication: Wording(name), .section: section])
  }

  private func isRepeatedByFirstParagraph(_ standfirst: InlineText) -> Bool {
    for block in article.blocks {
      guard case .paragraph(let text) = block.content else { continue }
      return WordBag(standfirst.plain).percent(within: WordBag(text.plain)) >= options.limits.sameTextPercent
    }
    return false
  }

  private var byline: Wording? {
    let names = authors.compactMap { author -> Wording? in
      var filling: [Phrase.Placeholder: Wording] = [.name: Wording(author.name)]
      filling[.role] = author.role.map { Wording($0) }
      filling[.place] = author.place.map { Wording($0) }
      switch (author.role, author.place) {
      case (nil, nil): return filling[.name]
      case (_, nil): return phrase(.bylineRole, filling)
      case (nil, _): return phrase(.bylinePlace, filling)
      default: return phrase(.bylineRoleAndPlace, filling)
      }
    }
    // “By Ada Smith, in Leeds, and Ben Jones”: a name with a role or a place is set off from the next.
    let isPlain = authors.allSatisfy { $0.role == nil && $0.place == nil }
    let style: PhraseTable.List = isPlain ? .names : .describedNames
    return names.isEmpty ? nil : phrase(.byline, [.names: phrases.joined(names, as: style)])
  }

  private var dates: [Wording?] {
    var said: [Wording?] = []
    // Of a story that is of the bulletin's day nothing more is said.
    let newest = article.updated ?? article.published
    if let date = context.date, newest?.isSameDay(as: date) == true { return said }
    if let published = article.published, let day = phrases.day(published) {
      said.append(phrase(.published, [.date: Wording(day)]))
    }
    guard let updated = article.updated else { return said }
    if let published = article.published, published.isSameDay(as: updated) {
      if let time = updated.time, time != published.time, let clock = clock(time) {
        said.append(phrase(.updatedAt, [.time: clock]))
      }
    } else if let day = phrases.day(updated) {
      said.append(phrase(.updatedOn, [.date: Wording(day)]))
    }
    return said
  }

  /// A time as it is shown, said in the table's words for it: `4:10 p.m.` as “ten past four”.
  private func clock(_ time: ArticleDate.Time) -> Wording? {
    guard let shown = phrases.clock(time) else { return nil }
    var wording = Wording()
    wording.append(shown, hint: phrases.spokenClock(time).map { .alias(tools.normaliser.spoken($0).spoken) })
    return wording
  }

  private func about(for lines: [Line]) -> [Wording?] {
    let says = options.announcements
    var said: [Wording?] = []
    if says.artificialVoice { said.append(phrase(.artificialVoice)) }
    guard says.length else { return said }
    let script = Script(
      language: language, title: "", leadIn: options.pauses.leadIn, lines: lines,
      wordsPerMinute: options.wordsPerMinute)
    let seconds = script.estimate.duration.milliseconds / 1_000
    let minutes = (seconds + 30) / 60
    guard let length = seconds < 60 ? phrase(.lessThanAMinute) : phrase(.minutes, count: minutes) else { return said }
    if picturesDescribed > 0, let images = phrase(.imagesDescribed, count: picturesDescribed) {
      said.append(phrase(.lengthWithImages, [.length: length, .images: images]))
    } else {
      said.append(phrase(.length, [.length: length]))
    }
    return said
  }

  private func contents(of body: ArraySlice<Line>) -> Wording? {
    guard options.announcements.contents else { return nil }
    let headings = article.blocks.compactMap { block -> (level: Int, text: String)? in
      if case .heading(let level, let text) = block.content, !text.isEmpty { (level, text.plain) } else { nil }
    }
    guard let top = headings.map(\.level).min() else { return nil }
    let names = headings.filter { $0.level == top }.map { heading in
      Wording(heading.text.hasSuffix(".") ? String(heading.text.dropLast()) : heading.text)
    }
    let limits = options.limits
    guard names.count >= limits.contentsHeadings, names.count <= limits.contentsMostHeadings else { return nil }
    let words = body.reduce(0) { $0 + WordCount.tally($1.text).words }
    guard words > options.limits.contentsWords else { return nil }
    return phrase(.contents, count: names.count, [.names: phrases.joined(names, as: .contents)])
  }
}

extension Article.Label {
  /// What announces the label.
  fileprivate var phrase: Phrase {
    switch self {
    case .opinion: .opinion
    case .live: .live
    case .analysis: .analysis
    case .sponsored: .sponsored
    case .obituary: .obituary
    case .review: .review
    case .interview: .interview
    case .explainer: .explainer
    }
  }
}

extension ArticleDate {
  /// Whether both are on one calendar day, wherever that was.
  func isSameDay(as other: ArticleDate) -> Bool {
    (year, month, day) == (other.year, other.month, other.day)
  }
}
