import Mastering
import Scripting

/// Writes a book's table of contents and its landmarks as XHTML.
struct BookNavigation {
  let edition: Edition
  let sections: [BookSection]

  /// The whole file.
  var text: String {
    let language = edition.script.language
    let tag = language.publicationTag
    let outline = ChapterOutline(edition)
    var markup = MarkupWriter(.xml)
    markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
    markup.element(
      "html",
      [
        "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops", "lang": tag,
        "xml:lang": tag, "dir": language.direction,
      ]
    ) {
      $0.newline()
      $0.element("head") {
        $0.element("title", text: edition.bookTitle)
        $0.empty("link", ["rel": "stylesheet", "type": "text/css", "href": BookNames.style])
      }
      $0.newline()
      $0.element("body") {
        $0.newline()
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
      $0.newline()
    }
    markup.newline()
    return markup.text
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
