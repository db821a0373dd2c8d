/// Finds the headline: as a rule the h1 that is most like what the page calls itself elsewhere.
struct HeadlineFinder {
  let survey: Survey
  let meta: MetaTags
  let data: StructuredData

  private var page: Page { survey.page }

  /// Below this likeness to the page's titles an h1 is a masthead or a section's name.
  private static let alike = 0.34

  /// The headline and the element it stands in, if it stands on the page.
  func find() -> (text: String, node: Int?, evidence: [Evidence])? {
    var evidence: [Evidence] = []
    let titles = titles()
    for title in titles { evidence.append(Evidence(.headline, title.text, source: title.source, weight: title.weight)) }
    let bags = titles.map { WordBag($0.text) }
    var best: (text: String, node: Int, score: Double)?
    for (node, bonus, name) in shown() {
      let text = page.visibleText(node, survey, joint: ": ")
      guard !text.isEmpty, text.utf8.count < 600 else { continue }
      let bag = WordBag(text)
      let likeness = bags.map { $0.likeness(to: bag) }.max() ?? 0
      let needed = page.tag(node) == .h1 ? Self.alike : 0.6
      guard titles.isEmpty || likeness >= needed else { continue }
      let score = likeness + bonus
      evidence.append(Evidence(.headline, text, source: name, weight: min(1, score)))
      if score > best?.score ?? -1 { best = (text, node, score) }
    }
    if best == nil, let (node, text) = titleLine() {
      evidence.append(Evidence(.headline, text, source: "line of the title", weight: 0.8))
      best = (text, node, 0.8)
    }
    if let best {
      choose(best.text, &evidence)
      return (best.text, best.node, evidence)
    }
    guard let title = titles.max(by: { $0.weight < $1.weight }) else { return nil }
    choose(title.text, &evidence)
    return (title.text, nil, evidence)
  }

  private func choose(_ text: String, _ evidence: inout [Evidence]) {
    for index in evidence.indices where evidence[index].value == text { evidence[index].isChosen = true }
  }

  /// The longest line of the page that one of its titles begins or ends with: `<div class="bt">Budget passed</div>` on a
  /// page called `Budget passed_City news_The Example`.
  ///
  /// Which part of a title is the headline and which the site's name, section or slogan needs no knowledge of sites and
  /// their separators: the page shows it.
  private func titleLine() -> (node: Int, text: String)? {
    // A colon parts a headline, not a headline from its site.
    let keys = [meta.title, meta.first("og:title"), data.articles.first?["headline"]?.text].compactMap { $0 }
      .map { TextComparison.key($0.replacing(": ", with: " \(Self.within) ")) }
    guard let longest = keys.map(\.utf8.count).max(), longest >= Self.shortestLine else { return nil }
    var best: (node: Int, text: String, rank: Int)?
    for node in 0..<page.count where !page.isText(node) && survey.fates[node] != .hidden {
      let length = Int(survey.textLength[node])
      guard length >= Self.shortestLine / 2, length <= 2 * longest, !survey.isLinked[node],
        survey.linkDensity(node) < 0.5, survey.fates[node] != Fate(.comments)
      else { continue }
      let text = page.visibleText(node, survey)
      let key = TextComparison.key(text.replacing(": ", with: " \(Self.within) "))
      guard key.utf8.count >= Self.shortestLine, keys.contains(where: { Self.isPart(key, of: $0) }) else { continue }
      let rank = key.utf8.count
      // Of an element and the boxes around it that hold nothing else, the element.
      let isInner = best.map { rank == $0.rank && page.contains($0.node, node) } ?? false
      if rank > best?.rank ?? 0 || isInner { best = (node, text, rank) }
    }
    return best.map { ($0.node, $0.text) }
  }

  /// Stands in a title's key where a line must not be parted from it.
  private static let within = "x3a"

  /// In bytes of a key: three words, five characters of Chinese.
  private static let shortestLine = 15

  /// Whether a line is a whole title or its beginning or end, and at least a third of it.
  private static func isPart(_ line: String, of title: String) -> Bool {
    guard line.utf8.count * 3 >= title.utf8.count else { return false }
    return line == title || title.hasPrefix(line + " ") && !title.hasPrefix("\(line) \(within)")
      || title.hasSuffix(" " + line) && !title.hasSuffix("\(within) \(line)")
  }

  /// What the page calls itself where nobody sees it.
  private func titles() -> [(text: String, source: String, weight: Double)] {
    var titles: [(text: String, source: String, weight: Double)] = []
    let site = meta.first("og:site_name")
    func add(_ text: String?, _ source: String, _ weight: Double) {
      guard let text, let bare = Self.withoutSite(text, site: site) else { return }
      titles.append((bare, source, weight))
    }
    add(meta.first("og:title"), "meta og:title", 0.7)
    add(data.articles.first?["headline"]?.text, "JSON-LD headline", 0.75)
    add(meta.first("twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"), "meta title", 0.6)
    add(meta.title, "title", 0.5)
    return titles
  }

