/// Builds blocks of what a Markdown document opens and closes, HTML inside it included.
///
/// Containers deeper than ``maximumDepth`` fall away; what they hold stands in the innermost that is left.
struct MarkdownBlockBuilder {
  private enum Container {
    case root, quotation, item, aside, figure, caption, attribution, cell
    case note(label: String)
    case list(start: Int?)
    case table
    case hidden(Omission.Reason)
  }

  private struct Frame {
    var container: Container
    /// The HTML element that opened it, or nil for Markdown's own.
    var tag: String?
    var line: Int
    var blocks: [Block] = []
    var items: [[Block]] = []
    var header: [String] = []
    var rows: [[String]] = []
    var cells: [String] = []
    var isHeaderRow = false
    var title: String?
    var caption: InlineText?
    var credit: String?
  }

  private static let maximumDepth = 32

  private(set) var omissions: [Omission] = []
  private var frames: [Frame] = [Frame(container: .root, line: 1)]
  /// How many containers are open that are too deep to keep.
  private var tooDeep = 0
  private var inline = MarkdownInlineBuilder()
  private var headingLevel: Int?
  private var line = 1
  /// Pictures met inside the paragraph that is being read.
  private var figures: [(figure: Figure, line: Int)] = []
  private var leadingFigures = 0
  private var alt: String?
  private var notes = 0
  private let place: (Int) -> String

  /// Makes a builder; `place` turns a line number into a block's source.
  init(place: @escaping (Int) -> String) { self.place = place }

  mutating func read(_ events: [MarkdownEvent]) {
    var imageDepth = 0
    var image = MarkdownEvent(kind: .image, isEntering: true)
    for (index, event) in events.enumerated() {
      if event.isEntering, event.line > 0 { line = event.line }
      if imageDepth > 0 {
        // Inside a picture there is nothing but its alternative text.
        switch event.kind {
        case .image where event.isEntering: imageDepth += 1
        case .image:
          imageDepth -= 1
          if imageDepth == 0 {
            add(picture: image.destination, alt: alt ?? "", title: image.title)
            alt = nil
          }
        case .text, .inlineCode: alt? += event.literal
        case .softBreak, .lineBreak: alt? += " "
        default: break
        }
        continue
      }
      switch event.kind {
      case .document, .other: break
      case .paragraph, .heading:
        flush()
        if event.kind == .heading, event.isEntering { headingLevel = event.number ?? 2 }
      case .quotation: event.isEntering ? open(.quotation) : close()
      case .list: event.isEntering ? open(.list(start: event.number)) : close()
      case .item: event.isEntering ? open(.item) : close()
      case .note:
        if event.isEntering {
          notes += 1
          open(.note(label: String(notes)))
        } else {
          close()
        }
      case .table: event.isEntering ? open(.table) : close()
      case .headerRow, .row:
        if event.isEntering { beginRow(isHeader: event.kind == .headerRow) } else { endRow() }
      case .cell: event.isEntering ? open(.cell) : close()
      case .code:
        flush()
        let language = event.title.split(separator: " ").first.map(String.init)
        var code = event.literal
        while code.hasSuffix("\n") { code.removeLast() }
        if let language, MarkdownDialect.queries.contains(language) {
          omit("\(language) \(code)", .control)
        } else {
          append(.code(code, language: language))
        }
      case .html:
        flush()
        markup(event.literal)
        flush()
      case .divider:
        flush()
        append(.divider)
      case .text: inline.append(event.literal)
      case .softBreak:
        if breaksMatter(before: events[(index + 1)...].first) { inline.lineBreak() } else { inline.append(" ") }
      case .lineBreak: inline.lineBreak()
      case .inlineCode:
        inline.open("code", .code)
        inline.append(event.literal)
        inline.close("code")
      case .inlineHTML: markup(event.literal)
      case .emphasis: event.isEntering ? inline.open("*", .emphasis) : inline.close("*")
      case .deleted: event.isEntering ? inline.open("~", .deleted) : inline.close("~")
      case .link: event.isEntering ? inline.open("[", .link(destination: event.destination)) : inline.close("[")
      case .noteReference:
        if event.isEntering { inline.noteReference(event.literal) }
      case .image:
        image = event
        imageDepth = 1
        alt = ""
      }
    }
  }

