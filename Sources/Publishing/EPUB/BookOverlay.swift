import Reading
import Scripting

/// Writes the media overlay of a section, as SMIL: which part of the recording says which word.
///
/// Sentences are sequences of their words; lists, tables, rows, figures, boxes and notes are sequences with a type, so that a
/// listener can leave them or skip them.
struct BookOverlay {
  /// The whole file; nil if nothing of the section is heard.
  private(set) var text: String?
  /// How long it is, in milliseconds.
  private(set) var duration = 0

  private let edition: Edition
  private let clips: ClipTimes
  private let textName: String
  private let soundName: String

  init(_ edition: Edition, _ section: BookSection, clips: ClipTimes, textName: String, soundName: String) {
    self.edition = edition
    self.clips = clips
    self.textName = textName
    self.soundName = soundName
    var markup = MarkupWriter(.xml)
    for node in section.nodes { write(node, to: &markup) }
    guard !markup.text.isEmpty else { return }
    text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
      <body>
      \(markup.text)</body>
      </smil>

      """
  }
}

extension BookOverlay {
  private mutating func write(_ node: ListeningDocument.Node, to markup: inout MarkupWriter) {
    switch node {
    case .passage(let passage): write(passage, to: &markup)
    case .container(let container, let inner):
      write(BookNames.container(container.id), type: container.kind.overlayType, to: &markup) { overlay, markup in
        if case .table(let table) = container.kind {
          overlay.write(BookTable(table, said: inner.flatMap(\.passages)), to: &markup)
        } else {
          for node in inner { overlay.write(node, to: &markup) }
        }
      }
    }
  }

  private mutating func write(_ table: BookTable, to markup: inout MarkupWriter) {
    for passage in table.opening { write(passage, to: &markup) }
    for row in table.rows {
      guard let index = row.line else { continue }
      let line = edition.script.lines[index].id
      let first = edition.timeline.firstWord(of: index)
      write(BookNames.sentence(line), type: "table-row", to: &markup) { overlay, markup in
        for mention in row.mentions {
          let name =
            mention.isShown ? BookNames.word(line, mention.word - first) : BookNames.cell(line, mention.column)
          overlay.write(name, during: mention.word, to: &markup)
        }
      }
    }
    for passage in table.ending { write(passage, to: &markup) }
  }

  private mutating func write(_ passage: ListeningDocument.Passage, to markup: inout MarkupWriter) {
    for sentence in passage.sentences {
      let line = edition.script.lines[sentence.line].id
      write(BookNames.sentence(line), type: nil, to: &markup) { overlay, markup in
        for (position, word) in sentence.pieces.lazy.compactMap(\.word).enumerated() {
          overlay.write(BookNames.word(line, position), during: word, to: &markup)
        }
      }
    }
  }

  /// A sequence, unless there would be nothing in it.
  private mutating func write(
    _ id: String, type: String?, to markup: inout MarkupWriter,
    _ content: (inout BookOverlay, inout MarkupWriter) -> Void
  ) {
    var inner = MarkupWriter(.xml)
    content(&self, &inner)
    guard !inner.text.isEmpty else { return }
    let type = type.map { " epub:type=\"\($0)\"" } ?? ""
    markup.raw("<seq epub:textref=\"\(textName)#\(id)\"\(type)>\n\(inner.text)</seq>\n")
  }

  private mutating func write(_ id: String, during word: Int, to markup: inout MarkupWriter) {
    guard let clip = clips[word] else { return }
    duration += clip.count
    markup.raw(
      "<par><text src=\"\(textName)#\(id)\"/><audio src=\"\(soundName)\" clipBegin=\"\(clip.lowerBound.clockValue)\" clipEnd=\"\(clip.upperBound.clockValue)\"/></par>\n"
    )
  }
}

extension Script.Container.Kind {
  /// What an overlay calls it, if a listener may want to leave it or to skip it.
  fileprivate var overlayType: String? {
    switch self {
    case .list: "list"
    case .listItem: "list-item"
    case .table: "table"
    case .figure: "figure"
    case .aside: "aside"
    case .note: "footnote"
    case .quotation, .gallery, .embed, .entry, .code, .story: nil
    }
  }
}

extension Int {
  /// Milliseconds as SMIL writes them: `12.345s`.
  var clockValue: String { "\(seconds)s" }
}
