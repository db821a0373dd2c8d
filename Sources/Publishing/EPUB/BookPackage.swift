import Reading
import Scripting

/// Writes a book's package document: what it is, what is in it, in which order.
struct BookPackage {
  /// A file of the book.
  struct Item: Hashable {
    var id: String
    /// In the book, relative to the package document.
    var name: String
    var mediaType: String
    var properties: String?
  }

  /// A text of the book, with its overlay.
  struct Text: Hashable {
    var id: String
    var name: String
    /// Nil for a text that is not read aloud.
    var overlay: Overlay?
  }

  /// A text's overlay.
  struct Overlay: Hashable {
    var id: String
    var name: String
    /// In milliseconds.
    var duration: Int
  }

  let edition: Edition
  let facts: AccessibilityFacts
  let texts: [Text]
  /// The tags of the texts' languages, the book's own first.
  let languages: [String]
  /// Everything but texts and overlays.
  let items: [Item]

  /// The whole file.
  var text: String {
    let language = edition.script.language
    var markup = MarkupWriter(.xml)
    markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    markup.element(
      "package",
      [
        "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "identifier",
        "xml:lang": language.publicationTag, "dir": language.direction,
      ]
    ) {
      $0.newline()
      $0.element("metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"]) {
        $0.newline()
        writeDescription(to: &$0)
        writeAccessibility(to: &$0)
        writeOverlays(to: &$0)
      }
      $0.newline()
      $0.element("manifest") {
        $0.newline()
        writeManifest(to: &$0)
      }
      $0.newline()
      $0.element("spine", ["page-progression-direction": language.direction]) {
        for text in texts { $0.empty("itemref", ["idref": text.id]) }
      }
      $0.newline()
    }
    markup.newline()
    return markup.text
  }
}

extension BookPackage {
  private func writeDescription(to markup: inout MarkupWriter) {
    let article = edition.article
    func element(_ name: String, _ text: String?, _ attributes: KeyValuePairs<String, String?> = [:]) {
      guard let text, !text.isBlankInMarkup else { return }
      markup.element("dc:\(name)", attributes, text: text)
      markup.newline()
    }
    element("identifier", edition.identifier, ["id": "identifier"])
    element("title", edition.bookTitle)
    for language in languages { element("language", language) }
    for (index, creator) in edition.creators.enumerated() {
      element("creator", creator, ["id": "creator-\(index + 1)"])
      meta("role", "aut", refines: "creator-\(index + 1)", scheme: "marc:relators", to: &markup)
    }
    element("publisher", article.publication)
    element("date", article.published?.webDate)
    element("source", article.canonicalURL)
    element("description", article.standfirst?.plain)
    element("subject", article.section)
    meta("dcterms:modified", edition.modified, to: &markup)
  }

  private func writeAccessibility(to markup: inout MarkupWriter) {
    for (property, values) in facts.book(isHeard: texts.contains { $0.overlay != nil }) {
      for value in values { meta(property, value, to: &markup) }
    }
    meta("schema:accessibilitySummary", facts.bookSummary, language: "en", to: &markup)
  }

  private func writeOverlays(to markup: inout MarkupWriter) {
    let overlays = texts.compactMap(\.overlay)
    guard !overlays.isEmpty else { return }
    for overlay in overlays {
      meta("media:duration", overlay.duration.clockValue, refines: overlay.id, to: &markup)
    }
    meta("media:duration", overlays.map(\.duration).reduce(0, +).clockValue, to: &markup)
    meta("media:narrator", edition.narrator, to: &markup)
    meta("media:active-class", BookNames.activeClass, to: &markup)
    meta("media:playback-active-class", BookNames.playingClass, to: &markup)
  }

  private func meta(
    _ property: String, _ value: String, refines: String? = nil, scheme: String? = nil, language: String? = nil,
    to markup: inout MarkupWriter
  ) {
    markup.element(
      "meta",
      [
        "refines": refines.map { "#\($0)" }, "property": property, "scheme": scheme, "xml:lang": language,
        "dir": language == nil ? nil : "ltr",
      ], text: value)
    markup.newline()
  }

  private func writeManifest(to markup: inout MarkupWriter) {
    for text in texts {
      let overlay = text.overlay
      markup.empty(
        "item",
        ["id": text.id, "href": text.name, "media-type": "application/xhtml+xml", "media-overlay": overlay?.id])
      markup.newline()
      if let overlay {
        markup.empty("item", ["id": overlay.id, "href": overlay.name, "media-type": "application/smil+xml"])
        markup.newline()
      }
    }
    for item in items {
      markup.empty(
        "item",
        ["id": item.id, "href": item.name, "media-type": item.mediaType, "properties": item.properties])
      markup.newline()
    }
  }
}
