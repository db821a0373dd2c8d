import Reading
import Scripting

/// Writes `content.html`: the whole text, every sentence with a name that ``DaisyTimes`` refers to.
struct DaisyContent {
  /// What stands before the root of the book's XHTML 1.0 files.
  static let prologue = """
    <?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

    """

  private let edition: Edition
  private let book: DaisyBook
  /// By their address in the article.
  private let pictures: [String: Picture]

  /// The text of a book that holds these pictures.
  init(_ edition: Edition, _ book: DaisyBook, pictures: [String: Picture]) {
    self.edition = edition
    self.book = book
    self.pictures = pictures
  }

  /// The file.
  var text: String {
    var markup = MarkupWriter(.xml)
    let language = edition.script.language
    let tag = language.publicationTag
    markup.raw(Self.prologue)
    markup.element(
      "html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": tag, "xml:lang": tag, "dir": language.direction]
    ) { html in
      html.newline()
      html.element("head") { head in
        head.element("title", text: book.title)
        head.empty("meta", ["http-equiv": "Content-type", "content": "text/html; charset=utf-8"])
      }
      html.newline()
      html.element("body") { body in
        body.newline()
        if book.headline == nil {
          // Headings without one above them are out of order.
          body.element(
            "h1", ["class": "title", "id": DaisyNames.text(DaisyBook.titleID)], text: book.title)
          body.newline()
        }
        write(ListeningDocument(edition).nodes, to: &body)
      }
      html.newline()
    }
    markup.newline()
    return markup.text
  }
}

extension DaisyContent {
  private func write(_ nodes: [ListeningDocument.Node], to markup: inout MarkupWriter) {
    for node in nodes {
      switch node {
      case .passage(let passage): write(passage, to: &markup)
      case .container(let container, let inner): write(container, inner, to: &markup)
      }
    }
  }

  private func write(
    _ container: Script.Container, _ inner: [ListeningDocument.Node], to markup: inout MarkupWriter
  ) {
    switch container.kind {
    case .quotation: writeBlock("blockquote", of: inner, to: &markup)
    case .list(let isOrdered, let start): writeList(inner, isOrdered, start, to: &markup)
    case .listItem: writeBlock("li", of: inner, to: &markup)
    case .table(let table): write(table, inner, to: &markup)
    case .figure(let figure): write(figure, inner, to: &markup)
    case .aside: writeBlock("div", class: "sidebar", of: inner, to: &markup)
    case .note: writeBlock("div", class: "notebody", of: inner, to: &markup)
    case .gallery: writeBlock("div", class: "group", of: inner, to: &markup)
    case .embed: writeBlock("div", class: "embed", of: inner, to: &markup)
    case .code: writeBlock("div", class: "code", of: inner, to: &markup)
    case .entry: writeBlock("div", class: "entry", of: inner, to: &markup)
    case .story: writeBlock("div", class: "story", of: inner, to: &markup)
    }
  }

  private func writeBlock(
    _ element: String, class name: String? = nil, of inner: [ListeningDocument.Node], to markup: inout MarkupWriter
  ) {
    markup.element(element, ["class": name]) {
      $0.newline()
      write(inner, to: &$0)
    }
    markup.newline()
  }

  /// A list, with what announces and what closes it beside it: those are no items.
  private func writeList(
    _ nodes: [ListeningDocument.Node], _ isOrdered: Bool, _ start: Int, to markup: inout MarkupWriter
  ) {
    for run in nodes.listRuns {
      guard run.isItems else {
        write(Array(run.nodes), to: &markup)
        continue
      }
      markup.element(isOrdered ? "ol" : "ul", ["start": isOrdered && start != 1 ? String(start) : nil]) {
        $0.newline()
        write(Array(run.nodes), to: &$0)
      }
      markup.newline()
    }
  }

