/// Makes blocks of the lines and pictures that were kept.
struct BlockBuilder {
  /// Something that stands in the article at a node.
  enum Item {
    case line(TextUnit)
    case figure(Figure, node: Int)
    case embed(Embed, node: Int)

    var node: Int {
      switch self {
      case .line(let unit): unit.first
      case .figure(_, let node), .embed(_, let node): node
      }
    }
  }

  let survey: Survey
  let inline: InlineBuilder
  let tables: TableBuilder
  let embeds: EmbedFinder
  /// The tables that hold data.
  let dataTables: Set<Int>
  /// The entries of a live blog.
  let live: LiveEntries
  /// The footnotes.
  let notes: NoteFinder

  private var page: Page { survey.page }
  /// Structures nested deeper are read as if they were not.
  private static let deepest = 12
  /// What a figure that holds a quotation is made of at most; in a larger one the quotation is one thing of many.
  private static let mostNodesOfQuotation = 1_000

  /// The blocks of `items`, which are in document order, within `node`.
  func blocks(_ items: ArraySlice<Item>, within node: Int, depth: Int = 0) -> [Block] {
    var blocks: [Block] = []
    var index = items.startIndex
    while index < items.endIndex {
      let frame = depth < Self.deepest ? frame(around: items[index].node, within: node) : nil
      guard let frame else {
        append(items[index], to: &blocks)
        index += 1
        continue
      }
      var end = index + 1
      while end < items.endIndex, page.contains(frame, items[end].node) { end += 1 }
      blocks += framed(items[index..<end], frame, depth: depth + 1)
      index = end
    }
    return blocks
  }

  /// The outermost structure around a node inside `node`.
  private func frame(around inner: Int, within node: Int) -> Int? {
    var frame: Int?
    for ancestor in page.ancestors(inner) {
      if ancestor <= node { break }
      if isFrame(ancestor) { frame = ancestor }
    }
    return frame
  }

  private func isFrame(_ node: Int) -> Bool {
    switch page.tag(node) {
    case .ul, .ol, .blockquote: return true
    case .pre: return survey.isCode(node)
    case .figure: return isFigureOfQuotation(node)
    case .table: return dataTables.contains(node)
    case .aside: return true
    default:
      return survey.hints[node].contains(.gallery) || survey.hints[node].contains(.pullQuote)
        || live.times[node] != nil || notes.labels[node] != nil
        || survey.hints[node].contains(.correction) && survey.textLength[node] < 1_500
        || survey.hints[node].contains(.aside) && Double(survey.prose[node]) < 0.3 * Double(survey.totalProse)
    }
  }

  private func append(_ item: Item, to blocks: inout [Block]) {
    switch item {
    case .figure(let figure, let node): blocks.append(Block(.figure(figure), source: page.path(node)))
    case .embed(let embed, let node): blocks.append(Block(.embed(embed), source: page.path(node)))
    case .line(let unit):
      let text = inline.text(of: unit)
      guard !text.isEmpty else { return }
      if let level = page.tag(unit.block).headingLevel, !unit.isParagraphSetAsHeading {
        blocks.append(
          Block(.heading(level: max(2, level), text), source: page.path(unit.block), language: language(unit)))
      } else {
        blocks.append(Block(.paragraph(text), source: page.path(unit.block), language: language(unit)))
      }
    }
  }

  private func language(_ unit: TextUnit) -> Language? {
    guard let tag = page.attribute(.lang, unit.block), !tag.isEmpty else { return nil }
    return Language(tag)
  }

