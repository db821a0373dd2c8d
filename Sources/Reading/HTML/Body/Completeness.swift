/// Whether a page has the whole article, as far as it says so: what a subscriber alone may read, what stands on a next page.
struct Completeness {
  let survey: Survey
  let data: StructuredData
  /// The page's own address, if it is known.
  let own: String?

  private var page: Page { survey.page }

  /// Less running text than this, as a length, is the beginning of an article that is not free.
  private static let shortProse: Int32 = 1_500

  /// The share of the declared length from which on a text is whole: boxes and captions may be counted or not.
  private static let whole = 0.8
  /// The fewest letters that a word has on average, in any of the languages that part words by spaces.
  private static let lettersOfWord = 3.5

  /// What a listener should know of the lines that were kept; `wall` is the line at which the text breaks off.
  func notices(units: [TextUnit], wall: Int?, roots: [Int]) -> [Notice] {
    var notices: [Notice] = []
    let kept = units.filter { $0.fate == .block }
    if let wall {
      notices.append(
        Notice(.warning, "The article is for subscribers; the page has only its beginning.", at: page.path(wall)))
    } else if isForSubscribers, !isWhole(kept) {
      notices.append(
        Notice(.information, "The page says that its article is for subscribers; its end may be missing."))
    }
    if let next = nextPage() {
      notices.append(
        Notice(.warning, "The article goes on on another page: \(next.address).", at: page.path(next.node)))
    } else if let pager = numberedPage(units, roots) {
      notices.append(
        Notice(
          .warning, "This is page \(pager.number) of \(pager.count) of the article; the others are not read.",
          at: page.path(pager.node)))
    }
    return notices
  }

  /// Whether the text is as long as the page says that its article is; if it doesn't, whether it is no mere beginning.
  private func isWhole(_ kept: [TextUnit]) -> Bool {
    let prose = kept.reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
    if let last = kept.last(where: \.isProse), isCutOff(last) { return false }
    guard let declared = declaredLength() else { return prose >= Self.shortProse }
    return Double(prose) >= Self.whole * declared
  }

  /// Whether a line ends in an ellipsis, as a teaser does.
  private func isCutOff(_ unit: TextUnit) -> Bool {
    guard let node = (unit.first..<unit.end).last(where: { page.isText($0) && survey.textLength[$0] > 0 }) else {
      return false
    }
    let text = String(decoding: Page.trimmed(page.text(node)), as: UTF8.self)
    return text.hasSuffix("…") || text.hasSuffix("...")
  }

  /// How long the article is by its structured data, as ``Survey/length(of:)`` counts.
  ///
  /// An `articleBody` that breaks off itself is as short as the page's, and says nothing.
  private func declaredLength() -> Double? {
    var longest: Double?
    for article in data.articles {
      if let count = article["wordCount"]?.text.flatMap(Double.init), count > 0 {
        longest = max(longest ?? 0, count * Self.lettersOfWord)
      }
      if let text = article["articleBody"]?.text, TextUnit.endsSentence(text), !text.hasSuffix("…"),
        !text.hasSuffix("...")
      {
        longest = max(longest ?? 0, Double(Survey.length(of: Array(text.utf8)[...])))
      }
    }
    return longest
  }

  /// The line that numbers the page: `Page 1 of 3`; that of the comments stands outside the article.
  private func numberedPage(_ units: [TextUnit], _ roots: [Int]) -> (node: Int, number: Int, count: Int)? {
    guard let first = roots.first else { return nil }
    for unit in units where unit.length < 24 && unit.first >= first && unit.fate != Fate(.comments) {
      let text = (unit.first..<unit.end).filter { page.isText($0) }.map { page.plainText($0) }.joined(separator: " ")
      let words = TextComparison.key(text).split(separator: " ")
      guard words.count == 4, Self.pageWords.contains(words[0]), Self.ofWords.contains(words[2]),
        let number = Int(words[1]), let count = Int(words[3]), count > 1, (1...count).contains(number), count < 100
      else { continue }
      return (unit.first, number, count)
    }
    return nil
  }

  private static let pageWords: Set<Substring> = [
    "page", "seite", "página", "pagina", "sida", "side", "sivu", "strona",
  ]
  private static let ofWords: Set<Substring> = ["of", "von", "de", "sur", "di", "van", "av", "af", "z"]

  /// Whether the structured data says that the article is not free to read.
  private var isForSubscribers: Bool {
    data.articles.contains { article in
      ([article] + (article["hasPart"]?.items ?? [])).contains { Self.isFalse($0["isAccessibleForFree"]) }
    }
  }

  private static func isFalse(_ value: JSONValue?) -> Bool {
    switch value {
    case .bool(let isFree)?: !isFree
    case .string(let text)?: text.lowercased().hasSuffix("false")
    default: false
    }
  }

  /// The link to the article's next page.
  ///
  /// `rel="next"` names a blog's next post as well; the next page of an article has the article's address and a number.
  private func nextPage() -> (node: Int, address: String)? {
    guard let own else { return nil }
    for node in 0..<page.count where page.tag(node) == .link || page.tag(node) == .a {
      guard let rel = page.bytes(of: .rel, at: node), Bytes.contains(rel, "next"),
        let address = page.attribute(.href, node).map({ Address(base: own).absolute($0) }),
        Self.isNumbered(address, own)
      else { continue }
      return (node, address)
    }
    return nil
  }

  /// Whether an address is another's with the number of a later page.
  private static func isNumbered(_ address: String, _ own: String) -> Bool {
    let stem = own.prefix { $0 != "#" && $0 != "?" }
    let base = stem.hasSuffix(".html") ? stem.dropLast(5) : stem.hasSuffix("/") ? stem.dropLast() : stem
    guard address.hasPrefix(base), address.utf8.count <= base.utf8.count + 40 else { return false }
    let rest = address.dropFirst(base.count).split { !$0.isLetter && !$0.isNumber }
    guard let number = rest.compactMap({ Int($0) }).last, (2...99).contains(number) else { return false }
    let words = ["page", "seite", "p", "pg", "pagina", "página", "sida", "side", "html", "htm", "amp"]
    return rest.allSatisfy { Int($0) != nil || words.contains($0.lowercased()) }
  }
}
