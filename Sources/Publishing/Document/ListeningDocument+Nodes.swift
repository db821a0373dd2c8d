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
  fileprivate var isListItem: Bool {
    if case .container(let container, _) = self { container.kind == .listItem } else { false }
  }
}

extension Collection where Element == ListeningDocument.Node, SubSequence == ArraySlice<Element> {
  /// A list's nodes in order: each run of items together, and, each alone, what announces and closes the list and is no
  /// item of it.
  var listRuns: [(isItems: Bool, nodes: ArraySlice<ListeningDocument.Node>)] {
    var runs: [(isItems: Bool, nodes: ArraySlice<ListeningDocument.Node>)] = []
    var rest = self[...]
    while !rest.isEmpty {
      let items = rest.prefix(while: \.isListItem)
      runs.append(items.isEmpty ? (false, rest.prefix(1)) : (true, items))
      rest = rest.dropFirst(Swift.max(1, items.count))
    }
    return runs
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
