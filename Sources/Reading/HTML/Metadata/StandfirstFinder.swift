/// Finds the standfirst: the summary between headline and body.
struct StandfirstFinder {
  let survey: Survey
  let meta: MetaTags
  let data: StructuredData

  private var page: Page { survey.page }

  /// The standfirst as the page shows it and where, if it shows one.
  func find(headline: Int?, roots: [Int]) -> (text: String, node: Int?)? {
    guard let first = roots.first else { return nil }
    let start = headline.map { page.end($0) } ?? max(0, first - 400)
    var node = start
    let end = min(page.count, max(first + 60, start))
    var prose = 0
    while node < end, prose < 2 {
      let tag = page.tag(node)
      guard tag != .text else {
        node += 1
        continue
      }
      let length = survey.textLength[node]
      if survey.hints[node].contains(.standfirst), !tag.isInline || tag == .span, length > 25, length < 700,
        survey.fates[node] == .undecided, survey.linkDensity(node) < 0.5, isTextAlone(node),
        // Within the body a standfirst is the first paragraph, and said at the same place.
        !roots.contains(where: { page.contains($0, node) })
      {
        return (page.visibleText(node, survey), node)
      }
      if tag == .p, length > 120 { prose += 1 }
      node += 1
    }
    return described(after: start, before: first)
  }

  /// Whether an element holds text and nothing that tells it for a box around picture, film, byline or date.
  ///
  /// What newsrooms call *lede* is the summary in one place and all that stands above the text in another.
  private func isTextAlone(_ node: Int) -> Bool {
    (node..<page.end(node)).allSatisfy { inner in
      switch page.tag(inner) {
      case .img, .picture, .figure, .figcaption, .video, .iframe, .time, .address: false
      default: survey.hints[inner].isDisjoint(with: [.byline, .date, .caption, .credit])
      }
    }
  }

  /// What stands on the page and in its head, when `chosen` is what is said; a description that the page doesn't show is
  /// never said.
  func evidence(for chosen: (text: String, node: Int?)?) -> [Evidence] {
    var evidence: [Evidence] = []
    if let chosen {
      evidence.append(Evidence(.standfirst, chosen.text, source: "line of the page", weight: 0.9, isChosen: true))
    }
    for (text, source) in [
      (meta.first("og:description"), "meta og:description"), (meta.first("description"), "meta description"),
      (data.articles.first?["description"]?.text, "JSON-LD description"),
    ] {
      if let text { evidence.append(Evidence(.standfirst, text, source: source, weight: 0.3)) }
    }
    return evidence
  }

  /// Whether a standfirst is written as running text.
  ///
  /// Then it is the article's first paragraph, set large: it is said with
  /// the body, and no line of its own before the byline.
  func isLead(_ node: Int, _ text: String) -> Bool {
    survey.textLength[node] >= 60 && TextUnit.endsSentence(text)
  }

  /// The line after the headline that is the page's own description.
  private func described(after start: Int, before first: Int) -> (text: String, node: Int?)? {
    let descriptions = [
      meta.first("og:description"), meta.first("description"), data.articles.first?["description"]?.text,
    ].compactMap { $0 }
    guard !descriptions.isEmpty, start < first else { return nil }
    for node in start..<first {
      let tag = page.tag(node)
      guard tag == .p || tag == .h2 || tag == .div || tag == .h3, survey.fates[node] == .undecided,
        survey.textLength[node] > 40, survey.textLength[node] < 600
      else { continue }
      let text = page.visibleText(node, survey)
      if descriptions.contains(where: { TextComparison.likeness($0, text) > 0.85 }) { return (text, node) }
    }
    return nil
  }
}
