/// Finds when an article was published and updated.
struct DateFinder {
  let survey: Survey
  let meta: MetaTags
  let data: StructuredData
  let language: Language?
  /// Where the page stands on the web.
  let address: String?
  /// The nodes between which the page speaks of the article.
  let head: Range<Int>

  private var page: Page { survey.page }

  /// Everything that the page says about its dates, best first for each field, and the elements near the headline that
  /// show them.
  func find() -> (published: ArticleDate?, updated: ArticleDate?, nodes: [Int], evidence: [Evidence]) {
    var candidates: [(evidence: Evidence, date: ArticleDate)] = []
    func add(_ field: Evidence.Field, _ text: String?, _ source: String, _ weight: Double) {
      guard let text, let date = DateForm.date(in: text, language: language), (1950...2100).contains(date.year) else {
        return
      }
      candidates.append((Evidence(field, text, source: source, weight: weight), date))
    }
    for article in data.articles.prefix(4) {
      add(.published, article["datePublished"]?.text, "JSON-LD datePublished", 0.95)
      add(.published, article["dateCreated"]?.text, "JSON-LD dateCreated", 0.7)
      add(.updated, article["dateModified"]?.text, "JSON-LD dateModified", 0.9)
    }
    for name in Self.publishedNames { add(.published, meta.first(name), "meta \(name)", 0.85) }
    for name in Self.updatedNames { add(.updated, meta.first(name), "meta \(name)", 0.85) }
    if let page = data.page {
      add(.published, page["datePublished"]?.text, "JSON-LD WebPage", 0.8)
      add(.updated, page["dateModified"]?.text, "JSON-LD WebPage", 0.7)
    }
    addMarked(add)
    var nodes = addVisible(add)
    if let address { add(.published, Self.day(inAddress: address), "address", 0.45) }
    if !candidates.contains(where: { $0.evidence.field == .published }) { nodes += addLabelledBelow(add) }
    var evidence = candidates.map(\.evidence)
    func choose(_ field: Evidence.Field) -> ArticleDate? {
      var best: Int?
      for index in candidates.indices where evidence[index].field == field {
        if best.map({ evidence[index].weight > evidence[$0].weight }) ?? true { best = index }
      }
      guard let best else { return nil }
      evidence[best].isChosen = true
      return candidates[best].date
    }
    return (choose(.published), choose(.updated), nodes, evidence)
  }

