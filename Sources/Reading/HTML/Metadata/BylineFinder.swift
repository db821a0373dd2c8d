/// Finds who an article is by.
struct BylineFinder {
  let survey: Survey
  let meta: MetaTags
  let data: StructuredData
  let language: Language?
  let publication: String?
  /// The nodes between which the page speaks of the article.
  let head: Range<Int>

  private var page: Page { survey.page }

  /// The bylines, and all that the page says about them.
  func find() -> (bylines: [Byline], evidence: [Evidence]) {
    let sources: [(name: String, weight: Double, bylines: [Byline])] = [
      ("JSON-LD author", 0.93, structured()),
      ("byline", 0.85, visible()),
      ("meta author", 0.8, named()),
    ]
    var evidence: [Evidence] = []
    var chosen: [Byline] = []
    for source in sources where !source.bylines.isEmpty {
      let isChosen = chosen.isEmpty
      if isChosen { chosen = source.bylines }
      evidence += source.bylines.map {
        Evidence(.byline, $0.name, source: source.name, weight: source.weight, isChosen: isChosen)
      }
    }
    return (chosen, evidence)
  }

  private func structured() -> [Byline] {
    for article in data.articles.prefix(3) {
      var bylines: [Byline] = []
      for key in ["author", "creator"] {
        guard bylines.isEmpty, let value = article[key] else { continue }
        for item in value.items.prefix(30) {
          let person = data.resolved(item)
          let names = person["name"]?.items.compactMap(\.text) ?? [person.text].compactMap { $0 }
          let isOrganization = StructuredData.types(person).contains { $0.hasSuffix("Organization") }
          for name in names {
            for byline in BylineForm.bylines(inMetadata: name, language: language) where isNew(byline, bylines) {
              if isOrganization, isPublication(byline.name) { continue }
              bylines.append(byline)
            }
          }
        }
      }
      if !bylines.isEmpty { return bylines }
    }
    return []
  }

  private func named() -> [Byline] {
    var bylines: [Byline] = []
    for name in [
      "parsely-author", "sailthru.author", "article:author", "author", "dc.creator", "dcterms.creator", "byl",
      "citation_author", "article:author_name", "twitter:data1",
    ] {
      for value in meta.contents[name] ?? [] {
        if name == "twitter:data1", meta.first("twitter:label1")?.lowercased().contains("written by") != true {
          continue
        }
        for byline in BylineForm.bylines(inMetadata: value, language: language)
        where isNew(byline, bylines) && !isPublication(byline.name) {
          bylines.append(byline)
        }
      }
      if !bylines.isEmpty { break }
    }
    return bylines
  }

  /// What the page shows near the headline.
  private func visible() -> [Byline] {
    var bylines: [Byline] = []
    var node = head.lowerBound
    while node < head.upperBound {
      guard page.tag(node) != .text, survey.hints[node].contains(.byline), survey.textLength[node] > 2,
        survey.textLength[node] < 250,
        survey.fates[node] == .undecided || survey.fates[node] == Fate(.authorBiography)
          || survey.fates[node] == .boilerplate
      else {
        node += 1
        continue
      }
      let text = page.visibleText(node, survey)
      if let form = BylineForm(text, language: language) {
        for byline in form.bylines where isNew(byline, bylines) && !isPublication(byline.name) {
          bylines.append(byline)
        }
        if !bylines.isEmpty { break }
      }
      node += 1
    }
    return bylines
  }

  private func isNew(_ byline: Byline, _ bylines: [Byline]) -> Bool {
    !bylines.contains { TextComparison.isSame($0.name, byline.name) }
  }

  private func isPublication(_ name: String) -> Bool {
    guard let publication else { return false }
    return TextComparison.isSame(name, publication)
  }
}
