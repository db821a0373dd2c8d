import Mastering
import Publishing
import Reading
import Scripting

/// Editions whose sound nobody made: every word lasts a third of a second, every line ends with a second of silence.
///
/// Pages are made from times, not from sound.
enum SilentEdition {
  static func of(_ article: Article, options: ScriptOptions = ScriptOptions()) -> Edition {
    of(Stories.script(for: article, options: options), article: article)
  }

  static func of(_ script: Script, article: Article = Article()) -> Edition {
    let second = 22_050
    var cues: [Recording.Cue] = []
    var words: [Recording.Word] = []
    var sample = second / 3
    for (index, line) in script.lines.enumerated() {
      let start = sample
      var scalar = 0
      for token in line.spoken.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
        let spoken = scalar..<scalar + token.count
        if !spoken.isEmpty {
          words.append(.init(line: index, spoken: spoken, samples: sample..<sample + second / 3))
          sample += second / 3
        }
        scalar += token.count + 1
      }
      cues.append(.init(line: index, samples: start..<sample))
      sample += second
    }
    return Edition(
      article: article, script: script,
      recording: Recording(
        files: [.init(path: "audio.wav", format: .wav, sampleRate: second)], sampleRate: second, length: sample,
        cues: cues, words: words,
        chapters: Chapter.chapters(of: script, cues: cues, length: sample)),
      source: EditionManifest.Source(
        name: "article.html", url: article.canonicalURL, bytes: 4_711, sha256: String(repeating: "ab", count: 32)),
      settings: EditionManifest.Settings(voice: "tone", images: "full", sha256: String(repeating: "cd", count: 32)),
      engine: "tone 1", version: "1.0")
  }
}
