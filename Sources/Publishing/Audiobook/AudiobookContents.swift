import Mastering
import Reading
import Scripting

/// Writes an audiobook's table of contents as an HTML page: each chapter with its time in the recording.
struct AudiobookContents {
  let edition: Edition
  let soundName: String

  /// The whole file.
  var text: String {
    let language = edition.script.language
    let rate = max(1, edition.recording.sampleRate)
    var markup = MarkupWriter(.html)
    markup.raw("<!DOCTYPE html>\n")
    markup.element("html", ["lang": language.publicationTag, "dir": language.direction]) {
      $0.newline()
      $0.element("head") {
        $0.empty("meta", ["charset": "utf-8"])
        $0.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        $0.empty("meta", ["name": "color-scheme", "content": "light dark"])
        $0.element("title", text: edition.bookTitle)
      }
      $0.newline()
      $0.element("body") {
        $0.newline()
        $0.element("main") {
          $0.element("nav", ["role": "doc-toc", "aria-labelledby": "title"]) {
            $0.element("h1", ["id": "title"], text: edition.bookTitle)
            ChapterOutline(edition).write(to: &$0) { chapter in
              let milliseconds = chapter.kind == .start ? 0 : chapter.samples.lowerBound * 1_000 / rate
              return "\(soundName)#t=\(milliseconds.seconds)"
            }
          }
        }
        $0.newline()
      }
      $0.newline()
    }
    markup.newline()
    return markup.text
  }
}
