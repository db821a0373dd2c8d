import Reading

/// What all XHTML documents of a book have in common.
enum BookDocument {
  /// A whole document; `body` writes what stands in its body.
  static func text(title: String, language: Language, body: (inout MarkupWriter) -> Void) -> String {
    let tag = language.publicationTag
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
        $0.element("title", text: title)
        $0.empty("link", ["rel": "stylesheet", "type": "text/css", "href": BookNames.style])
      }
      $0.newline()
      $0.element("body") {
        $0.newline()
        body(&$0)
      }
      $0.newline()
    }
    markup.newline()
    return markup.text
  }
}
