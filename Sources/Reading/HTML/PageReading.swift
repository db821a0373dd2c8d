/// One page being read: the steps from a page's nodes to an article, in their order.
struct PageReading {
  private var survey: Survey
  private let address: Address
  private let meta: MetaTags
  private let data: StructuredData
  private(set) var evidence: [Evidence] = []

  private var page: Page { survey.page }

  /// `readsComments` takes what the page calls comments for text that may be the article.
  init(_ page: Page, url: String?, readsComments: Bool = false) {
    meta = MetaTags(page)
    data = StructuredData(page)
    survey = Survey(page, readsComments: readsComments)
    let canonical = meta.canonical ?? meta.first("og:url")
    let own = url ?? canonical
    address = Address(base: meta.base.map { Address(base: own).absolute($0) } ?? own)
  }

  /// The article; its blocks are empty if the page has none.
  mutating func article() -> Article {
    var article = Article()
    article.baseURL = address.base
    var finder = PictureFinder(survey: survey, address: address)
    let pictures = finder.find()
    survey = finder.survey

    let headline = HeadlineFinder(survey: survey, meta: meta, data: data).find()
    article.headline = headline?.text
    evidence += headline?.evidence ?? []

    let notes = NoteFinder(page)
    for node in notes.backLinks { mark(node, .control) }
    markLinkLabels()
    var units = survey.units()
    let roots = BodyFinder(survey: survey, units: units).roots()
    let inline = InlineBuilder(survey: survey, address: address)
    readNames(into: &article)
    readLanguage(of: units, roots, into: &article)
    let standfirsts = StandfirstFinder(survey: survey, meta: meta, data: data)
    var standfirst = standfirsts.find(headline: headline?.node, roots: roots)
    if let found = standfirst, let node = found.node, standfirsts.isLead(node, found.text) { standfirst = nil }
    if let headline, let found = standfirst, TextComparison.isSame(found.text, headline.text) { standfirst = nil }
    article.standfirst = standfirst.map { InlineText($0.text) }
    evidence += standfirsts.evidence(for: standfirst)

    let tables = dataTables(in: roots)
    var filter = LineFilter(survey: survey, inline: inline)
    filter.keepWhole(tables + codes(in: roots))
    let live = LiveEntries(survey: survey, units: units, roots: roots)
    filter.live = live
    filter.notes = notes
    filter.headline = headline.map { TextComparison.key($0.text) }
    filter.headlineNode = headline?.node
    filter.standfirst = standfirst?.node == nil ? nil : standfirst.map { TextComparison.key($0.text) }
    filter.authors = namedAuthors(article).map { TextComparison.key($0) }
    filter.apply(to: &units, roots: roots)
    let wall = filter.dropBelowWall(in: &units, roots: roots)
    let leads = filter.keepLeads(in: &units, from: headline?.node, roots: roots)
    if let node = headline?.node { mark(node, .heading) }
    if let node = standfirst?.node { mark(node, .heading) }
    for node in live.spoken { mark(node, .heading) }
    record(units)

    let head = head(headline?.node, roots)
    let bylines = BylineFinder(
      survey: survey, meta: meta, data: data, language: article.language, publication: article.publication, head: head,
      signatures: SignatureFinder(
        survey: survey, units: units, roots: roots, inline: inline, language: article.language)
    ).find()
    article.bylines = bylines.bylines
    if let node = bylines.signature { takeSignature(node, from: &units) }
    let dates = DateFinder(
      survey: survey, meta: meta, data: data, language: article.language,
      address: meta.canonical ?? meta.first("og:url") ?? address.base, head: head
    ).find()
    article.published = dates.published
    article.updated = dates.updated
    let labels = LabelFinder(
      survey: survey, meta: meta, data: data, section: article.section, headline: headline.map { ($0.text, $0.node) },
      head: head
    ).find()
    article.label = labels.label
    evidence += bylines.evidence + dates.evidence + labels.evidence

    let placer = PicturePlacer(
      survey: survey, address: address, inline: inline, data: PictureData(data, address: address), meta: meta,
      pictures: finder.pictures)
    let placed = placer.placed(
      pictures, headline: headline, roots: roots, authors: article.bylines)
    article.blocks = blocks(units, placed, inline, roots, leads: leads, tables: tables, live: live, notes: notes)
    for node in placed.controls { mark(node, .control, over: .picture) }
    for (candidate, isPlaced) in placed.fates where !isPlaced {
      for node in candidate.captions + candidate.credits { mark(node, .related, over: .picture) }
    }
    for node in bylines.nodes + dates.nodes + labels.nodes { mark(node, Fate(.metadata)) }
    let said = [headline?.node == nil ? nil : headline?.text, standfirst?.node == nil ? nil : standfirst?.text]
    article.omissions = Account(
      survey: survey, said: said.compactMap(\.self) + article.blocks.flatMap(\.visibleTexts)
    ).omissions()
    var blocks = article.blocks
    article.takeDateline(from: &blocks)
    article.blocks = blocks
    article.notices += Completeness(survey: survey, data: data, own: address.base).notices(
      units: units, wall: wall, roots: roots)
    if finder.isPartial {
      article.notices.append(
        Notice(
          .warning, "The page has more than \(PictureFinder.mostPictures) pictures; those after them are missing."))
    }
    if page.isPartial {
      article.notices.append(Notice(.warning, "The page is too large to be read whole; its end is missing."))
    }
    return article
  }

