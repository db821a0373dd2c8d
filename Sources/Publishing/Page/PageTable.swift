import Reading

/// A table of an article as a table of the page.
struct PageTable {
  private let table: Reading.Block.Table

  init(_ table: Reading.Block.Table) { self.table = table }

  func write(into page: inout MarkupWriter) {
    page.element("div", ["class": "scroller"]) { page in
      page.element("table") { page in
        if let caption = table.caption, !caption.isEmpty { page.element("caption", text: caption) }
        if table.header.contains(where: { !$0.isEmpty }) {
          page.element("thead") { $0.element("tr") { writeCells(table.header, scope: "col", to: .max, into: &$0) } }
        }
        page.newline()
        page.element("tbody") { page in
          for row in table.rows {
            page.element("tr") { writeCells(row, scope: "row", to: 1, into: &$0) }
            page.newline()
          }
        }
      }
    }
  }

  /// Cells of a row, of which the first `count` are names if they hold anything.
  private func writeCells(_ cells: [String], scope: String, to count: Int, into page: inout MarkupWriter) {
    for (index, cell) in cells.enumerated() {
      if index < count, cell.contains(where: { !$0.isWhitespace }) {
        page.element("th", ["scope": scope], text: cell)
      } else {
        page.element("td", text: cell)
      }
    }
  }
}