  private func framed(_ items: ArraySlice<Item>, _ frame: Int, depth: Int) -> [Block] {
    let source = page.path(frame)
    if page.tag(frame) == .blockquote,
      let embed = embeds.embed(quotation: frame, paragraphs: paragraphs(items))
    {
      return [Block(.embed(embed), source: source)] + figures(items)
    }
    switch page.tag(frame) {
    case .table:
      return [Block(.table(tables.table(frame)), source: source)] + figures(items)
    case .pre:
      return [Block(.code(code(frame), language: nil), source: source)]
    case .ul, .ol:
      return list(items, frame, depth: depth)
    case .blockquote where survey.hints[frame].isDisjoint(with: .pullQuote):
      let (items, named) = split(items, in: frame)
      let (quoted, attribution) =
        named.map { (blocks(items, within: frame, depth: depth), $0) }
        ?? attributed(blocks(items, within: frame, depth: depth))
      return quoted.isEmpty ? [] : [Block(.quotation(quoted, attribution: attribution), source: source)]
    case .figure:
      let (items, named) = split(items, in: frame)
      return blocks(items, within: frame, depth: depth).map { block in
        guard case .quotation(let quoted, nil) = block.content else { return block }
        return Block(.quotation(quoted, attribution: named), source: block.source)
      }
    default: break
    }
    let inner = blocks(items, within: frame, depth: depth)
    if survey.hints[frame].contains(.gallery), survey.hints[frame].isDisjoint(with: .pullQuote),
      live.times[frame] == nil
    {
      return gallery(inner, source: source)
    }
    if survey.hints[frame].contains(.pullQuote) {
      let (quoted, attribution) = attributed(inner)
      let text = quoted.map(\.flatText).filter { !$0.isEmpty }.joined(separator: " ")
      return text.isEmpty ? [] : [Block(.pullQuote(InlineText(text), attribution: attribution), source: source)]
    }
    if survey.hints[frame].contains(.correction) {
      return inner.map { block in
        guard case .paragraph(let text) = block.content else { return block }
        return Block(.correction(text, .correction), source: block.source)
      }
    }
    if let label = notes.labels[frame] {
      return inner.isEmpty ? [] : [Block(.note(label: label, inner), source: source)]
    }
    if let time = live.times[frame] {
      var rest = inner[...]
      var title: String?
      if case .heading(_, let text)? = rest.first?.content {
        // A heading that holds the time as well: `22:48 Close, but wet`.
        title = time.map { text.plain.dropping(stamp: $0) } ?? text.plain
        rest = rest.dropFirst()
      }
      return [Block(.entry(time: time, title: title, Array(rest)), source: source)]
    }
    guard !inner.isEmpty else { return [] }
    if case .heading(_, let title) = inner[0].content {
      return inner.count == 1 ? inner : [Block(.aside(title: title.plain, Array(inner.dropFirst())), source: source)]
    }
    return [Block(.aside(title: nil, inner), source: source)]
  }

  /// Several pictures with nothing between them are one gallery; anything else is what it is.
  private func gallery(_ blocks: [Block], source: String) -> [Block] {
    var figures: [Figure] = []
    var title: String?
    for (index, block) in blocks.enumerated() {
      switch block.content {
      case .figure(let figure): figures.append(figure)
      case .gallery(nil, let inner): figures += inner
      case .heading(_, let text) where index == 0: title = text.part(CaptionForm(text.plain).kept).plain
      default: return blocks
      }
    }
    return figures.count > 1 ? [Block(.gallery(title: title, figures), source: source)] : blocks
  }

  private func paragraphs(_ items: ArraySlice<Item>) -> [InlineText] {
    items.compactMap { item in
      guard case .line(let unit) = item else { return nil }
      let text = inline.text(of: unit)
      return text.isEmpty ? nil : text
    }
  }

  private func figures(_ items: ArraySlice<Item>) -> [Block] {
    items.compactMap { item in
      guard case .figure(let figure, let node) = item else { return nil }
      return Block(.figure(figure), source: page.path(node))
    }
  }