  /// What was built; everything that is open is closed.
  mutating func finish() -> [Block] {
    flush()
    tooDeep = 0
    while frames.count > 1 { close() }
    return frames[0].blocks
  }

  /// A line that begins with a dash below a quotation names its speaker; the first line of a callout is its title.
  private func breaksMatter(before next: MarkdownEvent?) -> Bool {
    if inline.hasPrefix("[!") { return true }
    guard let next, next.kind == .text else { return false }
    return ["—", "–", "―", "-- ", "~ "].contains { next.literal.hasPrefix($0) }
  }
}

// Containers
extension MarkdownBlockBuilder {
  private mutating func open(_ container: Container, tag: String? = nil) {
    flush()
    guard frames.count < Self.maximumDepth else {
      tooDeep += 1
      return
    }
    frames.append(Frame(container: container, tag: tag, line: line))
  }

  /// Closes the innermost container.
  private mutating func close() {
    if case .cell = frames[frames.count - 1].container, tooDeep == 0 { return closeCell() }
    flush()
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    guard frames.count > 1 else { return }
    let frame = frames.removeLast()
    let inner = line
    line = frame.line
    defer { line = inner }
    switch frame.container {
    case .root: break
    case .quotation:
      guard !frame.blocks.isEmpty else { return }
      if let (title, blocks) = MarkdownDialect.callout(frame.blocks) {
        append(.aside(title: title, blocks))
      } else {
        let (blocks, attribution) = Quotations.splitAttribution(frame.blocks)
        append(.quotation(blocks, attribution: frame.title ?? attribution))
      }
    case .list(let start):
      var items = frame.items
      if !frame.blocks.isEmpty { items.append(frame.blocks) }
      items.removeAll(where: \.isEmpty)
      if !items.isEmpty { append(.list(.init(isOrdered: start != nil, start: start ?? 1, items: items))) }
    case .item:
      if case .list = frames[frames.count - 1].container {
        frames[frames.count - 1].items.append(frame.blocks)
      } else {
        frames[frames.count - 1].blocks += frame.blocks
      }
    case .aside:
      if !frame.blocks.isEmpty || frame.title != nil { append(.aside(title: frame.title, frame.blocks)) }
    case .attribution:
      frames[frames.count - 1].title = Self.plain(frame.blocks)
    case .figure: closeFigure(frame)
    case .caption:
      let text = Self.inline(frame.blocks)
      if case .figure = frames[frames.count - 1].container {
        frames[frames.count - 1].caption = text
      } else if case .table = frames[frames.count - 1].container {
        frames[frames.count - 1].title = text.plain
      } else if !text.isEmpty {
        append(.paragraph(text))
      }
    case .cell: break
    case .note(let label): append(.note(label: label, frame.blocks))
    case .table: closeTable(frame)
    case .hidden(let reason):
      let text = Self.plain(frame.blocks)
      if !text.isEmpty { omit(text, reason) }
    }
  }

  /// Closes the innermost container that `tag` opened, and what is open inside it; a tag that opened none is passed over.
  private mutating func close(tag: String) {
    guard let index = frames.lastIndex(where: { $0.tag == tag }) else { return }
    tooDeep = 0
    while frames.count > index { close() }
  }

  private mutating func append(_ content: Block.Content) {
    frames[frames.count - 1].blocks.append(Block(content, source: place(line)))
  }

  private mutating func omit(_ text: String, _ reason: Omission.Reason) {
    omissions.append(Omission(text, reason, at: place(line)))
  }

  /// Ends the paragraph or heading that is being read.
  private mutating func flush() {
    let level = headingLevel
    headingLevel = nil
    // A table's cell gathers all its paragraphs.
    if case .cell = frames[frames.count - 1].container {
      inline.lineBreak()
      return
    }
    let whole = inline.finish()
    let pictures = figures
    let before = leadingFigures
    (figures, leadingFigures) = ([], 0)
    for picture in pictures.prefix(before) { appendPicture(picture) }
    if !whole.isEmpty { append(whole, headingLevel: level) }
    for picture in pictures.dropFirst(before) { appendPicture(picture) }
  }

