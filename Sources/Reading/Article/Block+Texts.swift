extension Block {
  /// The texts of the block and of the blocks inside it, in reading order.
  package var texts: [InlineText] {
    switch content {
    case .paragraph(let text), .heading(_, let text), .correction(let text, _): [text]
    case .quotation(let blocks, let attribution): blocks.flatMap(\.texts) + Self.texts(attribution)
    case .pullQuote(let text, let attribution): [text] + Self.texts(attribution)
    case .list(let list): list.items.flatMap { $0.flatMap(\.texts) }
    case .table(let table):
      Self.texts(table.caption) + (table.header + table.rows.flatMap(\.self)).map { InlineText($0) }
    case .figure(let figure): Self.texts(figure)
    case .gallery(let title, let figures): Self.texts(title) + figures.flatMap { Self.texts($0) }
    case .aside(let title, let blocks), .entry(_, let title, let blocks): Self.texts(title) + blocks.flatMap(\.texts)
    case .embed(let embed): Self.texts(embed.author) + Self.texts(embed.title) + (embed.text.map { [$0] } ?? [])
    case .code(let code, _): [InlineText(code)]
    case .note(_, let blocks): blocks.flatMap(\.texts)
    case .divider: []
    }
  }

  private static func texts(_ text: String?) -> [InlineText] { text.map { [InlineText($0)] } ?? [] }

  private static func texts(_ figure: Figure) -> [InlineText] {
    texts(figure.alt) + (figure.caption.map { [$0] } ?? []) + texts(figure.credit)
  }
}
