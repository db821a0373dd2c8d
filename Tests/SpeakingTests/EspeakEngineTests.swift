import Reading
import Scripting
import Speaking
import Testing

@Suite struct EspeakEngineTests {
  @Test func speaksEveryLineOnceAndInOrder() throws {
    let engine = try EspeakEngine()
    var speeches: [Speech] = []
    try engine.speak(Material.story, by: Material.cast) { speeches.append($0) }
    #expect(speeches.map(\.line) == Array(Material.story.lines.indices))
    #expect(speeches.allSatisfy { $0.samples.count > $0.sampleRate })
  }
}
