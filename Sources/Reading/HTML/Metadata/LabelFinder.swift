/// Finds what kind of piece an article is: an opinion, an obituary, an advertiser's.
struct LabelFinder {
  let survey: Survey
  let meta: MetaTags
  let data: StructuredData
  let section: String?
  let headline: (text: String, node: Int?)?
  /// The nodes between which the page speaks of the article.
  let head: Range<Int>

  private var page: Page { survey.page }

  /// How far behind the headline a kicker may stand, in nodes.
  private static let farthestKicker = 12
  /// How many nodes before the headline are looked at.
  private static let mostBefore = 60

  /// The label that is believed, the elements that show a kicker, and all that the page says about it.
  func find() -> (label: Article.Label?, nodes: [Int], evidence: [Evidence]) {
    var candidates: [(label: Article.Label, evidence: Evidence)] = []
    func add(_ label: Article.Label?, _ text: String, _ source: String, _ weight: Double) {
      guard let label else { return }
      candidates.append((label, Evidence(.label, text, source: source, weight: weight)))
    }
    for article in described() {
      for type in StructuredData.types(article) { add(Self.types[type], type, "JSON-LD @type", 0.95) }
    }
    if meta.first("article:opinion")?.lowercased() == "true" { add(.opinion, "true", "meta article:opinion", 0.9) }
    let shown = kickers()
    for node in shown {
      let text = page.visibleText(node, survey)
      add(LabelForm.label(of: text), text, "kicker", 0.9)
    }
    if let section { add(LabelForm.label(of: section), section, "section", 0.85) }
    for article in described() {
      for item in article["articleSection"]?.items.prefix(8) ?? [] {
        if let text = item.text, text != section {
          add(LabelForm.label(of: text), text, "JSON-LD articleSection", 0.8)
        }
      }
    }
    // An advertiser's piece is one whatever else it is.
    let best =
      candidates.indices.first { candidates[$0].label == .sponsored }
      ?? candidates.indices.max {
        // The first of two that weigh the same.
        let (one, other) = (candidates[$0].evidence.weight, candidates[$1].evidence.weight)
        return one == other ? $0 > $1 : one < other
      }
    var evidence = candidates.map(\.evidence)
    if let best { evidence[best].isChosen = true }
    return (best.map { candidates[$0].label }, shown, evidence)
  }

  /// What schema.org calls articles that are announced as something.
  private static let types: [String: Article.Label] = [
    "OpinionNewsArticle": .opinion, "AnalysisNewsArticle": .analysis, "LiveBlogPosting": .live,
    "AdvertiserContentArticle": .sponsored, "ReviewNewsArticle": .review, "CriticReview": .review,
    "BackgroundNewsArticle": .explainer,
  ]

  /// The structured data about this very article: live blogs and reviews that a page links to have data as well.
  private func described() -> [JSONValue] {
    guard let first = data.articles.first else { return [] }
    let title = headline.map { WordBag($0.text) }
    return [first]
      + data.articles.dropFirst().prefix(3).filter { article in
        guard let title, let text = article["headline"]?.text else { return false }
        return title.likeness(to: WordBag(text)) > 0.7
      }
  }

  /// Short lines at the headline whose class says that they are a kicker, and a line in the headline's own box right
  /// above it.
  private func kickers() -> [Int] {
    guard let node = headline?.node else { return [] }
    var found: [Int] = []
    var last: Int?
    var index = max(0, head.lowerBound, node - Self.mostBefore)
    let end = min(page.count, page.end(node) + Self.farthestKicker)
    while index < end {
      guard index < node || index >= page.end(node) else {
        index = page.end(node)
        continue
      }
      guard page.tag(index) != .text, survey.textLength[index] > 0, survey.textLength[index] < 60,
        survey.fates[index] == .undecided || survey.fates[index] == Fate(.metadata)
      else {
        index += 1
        continue
      }
      if survey.hints[index].contains(.kicker) {
        found.append(index)
        index = page.end(index)
        continue
      }
      if index < node, !page.tag(index).isInline, page.parent(index) == page.parent(node) { last = index }
      index += 1
    }
    guard let last, found.isEmpty, page.end(last) <= node,
      !(page.end(last)..<node).contains(where: { survey.textLength[$0] > 0 && page.isText($0) }),
      // Above a headline, these words are as often those of a banner or a switch.
      let label = LabelForm.label(of: page.visibleText(last, survey)), label != .sponsored, label != .live
    else { return found }
    return [last]
  }
}