  /// The authors whom the page's head names, before the visible ones are known.
  private func namedAuthors(_ article: Article) -> [String] {
    BylineFinder(
      survey: survey, meta: meta, data: data, language: article.language, publication: article.publication, head: 0..<0
    ).find().bylines.map(\.name)
  }

  /// What a link says about itself, for readers of screens, is no part of the line.
  private mutating func markLinkLabels() {
    for node in 0..<page.count
    where page.isText(node) && survey.isLinked[node] && survey.fates[node] == .undecided
      && page.tag(page.parent(node)) != .a && page.text(node).count <= Wording.longestLinkLabel
      && Wording.isLinkLabel(TextComparison.key(page.plainText(node)))
    {
      survey.fates[node] = .control
    }
  }

  /// Who signed is said as the author, and not once more at the end.
  private mutating func takeSignature(_ node: Int, from units: inout [TextUnit]) {
    for index in units.indices where page.contains(node, units[index].first) { units[index].fate = Fate(.metadata) }
    for fate in [Fate.undecided, .block] { mark(node, Fate(.metadata), over: fate) }
  }

  /// What becomes of the lines becomes of their texts.
  private mutating func record(_ units: [TextUnit]) {
    for unit in units where unit.fate != .undecided {
      for node in unit.first..<unit.end where page.isText(node) && survey.block[node] == Int32(unit.block) {
        if survey.fates[node] == .undecided { survey.fates[node] = unit.fate }
      }
    }
  }

  private mutating func mark(_ node: Int, _ fate: Fate, over old: Fate = .undecided) {
    for inner in node..<page.end(node)
    where survey.fates[inner] == old || old == .undecided && survey.fates[inner] == .undecided {
      survey.fates[inner] = fate
    }
  }

  /// From where the page begins to speak of the article to the end of the body.
  private func head(_ headline: Int?, _ roots: [Int]) -> Range<Int> {
    let end = roots.last.map { page.end($0) } ?? page.count
    guard let first = roots.first else { return 0..<page.count }
    var start = min(headline ?? first, first)
    // Bylines and dates may stand above the headline, in its box.
    for ancestor in page.ancestors(start).prefix(2) where survey.textLength[ancestor] < 2 * survey.textLength[first] {
      start = ancestor
    }
    return min(start, first)..<max(end, start + 1)
  }

  private mutating func readNames(into article: inout Article) {
    /// Of what several places say, the first counts.
    func choose(_ field: Evidence.Field, _ candidates: [(text: String?, source: String, weight: Double)]) -> String? {
      var chosen: String?
      for case (let text?, let source, let weight) in candidates {
        evidence.append(Evidence(field, text, source: source, weight: weight, isChosen: chosen == nil))
        chosen = chosen ?? text
      }
      return chosen
    }
    let declared = page.first(.html, in: 0).flatMap { page.attribute(.lang, $0) ?? page.attribute(.xmlLanguage, $0) }
    func tag(_ text: String?) -> String? { text.flatMap { Self.isLanguageTag($0) ? $0 : nil } }
    article.language = choose(
      .language,
      [
        (tag(declared), "html lang", 0.8), (tag(data.articles.first?["inLanguage"]?.text), "JSON-LD inLanguage", 0.7),
        (tag(meta.first("og:locale", "content-language", "language", "dc.language")), "meta language", 0.6),
      ]
    ).map { Language($0) }
    let described = data.articles.prefix(2)
    let publishers = described.compactMap { $0["publisher"]?.items.first }.map(data.resolved)
    article.publication = choose(
      .publication,
      [
        (meta.first("og:site_name", "application-name", "dc.publisher"), "meta site name", 0.9),
        (publishers.lazy.compactMap { $0["name"]?.text ?? $0.text }.first, "JSON-LD publisher", 0.8),
      ])
    article.section = choose(
      .section,
      [
        (described.lazy.compactMap { $0["articleSection"]?.text }.first, "JSON-LD articleSection", 0.9),
        (meta.first("article:section", "parsely-section", "section", "sailthru.section"), "meta section", 0.8),
      ])
    article.canonicalURL = [meta.canonical, meta.first("og:url")].compactMap { $0.map(address.absolute) }
      .first { Self.isOnTheWeb($0) }
  }

