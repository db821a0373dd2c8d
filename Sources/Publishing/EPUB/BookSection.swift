import Reading
import Scripting

/// A part of a book that has a file of its own: the article, or of several articles what stands before them and each, the last
/// with what closes the book.
///
/// An article is no book of chapters: in one file its headings are a page away, and readers that count pages by file count
/// right.
struct BookSection: Hashable {
  /// As it is shown in the window's title.
  var title: String
  /// That of its headline; of several articles each has its own.
  var language: Language
  /// The first of its blocks, in `Script.blocks`.
  var firstBlock: Int
  var nodes: [ListeningDocument.Node]

  /// The sections of an edition, at least one.
  static func sections(of edition: Edition, _ document: ListeningDocument) -> [BookSection] {
    var sections: [BookSection] = []
    for node in document.nodes {
      let isStory = if case .container(let container, _) = node { container.kind == .story } else { false }
      if let last = sections.indices.last, !isStory {
        sections[last].nodes.append(node)
      } else {
        let headline = (isStory ? node.headline : nil)?.map { edition.script.lines[$0.line] } ?? []
        sections.append(
          BookSection(
            title: headline.isEmpty ? edition.bookTitle : headline.map(\.text).joined(separator: " "),
            language: headline.first?.language ?? edition.script.language, firstBlock: node.firstBlock, nodes: [node]))
      }
    }
    if sections.isEmpty {
      sections = [
        BookSection(title: edition.bookTitle, language: edition.script.language, firstBlock: 0, nodes: [])
      ]
    }
    return sections
  }
}

extension ListeningDocument.Node {
  fileprivate var firstBlock: Int {
    switch self {
    case .passage(let passage): passage.block
    case .container(_, let nodes): nodes.first?.firstBlock ?? 0
    }
  }

  /// The sentences of the first headline in it; nil if it has none.
  fileprivate var headline: [ListeningDocument.Sentence]? {
    passages.first { $0.role == .headline && !$0.sentences.isEmpty }?.sentences
  }
}
