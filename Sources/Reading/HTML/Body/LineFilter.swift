/// Decides line by line what of the body's element is the article.
///
/// The element that holds the body holds other things as well: share bars without a class, links to other stories between
/// paragraphs, captions of players. Each rule below knows one kind of them.
struct LineFilter {
  let survey: Survey
  let inline: InlineBuilder
  /// What stands above the article and must not be said again.
  var headline: String?
  var standfirst: String?
  /// The element that shows the headline.
  var headlineNode: Int?
  /// The entries of a live blog, whose stamps are no lines of it.
  var live: LiveEntries?
  /// The footnotes, which are often nothing but a link to a source.
  var notes: NoteFinder?
  /// Whether a node is of a table of data, of which every cell is kept.
  private var isWhole: [Bool] = []
  /// The people whom the article is by, as keys.
  var authors: [String] = []

  init(survey: Survey, inline: InlineBuilder) {
    self.survey = survey
    self.inline = inline
  }

  private var page: Page { survey.page }
  /// The most labels that stand between headline and text.
  private static let mostLabels = 14

  /// Gives every undecided unit in `roots` its fate.
  func apply(to units: inout [TextUnit], roots: [Int]) {
    let inside = units.indices.filter { index in
      units[index].fate == .undecided && roots.contains { page.contains($0, units[index].first) }
    }
    var seen: Set<String> = []
    for index in inside { units[index].fate = fate(of: units[index], &seen) }
    dropRepeatedPullQuotes(&units, inside)
    dropLooseHead(&units, inside)
    dropEnd(&units, inside)
    dropLooseTail(&units, inside)
    dropEmptyHeadings(&units, inside)
  }

  private func isInNote(_ unit: TextUnit) -> Bool {
    guard let notes, !notes.labels.isEmpty else { return false }
    return page.ancestors(unit.first).prefix(6).contains { notes.labels[$0] != nil }
  }

  /// Leaves out what stands below the line at which the article breaks off for all but subscribers, that line included;
  /// returns the line.
  ///
  /// A wall with much of the article below it hides nothing.
  func dropBelowWall(in units: inout [TextUnit], roots: [Int]) -> Int? {
    let inside = units.indices.filter { index in
      roots.contains { page.contains($0, units[index].first) }
        && (units[index].origin == .undecided || units[index].origin == Fate(.login))
    }
    guard
      let wall = inside.firstIndex(where: { index in
        units[index].length < 300 && Wording.isWall(TextComparison.key(inline.text(of: units[index]).plain))
      })
    else { return nil }
    func prose(_ indices: ArraySlice<Int>) -> Int32 {
      indices.reduce(0) { $0 + (units[$1].fate == .block && units[$1].isProse ? units[$1].length : 0) }
    }
    guard prose(inside[..<wall]) > 3 * prose(inside[(wall + 1)...]) else { return nil }
    for index in inside[wall...] where units[index].fate == .block || index == inside[wall] {
      units[index].fate = Fate(.login)
    }
    return units[inside[wall]].first
  }

  /// Keeps every line of some elements.
  mutating func keepWhole(_ elements: [Int]) {
    guard !elements.isEmpty else { return }
    isWhole = Array(repeating: false, count: page.count)
    for element in elements {
      for node in element..<page.end(element) { isWhole[node] = true }
    }
  }

  /// Keeps the running text between headline and body, which is the article's lead; returns its text nodes.
  func keepLeads(in units: inout [TextUnit], from headline: Int?, roots: [Int]) -> [Int] {
    guard let first = roots.first, let headline, headline < first else { return [] }
    var leads: [Int] = []
    for index in units.indices where units[index].first >= page.end(headline) && units[index].first < first {
      let unit = units[index]
      guard unit.fate == .undecided, unit.length >= 40, unit.length < 900, unit.endsSentence, unit.linkDensity < 0.3,
        leads.count < 5,
        survey.hints[unit.block].isDisjoint(with: [.byline, .date, .caption, .credit]), !isInCard(unit)
      else { continue }
      let text = inline.text(of: unit).plain
      let key = TextComparison.key(text)
      guard Wording.reason(for: key) == nil, key != standfirst, !isByline(unit), !isDateWithByline(unit) else {
        continue
      }
      units[index].fate = .block
      leads.append(unit.first)
    }
    return leads
  }