  /// Whether an address is one that can be gone to, from wherever it is read: `javascript:` and `/story` are none.
  private static func isOnTheWeb(_ address: String) -> Bool {
    let scheme = address.prefix(8).lowercased()
    return scheme.hasPrefix("http://") || scheme == "https://"
  }

  /// `en`, `pt-BR`, `zh_Hans`; a language's name, which some pages give, is no tag.
  private static func isLanguageTag(_ text: String) -> Bool {
    let base = text.utf8.prefix { Bytes.isLetter($0) }
    return (2...3).contains(base.count) && text.utf8.count <= 10
  }

  /// How much of the body is looked at for its language, in bytes.
  private static let languageSample = 3_000

  /// What the page declares is believed unless the body is plainly in another language.
  private mutating func readLanguage(of units: [TextUnit], _ roots: [Int], into article: inout Article) {
    var sample: [UInt8] = []
    for unit in units where unit.isProse && unit.fate == .undecided && sample.count < Self.languageSample {
      guard roots.contains(where: { page.contains($0, unit.first) }) else { continue }
      for node in unit.first..<unit.end where page.isText(node) {
        sample += page.text(node)
        sample.append(0x20)
      }
    }
    let text = String(decoding: sample.prefix(2 * Self.languageSample), as: UTF8.self)
    guard let declared = article.language else {
      article.language = LanguageForm.language(of: text)
      if let guess = article.language {
        evidence.append(Evidence(.language, guess.tag, source: "words of the body", weight: 0.5, isChosen: true))
      }
      return
    }
    let language = LanguageForm.language(of: text, declared: declared)
    guard language != declared else { return }
    for index in evidence.indices where evidence[index].field == .language { evidence[index].isChosen = false }
    evidence.append(Evidence(.language, language.tag, source: "words of the body", weight: 0.9, isChosen: true))
    article.language = language
    article.notices.append(
      Notice(.information, "The page says that its language is “\(declared)”, but its text is in “\(language)”."))
  }

  /// The tables of data within the body.
  private func dataTables(in roots: [Int]) -> [Int] {
    let builder = TableBuilder(survey: survey)
    return roots.flatMap { root in
      (root..<page.end(root)).filter {
        page.tag($0) == .table && survey.fates[$0] == .undecided && builder.isData($0)
      }
    }
  }

  /// The listings of code within the body.
  private func codes(in roots: [Int]) -> [Int] {
    roots.flatMap { root in
      (root..<page.end(root)).filter { page.tag($0) == .pre && survey.fates[$0] == .undecided }
    }
  }

  /// A lead stands above the first picture on the page; it is said after it, with the text that it begins.
  private func moveLeads(_ leads: [Int], in items: inout [BlockBuilder.Item], _ roots: [Int]) {
    guard !leads.isEmpty else { return }
    let lines = items.filter { leads.contains($0.node) }
    items.removeAll { leads.contains($0.node) }
    let first = items.firstIndex { item in
      if case .line = item { return true }
      return roots.contains { page.contains($0, item.node) }
    }
    items.insert(contentsOf: lines, at: first ?? items.endIndex)
  }

  private mutating func blocks(
    _ units: [TextUnit], _ placed: PicturePlacer.Placed, _ inline: InlineBuilder, _ roots: [Int], leads: [Int],
    tables: [Int], live: LiveEntries, notes: NoteFinder
  ) -> [Block] {
    var items: [BlockBuilder.Item] = units.filter { $0.fate == .block }.map { .line($0) }
    items += placed.figures.map { .figure($0.figure, node: $0.node) }
    let embeds = EmbedFinder(page: page, survey: survey, address: address)
    // A chart or a map with a caption is said as a picture.
    let drawn = Set(placed.figures.filter { [.chart, .map].contains($0.figure.kind) }.map(\.node))
    for root in roots {
      for node in root..<page.end(root) where page.tag(node) == .iframe || page.tag(node) == .amp_iframe {
        if !drawn.isEmpty, page.ancestors(node).prefix(12).contains(where: drawn.contains) { continue }
        if let embed = embeds.embed(frame: node) { items.append(.embed(embed, node: node)) }
      }
    }
    items.sort { $0.node < $1.node }
    moveLeads(leads, in: &items, roots)
    let builder = BlockBuilder(
      survey: survey, inline: inline, tables: TableBuilder(survey: survey), embeds: embeds, dataTables: Set(tables),
      live: live, notes: notes)
    return builder.blocks(items[...], within: 0)
  }
}
