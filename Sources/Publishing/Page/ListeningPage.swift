import Player
import Reading
import Scripting

/// The listening page of one edition.
struct ListeningPage {
  let edition: Edition
  let words: InterfaceWords

  init(_ edition: Edition) {
    self.edition = edition
    words = InterfaceWords.words(for: edition.script.language)
  }

  /// The page as HTML.
  func html() -> String {
    var page = MarkupWriter(.html)
    page.raw("<!DOCTYPE html>\n")
    let language = edition.script.language
    page.element("html", ["lang": language.publicationTag, "dir": language.direction]) { page in
      page.newline()
      page.element("head") { writeHead(into: &$0) }
      page.newline()
      page.element("body") { page in
        page.newline()
        page.raw(PlayerFiles.icons)
        page.element(
          "a", ["class": "skip", "href": "#the-article", "lang": foreignLanguage, "dir": foreignDirection],
          text: words.skipToArticle)
        page.newline()
        writeNameplate(into: &page)
        page.newline()
        PagePlayer(self).write(into: &page)
        page.newline()
        page.element("main", ["id": "the-article", "tabindex": "-1"]) { page in
          page.newline()
          var article = PageArticle(edition, words: words)
          article.write(into: &page)
        }
        page.newline()
        PageFooter(self).write(into: &page)
        page.newline()
        page.element("script", ["type": "application/json", "id": "player-data"]) { $0.raw(PageData(self).json()) }
        page.newline()
        page.raw("<script type=\"module\">\(PlayerFiles.script)</script>\n")
      }
      page.newline()
    }
    page.newline()
    return page.text
  }

  private func writeHead(into page: inout MarkupWriter) {
    let article = edition.article
    page.newline()
    page.empty("meta", ["charset": "utf-8"])
    page.newline()
    page.empty("meta", ["http-equiv": "Content-Security-Policy", "content": PagePolicy.text])
    page.newline()
    page.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    page.newline()
    let title = [edition.script.title, article.publication ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")
    page.element("title", text: title.isEmpty ? words.audioEdition : title)
    page.newline()
    for (name, content) in [
      ("description", article.standfirst?.plain), ("author", article.bylines.map(\.name).joined(separator: ", ")),
      ("generator", "Lectern \(edition.version)"), ("color-scheme", "light dark"), ("referrer", "no-referrer"),
    ] {
      guard let content, !content.isEmpty else { continue }
      page.empty("meta", ["name": name, "content": content])
      page.newline()
    }
    if let address = edition.articleAddress {
      page.empty("link", ["rel": "canonical", "href": address])
      page.newline()
    }
    // An icon of its own, or browsers ask the server for one.
    page.empty("link", ["rel": "icon", "href": PagePolicy.icon])
    page.newline()
    page.raw("<style>\(PlayerFiles.styles)</style>")
    page.newline()
  }

  /// The newspaper's name, as over a front page.
  private func writeNameplate(into page: inout MarkupWriter) {
    page.element("header", ["class": "nameplate"]) { page in
      if let publication = edition.article.publication, !publication.isEmpty {
        page.element("p", ["class": "publication-name"], text: publication)
      }
      page.element("p", ["class": "kind", "lang": foreignLanguage, "dir": foreignDirection], text: words.audioEdition)
    }
  }
}

extension ListeningPage {
  /// The `lang` of what is in the interface's language, if that is not the article's.
  var foreignLanguage: String? { isForeign ? words.language.tag : nil }
  /// The `dir` of the same.
  var foreignDirection: String? { isForeign ? words.language.direction : nil }

  private var isForeign: Bool { words.language.base != edition.script.language.base }
}
