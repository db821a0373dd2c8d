/// A line of Markdown outside a document: a title, a caption or a name in front matter.
enum MarkdownText {
  /// The text without its marks, links and emphasis as runs; nothing if there is nothing but markup.
  static func inline(_ text: String) -> InlineText {
    guard text.utf8.contains(where: { signs.contains($0) }) else { return InlineText(text) }
    var builder = MarkdownBlockBuilder { "line \($0)" }
    // A word before the text keeps a number or a dash at its beginning from making a list.
    builder.read(MarkdownParser.events(in: Array(("x " + text).utf8)))
    // Markup in it may end the line, so that it goes on in another.
    var runs: [InlineText.Run] = []
    for (index, text) in builder.finish().flatMap(\.texts).enumerated() {
      let length = text.plain.utf8.count
      let own = index == 0 ? text.part(min(2, length)..<length) : text
      guard !own.isEmpty else { continue }
      runs += (runs.isEmpty ? [] : [.init(" ")]) + own.runs
    }
    return InlineText(runs)
  }

  private static let signs = Set("*_`[<&~=\\".utf8)
}