  private func fate(of unit: TextUnit, _ seen: inout Set<String>) -> Fate {
    let tag = page.tag(unit.block)
    if isKeptWhole(unit) { return .block }
    if live?.stamps.contains(unit.first) == true { return Fate(.metadata) }
    if tag == .h1 { return Fate(.metadata) }
    if isInNote(unit) { return .block }
    if isInLinkedList(unit) || isInCard(unit) { return .related }
    if unit.length < Int32(Wording.longest) {
      let text = inline.text(of: unit).plain
      let key = TextComparison.key(text)
      if key.isEmpty { return unit.length > 3 ? .block : .boilerplate }
      if let headline, key == headline { return Fate(.duplicate) }
      if let standfirst, key == standfirst { return Fate(.duplicate) }
      if let reason = Wording.reason(for: key) { return Fate(reason) }
      if isLinkLine(unit, tag) { return .related }
      if isInFigure(unit) || isPictureCredit(text, unit) { return Fate(.metadata) }
      if isTimeOfDay(key) { return Fate(.metadata) }
      if let quotation = embed(around: unit) { return isSignature(unit, quotation) ? Fate(.metadata) : .block }
      if isCounter(key) { return .control }
      if unit.length < 300, isCaption(unit) { return .boilerplate }
      if unit.length < 100, DateForm.isDateLine(text) { return Fate(.metadata) }
      if unit.length > 60, !seen.insert(key).inserted { return Fate(.duplicate) }
    } else if let standfirst, TextComparison.key(inline.text(of: unit).plain) == standfirst {
      return Fate(.duplicate)
    } else if isLinkLine(unit, tag) {
      return .related
    } else if !seen.insert(TextComparison.key(inline.text(of: unit).plain)).inserted {
      return Fate(.duplicate)
    }
    return .block
  }

  /// `image 2 of 5`, `3 12`.
  private func isCounter(_ key: String) -> Bool {
    guard key.utf8.count <= 24, key.utf8.contains(where: Bytes.isDigit),
      key.utf8.allSatisfy({ Bytes.isDigit($0) || Self.lettersOfCounters.contains($0) })
    else { return false }
    var rest = key
    for word in ["image", "photo", "slide", "bild", "foto", "of", "von", "de", "sur", "di", " "] {
      rest = rest.replacing(word, with: "")
    }
    return !rest.isEmpty && rest.utf8.allSatisfy(Bytes.isDigit) && key.utf8.contains(0x20) && rest.utf8.count <= 5
  }

  /// What the words of counters are written with; most lines have other letters too.
  private static let lettersOfCounters = Array("image photo slide bild foto von sur".utf8)

  /// A caption whose picture isn't there: a film's, or the second copy of one that is.
  private func isCaption(_ unit: TextUnit) -> Bool {
    if !survey.hints[unit.block].isDisjoint(with: [.caption, .credit]) { return true }
    return page.ancestors(unit.block).prefix(2).contains {
      !survey.hints[$0].isDisjoint(with: [.caption, .credit]) && survey.textLength[$0] < 300
    }
  }

  /// What a figure holds beside picture and caption is about the picture: who made it, where it is from.
  private func isInFigure(_ unit: TextUnit) -> Bool {
    for ancestor in page.ancestors(unit.first).prefix(8) {
      switch page.tag(ancestor) {
      case .figure: return page.first(.img, in: ancestor) != nil || page.first(.amp_img, in: ancestor) != nil
      case .blockquote, .table, .pre, .ul, .ol, .article: return false
      default: break
      }
    }
    return false
  }

  /// `Foto: Ada Lee`, `EPA`: who made a picture, in a paragraph of its own.
  private func isPictureCredit(_ text: String, _ unit: TextUnit) -> Bool {
    guard unit.length < 80, !unit.endsSentence, page.tag(unit.block).headingLevel == nil, page.tag(unit.block) != .li,
      page.tag(unit.block) != .td
    else { return false }
    if Agencies.isAgency(text) { return true }
    let form = CreditForm(text)
    return form.credit != nil && form.text.isEmpty
  }

  /// `21 04`, `8 02pm`: what stands above an entry of a live blog.
  private func isTimeOfDay(_ key: String) -> Bool {
    guard key.utf8.count <= 14, key.utf8.first.map(Bytes.isDigit) == true else { return false }
    var rest = key
    for word in ["am", "pm", "uhr", "gmt", "bst", "cet", "cest", "est", "et", "h", "kl", " "] {
      rest = rest.replacing(word, with: "")
    }
    return (3...4).contains(rest.utf8.count) && rest.utf8.allSatisfy(Bytes.isDigit)
      && key.utf8.contains { !Bytes.isDigit($0) }
  }

  private func embed(around unit: TextUnit) -> Int? {
    page.ancestors(unit.first).prefix(4).first { page.tag($0) == .blockquote && survey.hints[$0].contains(.embed) }
  }

  /// The line of a post that says who posted it, and when.
  private func isSignature(_ unit: TextUnit, _ quotation: Int) -> Bool {
    unit.block == quotation && Page.trimmed(page.text(unit.first)).starts(with: "—".utf8)
  }

  private func isKeptWhole(_ unit: TextUnit) -> Bool { !isWhole.isEmpty && isWhole[unit.first] || isCode(unit) }