  private func write(_ figure: Figure, _ inner: [ListeningDocument.Node], to markup: inout MarkupWriter) {
    let picture = figure.address.flatMap { pictures[$0] }
    let passages = inner.flatMap(\.passages).filter { !$0.sentences.isEmpty }
    guard picture != nil || !passages.isEmpty else { return }
    markup.element("div", ["class": passages.isEmpty ? "group" : "optional-prodnote"]) { markup in
      markup.newline()
      if let picture {
        markup.element("p") {
          $0.empty(
            "img",
            [
              "src": DaisyNames.picture(picture.name), "alt": figure.alt ?? figure.caption?.plain ?? "",
              "width": String(picture.width), "height": String(picture.height),
            ])
        }
        markup.newline()
      }
      for passage in passages { write(passage, to: &markup) }
    }
    markup.newline()
  }

  private func write(_ source: Block.Table, _ inner: [ListeningDocument.Node], to markup: inout MarkupWriter) {
    let table = BookTable(source, said: inner.flatMap(\.passages))
    guard table.columns > 0, !table.rows.isEmpty else { return write(inner, to: &markup) }
    markup.element("table", ["border": "1"]) { markup in
      if !table.opening.isEmpty {
        markup.newline()
        markup.element("caption") { for passage in table.opening { writeSentences(of: passage, to: &$0) } }
      }
      if source.header.contains(where: { !$0.isEmpty }) {
        markup.newline()
        markup.element("tr") { row in
          for column in 0..<table.columns {
            row.element("th", text: column < source.header.count ? source.header[column] : "")
          }
        }
      }
      for row in table.rows {
        markup.newline()
        markup.element("tr", ["id": row.line.map { DaisyNames.text(edition.script.lines[$0].id) }]) { markup in
          for cell in row.cells { markup.element("td", text: cell.map(\.text).joined()) }
        }
      }
      markup.newline()
    }
    markup.newline()
    for passage in table.ending { write(passage, to: &markup) }
  }

  private func write(_ passage: ListeningDocument.Passage, to markup: inout MarkupWriter) {
    guard !passage.sentences.isEmpty else { return }
    if let level = book.levels[passage.block] {
      markup.element("h\(level)", ["class": passage.block == book.headline ? "title" : nil]) {
        writeSentences(of: passage, to: &$0)
      }
    } else {
      markup.element("p", ["class": passage.role == .paragraph ? nil : passage.role.rawValue]) {
        writeSentences(of: passage, to: &$0)
      }
    }
    markup.newline()
  }

  private func writeSentences(of passage: ListeningDocument.Passage, to markup: inout MarkupWriter) {
    for (index, sentence) in passage.sentences.enumerated() {
      let line = edition.script.lines[sentence.line]
      if index > 0 {
        let last = edition.script.lines[passage.sentences[index - 1].line].text
        if ShownText.isSpaced(last, line.text) { markup.write(" ") }
      }
      let language = line.language == edition.script.language ? nil : line.language
      let tag = language?.publicationTag
      markup.element(
        "span",
        ["id": DaisyNames.text(line.id), "lang": tag, "xml:lang": tag, "dir": language?.direction]
      ) { write(sentence.pieces, to: &$0) }
    }
  }

  /// Words that are alike stand together, with what is between them.
  private func write(_ pieces: [ListeningDocument.Piece], to markup: inout MarkupWriter) {
    var rest = pieces[...]
    while let first = rest.first {
      guard first.word != nil else {
        markup.write(first.text)
        rest = rest.dropFirst()
        continue
      }
      var run = rest.prefix { $0.word == nil || $0.isAdded == first.isAdded && $0.language == first.language }
      while run.last?.word == nil { run = run.dropLast() }
      let text = run.map(\.text).joined()
      let tag = first.language?.publicationTag
      if first.isAdded || tag != nil {
        let name = first.isAdded ? "added" : nil
        markup.element(
          "span", ["class": name, "lang": tag, "xml:lang": tag, "dir": first.language?.direction], text: text)
      } else {
        markup.write(text)
      }
      rest = rest.dropFirst(run.count)
    }
  }
}
