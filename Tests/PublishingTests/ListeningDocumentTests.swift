import Publishing
import Reading
import Scripting
import TestSupport
import Testing

struct ListeningDocumentTests {
  /// The tree, a line a node, indented.
  private func outline(_ nodes: [ListeningDocument.Node], _ edition: Edition, indent: String = "") -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .container(let container, let inner):
        let name = "\(container.kind)".prefix { $0 != "(" && $0 != " " }
        return [indent + name] + outline(inner, edition, indent: indent + "  ")
      case .passage(let passage):
        let text = passage.sentences.map { $0.pieces.map(\.text).joined() }.joined(separator: " ")
        let level = passage.level.map { " \($0)" } ?? ""
        return ["\(indent)\(passage.role.rawValue)\(level): \(text)"]
      }
    }
  }

  @Test func isATreeOfWhatIsShownInListeningOrder() throws {
    let edition = try Stories.edition(of: Stories.ferry, in: TemporaryFolder())
    let outline = outline(ListeningDocument(edition).nodes, edition)
    let body = outline.drop { $0 != "figure" }.prefix { !$0.hasPrefix("embed") }
    #expect(
      Array(body) == [
        "figure",
        "  image: Image: A white ferry with its bow doors open at a wooden pier. Caption: The Gannet waits for its first cars.",
        "paragraph: The ferry carried 312 passengers on Monday, & “nobody was seasick”, Dr. Avery said. A day cost £1.2m.",
        "figure", "  image: ", "heading 2: What <changes> for commuters",
        "quotation", "  quotation: Rowan Ash:", "  quotation: We waited for years. It is here.",
        "list", "  list: List of 2 items.", "  listItem", "    listItem: 3. 7 a.m. on weekdays;", "  listItem",
        "    listItem: 4. 10 a.m. on weekends.", "    list", "      list: List of 2 items.", "      listItem",
        "        listItem: bicycles", "      listItem", "        listItem: dogs", "      list: End of list.",
        "  list: End of list.", "heading 3: Fares",
        "table", "  table: Table: Fares from July. 2 columns: Passenger, Single. 2 rows.",
        "  table: Adult: Single: £4.", "  table: Child: £2.", "  table: End of table.",
        "paragraph: The crew’s motto is immer weiter.[1]",
      ])
  }

  @Test func everyWordOfTheTimelineIsInItOnce() throws {
    let edition = try Stories.edition(of: Stories.ferry, in: TemporaryFolder())
    var words: [Int] = []
    func collect(_ nodes: [ListeningDocument.Node]) {
      for node in nodes {
        switch node {
        case .container(_, let inner): collect(inner)
        case .passage(let passage): words += passage.sentences.flatMap { $0.pieces.compactMap(\.word) }
        }
      }
    }
    collect(ListeningDocument(edition).nodes)
    #expect(words == Array(edition.timeline.words.indices))
  }

  @Test func marksAddedWordsAndOtherLanguages() throws {
    let edition = try Stories.edition(of: Stories.ferry, in: TemporaryFolder())
    var pieces: [ListeningDocument.Piece] = []
    func collect(_ nodes: [ListeningDocument.Node]) {
      for node in nodes {
        switch node {
        case .container(_, let inner): collect(inner)
        case .passage(let passage): pieces += passage.sentences.flatMap(\.pieces)
        }
      }
    }
    collect(ListeningDocument(edition).nodes)
    #expect(pieces.filter { $0.language == "de" }.map(\.text).joined() == "immer weiter.[1]")
    #expect(pieces.first { $0.text == "Image:" }?.isAdded == true)
    #expect(pieces.first { $0.text == "ferry" }?.isAdded == false)
  }
}
