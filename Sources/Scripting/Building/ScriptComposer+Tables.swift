import Reading

/// What is said of tables: their size, then row by row, each cell after its column's name.
extension ScriptComposer {
  mutating func compose(_ table: Block.Table, in surroundings: Surroundings, source: String?) {
    let header = table.header.map(\.trimmed)
    let rows = table.rows.map { $0.map(\.trimmed) }
    let columns = max(header.count, rows.map(\.count).max() ?? 0)
    guard columns > 0, !rows.isEmpty || header.contains(where: { !$0.isEmpty }) else { return }
    let isPartial = rows.count * columns > options.limits.tableCells
    if isPartial {
      let told = options.limits.partialTableRows
      notices.append(
        Notice(.information, "Of a table of \(rows.count) rows only the first \(told) are said.", at: source))
    }
    let before = lines.count
    say(
      .table, opening(of: table, header: header, columns: columns), pause: options.pauses.tableRow, source: source)
    for (index, row) in rows.prefix(isPartial ? max(0, options.limits.partialTableRows) : rows.count).enumerated() {
      // With two columns the names are soon known.
      let names = columns == 2 && index > 0 ? [] : header
      say(
        .table, [sentence(for: row, names: names, columns: columns)], pause: options.pauses.tableRow,
        source: source, isWhole: true)
    }
    setPause(options.pauses.beforeEnd, ifLonger: before)
    say(
      .table, [isPartial ? phrase(.tablePartial) : nil, phrase(.tableEnd)], pause: options.pauses.table)
    setPause(options.pauses.table, ifLonger: before)
  }

  private func opening(of table: Block.Table, header: [String], columns: Int) -> [Wording?] {
    let caption = table.caption?.trimmed ?? ""
    let names = header.filter { !$0.isEmpty }.map { Wording($0) }
    return [
      caption.isEmpty ? phrase(.table) : phrase(.titledTable, [.caption: Wording(caption)]),
      names.count == columns
        ? phrase(.tableNamedColumns, count: columns, [.columns: phrases.joined(names, as: .columns)])
        : phrase(.tableColumns, count: columns),
      phrase(.tableRows, count: table.rows.count),
    ]
  }

  /// A row as one line: its header cell, then each value after its column's name if it has one.
  private func sentence(for row: [String], names: [String], columns: Int) -> Wording? {
    let cells = (0..<columns).map { column in
      let text = column < row.count ? row[column] : ""
      return text.isEmpty ? phrase(.tableBlank) ?? Wording() : Wording(text)
    }
    let values = cells.indices.dropFirst().compactMap { column -> Wording? in
      guard column < names.count, !names[column].isEmpty else { return cells[column] }
      return phrase(.tableCell, [.column: Wording(names[column]), .value: cells[column]])
    }
    guard !values.isEmpty else { return phrases.closed(cells[0]) }
    return phrase(.tableRow, [.title: cells[0], .text: phrases.joined(values, as: .cells)])
  }
}
