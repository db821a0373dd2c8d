/// Tells tables of data from tables that only arrange a page, and reads the former.
struct TableBuilder {
  let survey: Survey

  private var page: Page { survey.page }

  /// The most cells that are read; a larger table is an appendix, not something to listen to.
  private static let mostCells = 4_000

  /// Whether a table holds data: it says so by caption, heads or scope, or looks like it by its short, even rows.
  func isData(_ table: Int) -> Bool {
    if page.attribute(.role, table, is: "presentation") || page.attribute(.role, table, is: "none") { return false }
    if survey.prose[table] > 0, Double(survey.prose[table]) > 0.5 * Double(survey.textLength[table]) { return false }
    var rows = 0
    var cells = 0
    var heads = 0
    var widths: [Int: Int] = [:]
    var width = 0
    var node = table + 1
    while node < page.end(table) {
      switch page.tag(node) {
      case .table: return false
      case .tr:
        if width > 0 { widths[width, default: 0] += 1 }
        rows += 1
        width = 0
      case .th: (heads, cells, width) = (heads + 1, cells + 1, width + 1)
      case .td: (cells, width) = (cells + 1, width + 1)
      case .h1, .form: return false
      default: break
      }
      node += 1
    }
    if width > 0 { widths[width, default: 0] += 1 }
    guard rows >= 2, cells >= 4, widths.keys.max() ?? 0 >= 2, cells <= Self.mostCells else { return false }
    if heads > 0 || page.first(.caption, in: table) != nil || page.first(.thead, in: table) != nil { return true }
    return widths.count <= 2 && survey.linkDensity(table) < 0.6
  }

  /// The table's cells.
  func table(_ table: Int) -> Block.Table {
    var result = Block.Table(header: [], rows: [])
    var row: [String] = []
    var isHead = true
    var held: [Int: (text: String, rows: Int)] = [:]
    func endRow() {
      guard !row.allSatisfy(\.isEmpty) else {
        row = []
        return
      }
      if isHead, result.header.isEmpty, result.rows.isEmpty { result.header = row } else { result.rows.append(row) }
      row = []
    }
    func fillHeld() {
      while let above = held[row.count], above.rows > 0 {
        held[row.count]?.rows -= 1
        row.append(above.text)
      }
    }
    var node = table + 1
    while node < page.end(table) {
      switch page.tag(node) {
      case .caption:
        let text = text(of: node)
        if !text.isEmpty { result.caption = text }
        node = page.end(node)
        continue
      case .tr:
        endRow()
        isHead = true
      case .td, .th:
        if page.tag(node) == .td { isHead = false }
        fillHeld()
        let text = text(of: node)
        let columns = min(page.attribute(.colspan, node).flatMap { Int($0) } ?? 1, 50)
        let rows = min(page.attribute(.rowspan, node).flatMap { Int($0) } ?? 1, 200)
        for column in 0..<max(1, columns) {
          // A head stands over all its columns; a datum across several is said once.
          let cell = column == 0 || page.tag(node) == .th ? text : ""
          if rows > 1 { held[row.count] = (cell, rows - 1) }
          row.append(cell)
        }
        node = page.end(node)
        continue
      default: break
      }
      node += 1
    }
    endRow()
    let width = max(result.header.count, result.rows.map(\.count).max() ?? 0)
    result.rows = result.rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    if !result.header.isEmpty { result.header += Array(repeating: "", count: width - result.header.count) }
    return result
  }

  /// What is seen of a cell, without what is left out of it.
  private func text(of cell: Int) -> String {
    var text: [UInt8] = []
    var block = survey.block[cell]
    for node in cell..<page.end(cell) {
      let isBreak = page.tag(node) == .br || page.isText(node) && survey.block[node] != block
      if isBreak, let last = text.last, last != 0x20 { text.append(0x20) }
      guard page.isText(node) else { continue }
      block = survey.block[node]
      if survey.textLength[node] == 0 || survey.fates[node] == .block {
        page.append(collapsing: page.text(node), to: &text)
      }
    }
    while text.last == 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
