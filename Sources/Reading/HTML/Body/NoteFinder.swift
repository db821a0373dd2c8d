/// The footnotes of a page: what the text refers to by a raised number or a number in brackets.
struct NoteFinder {
  /// The elements that are notes, with the label that the text refers to each by.
  private(set) var labels: [Int: String] = [:]
  /// The links in notes that lead back to the text.
  private(set) var backLinks: [Int] = []

  /// Finds the notes of a page.
  init(_ page: Page) {
    var wanted: [String: String] = [:]
    for node in 0..<page.count where page.tag(node) == .a {
      guard let target = page.attribute(.href, node), target.utf8.first == 0x23, target.utf8.count > 1,
        let label = Self.label(page.plainText(node)), Self.isRaised(node, page)
      else { continue }
      wanted[String(target.dropFirst()), default: label] = label
    }
    guard !wanted.isEmpty else { return }
    for node in 0..<page.count where page.tag(node) != .text {
      for name in [AttributeName.id, .name] {
        guard let id = page.attribute(name, node), let label = wanted[id] else { continue }
        guard let note = Self.block(of: node, page), labels[note] == nil else { continue }
        labels[note] = label
        backLinks += Self.backLinks(in: note, label, page)
      }
    }
  }

  /// The sign of a reference: `3`, `[3]`, `*`.
  static func label(_ text: String) -> String? {
    let bare = text.utf8.filter { $0 != 0x5b && $0 != 0x5d && $0 != 0x28 && $0 != 0x29 }
    guard !bare.isEmpty, bare.count <= 3, bare.allSatisfy({ Bytes.isDigit($0) || $0 == 0x2a }) else { return nil }
    return String(decoding: bare, as: UTF8.self)
  }

  /// Whether a link is raised or in brackets: a plain number that is a link leads to a page of results, or to a section.
  private static func isRaised(_ link: Int, _ page: Page) -> Bool {
    page.first(.sup, in: link) != nil || page.ancestors(link).prefix(2).contains { page.tag($0) == .sup }
      || page.plainText(link).utf8.first == 0x5b
  }

  /// The block that an anchor stands for: itself, or what it begins.
  private static func block(of anchor: Int, _ page: Page) -> Int? {
    for node in [anchor] + page.ancestors(anchor).prefix(4) {
      switch page.tag(node) {
      case .li, .p, .dd, .div, .aside: return page.plainText(node).utf8.count < 4_000 ? node : nil
      case .tr, .td, .ol, .ul, .body, .article, .section: return nil
      default: break
      }
    }
    return nil
  }

  private static func backLinks(in note: Int, _ label: String, _ page: Page) -> [Int] {
    (note..<page.end(note)).filter { node in
      guard page.tag(node) == .a, let target = page.attribute(.href, node), target.utf8.first == 0x23 else {
        return false
      }
      let text = page.plainText(node)
      return self.label(text) != nil || TextComparison.key(text).isEmpty || text == "^"
    }
  }
}
