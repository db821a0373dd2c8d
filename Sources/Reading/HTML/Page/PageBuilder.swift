/// Makes a ``Page`` of a parser's events, in one pass.
struct PageBuilder {
  /// What a page may hold before its end is cut off; far beyond any article, and enough to bound memory and time.
  enum Limit {
    static let nodes = 250_000
    static let bytes = 16 << 20
    /// Elements nested deeper become siblings of one another, which no reader of the text can tell.
    static let depth = 512
    static let attributeBytes = 200_000
    static let heldBytes = 48 << 20
  }

  private(set) var page = Page()
  private var open: [Int32] = []
  /// Of each open element, whether its text shows the breaks that it has: `pre`, `white-space: pre-line`.
  private var keepsLines: [Bool] = []
  private var tooDeep = 0
  private var heldBytes = 0
  private var keepsText = true

  init() {
    page.nodes.reserveCapacity(8192)
    page.attributes.reserveCapacity(8192)
    page.bytes.reserveCapacity(1 << 17)
  }

  /// Whether the page has reached a limit, so that the parser should stop.
  ///
  /// Pictures that are held in the page take no room from its text.
  var isFull: Bool { page.nodes.count >= Limit.nodes || page.bytes.count - heldBytes >= Limit.bytes }

  /// Begins an element; its attributes follow.
  mutating func begin(_ tag: Tag) {
    let attribute = Int32(page.attributes.count)
    let index = Int32(page.nodes.count)
    page.nodes.append(Page.Node(tag: tag, parent: open.last ?? -1, end: index + 1, first: attribute, count: 0))
    let inherited = keepsLines.last ?? false
    if open.count >= Limit.depth {
      tooDeep += 1
    } else if tag == .source || tag == .wbr, let parent = open.last {
      // libxml2 does not know that these are empty and puts all that follows inside; it belongs to the parent.
      open.append(parent)
      keepsLines.append(inherited)
    } else {
      open.append(index)
      keepsLines.append(inherited || tag == .pre)
    }
    keepsText = tag != .style && tag != .script
  }

  /// Adds an attribute to the element that began last.
  mutating func attribute(_ name: AttributeName, _ value: some Collection<UInt8>) {
    if name == .src, value.starts(with: "data:image/".utf8), heldBytes + value.count <= Limit.heldBytes {
      heldBytes += value.count
    } else if value.count > Limit.attributeBytes {
      return
    }
    let first = Int32(page.bytes.count)
    page.bytes.append(contentsOf: value)
    page.attributes.append(Page.Attribute(name: name, first: first, count: Int32(value.count)))
    page.nodes[page.nodes.count - 1].count += 1
    if name == .style, tooDeep == 0, Self.preserves(value) { keepsLines[keepsLines.count - 1] = true }
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
    guard keepsLines.last == true else {
      append(text, to: parent)
      return
    }
    var rest = text[...]
    while !isFull, let end = Self.blankLine(in: rest) {
      append(rest[..<end], to: parent)
      for _ in 0..<2 {
        begin(.br)
        self.end()
      }
      rest = rest[end...]
    }
    append(rest, to: parent)
  }

  /// Whether a style shows the breaks between the lines of a text.
  private static func preserves(_ style: some Collection<UInt8>) -> Bool {
    Bytes.contains(style.filter { $0 > 0x20 }[...], "white-space:pre")
  }

  /// The end of the first blank line in a text, nil if nothing follows it.
  private static func blankLine<Text: Collection<UInt8>>(in text: Text) -> Text.Index? {
    var breaks = 0
    var hasText = false
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte > 0x20 {
        if breaks > 1, hasText { return index }
        breaks = 0
        hasText = true
      } else if byte == 0x0a {
        breaks += 1
      }
      text.formIndex(after: &index)
    }
    return nil
  }

  private mutating func append(_ text: some Collection<UInt8>, to parent: Int32) {
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
    } else if open.count > 1, let node = open.popLast() {
      keepsLines.removeLast()
      // The root stays open, so that whatever follows its end has a parent.
      page.nodes[Int(node)].end = Int32(page.nodes.count)
    }
  }

  /// The page, with all that is still open closed.
  mutating func finish(isPartial: Bool) -> Page {
    for node in open { page.nodes[Int(node)].end = Int32(page.nodes.count) }
    page.isPartial = isPartial
    page.number()
    return page
  }
}
