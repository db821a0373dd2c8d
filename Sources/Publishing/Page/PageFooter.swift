import Mastering
import Reading

/// What stands below the article: files to take along, and where the article came from.
struct PageFooter {
  private let page: ListeningPage

  init(_ page: ListeningPage) { self.page = page }

  func write(into markup: inout MarkupWriter) {
    let words = page.words
    markup.element(
      "footer", ["class": "colophon", "lang": page.foreignLanguage, "dir": page.foreignDirection]
    ) { markup in
      markup.newline()
      markup.element("h2", text: words.downloads)
      markup.newline()
      markup.element("ul", ["class": "downloads"]) { markup in
        markup.newline()
        for (name, file) in files {
          markup.element("li") { markup in
            markup.element("a", ["href": WebAddress.file(file), "download": ""]) { markup in
              markup.raw("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-download\"/></svg>")
              markup.write(name)
            }
          }
          markup.newline()
        }
      }
      markup.newline()
      if let address = page.edition.articleAddress {
        markup.element("p", ["class": "original"]) { markup in
          markup.element("a", ["href": address, "rel": "noreferrer"], text: words.original)
          markup.element("span", ["class": "address", "lang": "zxx", "dir": "ltr"], text: address)
        }
        markup.newline()
      }
    }
  }

  /// What there is of the edition, each with what to call it.
  private var files: [(name: String, file: String)] {
    let words = page.words
    let sounds = page.edition.recording.files.map { ("\(words.sound) (\($0.format.shownName))", $0.name) }
    let others = page.edition.formats.compactMap { format -> (String, String)? in
      switch format {
      case .text: ("\(words.text) (TXT)", "transcript.txt")
      case .vtt: ("\(words.subtitles) (VTT)", "transcript.vtt")
      case .srt: ("\(words.subtitles) (SRT)", "transcript.srt")
      case .epub: ("\(words.book) (EPUB)", "edition.epub")
      case .sound, .json, .chapters, .page, .audiobook, .daisy, .metadata: nil
      }
    }
    return sounds + others
  }
}

extension AudioFormat {
  /// What people call it.
  fileprivate var shownName: String {
    switch self {
    case .ogg: "Ogg"
    case .opus: "Opus"
    default: rawValue.uppercased()
    }
  }
}
