import Player
import Reading
import Scripting

/// The page that lists the editions of a folder.
struct IndexPage {
  let library: EditionLibrary
  /// What it is called; nil takes the publication's name, if all have the same.
  var title: String?
  let version: String
  /// The address of the podcast feed beside it, if there is one.
  var feed: String?

  /// The page as HTML.
  func html() -> String {
    let words = InterfaceWords.words(
      for: Self.common(library.entries.map(\.manifest.language.base)).map { Language($0) } ?? "en")
    let title = title ?? Self.common(library.entries.map { $0.manifest.article.publication ?? "" }) ?? words.index.title
    var page = MarkupWriter(.html)
    page.raw("<!DOCTYPE html>\n")
    page.element("html", ["lang": words.language.tag, "dir": words.language.direction]) { page in
      page.newline()
      page.element("head") { writeHead(title: title, words, into: &$0) }
      page.newline()
      page.element("body") { writeBody(title: title, words, into: &$0) }
      page.newline()
    }
    page.newline()
    return page.text
  }

  private func writeHead(title: String, _ words: InterfaceWords, into page: inout MarkupWriter) {
    let policy = PagePolicy.text(script: PlayerFiles.indexScript, styles: PlayerFiles.indexStyles)
    page.newline()
    page.empty("meta", ["charset": "utf-8"])
    page.newline()
    page.empty("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    page.newline()
    page.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    page.newline()
    for (name, content) in [
      ("generator", "\(Self.generator) \(version)"), ("color-scheme", "light dark"), ("referrer", "no-referrer"),
    ] {
      page.empty("meta", ["name": name, "content": content])
      page.newline()
    }
    page.element("title", text: "\(title) – \(words.index.heading)")
    page.newline()
    if let feed {
      page.empty("link", ["rel": "alternate", "type": "application/rss+xml", "href": feed, "title": title])
      page.newline()
    }
    page.empty("link", ["rel": "icon", "href": PagePolicy.icon])
    page.newline()
    page.raw("<style>\(PlayerFiles.indexStyles)</style>\n")
  }

  private func writeBody(title: String, _ words: InterfaceWords, into page: inout MarkupWriter) {
    page.newline()
    page.raw(PlayerFiles.icons)
    page.element("a", ["class": "skip", "href": "#editions"], text: words.index.skipToList)
    page.newline()
    page.element("header", ["class": "nameplate"]) { page in
      page.element("p", ["class": "publication-name", "dir": "auto"], text: title)
    }
    page.newline()
    page.element("main", ["id": "editions", "tabindex": "-1"]) { page in
      page.newline()
      page.element("h1", text: words.index.heading)
      page.newline()
      page.raw("<div class=\"finder\" role=\"search\" hidden>")
      page.element("label", ["for": "find"], text: words.index.find)
      page.empty("input", ["type": "search", "id": "find", "autocomplete": "off", "spellcheck": "false"])
      page.raw("</div>\n")
      page.element(
        "p",
        [
          "class": "found", "id": "found", "role": "status", "data-some": words.index.foundSome,
          "data-none": words.index.foundNone,
        ], text: "")
      page.newline()
      writeDays(words, into: &page)
      if let feed {
        page.element("p", ["class": "subscribe"]) { $0.element("a", ["href": feed], text: words.index.subscribe) }
        page.newline()
      }
    }
    page.newline()
    page.raw("<script type=\"module\">\(PlayerFiles.indexScript)</script>\n")
  }

  private func writeDays(_ words: InterfaceWords, into page: inout MarkupWriter) {
    var rest = library.entries[...]
    while let first = rest.first {
      let day = first.manifest.article.day
      let editions = rest.prefix { $0.manifest.article.day == day }
      rest = rest.dropFirst(editions.count)
      page.element("section", ["class": "day"]) { page in
        page.element("h2") { page in
          guard let day else { return page.write(words.index.undated) }
          page.element("time", ["datetime": day.date], text: words.index.day(day.year, day.month, day.day))
        }
        page.newline()
        page.element("ul") { page in
          page.newline()
          for entry in editions {
            write(entry, words, into: &page)
            page.newline()
          }
        }
      }
      page.newline()
    }
  }

  private func write(_ entry: EditionLibrary.Entry, _ words: InterfaceWords, into page: inout MarkupWriter) {
    let (manifest, article) = (entry.manifest, entry.manifest.article)
    let isForeign = manifest.language.base != words.language.base
    // A chart says nothing in so small a size, and nothing at all without its words.
    let picture = manifest.pictures.first { $0.mediaType != PictureFormat.svg.mediaType }
    let target = entry.file(PageWriter().name)?.name ?? manifest.audio.file
    page.element(
      "li",
      [
        "class": picture == nil ? "edition" : "edition pictured", "lang": manifest.language.tag,
        "dir": manifest.language.direction,
      ]
    ) { page in
      page.element("div") { page in
        page.element("h3", ["class": manifest.title.unicodeScalars.count > 140 ? "long" : nil]) {
          $0.element("a", ["href": WebAddress.file(entry.path(of: target))], text: manifest.title)
        }
        if let summary = article.summary { page.element("p", ["class": "summary"], text: summary) }
        page.element("ul", ["class": "facts"]) { page in
          if !article.bylines.isEmpty {
            page.element("li", ["class": "by"], text: article.bylines.joined(separator: ", "))
          }
          if let publication = article.publication { page.element("li", text: publication) }
          page.element(
            "li",
            [
              "class": "length", "lang": isForeign ? words.language.tag : nil,
              "dir": isForeign ? words.language.direction : nil,
            ]
          ) { page in
            page.raw("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-play\"/></svg>")
            page.write(words.index.length(minutes: max(1, Int((manifest.audio.seconds / 60).rounded()))))
          }
          if isForeign { page.element("li", text: manifest.language.autonym) }
        }
      }
      if let picture {
        page.empty(
          "img",
          [
            "src": WebAddress.file(entry.path(of: picture.name)), "alt": "", "width": String(picture.width),
            "height": String(picture.height), "loading": "lazy",
          ])
      }
    }
  }

  /// What pages that Lectern makes say made them, in front of the version.
  static let generator = "Lectern"

  /// What all values are; nil if they differ, or are nothing.
  private static func common(_ values: [String]) -> String? {
    guard let first = values.first, !first.isEmpty, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

extension EditionManifest.Article {
  /// The day under which it is listed, where it was published; nil if it has no date.
  fileprivate var day: PublicationTime.Day? { (published ?? updated).flatMap(PublicationTime.init)?.calendarDay }
}
