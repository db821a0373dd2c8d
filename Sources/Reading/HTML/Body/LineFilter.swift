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

  private var page: Page { survey.page }

  /// Gives every undecided unit in `roots` its fate.
  func apply(to units: inout [TextUnit], roots: [Int]) {
    let inside = units.indices.filter { index in
      units[index].fate == .undecided && roots.contains { page.contains($0, units[index].first) }
    }
    var seen: Set<String> = []
    for index in inside { units[index].fate = fate(of: units[index], &seen) }
    dropLooseHead(&units, inside)
    dropLooseTail(&units, inside)
    dropEmptyHeadings(&units, inside)
  }

  private func fate(of unit: TextUnit, _ seen: inout Set<String>) -> Fate {
    let tag = page.tag(unit.block)
    if tag == .h1 { return Fate(.metadata) }
    if isInLinkedList(unit) || isInCard(unit) { return .related }
    if unit.length < Int32(Wording.longest) {
      let text = inline.text(of: unit).plain
      let key = TextComparison.key(text)
      if key.isEmpty { return unit.length > 3 ? .block : .boilerplate }
      if let headline, key == headline { return Fate(.duplicate) }
      if let standfirst, key == standfirst { return Fate(.duplicate) }
      if let reason = Wording.reason(for: key) { return Fate(reason) }
      if isLinkLine(unit, tag) { return .related }
      if isTimeOfDay(key) { return Fate(.metadata) }
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

  /// `21 04`, `8 02pm`: what stands above an entry of a live blog.
  private func isTimeOfDay(_ key: String) -> Bool {
    guard key.utf8.count <= 14, key.utf8.first.map(Bytes.isDigit) == true else { return false }
    var rest = key
    for word in ["am", "pm", "uhr", "gmt", "bst", "cet", "cest", "est", "et", "h", "kl", " "] { rest = rest.replacing(word, with: "") }
    return (3...4).contains(rest.utf8.count) && rest.utf8.allSatisfy(Bytes.isDigit) && key.utf8.contains { !Bytes.isDigit($0) }
  }

  /// A line that is nothing but a link to somewhere else.
  private func isLinkLine(_ unit: TextUnit, _ tag: Tag) -> Bool {
    if tag.headingLevel != nil { return unit.linkDensity > 0.9 && unit.length > 25 }
    if unit.linkDensity > 0.85 { return true }
    return unit.linkDensity > 0.65 && unit.length < 150 && !unit.endsSentence
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
      if node <= 0 || survey.textLength[node] > 600 { return false }
      if finder.isCard(node) { return true }
      node = page.parent(node)
    }
    return false
  }

  /// Labels before the first paragraph: kicker, place, counts of comments.
  private func dropLooseHead(_ units: inout [TextUnit], _ inside: [Int]) {
    guard let first = inside.first(where: { units[$0].fate == .block && units[$0].isProse }) else { return }
    for index in inside where index < first && units[index].fate == .block {
      if page.tag(units[index].block).headingLevel == nil, !units[index].endsSentence {
        units[index].fate = Fate(.metadata)
      }
    }
  }

  /// Labels after the last paragraph.
  private func dropLooseTail(_ units: inout [TextUnit], _ inside: [Int]) {
    guard let last = inside.last(where: { units[$0].fate == .block && units[$0].isProse }) else { return }
    let around = page.parent(units[last].block)
    for index in inside where index > last && units[index].fate == .block {
      // A short last paragraph beside the others: who else reported, where the figures are from.
      if page.tag(units[index].block) == .p, page.parent(units[index].block) == around { continue }
      let isItem =
        page.tag(units[index].block) == .li || page.tag(units[index].block) == .td
        || page.tag(units[index].block) == .th
      if !units[index].endsSentence, !isItem { units[index].fate = .boilerplate }
    }
  }

  /// A heading whose section was left out goes with it.
  private func dropEmptyHeadings(_ units: inout [TextUnit], _ inside: [Int]) {
    var isFollowed = false
    var reason = Fate.boilerplate
    for index in inside.reversed() {
      if page.tag(units[index].block).headingLevel != nil {
        if units[index].fate == .block, !isFollowed { units[index].fate = reason }
        // Two headings in a row: the first is followed by the second, if that stays.
        isFollowed = units[index].fate == .block
      } else if units[index].fate == .block {
        isFollowed = true
      } else {
        if units[index].fate == .related || units[index].fate == Fate(.newsletter) { isFollowed = false }
        reason = units[index].fate
      }
    }
  }
}
