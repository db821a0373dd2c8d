import Mastering
import Reading
import Scripting

/// The chapters of a recording as a table of contents: what begins with a heading, each with what is below it; no pictures.
struct ChapterOutline: Hashable {
  struct Entry: Hashable {
    var chapter: Chapter
    /// As it is shown; never blank.
    var title: String
    /// The title's, if it is not the edition's.
    var language: Language?
    var entries: [Entry] = []
  }

  let entries: [Entry]

  init(_ edition: Edition) {
    let chapters = edition.recording.chapters.filter { $0.kind != .image }
    let hasStories = chapters.contains { $0.kind == .story }
    var last = 0
    let levels = chapters.map { chapter in
      let level =
        switch chapter.kind {
        case .start, .story, .image: 1
        case .heading:
          (edition.script.blocks[edition.script.lines[chapter.line].block].level ?? 2) - (hasStories ? 0 : 1)
        }
      last = max(1, min(level, last + 1))
      return (chapter, last)
    }
    entries = Self.entries(of: levels[...], at: 1, in: edition)
  }

  private static func entries(
    of chapters: ArraySlice<(Chapter, Int)>, at level: Int, in edition: Edition
  ) -> [Entry] {
    var entries: [Entry] = []
    var rest = chapters
    while let (chapter, _) = rest.first {
      let below = rest.dropFirst().prefix { $0.1 > level }
      let own = edition.script.language
      let language = chapter.kind == .start ? own : edition.script.lines[chapter.line].language
      entries.append(
        Entry(
          chapter: chapter, title: chapter.title.isBlankInMarkup ? edition.bookTitle : chapter.title,
          language: language == own ? nil : language,
          entries: Self.entries(of: below, at: level + 1, in: edition)))
      rest = rest.dropFirst(1 + below.count)
    }
    return entries
  }

  /// Writes the outline as nested ordered lists; `address` says where a chapter is found.
  func write(to markup: inout MarkupWriter, address: (Chapter) -> String) {
    Self.write(entries, to: &markup, address: address)
  }

  private static func write(_ entries: [Entry], to markup: inout MarkupWriter, address: (Chapter) -> String) {
    guard !entries.isEmpty else { return }
    markup.element("ol") { list in
      for entry in entries {
        list.newline()
        list.element("li") {
          $0.element(
            "a",
            [
              "href": address(entry.chapter), "lang": entry.language?.publicationTag,
              "dir": entry.language?.direction,
            ], text: entry.title)
          write(entry.entries, to: &$0, address: address)
        }
      }
      list.newline()
    }
  }
}
