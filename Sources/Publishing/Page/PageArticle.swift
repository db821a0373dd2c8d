import Reading
import Scripting

/// The article as the page shows it: what the script says, every sentence and word an element of its own.
struct PageArticle {
  let edition: Edition
  let words: InterfaceWords
  private var outline = PageOutline()
  private var hasHeadline = false
  private var pictureCount = 0

  init(_ edition: Edition, words: InterfaceWords) {
    self.edition = edition
    self.words = words
  }

  mutating func write(into page: inout MarkupWriter) {
    let nodes = ListeningDocument(edition).nodes
    page.element("article") { page in
      page.newline()
      if !nodes.flatMap(\.passages).contains(where: { $0.role == .headline && !$0.sentences.isEmpty }) {
        hasHeadline = true
        let level = outline.headline(isFirst: true)
        page.element("h\(level)", text: edition.script.title.isEmpty ? words.audioEdition : edition.script.title)
        page.newline()
      }
      writeStory(nodes[...], into: &page)
    }
    page.newline()
  }
}

// MARK: The parts of a story

extension PageArticle {
  /// An article's head, body and close.
  private mutating func writeStory(_ nodes: ArraySlice<ListeningDocument.Node>, into page: inout MarkupWriter) {
    let head = nodes.prefix(while: \.isHead)
    if !head.isEmpty {
      page.element("header", ["class": "head"]) { page in
        page.newline()
        write(head, into: &page)
      }
      page.newline()
    }
    let rest = nodes.dropFirst(head.count)
    let closeCount = rest.reversed().prefix { $0.role == .close }.count
    write(rest.dropLast(closeCount), into: &page)
    guard closeCount > 0 else { return }
    page.element("footer", ["class": "close"]) { page in
      page.newline()
      write(rest.suffix(closeCount), into: &page)
    }
    page.newline()
  }

  private mutating func write(_ nodes: ArraySlice<ListeningDocument.Node>, into page: inout MarkupWriter) {
    for node in nodes {
      switch node {
      case .passage(let passage): write(passage, into: &page)
      case .container(let container, let inner): write(container, inner[...], into: &page)
      }
    }
  }

  private mutating func write(
    _ container: Script.Container, _ nodes: ArraySlice<ListeningDocument.Node>, into page: inout MarkupWriter
  ) {
    func element(_ name: String, _ type: String?, _ content: (inout MarkupWriter) -> Void) {
      page.element(name, ["class": type]) {
        $0.newline()
        content(&$0)
      }
      page.newline()
    }
    switch container.kind {
    case .quotation: element("blockquote", nil) { write(nodes, into: &$0) }
    case .list(let isOrdered, let start):
      element("div", "list") { writeList(nodes, isOrdered: isOrdered, start: start, into: &$0) }
    case .listItem: element("li", nil) { write(nodes, into: &$0) }
    case .table(let table): element("div", "table") { writeTable(table, saidBy: nodes, into: &$0) }
    case .figure(let figure): writeFigure(figure, saidBy: nodes, into: &page)
    case .gallery: element("div", "gallery") { write(nodes, into: &$0) }
    case .aside: element("div", "box") { write(nodes, into: &$0) }
    case .embed: element("div", "embed") { write(nodes, into: &$0) }
    case .entry: element("div", "entry") { write(nodes, into: &$0) }
    case .note: element("div", "note") { write(nodes, into: &$0) }
    case .code: element("div", "code") { write(nodes, into: &$0) }
    case .story: element("section", "story") { writeStory(nodes, into: &$0) }
    }
  }

  /// A list's items, and before and after them what announces and closes it.
  private mutating func writeList(
    _ nodes: ArraySlice<ListeningDocument.Node>, isOrdered: Bool, start: Int, into page: inout MarkupWriter
  ) {
    for run in nodes.listRuns {
      guard run.isItems else {
        write(run.nodes, into: &page)
        continue
      }
      let name = isOrdered ? "ol" : "ul"
      page.element(name, ["start": isOrdered && start != 1 ? String(start) : nil]) { page in
        page.newline()
        write(run.nodes, into: &page)
      }
      page.newline()
    }
  }

