/// A help text in the making: paragraphs and two-column lists, wrapped to a width.
struct HelpPage {
  /// A row of a list: what is typed, and what it does.
  struct Row {
    var term: String
    var meaning: String
  }

  /// How many columns there are; lines longer than 100 are hard to read, shorter than 40 leave no room for two columns.
  private let width: Int
  private var lines: [String] = []

  init(width: Int) {
    self.width = min(max(width, 40), 100)
  }

  /// The page, without a newline at the end.
  var text: String { lines.joined(separator: "\n") }

  mutating func add(paragraph: String) {
    separate()
    lines += wrapped(paragraph, to: width)
  }

  /// Adds a line that is typed and therefore never broken.
  mutating func add(typed: String) {
    lines.append("  " + typed)
  }

  mutating func add(heading: String) {
    separate()
    lines.append(heading + ":")
  }

  /// Adds rows whose meanings stand in one column; a term too long for its column has a line of its own.
  mutating func add(rows: [Row]) {
    let widest = rows.map(\.term.unicodeScalars.count).filter { $0 <= width / 3 }.max() ?? 0
    let margin = min(widest, width / 3) + 4
    for row in rows {
      let length = row.term.unicodeScalars.count
      var meaning = wrapped(row.meaning, to: width - margin)[...]
      let fits = length + 4 <= margin
      let first = fits ? meaning.popFirst() ?? "" : ""
      let gap = fits && !first.isEmpty ? String(repeating: " ", count: margin - 2 - length) : ""
      lines.append("  " + row.term + gap + first)
      lines += meaning.map { String(repeating: " ", count: margin) + $0 }
    }
  }

  private mutating func separate() {
    if !lines.isEmpty { lines.append("") }
  }
}
