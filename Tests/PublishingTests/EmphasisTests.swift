import Publishing
import Reading
import Scripting
import Testing

struct EmphasisTests {
  /// What is stressed of an article of these blocks, as it is shown, sentence by sentence.
  private func stressed(_ blocks: [Block]) -> [String] {
    let edition = SilentEdition.of(Article(headline: "Quay", language: "en-GB", blocks: blocks))
    return ListeningDocument(edition).nodes.flatMap(Self.sentences).map { sentence in
      sentence.pieces.filter { $0.isStressed && $0.word != nil }.map(\.text).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  private static func sentences(of node: ListeningDocument.Node) -> [ListeningDocument.Sentence] {
    switch node {
    case .container(_, let inner): inner.flatMap(sentences)
    case .passage(let passage): passage.sentences
    }
  }

  private func text(_ runs: InlineText.Run...) -> InlineText { InlineText(runs) }

  @Test func wordsThatAnArticleStressesAreMarked() {
    let question = text(.init("Why walk?", .emphasis))
    let answer = text(.init("Ana Roe:", .emphasis), .init(" It is slow. I "), .init("like", .emphasis), .init(" that."))
    #expect(
      stressed([Block(.paragraph(question), source: "p[1]"), Block(.paragraph(answer), source: "p[2]")])
        == ["Why walk?", "Ana Roe:", "like"])
  }

  @Test func ofTwoSentencesThatAreTheSameOnlyTheStressedOneIsMarked() {
    let twice = text(.init("Go now. "), .init("Go now.", .emphasis), .init(" Go home."))
    #expect(stressed([Block(.paragraph(twice), source: "p")]) == ["Go now."])
  }

  @Test func itemsOfListsAndBlocksInBoxesAreLookedThrough() {
    let item = Block(.paragraph(text(.init("Bring "), .init("boots", .emphasis), .init("."))), source: "li")
    let boxed = Block(.paragraph(text(.init("Low", .emphasis), .init(" tide is at six."))), source: "aside/p")
    #expect(
      stressed([
        Block(.list(.init(isOrdered: true, items: [[item]])), source: "ol"),
        Block(.aside(title: "Tides", [boxed]), source: "aside"),
      ]) == ["boots.", "Low"])
  }

  @Test func whatIsFoundNowhereIsNotMarked() {
    let elsewhere = text(.init("Elsewhere.", .emphasis))
    #expect(stressed([Block(.paragraph(elsewhere))]) == [])
  }
}
