/// A line of Markdown outside a document: a title, a caption or a name in front matter.
enum MarkdownText {
  /// The text without its marks, links and emphasis as runs.
  static func inline(_ text: String) -> InlineText {
    guard text.utf8.contains(where: { signs.contains($0) }) else { return InlineText(text) }
    var builder = MarkdownBlockBuilder { "line \($0)" }
    // A word before the text keeps a number or a dash at its beginning from making a list.
    builder.read(MarkdownParser.events(in: Array(("x " + text).utf8)))
    guard let whole = builder.finish().first?.texts.first else { return InlineText(text) }
    return whole.part(2..<whole.plain.utf8.count)
  }

  private static let signs = Set("*_`[<&~=\\".utf8)
}
