/// Rows of fields as RFC 4180 has them: commas between fields, quotation marks around those that hold a comma, a quotation
/// mark or a line break, and quotation marks inside doubled.
struct CSVTable {
  /// What breaks the form.
  struct Flaw: Error {
    var line: Int
    var reason: String
  }

  struct Row {
    /// Where it begins, from 1.
    var line: Int
    var fields: [String]
  }

  private(set) var rows: [Row] = []

  /// Takes a text apart; empty lines are left out.
  ///
  /// A byte order mark is taken off, and a table whose first line has no comma but a semicolon or a tab is divided by that, as
  /// spreadsheets do in many countries.
  init(_ bytes: [UInt8]) throws(Flaw) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Flaw(line: 1, reason: "it is not in UTF-8; save it so first")
    }
    let separator = Self.separator(in: bytes)
    var line = 1
    var row = Row(line: 1, fields: [])
    var field: [UInt8] = []
    var isQuoted = false
    var wasQuoted = false
    func endField() {
      row.fields.append(String(decoding: field, as: UTF8.self))
      field.removeAll()
      wasQuoted = false
    }
    var rows: [Row] = []
    func endRow() {
      guard !row.fields.isEmpty || !field.isEmpty || wasQuoted else { return }
      endField()
      rows.append(row)
    }
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      let next = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
      place += 1
      if byte == 0x0A { line += 1 }
      switch byte {
      case 0x22 where isQuoted && next == 0x22:
        field.append(byte)
        place += 1
      case 0x22 where isQuoted: isQuoted = false
      case 0x0D where isQuoted && next == 0x0A: continue
      case _ where isQuoted: field.append(byte)
      case 0x22 where field.isEmpty && !wasQuoted: (isQuoted, wasQuoted) = (true, true)
      case 0x22: throw Flaw(line: line, reason: "a quotation mark stands inside a field without marks around it")
      case separator: endField()
      case 0x0D where next == 0x0A: continue
      case 0x0A, 0x0D:
        endRow()
        row = Row(line: line, fields: [])
      case _ where wasQuoted: throw Flaw(line: line, reason: "something follows a closing quotation mark")
      default: field.append(byte)
      }
    }
    guard !isQuoted else { throw Flaw(line: row.line, reason: "a quotation mark is never closed") }
    endRow()
    self.rows = rows
  }

  /// The line of some fields, with its line break.
  static func line(of fields: [String]) -> String {
    fields.map { field in
      let isPlain = !field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: ",") + "\r\n"
  }

  private static func separator(in bytes: ArraySlice<UInt8>) -> UInt8 {
    let first = bytes.prefix { $0 != 0x0A }
    if first.contains(0x2C) { return 0x2C }
    return [0x3B, 0x09].first { first.contains($0) } ?? 0x2C
  }
}
