import Foundation
import Reading
import Scripting
import Speaking

/// What the tests of this room say, and by whom.
enum Material {
  static let narrator = Voice(
    name: "test", language: "en-US",
    parts: [
      .narrator: Voice.Speaker(identifier: "gmw/en-US"),
      .image: Voice.Speaker(identifier: "gmw/en-US", variant: "f3", pitch: 45),
    ])
  static let korean = Voice(name: "ko", language: "ko", parts: [.narrator: Voice.Speaker(identifier: "ko")])

  static let cast = Cast(voice: narrator, foreign: ["ko": korean])

  static func line(
    _ spoken: String, speaker: Part = .narrator, language: Language = "en-US", spans: [SpokenSpan] = []
  ) -> Line {
    let count = spoken.unicodeScalars.count
    return Line(
      id: spoken, role: .paragraph, text: spoken, spoken: spoken,
      alignment: count == 0 ? [] : [Alignment(text: 0..<count, spoken: 0..<count)], spans: spans, language: language,
      speaker: speaker, pauseAfter: .milliseconds(300))
  }

  static func script(_ lines: [Line]) -> Script { Script(language: "en-US", title: "Test", lines: lines) }

  static func script(_ lines: String...) -> Script { script(lines.map { line($0) }) }

  /// An invented story, long enough to be interrupted.
  static let story = script(
    "Harbour council votes to keep the old ferry.",
    "The council of Port Elmira voted on Tuesday to keep the wooden ferry that has crossed the bay for ninety years.",
    "Seven members were in favour, and two were against.",
    "“It is slow, it is loud, and it is ours,” said Marta Venn, who has steered it since nineteen eighty-eight.",
    "The repairs will cost about four hundred thousand dollars, most of which comes from the region.",
    "A new landing stage, wide enough for wheelchairs, is to be built by the end of next summer.",
    "Until then, passengers will board at the fish market; the timetable stays as it is.",
    "The ferry carries sixty people, twelve bicycles and, on market days, a surprising number of goats.")
}
