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
}