  private mutating func append(_ whole: InlineText, headingLevel: Int?) {
    if headingLevel == nil, let shortcode = MarkdownDialect.shortcode(whole.plain) {
      switch shortcode {
      case .block(let content): append(content)
      case .omitted(let reason): omit(whole.plain, reason)
      }
      return
    }
    let (text, asides) = MarkdownDialect.resolve(whole)
    for aside in asides { omit(aside.text, aside.reason) }
    guard !text.isEmpty else { return }
    if let headingLevel {
      append(.heading(level: headingLevel, text))
    } else if let (label, note) = MarkdownDialect.loneNote(text) {
      append(.note(label: label, [Block(.paragraph(note), source: place(line))]))
    } else {
      append(.paragraph(text))
    }
  }

  private mutating func appendPicture(_ picture: (figure: Figure, line: Int)) {
    frames[frames.count - 1].blocks.append(Block(.figure(picture.figure), source: place(picture.line)))
  }

  private static func plain(_ blocks: [Block]) -> String { inline(blocks).plain }

  /// All text of paragraphs as one.
  private static func inline(_ blocks: [Block]) -> InlineText {
    var runs: [InlineText.Run] = []
    for block in blocks {
      let texts = block.texts
      for text in texts where !text.isEmpty {
        if !runs.isEmpty { runs.append(InlineText.Run(" ")) }
        runs += text.runs
      }
    }
    return InlineText(runs)
  }
}

// Pictures
extension MarkdownBlockBuilder {
  private mutating func add(picture address: String, alt: String?, title: String) {
    var figure = Figure(address: address.isEmpty ? nil : address)
    let written = alt?.collapsingSpace() ?? ""
    // Obsidian's size hint: ![caption|300](…)
    let text = MarkdownDialect.withoutCounter(
      written.split(separator: "|").last.flatMap { Int($0) } == nil ? written : String(written.prefix { $0 != "|" }))
    if alt == "", title.isEmpty, address.isEmpty { return }
    if !text.isEmpty {
      let form = CreditForm(text)
      if form.text.isEmpty {
        figure.credit = form.credit
      } else if WorthlessAlt.isWorthless(form.text) {
        omit(text, .metadata)
        figure.credit = form.credit
      } else {
        (figure.alt, figure.credit) = (form.text, form.credit)
      }
    }
    let caption = CreditForm(title)
    if !caption.text.isEmpty, caption.text != figure.alt { figure.caption = InlineText(caption.text) }
    figure.credit = caption.credit ?? figure.credit
    figure.kind = FigureKindForm.kind(alt: figure.alt, caption: figure.caption?.plain)
    if inline.isEmpty { leadingFigures += 1 }
    figures.append((figure, line))
  }

  private mutating func closeFigure(_ frame: Frame) {
    var pictures: [Figure] = []
    var others: [Block] = []
    for block in frame.blocks {
      if case .figure(let figure) = block.content { pictures.append(figure) } else { others.append(block) }
    }
    let caption = frame.caption.map { ($0, CreditForm($0.plain)) }
    let text = caption.map { $0.0.part($0.1.kept) }
    if pictures.count > 1 {
      append(.gallery(title: text?.plain, pictures))
    } else if var figure = pictures.first {
      if let text, !text.isEmpty { figure.caption = text }
      figure.credit = caption?.1.credit ?? figure.credit
      figure.kind = FigureKindForm.kind(alt: figure.alt, caption: figure.caption?.plain)
      append(.figure(figure))
    } else if others.count == 1, case .table(var table) = others[0].content, let text {
      table.caption = text.plain
      others[0].content = .table(table)
    } else if let whole = frame.caption, !whole.isEmpty {
      others.append(Block(.paragraph(whole), source: place(line)))
    }
    frames[frames.count - 1].blocks += others
  }
}

