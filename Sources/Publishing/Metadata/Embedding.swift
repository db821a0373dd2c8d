import Mastering
import Reading
import Scripting

/// A piece of HTML for the article's page: a player that loads nothing before it is asked to, and what ``ArticleDescription``
/// says.
struct Embedding {
  private let edition: Edition
  private let description: String

  init(_ edition: Edition, description: String) {
    self.edition = edition
    self.description = description
  }

  var html: String {
    var html = MarkupWriter(.html)
    let (title, language) = (edition.script.title.shortened(to: 300), edition.script.language)
    html.element("figure", ["class": "lectern-audio", "lang": language.tag, "dir": language.direction]) { figure in
      figure.newline()
      figure.element("figcaption") { caption in
        if edition.formats.contains(.page) {
          caption.element("a", ["href": edition.address(of: "index.html")], text: title)
        } else {
          caption.write(title)
        }
      }
      figure.newline()
      figure.element("audio", ["controls": "", "preload": "none", "aria-label": title]) { audio in
        for file in edition.recording.files {
          audio.newline()
          audio.empty("source", ["src": edition.address(of: file.name), "type": file.format.mediaType])
        }
        if edition.formats.contains(.vtt) {
          for (kind, file) in [("captions", "transcript.vtt"), ("chapters", "chapters.vtt")] {
            audio.newline()
            audio.empty("track", ["kind": kind, "src": edition.address(of: file), "srclang": language.tag])
          }
        }
        audio.newline()
        // For who can't play it here.
        audio.element("a", ["href": edition.address(of: edition.recording.files[0].name)], text: title)
        audio.newline()
      }
      figure.newline()
    }
    html.newline()
    html.element("script", ["type": "application/ld+json"]) { script in
      script.newline()
      script.raw(description)
    }
    html.newline()
    return html.text
  }
}
