import Reading
import Scripting
import Testing

/// Two whole articles, as the script that a person reads in a terminal.
struct ScriptGoldenTests {
  @Test func readsAnAgencyStoryInOrder() throws {
    let script = builder().script(for: Samples.agencyStory)
    try expectSnapshot(TextRendering().text(of: script), named: "agency-story.txt")
  }

  @Test func readsAKoreanStoryInOrder() throws {
    let script = builder().script(for: Samples.koreanStory)
    try expectSnapshot(TextRendering().text(of: script), named: "korean-story.txt")
  }
}
