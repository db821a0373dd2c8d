import Reading
import Scripting

extension ListeningDocument.Node {
  /// All passages in it, in order.
  var passages: [ListeningDocument.Passage] {
    switch self {
    case .passage(let passage): [passage]
    case .container(_, let nodes): nodes.flatMap(\.passages)
    }
  }

  /// All pictures in it, in order.
  var figures: [Figure] {
    guard case .container(let container, let nodes) = self else { return [] }
    if case .figure(let figure) = container.kind { return [figure] }
    return nodes.flatMap(\.figures)
  }

  /// What it is to the listener; nil for a container.
  var role: Line.Role? {
    if case .passage(let passage) = self { passage.role } else { nil }
  }

  /// Whether it is an item of a list.
  var isListItem: Bool {
    if case .container(let container, _) = self { container.kind == .listItem } else { false }
  }
}

extension WordTimeline {
  /// The position in ``words`` of the first word of a line, or of a later one if it has none.
  func firstWord(of line: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
