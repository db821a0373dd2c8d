import Reading
import Scripting
import Testing

/// What the lines of a script belong to.
struct ScriptBlockTests {
  /// The blocks, each as `containers/role` with the text of its lines.
  private func outline(_ script: Script) -> [String] {
    script.blocks.enumerated().map { index, block in
      let path = block.containers.map { "\($0.kind)".prefix { $0 != "(" } + "\($0.id)/" }.joined()
      return path + block.role.rawValue + ": "
        + script.lines.filter { $0.block == index }.map(\.text).joined(separator: " ")
    }
  }

  @Test func standInWhatHoldsThem() {
    var story = article([
      .list(.init(isOrdered: false, items: [[Block(.paragraph("One."))], [Block(.paragraph("Two."))]])),
      .quotation([Block(.paragraph("Here. At last."))], attribution: "Ash"),
    ])
    story.headline = nil
    let blocks = outline(builder { $0.announcements.length = false }.script(for: story))
    #expect(
      blocks == [
        "about: Read by an artificial voice.", "list0/list: List of 2 items.", "list0/listItem1/listItem: One.",
        "list0/listItem2/listItem: Two.", "quotation3/quotation: Ash:", "quotation3/quotation: Here. At last.",
        "close: End of article.",
      ])
  }

  @Test func areNumberedInListeningOrder() {
    let script = builder().script(for: Samples.agencyStory)
    #expect(script.lines.map(\.block) == script.lines.map(\.block).sorted())
    #expect(script.lines.last?.block == script.blocks.count - 1)
  }

  @Test func aPictureOfWhichNothingIsSaidKeepsItsPlace() {
    let story = article([
      .figure(Figure(address: "first.jpg")), .paragraph("One."), .figure(Figure(alt: "", address: "second.jpg")),
      .paragraph("Two."), .figure(Figure(address: "third.jpg")),
    ])
    let blocks = outline(builder().script(for: story)).map { $0.prefix { $0 != ":" } }
    #expect(
      blocks == [
        "headline", "figure0/image", "about", "paragraph", "figure1/image", "paragraph", "figure2/image", "close",
      ])
  }

  @Test func headingsHaveTheirLevel() {
    let script = builder().script(for: article([.heading(level: 3, "Fares"), .paragraph("Low.")]))
    #expect(script.blocks.map(\.level).compactMap(\.self) == [3])
  }
}
