/// Chooses the pictures that belong to the article and makes figures of them.
struct PicturePlacer {
  /// The figures in document order, and what became of each candidate.
  struct Placed {
    var figures: [(figure: Figure, node: Int)] = []
    var fates: [(PictureFinder.Candidate, Bool)] = []
    /// Counters and buttons inside captions.
    var controls: [Int] = []
  }

  let survey: Survey
  let address: Address
  let inline: InlineBuilder
  let data: PictureData
  let meta: MetaTags
  /// How many pictures a subtree holds.
  let pictures: [Int32]

  var page: Page { survey.page }

  /// Places the candidates between headline and the end of the body.
  func placed(
    _ candidates: [PictureFinder.Candidate], headline: (text: String, node: Int?, evidence: [Evidence])?, roots: [Int],
    authors: [Byline]
  ) -> Placed {
    var placed = Placed()
    var known = FigureFolder()
    // One description of many pictures is a template's; it is said once.
    var said: Set<String> = []
    guard let firstRoot = roots.first, let lastRoot = roots.last else { return placed }
    let finder = BodyFinder(survey: survey, units: [])
    let region = articleAround(firstRoot, headline?.node)
    let opening = opening(of: region, over: headline?.node)
    let end = page.end(lastRoot)
    for candidate in candidates.sorted(by: { $0.node < $1.node }) {
      let isInBody = roots.contains { page.contains($0, candidate.node) }
      let isInLead = candidate.node < firstRoot && region.contains(candidate.node)
      let isBetween = !isInBody && candidate.node > firstRoot && candidate.node < end
      var accepted = isInBody || (isInLead || isBetween) && (candidate.isFigure || isLarge(candidate.node))
      if !accepted, candidate.node < firstRoot, opening.contains(candidate.node) {
        accepted = isLead(candidate, headline?.text)
      }
      if accepted,
        isInTeaser(candidate, finder, headline?.node) || isOfOtherGallery(candidate) || isPortrait(candidate, authors)
          || leadsElsewhere(candidate)
      {
        accepted = false
      }
      guard accepted else {
        placed.fates.append((candidate, false))
        continue
      }
      var figure = figure(candidate, headline: headline?.text, controls: &placed.controls)
      if figure.caption == nil, let alt = figure.alt, !alt.isEmpty, !said.insert(TextComparison.key(alt)).inserted {
        figure.alt = nil
      }
      if figure.alt.map(isPost) ?? false || isNoPicture(figure) {
        placed.fates.append((candidate, false))
        continue
      }
      let isNew = known.add(figure, at: candidate.node)
      placed.fates.append((candidate, isNew))
    }
    placed.figures = known.figures
    Self.takeNamesForCredits(&placed.figures)
    if !placed.figures.contains(where: { $0.figure.alt ?? "" != "" || $0.figure.caption != nil }),
      let figure = sharedPicture(headline?.text)
    {
      placed.figures.insert((figure, firstRoot), at: 0)
    }
    return placed
  }

  /// The picture that the page gives to those who share it, if it is described: a script may be all that shows it on the page.
  private func sharedPicture(_ headline: String?) -> Figure? {
    guard let said = meta.first("og:image:alt", "twitter:image:alt")?.collapsingSpace() else { return nil }
    let form = CreditForm(said)
    // A few words are the paper's name; others are the headline or the description again.
    guard form.text.utf8.count(where: { $0 == 0x20 }) >= 9,
      [headline, meta.first("og:description", "description")].allSatisfy({
        $0.map { TextComparison.likeness(form.text, $0) < 0.5 } ?? true
      })
    else { return nil }
    return Figure(
      alt: form.text, credit: form.credit, kind: PictureKind.kind(alt: form.text, caption: nil),
      address: meta.first("og:image").map(address.absolute))
  }

  /// A caption that is nothing but the credit of another picture is a credit too.
  private static func takeNamesForCredits(_ figures: inout [(figure: Figure, node: Int)]) {
    let known = Set(figures.compactMap { $0.figure.credit.map { TextComparison.key($0) } })
    for index in figures.indices where figures[index].figure.credit == nil {
      guard let caption = figures[index].figure.caption?.plain, known.contains(TextComparison.key(caption)) else {
        continue
      }
      figures[index].figure.credit = CreditForm.credit(from: caption)
      figures[index].figure.caption = nil
    }
  }

  /// The part of the page that is the article with its head: the `article` around the body, or what holds headline and body.
  private func articleAround(_ root: Int, _ headline: Int?) -> Range<Int> {
    for ancestor in [root] + Array(page.ancestors(root)) {
      if let headline {
        if page.contains(ancestor, headline) { return ancestor..<page.end(ancestor) }
      } else if page.tag(ancestor) == .article || page.tag(ancestor) == .main {
        return ancestor..<page.end(ancestor)
      }
    }
    return root..<page.end(root)
  }

