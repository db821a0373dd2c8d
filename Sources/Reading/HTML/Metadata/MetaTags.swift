/// A page's `meta`, `link` and `title` elements.
struct MetaTags: Sendable {
  /// Contents by name in lower case, in document order.
  private(set) var contents: [String: [String]] = [:]
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var base: String?

  /// Reads them, wherever in the page they stand.
  init(_ page: Page) {
    for node in 0..<page.count {
      switch page.tag(node) {
      case .meta:
        guard let content = page.attribute(.content, node) ?? page.attribute(.value, node), !content.isEmpty else {
          continue
        }
        for name in [AttributeName.property, .name, .itemprop] {
          if let key = page.attribute(name, node)?.lowercased() {
            contents[key, default: []].append(CharacterReferences.decoded(content.withoutTags()).collapsingSpace())
          }
        }
      case .link:
        if canonical == nil, page.attribute(.rel, node, is: "canonical") { canonical = page.attribute(.href, node) }
      case .base:
        if base == nil { base = page.attribute(.href, node) }
      case .title:
        // A drawing's title is not the page's.
        let isOfDrawing = page.ancestors(node).prefix(4).contains { page.tag($0) == .svg }
        if title == nil, !isOfDrawing {
          let text = page.plainText(node)
          if !text.isEmpty { title = text }
        }
      default: break
      }
    }
  }

  /// The first content of the first of `names` that has one.
  func first(_ names: String...) -> String? {
    for name in names { if let value = contents[name]?.first(where: { !$0.isEmpty }) { return value } }
    return nil
  }
}
