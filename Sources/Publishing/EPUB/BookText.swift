import Reading
import Scripting

/// Writes the text of a section as XHTML, every sentence and every word with a name for overlays to refer to.
struct BookText {
  private let edition: Edition
  private let section: BookSection
  /// By their address in the article.
  private let pictures: [String: Picture]
  /// The levels of headings, by block: none skips one, and each section has one of the first.
  private let levels: [Int: Int]

  init(_ edition: Edition, _ section: BookSection, pictures: [String: Picture]) {
    self.edition = edition
    self.section = section
    self.pictures = pictures
    var levels: [Int: Int] = [:]
    var last = 0
    for passage in section.nodes.flatMap(\.passages) where !passage.sentences.isEmpty {
      switch passage.role {
      case .headline: last = 1
      case .heading, .entry: last = max(1, min(passage.level ?? 2, last + 1))
      default: continue
      }
      levels[passage.block] = last
    }
    self.levels = levels
  }

  /// The whole file.
  var text: String {
    let headline = section.nodes.lazy.flatMap(\.passages).first { $0.role == .headline && !$0.sentences.isEmpty }
    let name = headline.map { BookNames.sentence(edition.script.lines[$0.sentences[0].line].id) }
    return BookDocument.text(title: section.title, language: section.language) {
      $0.element("section", ["epub:type": "chapter", "role": "doc-chapter", "aria-labelledby": name]) {
        $0.newline()
        writeArticle(section.nodes, to: &$0)
      }
      $0.newline()
    }
  }
}

extension BookText {
  /// An article's nodes: what stands before the text and after it is told apart.
  private func writeArticle(_ nodes: [ListeningDocument.Node], to markup: inout MarkupWriter) {
    let head: Set<Line.Role> = [
      .headline, .publication, .label, .standfirst, .byline, .date, .about, .contents,
    ]
    let heads = nodes.prefix { $0.role.map(head.contains) ?? false }
    let feet = nodes.dropFirst(heads.count).reversed().prefix { $0.role == .close }.reversed()
    if !heads.isEmpty {
      markup.element("header") { for node in heads { write(node, to: &$0) } }
      markup.newline()
    }
    for node in nodes.dropFirst(heads.count).dropLast(feet.count) { write(node, to: &markup) }
    if !feet.isEmpty {
      markup.element("footer") { for node in feet { write(node, to: &$0) } }
      markup.newline()
    }
  }

  private func write(_ nodes: [ListeningDocument.Node], to markup: inout MarkupWriter) {
    for node in nodes { write(node, to: &markup) }
  }

  private func write(_ node: ListeningDocument.Node, to markup: inout MarkupWriter) {
    switch node {
    case .passage(let passage): if !passage.sentences.isEmpty { write(passage, to: &markup) }
    case .container(let container, let inner): write(container, inner, to: &markup)
    }
    markup.newline()
  }

  private func write(
    _ container: Script.Container, _ inner: [ListeningDocument.Node], to markup: inout MarkupWriter
  ) {
    let id = BookNames.container(container.id)
    switch container.kind {
    case .quotation: markup.element("blockquote", ["id": id]) { write(inner, to: &$0) }
    case .list(let isOrdered, let start):
      markup.element("div", ["id": id, "class": "list"]) { writeList(inner, isOrdered, start, to: &$0) }
    case .listItem: markup.element("li", ["id": id]) { write(inner, to: &$0) }
    case .table(let table):
      markup.element("div", ["id": id, "class": "table"]) { write(table, inner, to: &$0) }
    case .figure(let figure): markup.element("figure", ["id": id]) { write(figure, inner, to: &$0) }
    case .aside:
      let title = inner.lazy.flatMap(\.passages).flatMap(\.sentences).first
      let name = title.map { BookNames.sentence(edition.script.lines[$0.line].id) }
      markup.element("aside", ["id": id, "class": "box", "aria-labelledby": name]) { write(inner, to: &$0) }
    case .note:
      // Not an aside: some readers take those out of the text, to show them only where a link asks for them.
      markup.element("div", ["id": id, "class": "note", "epub:type": "footnote", "role": "doc-footnote"]) {
        write(inner, to: &$0)
      }
    case .embed: markup.element("div", ["id": id, "class": "embed"]) { write(inner, to: &$0) }
    case .gallery: markup.element("div", ["id": id, "class": "gallery"]) { write(inner, to: &$0) }
    case .code: markup.element("div", ["id": id, "class": "code"]) { write(inner, to: &$0) }
    case .entry: markup.element("div", ["id": id, "class": "entry"]) { write(inner, to: &$0) }
    case .story: markup.element("div", ["id": id]) { writeArticle(inner, to: &$0) }
    }
  }