// Tables
extension MarkdownBlockBuilder {
  private var table: Int? {
    frames.lastIndex { if case .table = $0.container { true } else { false } }
  }

  private mutating func beginRow(isHeader: Bool) {
    guard let table else { return }
    frames[table].cells = []
    frames[table].isHeaderRow = isHeader
  }

  private mutating func endRow() {
    guard let table, !frames[table].cells.isEmpty else { return }
    let cells = frames[table].cells
    frames[table].cells = []
    if frames[table].isHeaderRow, frames[table].header.isEmpty, frames[table].rows.isEmpty {
      frames[table].header = cells
    } else {
      frames[table].rows.append(cells)
    }
  }

  private mutating func closeCell() {
    frames.removeLast()
    let text = inline.finish().plain
    if let table { frames[table].cells.append(text) } else { inline.append(text) }
  }

  private mutating func closeTable(_ frame: Frame) {
    var frame = frame
    if !frame.cells.isEmpty { frame.rows.append(frame.cells) }
    let width = max(frame.header.count, frame.rows.map(\.count).max() ?? 0)
    let isEmpty = (frame.rows + [frame.header]).allSatisfy { $0.allSatisfy(\.isEmpty) }
    if width == 1 || isEmpty {
      // One column is a layout, no table.
      for text in frame.header + frame.rows.flatMap(\.self) where !text.isEmpty {
        append(.paragraph(InlineText(text)))
      }
    } else if width > 1 {
      func padded(_ cells: [String]) -> [String] { cells + Array(repeating: "", count: width - cells.count) }
      append(
        .table(
          .init(
            caption: frame.title, header: frame.header.isEmpty ? [] : padded(frame.header), rows: frame.rows.map(padded)
          )))
    }
    frames[frames.count - 1].blocks += frame.blocks
  }
}

// HTML
extension MarkdownBlockBuilder {
  /// Reads HTML, a block of it or a single tag.
  private mutating func markup(_ html: String) {
    for token in MarkupToken.tokens(of: html) {
      switch token {
      case .text(let text): inline.append(text)
      case .comment(let text):
        let comment = text.collapsingSpace()
        // "more" marks where a teaser ends.
        if !comment.isEmpty { omit(comment, comment == "more" ? .control : .hidden) }
      case .raw(let name, let text):
        if name == "noscript" || name == "svg" || name == "select" {
          let plain = MarkupToken.tokens(of: text).compactMap { if case .text(let text) = $0 { text } else { nil } }
            .joined(separator: " ").collapsingSpace()
          if !plain.isEmpty { omit(plain, name == "select" ? .control : .hidden) }
        } else if !text.collapsingSpace().isEmpty {
          omit(text.collapsingSpace(), .hidden)
        }
      case .open(let name, let attributes): open(element: name, attributes)
      case .close(let name): close(element: name)
      }
    }
  }

  private static let blockElements: Set<String> = [
    "p", "div", "section", "article", "main", "header", "footer", "center", "address", "dl", "dt", "dd", "fieldset",
    "picture", "hgroup",
    "tbody", "thead", "tfoot",
  ]

