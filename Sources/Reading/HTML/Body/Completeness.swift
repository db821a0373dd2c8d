/// Whether a page has the whole article, as far as it says so: what a subscriber alone may read, what stands on a next page.
struct Completeness {
  let survey: Survey
  let data: StructuredData
  /// The page's own address, if it is known.
  let own: String?

  private var page: Page { survey.page }

  /// Less running text than this, as a length, is the beginning of an article that is not free.
  private static let shortProse: Int32 = 1_500

  /// What a listener should know; `wall` is the line at which the text breaks off.
  func notices(wall: Int?, roots: [Int]) -> [Notice] {
    var notices: [Notice] = []
    let prose = roots.reduce(0) { $0 + survey.prose[$1] }
    if let wall {
      notices.append(
        Notice(.warning, "The article is for subscribers; the page has only its beginning.", at: page.path(wall)))
    } else if prose < Self.shortProse, isForSubscribers {
      notices.append(
        Notice(.information, "The page says that its article is for subscribers; its end may be missing."))
    }
    if let next = nextPage() {
      notices.append(
        Notice(.warning, "The article goes on on another page: \(next.address).", at: page.path(next.node)))
    }
    return notices
  }

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
