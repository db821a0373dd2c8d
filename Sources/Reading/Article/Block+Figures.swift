extension Block {
  /// A figure, and where in the source the block stands that has it.
  package struct FigurePlace: Sendable, Hashable {
    package var figure: Figure
    package var source: String?
  }
}

extension [Block] {
  /// The figures of the blocks and of the blocks inside them, in reading order.
  package var figurePlaces: [Block.FigurePlace] {
    flatMap { block -> [Block.FigurePlace] in
      switch block.content {
      case .figure(let figure): [Block.FigurePlace(figure: figure, source: block.source)]
      case .gallery(_, let figures): figures.map { Block.FigurePlace(figure: $0, source: block.source) }
      case .quotation(let blocks, _), .aside(_, let blocks), .entry(_, _, let blocks), .note(_, let blocks):
        blocks.figurePlaces
      case .list(let list): list.items.flatMap(\.figurePlaces)
      case .paragraph, .heading, .pullQuote, .table, .embed, .code, .correction, .divider: []
      }
    }
  }

  /// The same blocks with other figures in the places of theirs.
  package func replacingFigures(_ replace: (Figure) -> Figure) -> [Block] {
    map { block in
      var block = block
      switch block.content {
      case .figure(let figure): block.content = .figure(replace(figure))
      case .gallery(let title, let figures): block.content = .gallery(title: title, figures.map(replace))
      case .quotation(let blocks, let attribution):
        block.content = .quotation(blocks.replacingFigures(replace), attribution: attribution)
      case .aside(let title, let blocks):
        block.content = .aside(title: title, blocks.replacingFigures(replace))
      case .entry(let time, let title, let blocks):
        block.content = .entry(time: time, title: title, blocks.replacingFigures(replace))
      case .note(let label, let blocks): block.content = .note(label: label, blocks.replacingFigures(replace))
      case .list(var list):
        list.items = list.items.map { $0.replacingFigures(replace) }
        block.content = .list(list)
      case .paragraph, .heading, .pullQuote, .table, .embed, .code, .correction, .divider: break
      }
      return block
    }
  }
}
