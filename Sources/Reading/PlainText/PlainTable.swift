/// A table that is set with tabs (`Name⇥Votes`) or drawn with bars (`| Name | Votes |`).
enum PlainTable {
  /// The table that `lines` begin with, and how many of them it takes; nil if they begin none.
  ///
  /// It has at least two rows of equally many cells.
  static func table(in lines: some Sequence<String>) -> (table: Block.Table, count: Int)? {
    var rows: [[String]] = []
    var count = 0
    /// How many rows stand above the first line between rows.
    var ruled: Int?
    for line in lines {
      if isRule(line), count > 0 || line.hasPrefix("+") {
        if ruled == nil, !rows.isEmpty { ruled = rows.count }
      } else if let cells = cells(of: line), rows.first.map({ $0.count == cells.count }) ?? true {
        rows.append(cells)
      } else {
        break
      }
      count += 1
    }
    guard rows.count >= 2 else { return nil }
    let isHeader = ruled == 1 || !hasDigit(rows[0]) && rows.dropFirst().allSatisfy(hasDigit)
    let header = isHeader ? rows.removeFirst() : []
    return (Block.Table(header: header, rows: rows), count)
  }

  /// The cells of a row, at least two; nil if the line is none.
  private static func cells(of line: String) -> [String]? {
    var cells: [Substring]
    if line.hasPrefix("|"), line.hasSuffix("|"), line.utf8.count > 1 {
      cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
    } else {
      cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    }
    return cells.count >= 2 ? cells.map { $0.collapsingSpace() } : nil
  }

  /// `+------+-----+`, `|------|-----|`.
  private static func isRule(_ line: String) -> Bool {
    line.utf8.count >= 3 && (line.hasPrefix("+") || line.hasPrefix("|"))
      && line.utf8.allSatisfy { "+-|=: ".utf8.contains($0) }
  }

  private static func hasDigit(_ row: [String]) -> Bool { row.contains { $0.utf8.contains(where: ASCII.isDigit) } }
}
