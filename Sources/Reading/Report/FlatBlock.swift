/// A block as the report shows it: nothing inside it, whatever it stood in named beside it.
struct FlatBlock {
  var kind: String
  var text: String?
  var alt: String?
  var caption: String?
  var credit: String?
  var source: String?
  var address: String?
  var level: Int?
  /// The kind of block that it stands in: `quote`, `aside`, `entry`, `note`.
  var inside: String?
  var attribution: String?
  /// Of an embed: what a post says, a film's title, whose service it is.
  var post: String?
  var title: String?
  var service: String?

  /// All blocks in reading order.
  static func all(of blocks: [Block]) -> [FlatBlock] {
    var flat: [FlatBlock] = []
    for block in blocks { add(block, kind: nil, inside: nil, to: &flat) }
    return flat
  }

  private static func add(_ block: Block, kind: String?, inside: String?, to flat: inout [FlatBlock]) {
    func append(_ own: String, _ text: String?, _ adjust: (inout FlatBlock) -> Void = { _ in }) {
      var item = FlatBlock(kind: kind ?? own, text: text, source: block.source, inside: inside)
      adjust(&item)
      flat.append(item)
    }
    switch block.content {
    case .paragraph(let text): append("paragraph", text.plain)
    case .heading(let level, let text):
      append("heading", text.plain) {
        $0.level = level; $0.kind = "heading"
      }
    case .quotation(let blocks, let attribution):
      for inner in blocks { add(inner, kind: "quote", inside: inside, to: &flat) }
      if let attribution { append("quote", attribution) { $0.attribution = attribution } }
    case .pullQuote(let text, let attribution): append("pull_quote", text.plain) { $0.attribution = attribution }
    case .list(let list):
      for item in list.items {
        for inner in item { add(inner, kind: "list_item", inside: inside, to: &flat) }
      }
    case .table(let table):
      append(
        "table",
        ([table.header] + table.rows).filter { !$0.isEmpty }.map { $0.joined(separator: " | ") }.joined(separator: "\n")
      ) {
        $0.caption = table.caption
      }
    case .figure(let figure): add(figure, block.source, inside, to: &flat)
    case .gallery(let title, let figures):
      if let title { append("heading", title) }
      for figure in figures { add(figure, block.source, inside ?? "gallery", to: &flat) }
    case .aside(let title, let blocks):
      if let title { append("heading", title) { $0.inside = "aside" } }
      for inner in blocks { add(inner, kind: kind ?? (isText(inner) ? "aside" : nil), inside: "aside", to: &flat) }
    case .embed(let embed):
      // A post's words are not the article's: they stand beside it, not in its text.
      append("embed", nil) {
        $0.post = embed.text?.plain; $0.title = embed.title; $0.service = embed.service;
        $0.address = embed.address; $0.attribution = embed.author
      }
    case .code(let code, _): append("code", code)
    case .correction(let text, _): append("correction", text.plain)
    case .note(let label, let blocks):
      for inner in blocks { add(inner, kind: "note", inside: label, to: &flat) }
    case .entry(let time, let title, let blocks):
      if let title {
        append("heading", title) {
          $0.inside = "entry"; $0.attribution = time
        }
      }
      for inner in blocks { add(inner, kind: kind, inside: "entry", to: &flat) }
    case .divider: append("divider", nil)
    }
  }

  private static func isText(_ block: Block) -> Bool {
    if case .paragraph = block.content { return true }
    return false
  }

  private static func add(_ figure: Figure, _ source: String?, _ inside: String?, to flat: inout [FlatBlock]) {
    var item = FlatBlock(kind: "image", source: source, inside: inside)
    item.alt = figure.alt
    item.caption = figure.caption?.plain
    item.credit = figure.credit
    item.address = figure.address
    flat.append(item)
  }

  func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("address", address)
      object.member("alt", alt)
      object.member("attribution", attribution)
      object.member("caption", caption)
      object.member("credit", credit)
      object.member("inside", inside)
      object.member("kind", kind)
      object.member("level", level)
      object.member("post", post)
      object.member("service", service)
      object.member("source", source)
      object.member("text", text)
      object.member("title", title)
    }
  }
}
