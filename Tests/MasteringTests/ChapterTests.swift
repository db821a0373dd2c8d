import Mastering
import Reading
import Scripting
import Testing

struct ChapterTests {
  private func line(_ role: Line.Role, _ text: String, block: Int) -> Line {
    Line(id: text, role: role, text: text, spoken: text, alignment: [], language: "en", pauseAfter: .zero, block: block)
  }

  @Test func beginAtTheStartAtHeadingsAndAtPictures() {
    let figure = Script.Container(id: 0, .figure(Figure(alt: "A boat.")))
    let script = Script(
      language: "en", title: "Ferry returns",
      lines: [
        line(.headline, "Ferry returns", block: 0), line(.image, "Image: A boat.", block: 1),
        line(.image, "Caption: The Gannet.", block: 1), line(.heading, "Fares", block: 2),
        line(.paragraph, "They are low.", block: 3),
      ],
      blocks: [
        .init(role: .headline), .init(role: .image, containers: [figure]), .init(role: .heading, level: 2),
        .init(role: .paragraph),
      ])
    let cues = [10..<20, 30..<40, 50..<60, 70..<80, 90..<100].enumerated().map {
      Recording.Cue(line: $0.offset, samples: $0.element)
    }
    #expect(
      Chapter.chapters(of: script, cues: cues, length: 120) == [
        Chapter(title: "Ferry returns", kind: .start, line: 0, samples: 0..<70),
        Chapter(title: "Image: A boat.", kind: .image, line: 1, samples: 30..<60),
        Chapter(title: "Fares", kind: .heading, line: 3, samples: 70..<120),
      ])
  }

  @Test func aStoryIsAChapter() {
    let stories = [0, 1].map { Script.Container(id: $0, .story) }
    let script = Script(
      language: "en", title: "The bulletin",
      lines: [line(.headline, "One", block: 0), line(.headline, "Two", block: 1)],
      blocks: stories.map { .init(role: .headline, containers: [$0]) })
    let cues = [10..<20, 30..<40].enumerated().map { Recording.Cue(line: $0.offset, samples: $0.element) }
    let chapters = Chapter.chapters(of: script, cues: cues, length: 50)
    #expect(chapters.map(\.title) == ["The bulletin", "One", "Two"])
    #expect(chapters.map(\.samples) == [0..<10, 10..<30, 30..<50])
  }

  @Test func aPictureIsNamedByTheFirstThingThatIsSaidOfIt() {
    let figure = Script.Container(id: 0, .figure(Figure(caption: "The Gannet.")))
    var name = line(.image, "Image.", block: 0)
    name.added = [0..<6]
    var script = Script(
      language: "en", title: "Ferry returns", lines: [name, line(.image, "Caption: The Gannet.", block: 0)],
      blocks: [.init(role: .image, containers: [figure])])
    let cues = [10..<20, 30..<40].enumerated().map { Recording.Cue(line: $0.offset, samples: $0.element) }
    #expect(Chapter.chapters(of: script, cues: cues, length: 50).last?.title == "Image. Caption: The Gannet.")
    script.lines.removeLast()
    #expect(Chapter.chapters(of: script, cues: cues, length: 50).last?.title == "Image.")
  }
}
