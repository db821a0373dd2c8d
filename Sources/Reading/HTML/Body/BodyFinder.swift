/// Finds the part of a page that is the article's body.
///
/// Each line of text has a weight, positive for running text, negative for labels and links; the body is the element whose
/// lines weigh most. An ancestor wins over the element inside only if it brings more running text than it brings clutter,
/// so the choice needs neither a list of names nor a threshold for joining.
struct BodyFinder {
  let survey: Survey
  let units: [TextUnit]

  private var page: Page { survey.page }

  /// The most running text, as a length, that a teaser has.
  static let mostProseOfCard: Int32 = 300
  /// How far into a box its heading is looked for.
  private static let mostNodesOfCard = 2_000

  /// How much an element's own word for itself counts.
  private enum Trust {
    static let saysBody = 1.3
    static let article = 1.1
    static let plain = 1.0
    /// What stands outside of `main` is more often a notice of the site: which cookies, which browsers.
    static let inMain = 1.2
  }

  /// A part of the page beside the body that continues it weighs at least this, and this share of the body.
  private enum Sibling {
    static let weight = 60.0
    static let share = 0.02
    static let paragraphs = 100.0
    /// Farther away, or called differently, it must weigh more.
    static let distantShare = 0.1
    /// Above the body this weight is enough.
    static let report = 500.0
    /// The share of an element's weight that a child must have to stand for it.
    static let core = 0.75
    /// The same for the child of the body that has the headline.
    static let headed = 0.3
  }

  /// The elements that make up the body, in document order; empty if the page has no running text.
  func roots() -> [Int] {
    let scores = scores()
    let main = page.first(.main, in: 0).map { $0..<page.end($0) } ?? 0..<0
    var best = -1
    var bestScore = 0.0
    for node in 0..<page.count where canBeBody(node) {
      let score = scores[node] * trust(node) * (main.contains(node) ? Trust.inMain : 1)
      // Of an element and its only child the inner one: `>` keeps the outer, so a tie goes to what comes later.
      if score > bestScore || score == bestScore && score > 0 {
        best = node
        bestScore = score
      }
    }
    guard best >= 0 else { return [] }
    return joined(core(of: best, scores), scores)
  }

  /// A paragraph is never the body of an article; what it stands in may be.
  private func canBeBody(_ node: Int) -> Bool {
    let tag = page.tag(node)
    return !tag.isInline && tag != .p && tag != .li && tag != .blockquote && tag.headingLevel == nil || tag == .other
  }

  /// The weight of every subtree.
  private func scores() -> [Double] {
    var scores = [Double](repeating: 0, count: page.count)
    for unit in units where unit.fate == .undecided { scores[unit.block] += weight(unit) }
    for node in stride(from: page.count - 1, to: 0, by: -1) {
      let parent = page.parent(node)
      if parent >= 0 { scores[parent] += scores[node] }
    }
    return scores
  }

  private func weight(_ unit: TextUnit) -> Double {
    let tag = page.tag(unit.block)
    if tag.headingLevel != nil {
      return unit.linkDensity > 0.5 ? -15 : unit.isParagraphSetAsHeading ? 0.4 * Double(unit.length) : 0
    }
    if unit.isProse {
      if isInCard(unit.block) { return -20 }
      let weight = Double(unit.length) * (1 - unit.linkDensity)
      return tag == .li || tag == .td || tag == .figcaption ? weight * 0.6 : weight
    }
    // Short lines without links are clutter in boxes, but text in paragraphs and lists: names of winners, verses.
    if unit.linkLength == 0 {
      switch tag {
      case .p: return Double(min(unit.length, 60)) * 0.4
      case .li, .td, .th, .dt, .dd, .blockquote: return Double(min(unit.length, 60)) * 0.1
      default: return -(6 + Double(min(unit.length, 40)) * 0.2)
      }
    }
    return -(8 + Double(min(unit.length, 40)) * (0.25 + unit.linkDensity))
  }

  private func trust(_ node: Int) -> Double {
    if survey.hints[node].contains(.body) { return Trust.saysBody }
    return page.tag(node) == .article ? Trust.article : Trust.plain
  }

  /// Whether a block stands in a teaser: a small box whose heading is a link.
  private func isInCard(_ block: Int) -> Bool {
    var node = block
    for _ in 0..<4 {
      guard node > 0 else { return false }
      if survey.textLength[node] > 600 || survey.prose[node] > Self.mostProseOfCard { return false }
      if isCard(node) { return true }
      node = page.parent(node)
    }
    return false
  }