  /// What stands above the article's part of the page, as long as there is little text: the lead picture may be there.
  private func opening(of region: Range<Int>, over headline: Int?) -> Range<Int> {
    var start = region.lowerBound
    for ancestor in page.ancestors(start).prefix(4) {
      guard page.tag(ancestor) != .body, page.tag(ancestor) != .html else { break }
      let above = (ancestor..<(headline ?? region.lowerBound)).reduce(Int32(0)) {
        $0 + (page.isText($1) && survey.fates[$1] == .undecided ? survey.textLength[$1] : 0)
      }
      // Whatever stands in the same `article` is the article's.
      guard above <= 200 || page.tag(ancestor) == .article else { break }
      start = ancestor
    }
    return start..<region.lowerBound
  }

  /// Whether a picture above the article shows what the article is about, and not the paper's name or an advertisement.
  private func isLead(_ candidate: PictureFinder.Candidate, _ headline: String?) -> Bool {
    if !candidate.captions.isEmpty || !candidate.credits.isEmpty { return true }
    guard !survey.isLinked[candidate.node], let alt = candidate.alt, !alt.isEmpty else { return false }
    return candidate.isFigure || headline.map { TextComparison.likeness(alt, $0) > 0.6 } ?? false
  }

  /// Whether a picture without a word about it is a link to another page: a teaser, a sponsor's sign, a button.
  private func leadsElsewhere(_ candidate: PictureFinder.Candidate) -> Bool {
    guard candidate.captions.isEmpty, candidate.credits.isEmpty, let target = link(around: candidate.node) else {
      return false
    }
    return !PictureLink.showsPicture(target, on: address)
  }

  /// Whether a picture is a link to itself, larger.
  private func showsItself(_ candidate: PictureFinder.Candidate) -> Bool {
    link(around: candidate.node).map { PictureLink.showsPicture($0, on: address) } ?? false
  }

  /// Where the link around a picture leads.
  private func link(around image: Int) -> String? {
    guard survey.isLinked[image],
      let link = page.ancestors(image).prefix(10).first(where: { page.tag($0) == .a && page.has(.href, $0) })
    else { return nil }
    return page.attribute(.href, link).map(address.absolute)
  }

  private func isLarge(_ node: Int) -> Bool {
    if let width = page.attribute(.width, node).flatMap({ Int($0.prefix { $0.isNumber }) }) { return width >= 300 }
    return true
  }

  /// Whether a picture stands in a box that leads to another story.
  private func isInTeaser(_ candidate: PictureFinder.Candidate, _ finder: BodyFinder, _ headline: Int?) -> Bool {
    let isBare = candidate.captions.isEmpty && !showsItself(candidate)
    var node = candidate.container
    for _ in 0..<5 {
      guard node > 0, survey.textLength[node] < 600, survey.prose[node] < 300 || finder.isCard(node),
        headline.map({ !page.contains(node, $0) }) ?? true
      else { return false }
      let density = survey.linkDensity(node)
      if page.tag(node) != .a, finder.isCard(node), isBare && survey.prose[node] < 300 || density > 0.5 { return true }
      // A line of its own that is a link, beside a picture without a word about it.
      if isBare, survey.textLength[node] >= 20, density > 0.5, !survey.isLinked[node] { return true }
      if !survey.hints[node].isDisjoint(with: [.related, .teaser]), page.tag(node) != .img,
        page.tag(node) != .figure || isBare
      {
        return true
      }
      node = page.parent(node)
    }
    return false
  }

  /// Whether a picture is one of many in an `aside`: the paper's pictures of the day, not the article's.
  private func isOfOtherGallery(_ candidate: PictureFinder.Candidate) -> Bool {
    page.ancestors(candidate.node).prefix(12).first { page.tag($0) == .aside }.map { pictures[$0] >= 5 } ?? false
  }

  /// The picture of an author beside the byline.
  private func isPortrait(_ candidate: PictureFinder.Candidate, _ authors: [Byline]) -> Bool {
    for ancestor in page.ancestors(candidate.node).prefix(5) {
      if survey.textLength[ancestor] > 500 { break }
      if !survey.hints[ancestor].isDisjoint(with: [.byline, .biography]) { return true }
      if page.tag(ancestor) == .a, let address = page.bytes(of: .href, at: ancestor),
        BylineFinder.leadsToAuthor(address)
      {
        return true
      }
    }
    if candidate.captions.contains(where: {
      survey.textLength[$0] <= 100 && BylineForm.isLabelled(page.visibleText($0, survey))
    }) {
      return true
    }
    guard let alt = candidate.alt, candidate.captions.isEmpty else { return false }
    return authors.contains { TextComparison.key(alt).hasSuffix(TextComparison.key($0.name)) }
  }

  /// A picture of a post, for readers without scripts.
  private func isPost(_ alt: String) -> Bool {
    let key = TextComparison.key(String(alt.prefix(40)))
    return ["twitter post by", "instagram post by", "facebook post by", "tweet by"].contains { key.hasPrefix($0) }
  }

  /// Whether the words under a picture sell something, name a player, or speak to the reader.
  private func isNoPicture(_ figure: Figure) -> Bool {
    guard let caption = figure.caption?.plain else { return false }
    let key = TextComparison.key(caption)
    if key == "powered by" || key.utf8.count < 300 && Wording.reasonAtEnd(for: key) == .newsletter { return true }
    switch Wording.reason(for: key) {
    case .newsletter, .advertisement, .comments, .login: return true
    case .control, .legal: return figure.alt ?? "" == ""
    default: return PictureWords.isAppeal(key)
    }
  }
}
