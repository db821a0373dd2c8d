import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import Speaking
import TestSupport

/// An edition to publish.
enum Material {
  static let cast = Cast(
    voice: Voice(name: "tone", language: "en", parts: [.narrator: Voice.Speaker(identifier: "tone")]))

  static var script: Script {
    func line(_ id: String, _ role: Line.Role, _ text: String, block: Int) -> Line {
      let count = text.unicodeScalars.count
      return Line(
        id: id, role: role, text: text, spoken: text, alignment: [Alignment(text: 0..<count, spoken: 0..<count)],
        language: "en", pauseAfter: .milliseconds(500), block: block)
    }
    return Script(
      language: "en-GB", title: "The “ferry” returns",
      lines: [
        line("headline-1", .headline, "The “ferry” returns", block: 0),
        line("image-1", .image, "Image: a boat at the pier.", block: 1),
        line("image-2", .image, "Caption: the Skerry Maid.", block: 1),
        line("paragraph-1", .paragraph, "It left at nine — on time.", block: 2),
        line("image-3", .image, "Image: a gull.", block: 3),
      ], notices: [Notice(.warning, "A picture has no description.", at: "/html/body/img[2]")])
  }

  static var article: Article {
    var article = Article(headline: "The “ferry” returns", language: "en-GB")
    article.bylines = [Byline("Noor Ødegård"), Byline("Skerry News", isAgency: true)]
    article.published = ArticleDate(year: 2025, month: 6, day: 16, time: ArticleDate.Time(hour: 18, minute: 31))
    article.publication = "The Skerry Post"
    article.canonicalURL = "https://skerrypost.example/ferry"
    article.notices = [Notice(.information, "The date has no zone.")]
    return article
  }

  /// Makes the sound of an edition in a folder.
  static func edition(in folder: TemporaryFolder, format: AudioFormat = .wav) throws -> Edition {
    var options = MasteringOptions()
    options.format = format
    let recorder = Recorder(script: script, options: options)
    try ToneEngine().speak(script, by: cast) { try recorder.append($0) }
    let recording = try recorder.finish(to: folder.path("audio.\(format.fileExtension)"))
    return Edition(
      article: article, script: script, recording: recording,
      source: EditionManifest.Source(
        name: "ferry.html", url: "https://skerrypost.example/ferry", bytes: 4_711,
        sha256: String(repeating: "ab", count: 32)),
      settings: EditionManifest.Settings(voice: "tone", images: "full", sha256: String(repeating: "cd", count: 32)),
      engine: "tone 1", version: "1.0",
      notices: [Notice(.warning, "A word was left out."), Notice(.information, "The date has no zone.")])
  }
}

extension TemporaryFolder {
  func json(_ name: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: bytes(name)) as? [String: Any] ?? [:]
  }
}