  private static let publishedNames = [
    "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date", "dcterms.date", "pubdate",
    "publishdate",
    "publish-date", "publication_date", "date", "article.published", "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "article:post_date", "displaydate", "originalpublicationdate", "ptime", "dc.date.created", "created",
    "date_published", "citation_publication_date", "shareaholic:article_published_time",
    "bt:pubdate", "article_date_original", "published_at", "publishing_date", "og:pubdate", "dc.terms.created",
    "datecreated", "publicationdate", "analyticsattributes.articledate", "cxenseparse:articlepublishdate",
    "lastpubdate", "article.created", "firstpublishedtime",
  ]
  private static let updatedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified",
    "lastmod", "modified",
    "article.updated", "utime", "bt:moddate", "article:modified", "shareaholic:article_modified_time",
    "last_updated_date", "revised",
  ]

  /// How many `time` elements are looked at; a page with more is a list of stories or a live blog.
  private static let mostTimes = 100

  /// The day that an address names after its host, as ISO 8601: `/2031/03/04/`, `/2031-03/04/`, `/2031-03-04-gull`.
  static func day(inAddress address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    var numbers: [(value: Int, digits: Int)] = []
    var current: (value: Int, digits: Int)?
    var isJoined = false
    func day() -> String? {
      guard numbers.count == 3, numbers[0].digits == 4, (1990...2099).contains(numbers[0].value),
        numbers[1].digits <= 2, numbers[2].digits <= 2
      else { return nil }
      return ArticleDate(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)?.iso8601
    }
    for byte in address[scheme.upperBound...].utf8.prefix(while: { $0 != 0x3f && $0 != 0x23 }) {
      if Bytes.isDigit(byte) {
        if current == nil, !isJoined { numbers = [] }
        let (value, digits) = current ?? (0, 0)
        // Longer numbers name stories.
        current = digits < 9 ? (value * 10 + Int(byte) - 0x30, digits + 1) : (0, 9)
        continue
      }
      if let number = current {
        numbers.append(number)
        current = nil
        if byte == 0x2f || byte == 0x2d, let found = day() { return found }
      }
      isJoined = byte == 0x2f || byte == 0x2d
      if numbers.count > 2 { numbers.removeFirst() }
    }
    if let number = current { numbers.append(number) }
    return day()
  }

  /// The `published` and `updated` of microformats: `<abbr class="published" title="2031-03-04T05:06">`.
  private func addMicroformat(_ node: Int, _ add: (Evidence.Field, String?, String, Double) -> Void) {
    guard let title = page.attribute(.title, node), title.utf8.first.map(Bytes.isDigit) ?? false,
      let names = page.bytes(of: .class, at: node)
    else { return }
    for name in names.split(whereSeparator: Bytes.isSpace) {
      let weight = head.contains(node) ? 0.77 : 0.5
      if name.elementsEqual("published".utf8) { add(.published, title, "class published", weight) }
      if name.elementsEqual("updated".utf8) { add(.updated, title, "class updated", weight) }
    }
  }

  /// `time` elements, microdata and microformats.
  private func addMarked(_ add: (Evidence.Field, String?, String, Double) -> Void) {
    var times = 0
    for node in 0..<page.count where page.tag(node) != .text {
      guard survey.fates[node] != .related, survey.fates[node] != Fate(.comments) else { continue }
      if let name = page.bytes(of: .itemprop, at: node) ?? page.bytes(of: .property, at: node),
        Bytes.contains(name, "datepublished") || Bytes.contains(name, "datemodified")
      {
        let property = String(decoding: Page.trimmed(name), as: UTF8.self).lowercased()
        let value =
          page.attribute(.content, node) ?? page.attribute(.datetime, node) ?? page.attribute(.title, node)
          ?? page.plainText(node)
        add(
          property.contains("datepublished") ? .published : .updated, value, "microdata \(property)",
          head.contains(node) ? 0.82 : 0.72)
      } else if page.tag(node) == .abbr || page.tag(node) == .span {
        addMicroformat(node, add)
      } else if page.tag(node) == .time {
        times += 1
        guard times <= Self.mostTimes else { continue }
        let around = max(0, page.parent(node))
        let label = survey.textLength[around] < 200 ? DateForm(page.plainText(around)).label : nil
        let value = page.attribute(.datetime, node).flatMap { $0.isEmpty ? nil : $0 } ?? page.plainText(node)
        let isUpdate =
          label == .updated || Bytes.contains(page.bytes(of: .class, at: node) ?? [], "updated")
          || Bytes.contains(page.bytes(of: .class, at: node) ?? [], "modified")
        let isPublished =
          page.has(.datapubdate, node) || Bytes.contains(page.bytes(of: .class, at: node) ?? [], "publish")
        add(
          isUpdate && !isPublished ? .updated : .published, value, "time",
          head.contains(node) ? (isPublished ? 0.79 : 0.78) : 0.3)
      }
    }
  }

  /// A date within running text is part of the story.
  private func isInParagraph(_ node: Int) -> Bool {
    let block = Int(survey.block[node])
    return page.tag(block) == .p && survey.prose[block] > 0
  }

  /// Lines that are dates, near the headline; returns them.
  private func addVisible(_ add: (Evidence.Field, String?, String, Double) -> Void) -> [Int] {
    var seen = 0
    var nodes: [Int] = []
    for node in head where page.isText(node) && survey.textLength[node] > 3 && survey.textLength[node] < 200 {
      guard survey.fates[node] != .hidden, survey.fates[node] != .related,
        page.text(node).contains(where: Bytes.isDigit), !isInParagraph(node)
      else { continue }
      let text = page.plainText(node)
      let form = DateForm(text, language: language)
      let hinted = !survey.hints[page.parent(node)].isDisjoint(with: [.date, .byline])
      guard form.otherWords <= 6, !form.found.isEmpty else { continue }
      nodes.append(line(around: node))
      for found in form.found {
        add(
          found.role == .updated ? .updated : .published, found.date.iso8601, "visible date",
          (hinted ? 0.65 : 0.55) - Double(min(seen, 10)) * 0.005)
        seen += 1
      }
    }
    return nodes
  }

  /// How many nodes below the body are looked through.
  private static let foot = 40

  /// Where nothing else is dated: a date below the body that says it is when the piece was published.
  ///
  /// Blogs and offices sign so.
  private func addLabelledBelow(_ add: (Evidence.Field, String?, String, Double) -> Void) -> [Int] {
    for node in head.upperBound..<min(page.count, head.upperBound + Self.foot) {
      // A heading or a paragraph begins something else: another story, a forum's own history.
      if page.tag(node).headingLevel != nil || page.tag(node) == .p && survey.prose[node] > 0 { return [] }
      guard page.isText(node), (4..<100).contains(survey.textLength[node]), survey.fates[node] == .undecided else {
        continue
      }
      let block = Int(survey.block[node])
      guard survey.textLength[block] < 140, page.text(node).contains(where: Bytes.isDigit) else { continue }
      let form = DateForm(page.plainText(block), language: language)
      guard let found = form.found.first(where: { $0.role == .published }) else { continue }
      add(.published, found.date.iso8601, "date below the body", 0.4)
      return [node]
    }
    return []
  }

  /// The block that a date stands in, if it holds nothing but dates and what they are of: `Updated`, `First published`.
  private func line(around node: Int) -> Int {
    let block = Int(survey.block[node])
    guard head.contains(block), survey.textLength[block] < 140 else { return node }
    let form = DateForm(page.plainText(block), language: language)
    return form.otherWords <= 3 && !form.found.isEmpty ? block : node
  }
}
