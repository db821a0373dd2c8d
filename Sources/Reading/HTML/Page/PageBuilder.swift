/// Makes a ``Page`` of a parser's events, in one pass.
struct PageBuilder {
  /// What a page may hold before its end is cut off; far beyond any article, and enough to bound memory and time.
  enum Limit {
    static let nodes = 250_000
    static let bytes = 16 << 20
    /// Elements nested deeper become siblings of one another, which no reader of the text can tell.
    static let depth = 512
    static let attributeBytes = 200_000
  }

  private(set) var page = Page()
  private var open: [Int32] = []
  private var tooDeep = 0
  private var keepsText = true

  init() {
    page.nodes.reserveCapacity(8192)
    page.attributes.reserveCapacity(8192)
    page.bytes.reserveCapacity(1 << 17)
  }

  /// Whether the page has reached a limit, so that the parser should stop.
  var isFull: Bool { page.nodes.count >= Limit.nodes || page.bytes.count >= Limit.bytes }

  /// Begins an element; its attributes follow.
  mutating func begin(_ tag: Tag) {
    let attribute = Int32(page.attributes.count)
    let index = Int32(page.nodes.count)
    page.nodes.append(Page.Node(tag: tag, parent: open.last ?? -1, end: index + 1, first: attribute, count: 0))
    if open.count >= Limit.depth {
      tooDeep += 1
    } else if tag == .source || tag == .wbr, let parent = open.last {
      // libxml2 does not know that these are empty and puts all that follows inside; it belongs to the parent.
      open.append(parent)
    } else {
      open.append(index)
    }
    keepsText = tag != .style && tag != .script
  }

  /// Adds an attribute to the element that began last.
  mutating func attribute(_ name: AttributeName, _ value: some Collection<UInt8>) {
    guard value.count <= Limit.attributeBytes else { return }
    let first = Int32(page.bytes.count)
    page.bytes.append(contentsOf: value)
    page.attributes.append(Page.Attribute(name: name, first: first, count: Int32(value.count)))
    page.nodes[page.nodes.count - 1].count += 1
    // Of all programs only structured data is kept.
    if name == .type, page.nodes[page.nodes.count - 1].tag == .script {
      keepsText = Bytes.contains(Array(value), "ld+json")
    }
  }

  /// Adds text to the open element.
  mutating func text(_ text: some Collection<UInt8>) {
    guard let parent = open.last,
      keepsText || (page.nodes[Int(parent)].tag != .script && page.nodes[Int(parent)].tag != .style)
    else { return }
    let last = page.nodes.count - 1
    if page.nodes[last].tag == .text, page.nodes[last].parent == parent,
      Int(page.nodes[last].first + page.nodes[last].count) == page.bytes.count, page.nodes[last].end == Int32(last + 1)
    {
      page.nodes[last].count += Int32(text.count)
    } else {
      let first = Int32(page.bytes.count)
      page.nodes.append(
        Page.Node(tag: .text, parent: parent, end: Int32(page.nodes.count + 1), first: first, count: Int32(text.count)))
    }
    page.bytes.append(contentsOf: text)
  }

  /// Ends the element that is open.
  mutating func end() {
    if tooDeep > 0 {
      tooDeep -= 1
    } else if let node = open.popLast() {
      page.nodes[Int(node)].end = Int32(page.nodes.count)
    }
  }

  /// The page, with all that is still open closed.
  mutating func finish(isPartial: Bool) -> Page {
    while !open.isEmpty {
      tooDeep = 0
      end()
    }
    page.isPartial = isPartial
    page.number()
    return page
  }
}
