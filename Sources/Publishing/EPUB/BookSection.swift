import Scripting

/// A part of a book that has a file of its own: the article, or of several articles each, and what stands before them.
///
/// An article is no book of chapters: in one file its headings are a page away, and readers that count pages by file count
/// right.
struct BookSection: Hashable {
  /// As it is shown in the window's title.
  var title: String
  /// The first of its blocks, in `Script.blocks`.
  var firstBlock: Int
  var nodes: [ListeningDocument.Node]

  /// The sections of an edition, at least one.
  static func sections(of edition: Edition, _ document: ListeningDocument) -> [BookSection] {
    var sections: [BookSection] = []
    for node in document.nodes {
      let isStory = if case .container(let container, _) = node { container.kind == .story } else { false }
      if let last = sections.indices.last, !isStory, !sections[last].isStory {
        sections[last].nodes.append(node)
      } else {
        let title = isStory ? node.headline(in: edition.script) : nil
        sections.append(BookSection(title: title ?? edition.bookTitle, firstBlock: node.firstBlock, nodes: [node]))
      }
    }
    return sections.isEmpty ? [BookSection(title: edition.bookTitle, firstBlock: 0, nodes: [])] : sections
  }

  private var isStory: Bool {
    if case .container(let container, _)? = nodes.first { container.kind == .story } else { false }
  }
}

extension ListeningDocument.Node {
  fileprivate var firstBlock: Int {
    switch self {
    case .passage(let passage): passage.block
    case .container(_, let nodes): nodes.first?.firstBlock ?? 0
    }
  }

  fileprivate func headline(in script: Script) -> String? {
    switch self {
    case .passage(let passage):
      guard passage.role == .headline, !passage.sentences.isEmpty else { return nil }
      return passage.sentences.map { script.lines[$0.line].text }.joined(separator: " ")
    case .container(_, let nodes):
      for node in nodes { if let headline = node.headline(in: script) { return headline } }
      return nil
    }
  }
}