  private mutating func writeTable(
    _ table: Reading.Block.Table, saidBy nodes: ArraySlice<ListeningDocument.Node>, into page: inout MarkupWriter
  ) {
    PageTable(table).write(into: &page)
    page.newline()
    guard !nodes.isEmpty else { return }
    let isForeign = words.language.base != edition.script.language.base
    page.element("details", ["class": "as-read"]) { page in
      page.element(
        "summary",
        [
          "lang": isForeign ? words.language.tag : nil, "dir": isForeign ? words.language.direction : nil,
        ], text: words.asRead)
      page.newline()
      write(nodes, into: &page)
    }
    page.newline()
  }

  private mutating func writeFigure(
    _ figure: Figure, saidBy nodes: ArraySlice<ListeningDocument.Node>, into page: inout MarkupWriter
  ) {
    let passages = nodes.compactMap { if case .passage(let passage) = $0 { passage } else { nil } }
    let sentences = passages.flatMap(\.sentences)
    let caption = PageCaption(figure, saidBy: sentences)
    guard let picture = figure.address.flatMap({ edition.pictures[$0] }) else {
      guard !sentences.isEmpty else { return }
      page.element("div", ["class": "described"]) { page in
        writeDescription(of: sentences, caption, hidden: [], into: &page)
      }
      page.newline()
      return
    }
    pictureCount += 1
    page.element("figure") { page in
      page.empty(
        "img",
        [
          "src": WebAddress.file(picture.name), "alt": caption.alternative,
          "width": picture.width > 0 ? String(picture.width) : nil,
          "height": picture.height > 0 ? String(picture.height) : nil,
          // The first picture is seen at once.
          "loading": pictureCount > 1 ? "lazy" : nil, "decoding": "async",
        ])
      guard !sentences.isEmpty || !caption.unsaid.isEmpty || caption.credit != nil else { return }
      page.element("figcaption") {
        writeDescription(of: sentences, caption, hidden: caption.repeated, into: &$0)
      }
    }
    page.newline()
  }
}

extension PageArticle {
  /// What is said of a picture and what stands by it: a paragraph for what is seen, one for the caption.
  private func writeDescription(
    of sentences: [ListeningDocument.Sentence], _ caption: PageCaption, hidden: Set<Int>,
    into page: inout MarkupWriter
  ) {
    // Each begins with words that announce it; “End of image.” is nothing but such words.
    var paragraphs: [ArraySlice<ListeningDocument.Sentence>] = []
    for (index, sentence) in sentences.enumerated() {
      if paragraphs.isEmpty || sentence.pieces.first?.isAdded == true && !sentence.isAdded {
        paragraphs.append(sentences[index..<index])
      }
      paragraphs[paragraphs.count - 1] = sentences[paragraphs[paragraphs.count - 1].startIndex...index]
    }
    if !caption.unsaid.isEmpty || paragraphs.isEmpty { paragraphs.append([]) }
    for (index, paragraph) in paragraphs.enumerated() {
      let isLast = index == paragraphs.count - 1
      page.element("p") { page in
        write(Array(paragraph), hidden: hidden, marksAdded: true, into: &page)
        if isLast { page.write(caption.unsaid) }
        guard isLast, let credit = caption.credit else { return }
        page.raw(" ")
        page.element("span", ["class": "credit"], text: credit)
      }
    }
  }
}

// MARK: Passages, sentences, words

extension PageArticle {
  private mutating func write(_ passage: ListeningDocument.Passage, into page: inout MarkupWriter) {
    guard !passage.sentences.isEmpty else { return }
    let sentences = passage.sentences
    switch passage.role {
    case .headline:
      let level = outline.headline(isFirst: !hasHeadline)
      hasHeadline = true
      let isLong = sentences.reduce(0) { $0 + edition.script.lines[$1.line].text.utf8.count } > 160
      page.element("h\(level)", ["class": isLong ? "long" : nil]) { write(sentences, into: &$0) }
    case .heading, .entry:
      page.element("h\(outline.heading(passage.level ?? 2))") { write(sentences, into: &$0) }
    case .pullQuote:
      page.element("blockquote", ["class": "pull"]) { $0.element("p") { write(sentences, into: &$0) } }
    case .code where !sentences.allSatisfy(\.isAdded):
      page.element("p") { $0.element("code") { write(sentences, into: &$0) } }
    default:
      page.element("p", ["class": passage.style]) { write(sentences, into: &$0) }
    }
    page.newline()
  }

