/// Finds who an article is by.
struct BylineFinder {
  let survey: Survey
  let meta: MetaTags
  let data: StructuredData
  let language: Language?
  let publication: String?
  /// The nodes between which the page speaks of the article.
  let head: Range<Int>
  /// Where to look if the head names nobody.
  var signatures: SignatureFinder?

  private var page: Page { survey.page }
  /// How many authors of one name in the head are looked at; papers have a hundred.
  private static let mostNamed = 200
  /// How many lines near the headline are tried for a "By".
  private static let mostLines = 40

  /// The bylines, the elements that show them, and all that the page says about them.
  ///
  /// `signature` is the element of a signature that was believed: it is part of the body, and no longer said there.
  func find() -> (bylines: [Byline], nodes: [Int], signature: Int?, evidence: [Evidence]) {
    let structured = structured()
    let (shown, lines, nodes) = shown()
    var sources: [(name: String, weight: Double, bylines: [Byline])] = [
      ("JSON-LD author", 0.93, structured), ("byline", 0.85, shown), ("meta author", 0.8, named()),
    ]
    // Structured data often has the first author only; the page then shows the same and more.
    if shown.count > structured.count, structured.allSatisfy({ !isNew($0, shown) }), !shown.contains(where: \.isAgency)
    {
      sources[1].weight = 0.95
    }
    sources.sort { $0.weight > $1.weight }
    var signature: (bylines: [Byline], node: Int)?
    if sources.allSatisfy({ $0.bylines.allSatisfy(isOfPublication) }) { signature = signatures?.find() }
    if let signature { sources.insert(("signature", 0.95, signature.bylines), at: 0) }
    sources.append(("JSON-LD publisher as author", 0.5, organizations()))
    var evidence: [Evidence] = []
    var chosen: [Byline] = []
    for source in sources where !source.bylines.isEmpty {
      let isChosen = chosen.isEmpty
      if isChosen { chosen = source.bylines.map { described($0, lines) } }
      evidence += source.bylines.map {
        Evidence(.byline, $0.name, source: source.name, weight: source.weight, isChosen: isChosen)
      }
    }
    return (chosen, nodes, signature?.node, evidence)
  }

  /// The byline with the role and the place that a line of the page gives to the same person.
  private func described(_ byline: Byline, _ lines: [Byline]) -> Byline {
    var byline = byline
    for line in lines where TextComparison.isSame(line.name, byline.name) {
      byline.role = byline.role ?? line.role
      byline.place = byline.place ?? line.place
    }
    return byline
  }