  func isCard(_ node: Int) -> Bool {
    switch page.tag(node) {
    case .div, .li, .article, .section, .td, .a, .figure: break
    default: return false
    }
    if page.tag(node) == .a { return survey.isLinked[node] }
    var index = node + 1
    let end = min(page.end(node), node + Self.mostNodesOfCard)
    while index < end {
      if let level = page.tag(index).headingLevel, level > 1, survey.fates[index] == .undecided,
        survey.textLength[index] > 15,
        survey.linkDensity(index) > 0.8 || survey.isLinked[index]
      {
        return true
      }
      // A teaser begins with its heading; below a paragraph a linked heading is one of the text around it.
      if page.tag(index) == .p, survey.prose[index] > 0, !survey.isLinked[index] { return false }
      index += 1
    }
    return false
  }

  /// The innermost element that still has most of the weight.
  ///
  /// An ancestor that adds a little to a body adds the texts of dialogs and notices; what belongs to the body is
  /// joined again afterwards, by itself.
  private func core(of best: Int, _ scores: [Double]) -> Int {
    var core = best
    // At the top of a page stand dialogs and notices as well; the article is where its headline is.
    if page.tag(core) == .body,
      let inner = page.children(core).first(where: {
        survey.holdsHeadline[$0] && scores[$0] >= Sibling.headed * scores[core]
      })
    {
      core = inner
    }
    while let inner = page.children(core).first(where: { canBeBody($0) && scores[$0] >= Sibling.core * scores[core] }) {
      // Paragraphs beside the inner element are the article's own; a live blog's entries follow them.
      let beside = page.children(core).reduce(0.0) { $0 + (page.tag($1) == .p ? scores[$1] : 0) }
      if beside >= Sibling.paragraphs { break }
      core = inner
    }
    return core
  }

  /// The best element and those beside it that continue the article: a body in several pieces, a lead set apart.
  private func joined(_ best: Int, _ scores: [Double]) -> [Int] {
    var roots = [best]
    var child = best
    var distance = 0
    for ancestor in page.ancestors(best) {
      if page.tag(ancestor) == .html || page.tag(ancestor) == .body && distance > 0 { break }
      for sibling in page.children(ancestor) where sibling != child && continues(sibling, best, child, distance, scores)
      {
        roots.append(sibling)
      }
      child = ancestor
      distance += 1
      // An article ends where it ends, unless it is an entry or a part of the one that has the headline.
      let isWhole = survey.holdsHeadline[ancestor] || !survey.isInArticle(ancestor)
      if page.tag(ancestor) == .main || isWhole && (page.tag(ancestor) == .article || distance > 4) { break }
    }
    return roots.sorted()
  }

  private func isOfOneKind(_ one: Int, _ other: Int) -> Bool {
    page.tag(one) == page.tag(other) && page.bytes(of: .class, at: one) == page.bytes(of: .class, at: other)
  }

  /// Whether an element beside the body, or beside the branch of the page that holds it, is more of the article.
  private func continues(_ sibling: Int, _ best: Int, _ branch: Int, _ distance: Int, _ scores: [Double]) -> Bool {
    guard page.tag(sibling) != .text, survey.fates[sibling] == .undecided else { return false }
    // A branch of the body's kind above it begins the article; one below it is as often a word of the publisher's.
    let isAbove = sibling < best && survey.followsHeadline(sibling)
    let isAlike =
      isOfOneKind(sibling, best) || isAbove && page.has(.class, branch) && isOfOneKind(sibling, branch)
      || page.tag(sibling) == .p || survey.hints[sibling].contains(.body)
    // A column of the text may begin with a list of contents, which is links.
    guard survey.linkDensity(sibling) < (isAlike ? 0.4 : 0.25) else { return false }
    // A report between the headline and a live blog is small beside it; a line or two there are a lead, kept by itself.
    let isLead = isAbove && scores[sibling] >= Sibling.report
    let share = isAlike && distance < 2 || isLead ? Sibling.share : Sibling.distantShare
    guard scores[sibling] >= max(Sibling.weight, scores[best] * share) else { return false }
    return isAlike || page.tag(sibling) != .article && page.tag(sibling) != .aside
  }
}