  /// A list, with what announces and what closes it beside it: those are no items.
  private func writeList(
    _ nodes: [ListeningDocument.Node], _ isOrdered: Bool, _ start: Int, to markup: inout MarkupWriter
  ) {
    for run in nodes.listRuns {
      guard run.isItems else {
        for node in run.nodes { write(node, to: &markup) }
        continue
      }
      let first = isOrdered && start != 1 ? String(start) : nil
      markup.element(isOrdered ? "ol" : "ul", ["start": first]) { for item in run.nodes { write(item, to: &$0) } }
    }
  }

  private func write(_ figure: Figure, _ inner: [ListeningDocument.Node], to markup: inout MarkupWriter) {
    if let picture = figure.address.flatMap({ pictures[$0] }) {
      let alternative = figure.alt ?? figure.caption?.plain ?? ""
      markup.empty(
        "img",
        [
          "src": picture.name, "alt": alternative, "role": alternative.isEmpty ? "presentation" : nil,
          "width": String(picture.width), "height": String(picture.height),
        ])
    }
    guard inner.contains(where: { $0.passages.contains { !$0.sentences.isEmpty } }) else { return }
    markup.element("figcaption") { caption in
      var rest = inner.flatMap(\.passages).flatMap(\.sentences)[...]
      while let first = rest.first {
        // What is announced (`Caption:`) begins a paragraph.
        let paragraph = [first] + rest.dropFirst().prefix { $0.pieces.first?.isAdded == false }
        caption.element("p") { writeSentences(paragraph[...], to: &$0) }
        rest = rest.dropFirst(paragraph.count)
      }
    }
  }

  private func write(_ table: Block.Table, _ inner: [ListeningDocument.Node], to markup: inout MarkupWriter) {
    let table = (source: table, shown: BookTable(table, said: inner.flatMap(\.passages)))
    markup.element("table") { markup in
      if !table.shown.opening.isEmpty {
        markup.element("caption") { for passage in table.shown.opening { write(passage, to: &$0) } }
      }
      if table.source.header.contains(where: { !$0.isEmpty }) {
        markup.element("thead") {
          $0.element("tr") { row in
            for column in 0..<table.shown.columns {
              let name = column < table.source.header.count ? table.source.header[column] : ""
              // A heading that says nothing heads nothing.
              if name.isEmpty { row.element("td", text: "") } else { row.element("th", ["scope": "col"], text: name) }
            }
          }
        }
      }
      markup.element("tbody") { for row in table.shown.rows { write(row, to: &$0) } }
    }
    for passage in table.shown.ending { write(passage, to: &markup) }
  }