  /// A title without the publication's name behind it: `Budget passed | The Example`.
  static func withoutSite(_ title: String, site: String?) -> String? {
    var text = title
    if let site, text.hasSuffix(site), text.count > site.count + 3 {
      let rest = text.dropLast(site.count).trimmingSpace()
      if let mark = rest.last, "|-–—:·•»/<".contains(mark) { text = rest.dropLast().trimmingSpace() }
    }
    for mark in [" | ", " — ", " – ", " - ", " « ", " :: ", " • ", " · "] {
      let parts = text.components(separatedBy: mark)
      guard parts.count > 1, let last = parts.last, last.split(separator: " ").count <= 4 else { continue }
      let rest = parts.dropLast().joined(separator: mark)
      if rest.split(separator: " ").count >= 3 || rest.utf8.count > 20 {
        text = rest
        if mark != " | " { break }
      }
    }
    let result = withoutTightEnds(text).trimmingSpace()
    return result.isEmpty ? nil : result
  }

  /// `预算通过_城市新闻_某某网`: where words aren't parted by spaces, neither are the parts of a title.
  private static func withoutTightEnds(_ title: String) -> String {
    var rest = Array(title.unicodeScalars)
    guard rest.contains(where: isEastAsian) else { return title }
    while let mark = rest.lastIndex(where: { "_|｜-".unicodeScalars.contains($0) }) {
      let tail = rest[(mark + 1)...]
      var end = mark
      while end > 0, "_|｜- ".unicodeScalars.contains(rest[end - 1]) { end -= 1 }
      guard end > 0, tail.count <= 16, tail.contains(where: isEastAsian), rest[end - 1].value > 0x7f,
        rest[..<end].reduce(0, { $0 + (isEastAsian($1) ? 1 : 0) }) >= 8
      else { break }
      rest = Array(rest[..<end])
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: rest)
    return String(text)
  }

  /// Han and kana; Hangul has spaces.
  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x30ff).contains(scalar.value) || (0x3400...0x9fff).contains(scalar.value)
  }

  /// Elements that may show the headline, with what speaks for them beside their text.
  private func shown() -> [(node: Int, bonus: Double, name: String)] {
    var found: [(node: Int, bonus: Double, name: String)] = []
    for node in 0..<page.count {
      let tag = page.tag(node)
      if tag == .h1,
        survey.fates[node] == .undecided || survey.fates[node] == .picture || survey.fates[node] == .navigation
      {
        found.append((node, survey.hints[node].contains(.headline) ? 0.16 : 0.15, "h1"))
      } else if tag == .h2 || tag == .h3 || survey.hints[node].contains(.headline) && !tag.isInline,
        survey.fates[node] == .undecided,
        found.count < 200, survey.textLength[node] < 300, survey.textLength[node] > 10
      {
        found.append(
          (node, survey.hints[node].contains(.headline) ? 0.05 : survey.linkDensity(node) > 0.5 ? -0.3 : 0, tag.name))
      }
    }
    return found
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    guard ByteSearch.contains(Array(separator.utf8), in: Array(utf8)) else { return [self] }
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

extension Page {
  /// The text of a subtree without what is hidden or a control.
  ///
  /// Where two elements meet with nothing between them (`<span>Crime</span><span>Gull caught`), `joint` is put there.
  func visibleText(_ node: Int, _ survey: Survey, joint: String = " ") -> String {
    var result: [UInt8] = []
    var index = node
    var lastText = -1
    var isParted = false
    while index < end(node) {
      if isText(index) {
        if survey.textLength[index] > 0 {
          if isParted || lastText >= 0 && parent(lastText) != parent(index) && meets(result.last, text(index).first) {
            while result.last == 0x20 { result.removeLast() }
            // Behind a label such as "By" the name follows.
            result.append(
              contentsOf: result.last == 0x3a || result.count < 7 && joint == ", " ? [0x20] : Array(joint.utf8))
          }
          isParted = false
          lastText = index
        }
        append(collapsing: text(index), to: &result)
      } else if index != node, tag(index).isUnread || survey.fates[index] == .hidden || survey.fates[index] == .control
      {
        index = end(index)
        continue
      } else if !tag(index).isInline || tag(index) == .br {
        isParted = lastText >= 0
      }
      index += 1
    }
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a small letter meets a capital or a sign that is none of ASCII.
  private func meets(_ one: UInt8?, _ other: UInt8?) -> Bool {
    guard let one, let other else { return false }
    return (one >= 0x61 && one <= 0x7a || one > 0x7f || one == 0x3f || one == 0x22)
      && (other >= 0x41 && other <= 0x5a || other == 0xc3)
  }
}
