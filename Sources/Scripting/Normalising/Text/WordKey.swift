/// A number that stands for a word without regard to case (FNV-1a over its scalars in lower case).
///
/// Tables look words up by it. A word that only happens to share a key would be read as the other, nothing worse.
struct WordKey {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ scalar: UInt32) {
    value = (value ^ UInt64(Self.lowercase(scalar))) &* 0x100_0000_01b3
  }

  static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 32
    case 0x100...0x137, 0x14A...0x177, 0x200...0x21F, 0x1EA0...0x1EF9: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    default: scalar
    }
  }

  static func of(_ scalars: some Sequence<UInt32>) -> UInt64 {
    var key = WordKey()
    for scalar in scalars { key.add(scalar) }
    return key.value
  }

  static func of(_ word: some StringProtocol) -> UInt64 {
    var key = WordKey()
    for scalar in word.unicodeScalars { key.add(scalar.value) }
    return key.value
  }
}

/// Words without regard to case.
struct WordSet: Sendable {
  private let keys: Set<UInt64>

  /// Makes a set of words that are written with white space between them.
  init(_ words: String) {
    keys = Set(words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { WordKey.of(Substring($0)) })
  }

  func contains(_ token: Token) -> Bool { token.kind == .word && keys.contains(token.key) }
  var all: Set<UInt64> { keys }
}

/// Lines of the form `written = said`, by the written word without regard to case.
struct WordTable: Sendable {
  /// What a line says of a word.
  struct Row: Sendable {
    let written: String
    let fields: [String]
  }

  private let rows: [UInt64: Row]

  /// Makes a table of lines `written, written = field, field`.
  init(_ lines: String) {
    var rows: [UInt64: Row] = [:]
    for line in lines.utf8.split(separator: 0x0A) {
      let sides = line.split(separator: 0x3D, maxSplits: 1).map { Self.fields(of: $0) }
      for written in sides[0] {
        rows[WordKey.of(written)] = Row(written: written, fields: sides.count > 1 ? sides[1] : [])
      }
    }
    self.rows = rows
  }

  subscript(token: Token) -> Row? { token.kind == .word ? rows[token.key] : nil }
  subscript(key: UInt64) -> Row? { rows[key] }
  var all: Set<UInt64> { Set(rows.keys) }

  /// The parts of a side between commas, without the white space around them.
  static func fields(of side: Substring.UTF8View) -> [String] {
    side.split(separator: 0x2C, omittingEmptySubsequences: false).map { field in
      var field = field
      while field.first == 0x20 { field.removeFirst() }
      while field.last == 0x20 { field.removeLast() }
      return String(Substring(field))
    }
  }
}

/// Lines of the form `written = said`, by exactly what is written.
struct ExactTable: Sendable {
  private let rows: [String: [String]]

  /// Makes a table of lines `written, written = field, field`.
  init(_ lines: String) {
    var rows: [String: [String]] = [:]
    for line in lines.utf8.split(separator: 0x0A) {
      let sides = line.split(separator: 0x3D, maxSplits: 1).map { WordTable.fields(of: $0) }
      for written in sides[0] { rows[written] = sides.count > 1 ? sides[1] : [] }
    }
    self.rows = rows
  }

  subscript(written: String) -> [String]? { rows[written] }

  /// The keys of the words that its rows begin with.
  var starts: Set<UInt64> {
    Set(rows.keys.map { row in WordKey.of(String(row.unicodeScalars.prefix { $0.properties.isAlphabetic })) })
  }
}