  private func isCode(_ unit: TextUnit) -> Bool {
    ([unit.block] + page.ancestors(unit.block).prefix(4)).first { page.tag($0) == .pre }.map(survey.isCode) ?? false
  }

  /// A line that is nothing but a link to somewhere else.
  private func isLinkLine(_ unit: TextUnit, _ tag: Tag) -> Bool {
    if tag.headingLevel != nil { return unit.linkDensity > 0.9 && unit.length > 25 }
    if unit.linkDensity > 0.85 { return !isAddress(unit, tag) }
    return unit.linkDensity > 0.65 && unit.length < 220 && !unit.endsSentence
  }

  /// A paragraph that is an address in full names a source; what leads to another story has its title.
  private func isAddress(_ unit: TextUnit, _ tag: Tag) -> Bool {
    guard tag == .p || tag == .div else { return false }
    let text = inline.text(of: unit).plain
    return (text.hasPrefix("http://") || text.hasPrefix("https://")) && !text.contains(" ")
  }

  /// A list most of whose text is links leads elsewhere.
  private func isInLinkedList(_ unit: TextUnit) -> Bool {
    var node = unit.block
    for _ in 0..<5 {
      if node < 0 { return false }
      let tag = page.tag(node)
      if tag == .ul || tag == .ol || tag == .dl {
        let density = survey.linkDensity(node)
        return density > 0.7 || density > 0.5 && survey.prose[node] == 0
      }
      if tag == .article || tag == .body || tag == .main { return false }
      node = page.parent(node)
    }
    return false
  }

  private func isInCard(_ unit: TextUnit) -> Bool {
    var node = unit.block
    let finder = BodyFinder(survey: survey, units: [])
    for _ in 0..<4 {
      if node <= 0 || survey.textLength[node] > 600 || survey.prose[node] > BodyFinder.mostProseOfCard { return false }
      if finder.isCard(node) { return true }
      node = page.parent(node)
    }
    return false
  }

  private func isPullQuote(_ unit: TextUnit) -> Bool {
    survey.hints[unit.block].contains(.pullQuote)
      || page.ancestors(unit.block).prefix(3).contains { survey.hints[$0].contains(.pullQuote) }
  }

  /// A sentence set large that stands in the body as well.
  private func dropRepeatedPullQuotes(_ units: inout [TextUnit], _ inside: [Int]) {
    let quotes = inside.filter { units[$0].fate == .block && units[$0].length < 500 && isPullQuote(units[$0]) }
    guard !quotes.isEmpty else { return }
    let body = inside.filter { units[$0].fate == .block && !quotes.contains($0) }
      .map { TextComparison.key(inline.text(of: units[$0]).plain) }
    // Each is looked for in the whole body; no article has more.
    for index in quotes.prefix(20) {
      let key = TextComparison.key(inline.text(of: units[index]).plain)
      if body.contains(where: { $0.contains(key) }) { units[index].fate = Fate(.duplicate) }
    }
  }

  /// What follows the last paragraph and is written like one: who the author is, what else one may subscribe to.
  private func dropEnd(_ units: inout [TextUnit], _ inside: [Int]) {
    let kept = inside.filter { units[$0].fate == .block }
    guard kept.count > 3 else { return }
    for index in kept.suffix(min(5, kept.count / 3)) where units[index].length < 900 {
      let key = TextComparison.key(inline.text(of: units[index]).plain)
      if authors.contains(where: { !$0.isEmpty && key.hasPrefix($0 + " ") && isBiography(key, $0) }) {
        units[index].fate = Fate(.authorBiography)
      } else if units[index].length < 420, let reason = Wording.reasonAtEnd(for: key) {
        units[index].fate = Fate(reason)
      }
    }
  }

  /// `Ada Smith is the paper's health editor`, `Ada Smith ist Redakteurin`: the name, and a word that tells what one is.
  private func isBiography(_ key: String, _ author: String) -> Bool {
    let rest = key.dropFirst(author.count + 1)
    return [
      "is ", "was ", "are ", "has ", "covers ", "writes ", "joined ", "reports ", "works ", "ist ", "arbeitet ",
      "schreibt ",
      "es ", "est ", "är ", "er ", "é ", "è ", "jest ", "geboren", "jahrgang", "born", "currently",
    ].contains { rest.hasPrefix($0) }
  }

