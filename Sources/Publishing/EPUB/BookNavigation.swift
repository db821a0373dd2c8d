import Mastering
import Scripting

/// Writes a book's table of contents and its landmarks as XHTML.
struct BookNavigation {
  let edition: Edition
  let sections: [BookSection]

  /// The whole file.
  var text: String {
    let outline = ChapterOutline(edition)
    return BookDocument.text(title: edition.bookTitle, language: edition.script.language) {
      $0.element("nav", ["epub:type": "toc", "role": "doc-toc", "id": "toc"]) {
        $0.element("h1", text: edition.bookTitle)
        if outline.entries.isEmpty {
          $0.element("ol") { writeStart(to: &$0) }
        } else {
          outline.write(to: &$0, address: address)
        }
      }
      $0.newline()
      $0.element("nav", ["epub:type": "landmarks", "hidden": "hidden"]) {
        $0.element("ol") { writeStart(type: "bodymatter", to: &$0) }
      }
      $0.newline()
    }
  }

  private func writeStart(type: String? = nil, to markup: inout MarkupWriter) {
    markup.element("li") {
      $0.element("a", ["epub:type": type, "href": BookNames.text(0)], text: edition.bookTitle)
    }
  }

  private func address(of chapter: Chapter) -> String {
    if chapter.kind == .start { return BookNames.text(0) }
    let line = edition.script.lines[chapter.line]
    let section = sections.lastIndex { $0.firstBlock <= line.block } ?? 0
    return "\(BookNames.text(section))#\(BookNames.sentence(line.id))"
  }
}