  private mutating func open(element name: String, _ attributes: [String: String]) {
    if Self.isHidden(attributes), !["img", "br", "hr", "input"].contains(name) {
      return open(.hidden(.hidden), tag: name)
    }
    switch name {
    case "br": inline.lineBreak()
    case "hr":
      flush()
      append(.divider)
    case "img", "image":
      let address = attributes["src"] ?? attributes["data-src"] ?? ""
      add(
        picture: address.hasPrefix("{") ? "" : address, alt: attributes["alt"],
        title: attributes["title"] ?? attributes["caption"] ?? "")
      if attributes["alt"]?.isEmpty == true, !figures.isEmpty { figures[figures.count - 1].figure.alt = "" }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flush()
      headingLevel = Int(name.dropFirst())
    case "ul": open(.list(start: nil), tag: name)
    case "ol": open(.list(start: attributes["start"].flatMap { Int($0) } ?? 1), tag: name)
    case "li":
      if let top = frames.last, case .item = top.container, top.tag == "li" { close() }
      open(.item, tag: name)
    case "blockquote": open(.quotation, tag: name)
    case "cite":
      if let top = frames.last, case .quotation = top.container, inline.isAtLineStart {
        open(.attribution, tag: name)
      } else {
        inline.open(name, .emphasis)
      }
    case "aside", "details": open(.aside, tag: name)
    case "summary": open(.attribution, tag: name)
    case "figure": open(.figure, tag: name)
    case "figcaption", "caption": open(.caption, tag: name)
    case "nav": open(.hidden(.navigation), tag: name)
    case "form", "button", "label", "textarea", "dialog": open(.hidden(.control), tag: name)
    case "table":
      if table == nil { open(.table, tag: name) } else { inline.append(" ") }
    case "tr":
      guard table != nil else { return flush() }
      close(tag: "td")
      close(tag: "th")
      endRow()
      beginRow(isHeader: false)
    case "td", "th":
      guard let table else { return flush() }
      close(tag: "td")
      close(tag: "th")
      if name == "th", frames[table].cells.isEmpty { frames[table].isHeaderRow = true }
      if name == "td" { frames[table].isHeaderRow = false }
      open(.cell, tag: name)
    case "iframe", "video", "audio", "embed", "object":
      flush()
      let address = attributes["src"] ?? attributes["data"]
      append(.embed(Embeds.embed(address: address, title: attributes["title"], element: name)))
    case "em", "i", "strong", "b", "mark": inline.open(name, .emphasis)
    case "a": inline.open(name, .link(destination: attributes["href"] ?? ""))
    case "code", "kbd", "samp", "tt": inline.open(name, .code)
    case "del", "s", "strike": inline.open(name, .deleted)
    case "abbr", "acronym":
      if let title = attributes["title"]?.trimmingSpace(), !title.isEmpty {
        inline.open(name, .abbreviation(expansion: title))
      }
    case "q": inline.append("“")
    case "span", "bdi", "bdo":
      if let language = attributes["lang"], !language.isEmpty { inline.open(name, .foreign(Language(language))) }
    case let name where Self.blockElements.contains(name): flush()
    default: open(component: name, attributes)
    }
  }

  /// Opens a component, which is no element of HTML but one that a page's own program knows.
  private mutating func open(component name: String, _ attributes: [String: String]) {
    if let embed = Embeds.embed(shortcode: name, address: attributes["id"] ?? attributes["url"] ?? attributes["src"]) {
      flush()
      return append(.embed(embed))
    }
    if let element = Instruction.elements[name] {
      open(element == "blockquote" ? .quotation : element == "figure" ? .figure : .aside, tag: name)
      frames[frames.count - 1].title = attributes["title"] ?? attributes["author"]
      return
    }
    for words in ["title", "label", "caption", "alt"] {
      if let text = attributes[words]?.collapsingSpace(), text.contains(" ") { omit(text, .control) }
    }
  }

  private mutating func close(element name: String) {
    // Containers, and whatever a hidden attribute made one.
    if frames.last?.tag == name { return close(tag: name) }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": flush()
    case "q": inline.append("”")
    case "tr", "thead", "tbody":
      guard table != nil else { return flush() }
      close(tag: "td")
      close(tag: "th")
      endRow()
    case "ul", "ol", "li", "blockquote", "aside", "details", "summary", "figure", "figcaption", "caption", "nav",
      "form", "button",
      "label", "textarea", "dialog", "table", "td", "th":
      close(tag: name)
    case let name where Self.blockElements.contains(name):
      flush()
      close(tag: name)
    default:
      inline.close(name)
      if name == "span" || name == "a" || Instruction.elements[name] != nil { close(tag: name) }
    }
  }

  private static func isHidden(_ attributes: [String: String]) -> Bool {
    if attributes["hidden"] != nil { return attributes["hidden"] != "until-found" }
    if attributes["aria-hidden"] == "true" { return true }
    guard let style = attributes["style"]?.lowercased().filter({ $0 != " " }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