  private func structured() -> [Byline] {
    for article in data.articles.prefix(3) {
      var bylines: [Byline] = []
      for key in ["author", "creator"] {
        guard bylines.isEmpty, let value = article[key] else { continue }
        for item in value.items.prefix(30) {
          let person = data.resolved(item)
          let names = person["name"]?.items.compactMap(\.text) ?? [person.text].compactMap { $0 }
          for name in names {
            for byline in BylineForm.bylines(inMetadata: Self.withoutPlace(name), language: language)
            where isNew(byline, bylines) {
              // Who is the publication itself is believed only where the page names nobody.
              if isPublication(byline.name) { continue }
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
      for value in meta.contents[name]?.prefix(Self.mostNamed) ?? [] {
        if name == "twitter:data1", !saysWhoWrote(meta.first("twitter:label1")) { continue }
        for byline in BylineForm.bylines(inMetadata: value, language: language)
        where isNew(byline, bylines) && !isPublication(byline.name)
          && !Self.placeholders.contains(TextComparison.key(byline.name))
        {
          bylines.append(byline)
        }
      }
      if !bylines.isEmpty { break }
    }
    return bylines
  }

  /// Whether a label such as `Written by` or `Verfasst von` stands before an author: with a name behind it, it makes a
  /// byline.
  private func saysWhoWrote(_ label: String?) -> Bool {
    label.flatMap { BylineForm($0 + " A. Name")?.isLabelled } ?? false
  }

  /// Authors that are the publication itself: what is left where nobody is named.
  private func organizations() -> [Byline] {
    for article in data.articles.prefix(3) {
      for item in article["author"]?.items.prefix(4) ?? [] {
        if let name = data.resolved(item)["name"]?.text ?? item.text, !name.contains("://"), isPublication(name) {
          return [Byline(name, isAgency: Agencies.isAgency(name))]
        }
      }
    }
    return []
  }

  /// What the page shows near the headline: links to authors, elements called byline, lines that begin with "By".
  ///
  /// `lines` are the people of lines that were understood wholly, with their roles and places.
  private func shown() -> (bylines: [Byline], lines: [Byline], nodes: [Int]) {
    var lines: [Byline] = []
    var nodes: [Int] = []
    var linked: [Byline] = []
    var hinted: [Byline] = []
    var labelled: [Byline] = []
    var lastLinked = -1
    var prose = 0
    var isWhole = true
    var tries = 0
    var node = head.lowerBound
    while node < head.upperBound {
      let tag = page.tag(node)
      let fate = survey.fates[node]
      if tag == .p, survey.prose[node] > 0 { prose += 1 }
      guard tag != .text,
        fate == .undecided || fate == Fate(.authorBiography) || fate == .boilerplate || fate == Fate(.metadata),
        survey.textLength[node] > 1, survey.textLength[node] < 250
      else {
        node += 1
        continue
      }
      let isAuthorLink = tag == .a && (page.bytes(of: .href, at: node).map(Self.leadsToAuthor) ?? false)
      if isAuthorLink || isNamedAuthor(node) {
        // Only what stands together is one byline: further down other stories have theirs.
        if lastLinked < 0 || node - lastLinked < 60 {
          let text = line(node)
          if survey.textLength[node] < 90 {
            let count = linked.count
            add(BylineForm.bylines(inMetadata: text, language: language), to: &linked)
            if linked.count > count { nodes.append(node) }
          }
          if !linked.isEmpty { lastLinked = page.end(node) }
        }
        node = page.end(node)
        continue
      }
      if hinted.isEmpty, survey.hints[node].contains(.byline) {
        let text = line(node)
        let parts = self.parts(node)
        if parts.isEmpty {
          if let form = BylineForm(text, language: language) {
            add(form.bylines, to: &hinted)
            isWhole = form.isWhole
            if isWhole { lines += form.bylines }
            if isWhole, !hinted.isEmpty { nodes.append(node) }
          }
        } else {
          add(parts, to: &hinted)
          nodes.append(node)
        }
      } else if labelled.isEmpty, prose < 3, tries < Self.mostLines, !tag.isInline || tag == .font || tag == .small,
        survey.textLength[node] < 140, survey.prose[node] == 0,
        // The innermost block alone, or every wrapper of a line would be read again.
        !hasInnerBlock(node)
      {
        tries += 1
        let text = line(node)
        if let form = BylineForm(text, language: language), form.isLabelled, form.isWhole {
          add(form.bylines, to: &labelled)
          lines += form.bylines
          nodes.append(node)
        }
      }
      node += 1
    }
    if linked.isEmpty { return (hinted.isEmpty ? labelled : hinted, lines, nodes) }
    // A byline's text may name more than its links do.
    let namesMore =
      isWhole && hinted.count > linked.count && !hinted.contains(where: \.isAgency)
      && linked.allSatisfy { !isNew($0, hinted) }
    return (namesMore ? hinted : linked, lines, nodes)
  }

  /// The names of a byline that puts each into an element of its own, with nothing between them.
  private func parts(_ node: Int) -> [Byline] {
    var box = node
    while true {
      let inner = page.children(box).filter { survey.textLength[$0] > 0 }
      if inner.count == 1, !page.isText(inner[0]) {
        box = inner[0]
        continue
      }
      guard inner.count > 1, inner.count < 12, !inner.contains(where: page.isText) else { return [] }
      var names: [Byline] = []
      for part in inner {
        guard let form = BylineForm(page.visibleText(part, survey), language: language), form.isWhole,
          form.bylines.count == 1,
          !form.isLabelled
        else { return [] }
        names += form.bylines
      }
      return names
    }
  }

  private func add(_ found: [Byline], to bylines: inout [Byline]) {
    for byline in found
    where isNew(byline, bylines) && !isPublication(byline.name)
      && !Self.isNoName(TextComparison.key(byline.name))
    {
      bylines.append(byline)
    }
  }

  private func hasInnerBlock(_ node: Int) -> Bool {
    (node + 1..<page.end(node)).contains { !page.tag($0).isInline && survey.textLength[$0] > 0 }
  }

  /// An element's text with what stands apart in it parted by commas.
  private func line(_ node: Int) -> String { Self.withoutPlace(page.visibleText(node, survey, joint: ", ")) }

  /// `Suncheon=Ku Hyun-mo`: Korean papers put the place before the name.
  private static func withoutPlace(_ text: String) -> String {
    text.split(separator: "=").last.map { $0.trimmingSpace() } ?? text
  }

  private func isNamedAuthor(_ node: Int) -> Bool { Self.isNamedAuthor(node, in: page) }

  /// Microdata and link relations that say outright who the author is.
  static func isNamedAuthor(_ node: Int, in page: Page) -> Bool {
    if let relation = page.bytes(of: .rel, at: node), Bytes.contains(relation, "author") { return true }
    guard let property = page.bytes(of: .itemprop, at: node),
      Bytes.contains(property, "author") || Bytes.contains(property, "creator")
    else { return false }
    return true
  }

  static func leadsToAuthor(_ address: ArraySlice<UInt8>) -> Bool {
    [
      "/author", "/autor", "/auteur", "/people/", "/person/", "/profile", "/staff/", "/journalist", "/contributor",
      "/by/", "/redakt",
      "/editors/", "/reporter", "/writers/", "/firma/", "/persona/", "/team/",
    ].contains { contains(address, $0) }
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    guard let first = word.utf8.first else { return true }
    var index = bytes.startIndex
    while let start = bytes[index...].firstIndex(of: first) {
      if bytes[start...].starts(with: word.utf8) { return true }
      index = start + 1
    }
    return false
  }

  /// What templates of pages come with where a name is to be filled in.
  private static let placeholders: Set<String> = ["name", "author", "author name", "your name"]

  /// Words that stand where a name might, and are none.
  private static let noNames: Set<String> = [
    "by", "see full bio", "view all", "full bio", "follow", "author", "staff", "view profile", "read more", "more",
    "profile", "bio",
    "contributor", "all posts", "posts", "website", "admin", "editor", "email", "contact", "twitter",
    "about the author", "agencies", "agenturen", "agences", "agencias", "agenzie", "关注", "フォロー", "구독",
  ]

  private static func isNoName(_ key: String) -> Bool {
    noNames.contains(key) || key.hasSuffix(" stories") || key.hasSuffix(" articles") || key.hasSuffix(" posts")
      || key.hasSuffix(" von")
      || key.hasSuffix(" by")
  }

  private func isNew(_ byline: Byline, _ bylines: [Byline]) -> Bool {
    !bylines.contains { TextComparison.isSame($0.name, byline.name) }
  }

  private func isPublication(_ name: String) -> Bool {
    if Self.isSite(name) { return true }
    let publisher = data.articles.first?["publisher"].flatMap { data.resolved($0)["name"]?.text }
    return [publication, publisher].contains { $0.map { TextComparison.isSame(name, $0) } ?? false }
  }

  /// Whether a name is one word of the publication's: `Gazette` of *The Gazette of Merrow*; a person who signed is more.
  private func isOfPublication(_ byline: Byline) -> Bool {
    let key = TextComparison.key(byline.name)
    guard !key.contains(" ") else { return false }
    let publisher = data.articles.first?["publisher"].flatMap { data.resolved($0)["name"]?.text }
    return [publication, publisher].contains {
      $0.map { TextComparison.key($0).split(separator: " ").contains(key[...]) } ?? false
    }
  }

  /// Whether a name is a site's: `gazette.example`.
  private static func isSite(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: 0x2e, omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, (2...7).contains(last.count), last.allSatisfy(Bytes.isLetter) else {
      return false
    }
    // `J.R.Stone` has initials where a site has names.
    return parts.dropLast().allSatisfy { part in
      part.count > 1 && part.allSatisfy { Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x2d }
    }
  }
}
