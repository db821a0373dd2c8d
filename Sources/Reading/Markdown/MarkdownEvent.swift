/// A step of the walk over a Markdown document: the way in and the way out of each node, in reading order.
struct MarkdownEvent {
  enum Kind {
    case document, quotation, list, item, code, html, paragraph, heading, divider, note, table, headerRow, row, cell
    case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, link, image, noteReference, deleted, other
  }

  var kind: Kind
  var isEntering: Bool
  /// The text of a leaf, the label of a note, the information string of a code block.
  var literal = ""
  /// The destination of a link or an image.
  var destination = ""
  /// The title of a link or an image.
  var title = ""
  /// A heading's level, or an ordered list's first number; nil for an unordered list.
  var number: Int?
  /// The first line, from 1.
  var line = 0
}
