import Mastering
import Reading
import Scripting

/// Writes `chapters.json`: chapters as the podcast namespace has them, version 1.2.0.
///
/// Headings, and the stories of a bulletin, are chapters to go to. A picture is a silent one (`toc` is false), so that players
/// show the picture while it is described.
public struct ChaptersWriter: EditionWriter {
  /// `chapters`.
  public let name = "chapters"

  /// Makes a writer.
  public init() {}

  /// Writes the file.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    try write(Self.json(for: edition), as: "chapters.json", into: folder)
    return ["chapters.json"]
  }

  private static func json(for edition: Edition) -> String {
    var json = JSONText()
    json.object {
      $0.member("version", "1.2.0")
      $0.member("title", edition.script.title.shortened(to: 300))
      let authors = edition.article.bylines.map(\.name)
      if !authors.isEmpty { $0.member("author", authors.joined(separator: ", ")) }
      if let publication = edition.article.publication { $0.member("podcastName", publication) }
      $0.member("fileName", edition.recording.files[0].name)
      $0.member("chapters") {
        $0.array { json in
          for chapter in edition.recording.chapters where !chapter.samples.isEmpty {
            json.newline()
            add(chapter, of: edition, to: &json)
          }
        }
      }
    }
    json.newline()
    return json.text
  }

  private static func add(_ chapter: Chapter, of edition: Edition, to json: inout JSONText) {
    let rate = max(1, edition.recording.sampleRate)
    json.object {
      $0.member("startTime") { $0.thousandths(chapter.samples.lowerBound * 1_000 / rate) }
      $0.member("endTime") { $0.thousandths(chapter.samples.upperBound * 1_000 / rate) }
      $0.member("title", chapter.title)
      if let picture = picture(of: chapter, in: edition) { $0.member("img", edition.address(of: picture.name)) }
      if chapter.kind == .image { $0.member("toc", false) }
    }
  }

  /// The picture that a chapter describes, or the one that stands for the edition.
  private static func picture(of chapter: Chapter, in edition: Edition) -> Picture? {
    guard chapter.kind == .image else { return chapter.kind == .start ? edition.cover : nil }
    let block = edition.script.blocks[edition.script.lines[chapter.line].block]
    for container in block.containers.reversed() {
      if case .figure(let figure) = container.kind { return figure.address.flatMap { edition.pictures[$0] } }
    }
    return nil
  }
}