  private func code(_ node: Int) -> String {
    var bytes: [UInt8] = []
    var line = survey.block[node]
    for inner in node..<page.end(node) {
      let isBreak = page.tag(inner) == .br || page.isText(inner) && survey.block[inner] != line
      if isBreak, let last = bytes.last, last != 0x0a { bytes.append(0x0a) }
      guard page.isText(inner), survey.fates[inner] == .block else { continue }
      line = survey.block[inner]
      bytes += page.text(inner)
    }
    while bytes.last == 0x0a || bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes.drop { $0 == 0x0a }, as: UTF8.self)
  }

  private func list(_ items: ArraySlice<Item>, _ frame: Int, depth: Int) -> [Block] {
    var entries: [[Block]] = []
    var found: [Block] = []
    var index = items.startIndex
    while index < items.endIndex {
      let item = self.item(around: items[index].node, within: frame)
      var end = index + 1
      while end < items.endIndex, page.contains(item, items[end].node) { end += 1 }
      let inner = blocks(items[index..<end], within: item, depth: depth)
      if let label = notes.labels[item] {
        if !inner.isEmpty { found.append(Block(.note(label: label, inner), source: page.path(item))) }
      } else if !inner.isEmpty {
        entries.append(inner)
      }
      index = end
    }
    guard !entries.isEmpty else { return found }
    // A list of one item that is a whole story is a page maker's wrapper.
    if entries.count == 1, entries[0].count > 3 { return entries[0] }
    // Pictures in a list stand for themselves.
    if entries.allSatisfy({ $0.allSatisfy { if case .figure = $0.content { true } else { false } } }) {
      return entries.flatMap { $0 }
    }
    let isOrdered = page.tag(frame) == .ol
    let start = page.attribute(.start, frame).flatMap { Int($0) } ?? 1
    let list = Block.List(isOrdered: isOrdered, start: start, items: entries)
    return [Block(.list(list), source: page.path(frame))] + found
  }

  /// The child of a list that a node stands in.
  private func item(around node: Int, within list: Int) -> Int {
    var item = node
    while page.parent(item) > list { item = page.parent(item) }
    return item
  }

  /// Whether a figure holds a quotation and no picture.
  private func isFigureOfQuotation(_ node: Int) -> Bool {
    guard page.end(node) - node <= Self.mostNodesOfQuotation else { return false }
    return page.first(.blockquote, in: node) != nil && page.first(.img, in: node) == nil
      && page.first(.amp_img, in: node) == nil && page.first(.picture, in: node) == nil
  }

  /// Splits off the last lines of a quotation that are marked as its source: `cite`, `footer`, `figcaption`.
  private func split(_ items: ArraySlice<Item>, in frame: Int) -> (quoted: ArraySlice<Item>, attribution: String?) {
    let last = items.lastIndex { item in
      guard case .line(let unit) = item else { return true }
      return unit.length > 150
        || !page.ancestors(unit.first).prefix(while: { $0 > frame }).contains {
          page.tag($0) == .cite || page.tag($0) == .footer || page.tag($0) == .figcaption
        }
    }
    guard let last, last + 1 < items.endIndex else { return (items, nil) }
    let text = paragraphs(items[(last + 1)...]).map(\.plain).joined(separator: ", ")
    let name = text.drop { $0 == "—" || $0 == "–" || $0 == "-" || $0 == "―" || $0 == " " }
    return (items[...last], name.isEmpty ? nil : String(name))
  }

  /// Splits a quotation's last line off if it says who is quoted: `— Ada Smith`.
  private func attributed(_ blocks: [Block]) -> (quoted: [Block], attribution: String?) {
    guard blocks.count > 1, let last = blocks.last, case .paragraph(let text) = last.content else {
      return (blocks, nil)
    }
    let plain = text.plain
    let isNamed = plain.hasPrefix("—") || plain.hasPrefix("–") || plain.hasPrefix("- ") || plain.hasPrefix("― ")
    guard isNamed, plain.count < 150 else { return (blocks, nil) }
    let name = plain.drop { $0 == "—" || $0 == "–" || $0 == "-" || $0 == "―" || $0 == " " }
    return (Array(blocks.dropLast()), String(name))
  }
}

extension Block {
  /// All text of a block on one line.
  var flatText: String {
    switch content {
    case .paragraph(let text), .heading(_, let text), .pullQuote(let text, _), .correction(let text, _): text.plain
    case .quotation(let blocks, _), .aside(_, let blocks), .note(_, let blocks), .entry(_, _, let blocks):
      blocks.map(\.flatText).joined(separator: " ")
    case .list(let list): list.items.joined().map(\.flatText).joined(separator: " ")
    case .table(let table): (table.header + table.rows.joined()).joined(separator: " ")
    case .code(let code, _): code
    case .embed(let embed): embed.text?.plain ?? ""
    case .figure, .gallery, .divider: ""
    }
  }
}

extension String {
  /// The text without the time of day that it begins with and what sets that off; empty texts give themselves.
  fileprivate func dropping(stamp time: String) -> String {
    guard hasPrefix(time) else { return self }
    let rest = dropFirst(time.count).drop { $0.isWhitespace || "-–—:|·•,.".contains($0) }
    return rest.isEmpty ? self : String(rest)
  }
}
