import Reading
import Testing

/// The names of elements.
struct TagTests {
  @Test("Every element has its own name, and is found by it", arguments: Reading.Tag.allCases)
  func named(tag: Reading.Tag) {
    #expect(tag.name == "\(tag)".replacing("_", with: "-"))
    guard tag != .text, tag != .other else { return }
    #expect(Reading.Tag(hash: Bytes.hash(tag.name.utf8)) == tag)
  }
}
