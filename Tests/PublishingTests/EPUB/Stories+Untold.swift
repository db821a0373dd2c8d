import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import Speaking
import TestSupport

extension Stories {
  /// The edition of an article as if it had been spoken: every word takes 100 ms, and the sound's file holds no sound.
  static func untold(_ article: Article, in folder: TemporaryFolder) throws -> Edition {
    try untold(article, script(for: article), in: folder)
  }

  /// The edition of a script as if it had been spoken.
  static func untold(_ article: Article, _ script: Script, in folder: TemporaryFolder) throws -> Edition {
    let rate = 22_050
    var position = rate * 3 / 10
    var cues: [Recording.Cue] = []
    var words: [Recording.Word] = []
    for (index, line) in script.lines.enumerated() {
      let start = position
      for range in SpokenWords.ranges(in: Array(line.spoken.unicodeScalars)) {
        words.append(Recording.Word(line: index, spoken: range, samples: position..<position + rate / 10))
        position += rate / 8
      }
      cues.append(Recording.Cue(line: index, samples: start..<position))
      position += Int(line.pauseAfter / .milliseconds(1)) * rate / 1_000
    }
    try Data("sound".utf8).write(to: URL(fileURLWithPath: folder.path("audio.mp3")))
    return Edition(
      article: article, script: script,
      recording: Recording(
        files: [.init(path: folder.path("audio.mp3"), format: .mp3, sampleRate: 44_100)], sampleRate: rate,
        length: position, cues: cues, words: words,
        chapters: Chapter.chapters(of: script, cues: cues, length: position)),
      source: EditionManifest.Source(
        name: "article.html", url: article.canonicalURL, bytes: 4_711, sha256: String(repeating: "ab", count: 32)),
      settings: EditionManifest.Settings(voice: "tone", images: "full", sha256: String(repeating: "cd", count: 32)),
      engine: "tone 1", version: "1.0")
  }
}