  /// Labels before the first paragraph: kicker, place, counts of comments, byline and date.
  private func dropLooseHead(_ units: inout [TextUnit], _ inside: [Int]) {
    guard let first = inside.first(where: { units[$0].fate == .block && units[$0].isProse && units[$0].length >= 80 })
    else { return }
    for index in inside where index <= first + 6 && units[index].fate == .block && units[index].length < 160 {
      if isByline(units[index]) || isDateWithByline(units[index]) || isNamedByline(units[index]) {
        units[index].fate = Fate(.metadata)
      }
    }
    let before = inside.filter { $0 < first && units[$0].fate == .block }
    // Labels are few. Many short lines are the article: winners, ingredients, results.
    guard before.count <= Self.mostLabels else { return }
    for index in before {
      let unit = units[index]
      guard page.tag(unit.block).headingLevel == nil, !unit.endsSentence, !isKeptWhole(unit) else { continue }
      let isAlike = isAlike(unit, units[first])
      let hints = survey.hints[unit.block].union(survey.hints[max(0, page.parent(unit.block))])
      let says = !hints.isDisjoint(with: [.byline, .date, .kicker, .caption, .credit])
      // Above the headline stand labels, whatever paragraphs they are written as.
      let isAbove = headlineNode.map { unit.end <= $0 } ?? false
      if says || isAbove && unit.length < 60 || !isAlike && unit.length < 100 || isByline(unit) {
        units[index].fate = Fate(.metadata)
      }
    }
  }

  private func isByline(_ unit: TextUnit) -> Bool {
    guard unit.length < 120, !isNumbered(unit), let form = BylineForm(inline.text(of: unit).plain) else { return false }
    return form.isLabelled && form.isWhole
  }

  /// `Ada Smith in Skarvik` without a word that says so, in an element whose class does.
  private func isNamedByline(_ unit: TextUnit) -> Bool {
    guard survey.hints[unit.block].contains(.byline), !unit.endsSentence else { return false }
    let key = TextComparison.key(inline.text(of: unit).plain)
    return authors.contains { !$0.isEmpty && key.contains($0) }
  }

  /// `9 September 2031, 3.46pm / Ada Smith`, `2 minute read · 9 September 2031`.
  private func isDateWithByline(_ unit: TextUnit) -> Bool {
    let form = DateForm(inline.text(of: unit).plain)
    return !isNumbered(unit) && !form.found.isEmpty
      && (form.otherWords <= 6
        || authors.contains { !$0.isEmpty && TextComparison.key(inline.text(of: unit).plain).contains($0) })
  }

  /// An item of a numbered list tells a step or a point, even if all that it tells is a date.
  private func isNumbered(_ unit: TextUnit) -> Bool {
    page.ancestors(unit.first).prefix(4).first { page.tag($0) == .ul || page.tag($0) == .ol }.map {
      page.tag($0) == .ol
    }
      ?? false
  }

  /// Whether two lines are paragraphs of one kind: in one element, or in two of one name side by side.
  private func isAlike(_ one: TextUnit, _ other: TextUnit) -> Bool {
    one.block == other.block
      || page.parent(one.block) == page.parent(other.block) && page.tag(one.block) == page.tag(other.block)
  }

  /// Labels after the last paragraph.
  private func dropLooseTail(_ units: inout [TextUnit], _ inside: [Int]) {
    guard let last = inside.last(where: { units[$0].fate == .block && units[$0].isProse }) else { return }
    // A heading stays with what stays below it.
    var isKept = false
    for index in inside.reversed() where index > last && units[index].fate == .block {
      let tag = page.tag(units[index].block)
      if tag.headingLevel != nil, !units[index].isParagraphSetAsHeading {
        if !isKept, !units[index].endsSentence { units[index].fate = .boilerplate }
        continue
      }
      // A short last paragraph beside the others: who else reported, where the figures are from.
      isKept = isAlike(units[index], units[last]) || isKeptWhole(units[index]) || isCredit(units[index])
      if !isKept, !units[index].endsSentence, tag != .li, tag != .td, tag != .th, tag != .dt, tag != .dd {
        units[index].fate = .boilerplate
      }
    }
  }

  /// `Reporting by Ada Smith; editing by Ben Jones`.
  private func isCredit(_ unit: TextUnit) -> Bool {
    unit.length < 400 && Wording.isCredit(TextComparison.key(inline.text(of: unit).plain))
  }

  /// A heading whose section was left out goes with it.
  private func dropEmptyHeadings(_ units: inout [TextUnit], _ inside: [Int]) {
    var hasText = false
    // How many lines right after the heading were left out as leading elsewhere.
    var related = 0
    var reason = Fate.boilerplate
    for index in inside.reversed() {
      let fate = units[index].fate
      if page.tag(units[index].block).headingLevel != nil, !units[index].isParagraphSetAsHeading {
        if fate == .block, !hasText || related > 1 { units[index].fate = reason }
        // Two headings in a row: the first is followed by the second, if that stays.
        hasText = units[index].fate == .block
        related = 0
      } else if fate == .block {
        hasText = true
        related = 0
      } else {
        related = fate == .related || fate == Fate(.newsletter) ? related + 1 : 0
        reason = fate
      }
    }
  }
}