  /// Sentences of one passage.
  ///
  /// Those that are `hidden` are said by a picture's alternative text already; `marksAdded` sets apart those of which nothing
  /// stands in the article.
  private func write(
    _ sentences: [ListeningDocument.Sentence], hidden: Set<Int> = [], marksAdded: Bool = false,
    into page: inout MarkupWriter
  ) {
    for (index, sentence) in sentences.enumerated() {
      let line = edition.script.lines[sentence.line]
      if index > 0, !line.language.isWrittenWithoutSpaces { page.raw(" ") }
      page.element(
        "span",
        [
          "class": marksAdded && sentence.isAdded ? "s stage" : "s", "id": line.id,
          "lang": line.language == edition.script.language ? nil : line.language.publicationTag,
          "aria-hidden": hidden.contains(sentence.line) ? "true" : nil,
        ]
      ) { write(sentence.pieces[...], into: &$0) }
    }
  }

  /// Words and what is between them; runs of added words, of stressed ones and of another language are elements of their own.
  private func write(_ pieces: ArraySlice<ListeningDocument.Piece>, into page: inout MarkupWriter) {
    var rest = pieces
    while let first = rest.first {
      var run =
        first.isBlank
        ? rest.prefix(1)
        : rest.prefix { $0.isSet(as: first) || $0.isBlank }
      // A space between two runs belongs to neither.
      while run.count > 1, run.last?.isBlank == true { run.removeLast() }
      rest = rest.dropFirst(run.count)
      guard !first.isBlank, first.isAdded || first.language != nil || first.isStressed else {
        writeWords(run, into: &page)
        continue
      }
      page.element(
        first.isStressed ? "em" : "span",
        ["class": first.isAdded ? "added" : nil, "lang": first.language?.publicationTag]
      ) { writeWords(run, into: &$0) }
    }
  }

  private func writeWords(_ pieces: ArraySlice<ListeningDocument.Piece>, into page: inout MarkupWriter) {
    for piece in pieces {
      guard let word = piece.word else {
        page.write(piece.text)
        continue
      }
      page.raw("<span class=\"w\" data-w=\"")
      page.raw(String(word))
      page.raw("\">")
      page.write(piece.text)
      page.raw("</span>")
    }
  }
}

extension ListeningDocument.Node {
  /// Whether nothing but what stands above an article is in it; a digest lists its stories there.
  fileprivate var isHead: Bool {
    switch self {
    case .passage(let passage): passage.role.isHead
    case .container(let container, let inner): container.kind != .story && inner.allSatisfy(\.isHead)
    }
  }
}

extension ListeningDocument.Passage {
  /// What a paragraph of its role looks like; nil for plain text.
  fileprivate var style: String? {
    switch role {
    case .publication, .label, .standfirst, .byline, .date, .about, .contents, .correction, .dateline: role.rawValue
    case .paragraph, .listItem, .note, .headline, .heading, .entry, .pullQuote: nil
    case .list, .table, .image, .code, .close, .quotation, .aside, .embed:
      sentences.allSatisfy(\.isAdded) ? "stage" : role == .aside ? "title" : nil
    }
  }
}

extension ListeningDocument.Piece {
  /// Whether it looks like another.
  fileprivate func isSet(as other: Self) -> Bool {
    isAdded == other.isAdded && language == other.language && isStressed == other.isStressed
  }

  /// Whether it is space between words.
  fileprivate var isBlank: Bool { word == nil && text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }
}

extension ListeningDocument.Sentence {
  /// Whether nothing of it stands in the article.
  fileprivate var isAdded: Bool { pieces.allSatisfy { $0.isAdded || $0.word == nil } }
}

extension Line.Role {
  /// Whether lines of the role stand above an article.
  fileprivate var isHead: Bool {
    switch self {
    case .headline, .publication, .label, .standfirst, .byline, .date, .about, .contents: true
    default: false
    }
  }
}

extension Language {
  /// Whether no space stands between sentences.
  fileprivate var isWrittenWithoutSpaces: Bool { ["ja", "zh", "yue", "wuu", "th", "lo", "km", "my"].contains(base) }
}