  private func write(_ row: BookTable.Row, to markup: inout MarkupWriter) {
    let line = row.line.map { edition.script.lines[$0] }
    let first = row.line.map(firstWord) ?? 0
    markup.element("tr", ["id": line.map { BookNames.sentence($0.id) }]) { markup in
      for (column, cell) in row.cells.enumerated() {
        let isHeading = column == 0 && row.cells.count > 1 && !cell.isEmpty
        markup.element(
          isHeading ? "th" : "td",
          ["scope": isHeading ? "row" : nil, "id": line.map { BookNames.cell($0.id, column) }]
        ) {
          for fragment in cell {
            let id = fragment.word.flatMap { word in line.map { BookNames.word($0.id, word - first) } }
            writeWord(fragment.text, id: id, isAdded: false, language: fragment.language, to: &$0)
          }
        }
      }
    }
    markup.newline()
  }

  private func write(_ passage: ListeningDocument.Passage, to markup: inout MarkupWriter) {
    func paragraph(_ attributes: KeyValuePairs<String, String?>, _ markup: inout MarkupWriter) {
      markup.element("p", attributes) { writeSentences(passage.sentences[...], to: &$0) }
    }
    if let level = levels[passage.block] {
      markup.element("h\(level)") { writeSentences(passage.sentences[...], to: &$0) }
      return
    }
    switch passage.role {
    case .paragraph, .listItem, .quotation, .image, .table, .list, .aside, .embed, .note: paragraph([:], &markup)
    case .standfirst:
      markup.element("div", ["class": "standfirst", "epub:type": "abstract", "role": "doc-abstract"]) {
        paragraph([:], &$0)
      }
    case .pullQuote:
      markup.element("div", ["class": "pullquote", "epub:type": "pullquote", "role": "doc-pullquote"]) {
        paragraph([:], &$0)
      }
    case .correction: markup.element("div", ["class": "correction", "role": "note"]) { paragraph([:], &$0) }
    case .code:
      if passage.sentences.allSatisfy(isAdded) {
        paragraph([:], &markup)
      } else {
        markup.element("p") { $0.element("code", ["dir": "ltr"]) { writeSentences(passage.sentences[...], to: &$0) } }
      }
    case .headline, .heading, .entry, .publication, .label, .byline, .date, .about, .contents, .dateline, .close:
      paragraph(["class": passage.role.rawValue], &markup)
    }
  }

  private func writeSentences(
    _ sentences: ArraySlice<ListeningDocument.Sentence>, to markup: inout MarkupWriter
  ) {
    for (index, sentence) in sentences.enumerated() {
      if index > 0 { markup.raw(" ") }
      write(sentence, to: &markup)
    }
  }

  private func write(_ sentence: ListeningDocument.Sentence, to markup: inout MarkupWriter) {
    let line = edition.script.lines[sentence.line]
    let isAdded = isAdded(sentence)
    let language = line.language == section.language ? nil : line.language
    markup.element(
      "span",
      [
        "id": BookNames.sentence(line.id), "class": isAdded ? "added" : nil, "lang": language?.publicationTag,
        "xml:lang": language?.publicationTag, "dir": language?.direction,
      ]
    ) { markup in
      var position = 0
      for piece in sentence.pieces {
        var id: String?
        if piece.word != nil {
          id = BookNames.word(line.id, position)
          position += 1
        }
        writeWord(
          piece.text, id: id, isAdded: piece.isAdded && !isAdded && piece.word != nil, language: piece.language,
          to: &markup)
      }
    }
  }

  private func writeWord(
    _ text: String, id: String?, isAdded: Bool, language: Language?, to markup: inout MarkupWriter
  ) {
    if id == nil, language == nil, !isAdded { return markup.write(text) }
    let tag = language?.publicationTag
    markup.element(
      "span", ["id": id, "class": isAdded ? "added" : nil, "lang": tag, "xml:lang": tag, "dir": language?.direction],
      text: text)
  }

  /// Whether the article contains nothing of the sentence.
  private func isAdded(_ sentence: ListeningDocument.Sentence) -> Bool {
    sentence.pieces.allSatisfy { $0.isAdded || $0.word == nil }
  }

  /// The position of a line's first word in the timeline.
  private func firstWord(of line: Int) -> Int { edition.timeline.firstWord(of: line) }
}
