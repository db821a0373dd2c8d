import Reading
import Scripting

/// A table as it is shown, with the words that are said of it where they stand in its cells.
///
/// The script says a row as a sentence: `Adult: Single: £4.` Here `Adult` and `£4` stand in their cells, and what is said
/// beside them, such as the column's name, belongs to the cell as a whole. Rows that are not said are shown as well.
struct BookTable {
  /// A cell's text, or a part of it.
  struct Fragment: Hashable {
    var text: String
    /// The word's position in `WordTimeline.words`, if it begins here.
    var word: Int?
    var language: Language?
  }

  /// A word of a row, and the cell that it is said of.
  struct Mention: Hashable {
    var word: Int
    var column: Int
    /// Whether it stands in the cell.
    var isShown: Bool
  }

  struct Row: Hashable {
    /// The position in `Script.lines` of the line that says it; nil if nothing does.
    var line: Int?
    var cells: [[Fragment]]
    /// In the order in which they are said.
    var mentions: [Mention] = []
  }

  var columns: Int
  /// What is said before the rows.
  var opening: [ListeningDocument.Passage] = []
  var rows: [Row] = []
  /// What is said after the rows.
  var ending: [ListeningDocument.Passage] = []

  init(_ table: Block.Table, said passages: [ListeningDocument.Passage]) {
    columns = max(table.header.count, table.rows.map(\.count).max() ?? 0)
    for passage in passages {
      if rows.count < table.rows.count, passage.sentences.count == 1,
        let row = Self.row(passage.sentences[0], of: table.rows[rows.count], under: table.header, columns: columns)
      {
        rows.append(row)
      } else if rows.isEmpty {
        opening.append(passage)
      } else {
        ending.append(passage)
      }
    }
    rows += table.rows.dropFirst(rows.count).map { Row(cells: $0.map { [Fragment(text: $0)] }) }
    for index in rows.indices {
      rows[index].cells += Array(repeating: [], count: columns - rows[index].cells.count)
    }
  }

  /// Whether all of the table is said.
  var isSaid: Bool { rows.allSatisfy { $0.line != nil } }
}

extension BookTable {
  /// A column's part of a line: where it begins, and where in it the cell's own text stands; in scalars.
  private typealias Place = (start: Int, value: Range<Int>)

  /// The row that a sentence says; nil if it says something else.
  private static func row(
    _ sentence: ListeningDocument.Sentence, of cells: [String], under header: [String], columns: Int
  ) -> Row? {
    let line = Array(sentence.pieces.lazy.map(\.text).joined().unicodeScalars)
    guard let places = places(of: cells, under: header, columns: columns, in: line) else { return nil }
    var row = Row(line: sentence.line, cells: Array(repeating: [], count: columns))
    var start = 0
    for piece in sentence.pieces {
      let end = start + piece.text.unicodeScalars.count
      var isPlaced = piece.word == nil
      for (column, place) in places.enumerated() where place.value.overlaps(start..<end) {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: line[place.value.clamped(to: start..<end)])
        let word = isPlaced ? nil : piece.word
        row.cells[column].append(Fragment(text: String(text), word: word, language: piece.language))
        if let word { row.mentions.append(Mention(word: word, column: column, isShown: true)) }
        isPlaced = true
      }
      if !isPlaced, let word = piece.word {
        let column = places.lastIndex { $0.start <= start } ?? 0
        row.mentions.append(Mention(word: word, column: column, isShown: false))
      }
      start = end
    }
    return row
  }

  private static func places(
    of cells: [String], under header: [String], columns: Int, in line: [Unicode.Scalar]
  ) -> [Place]? {
    var places: [Place] = []
    var cursor = 0
    // A word is said for an empty cell.
    var isAfterEmpty = false
    for column in 0..<columns {
      var start: Int?
      let name = column > 0 && column < header.count ? scalars(of: header[column]) : []
      if let range = next(name, in: line, after: cursor, skipsWords: isAfterEmpty) {
        start = range.lowerBound
        cursor = range.upperBound
        isAfterEmpty = false
      }
      let value = column < cells.count ? scalars(of: cells[column]) : []
      if value.isEmpty {
        places.append((start ?? cursor, cursor..<cursor))
        isAfterEmpty = true
      } else {
        guard let range = next(value, in: line, after: cursor, skipsWords: isAfterEmpty) else { return nil }
        places.append((start ?? range.lowerBound, range))
        cursor = range.upperBound
        isAfterEmpty = false
      }
    }
    return places
  }

  private static func scalars(of text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    let isInside: (Unicode.Scalar) -> Bool = { !$0.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: isInside), let last = scalars.lastIndex(where: isInside)
    else { return [] }
    return Array(scalars[first...last])
  }

  /// Where a text stands next, if nothing stands before it but punctuation, or words that may be skipped.
  private static func next(
    _ text: [Unicode.Scalar], in line: [Unicode.Scalar], after cursor: Int, skipsWords: Bool
  ) -> Range<Int>? {
    guard !text.isEmpty else { return nil }
    var start = cursor
    while start + text.count <= line.count {
      if line[start] == text[0], line[start..<start + text.count].elementsEqual(text) {
        return start..<start + text.count
      }
      if !skipsWords, line[start].properties.isAlphabetic || line[start].properties.numericType != nil { return nil }
      start += 1
    }
    return nil
  }
}
