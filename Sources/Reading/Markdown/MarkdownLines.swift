/// A document's lines, made ready for CommonMark: pages that were scraped to Markdown have a paragraph a line and no blank
/// lines between, which CommonMark would run together, or take for headings.
struct MarkdownLines {
  /// What cmark-gfm reads.
  private(set) var text: [UInt8] = []
  /// For each line of ``text`` the source's line, from 1.
  private(set) var numbers: [Int] = []
  /// Lines that CommonMark drops without a trace: definitions of link targets.
  private(set) var definitions: [(line: Int, text: String)] = []

  init(_ source: [DialectLines.Line]) {
    let lines = source.map(\.bytes)
    let isUnwrapped = Self.isUnwrapped(lines)
    let notes = Self.loneNotes(lines)
    var fence: MarkdownFence?
    var previous: Kind = .blank
    for (index, line) in lines.enumerated() {
      let number = source[index].number
      var kind = fence == nil ? Kind(line) : .fenced
      if let open = fence {
        if open.isClosed(by: line) { fence = nil }
      } else if let open = MarkdownFence(line) {
        (fence, kind) = (open, .fenced)
      }
      if kind == .definition { definitions.append((number, String(decoding: line, as: UTF8.self).trimmingSpace())) }
      if Self.separates(previous, kind, isUnwrapped: isUnwrapped) || notes.contains(index) && previous != .blank {
        append([], number)
      }
      if notes.contains(index) {
        // A note that nothing refers to would be dropped; as a paragraph it stays.
        append([0x5C] + line.drop(while: ASCII.isSpace), number)
      } else {
        append(Self.bounded(line), number)
      }
      previous = fence == nil && kind == .fenced ? .fenceEnd : kind
    }
  }

  private mutating func append(_ line: some Collection<UInt8>, _ number: Int) {
    text += line
    text.append(0x0A)
    numbers.append(number)
  }

  private enum Kind {
    case blank, plain, furniture, picture, item, emptyItem, quotation, table, heading, html, indented, fenced, fenceEnd,
      definition, rule

    init(_ line: ArraySlice<UInt8>) {
      let trimmed = line.drop(while: ASCII.isSpace)
      guard let first = trimmed.first else {
        self = .blank
        return
      }
      var end = trimmed.endIndex
      while end > trimmed.startIndex, ASCII.isSpace(trimmed[end - 1]) { end -= 1 }
      let core = trimmed[..<end]
      let indent = line.count - trimmed.count
      let second = core.dropFirst().first
      switch first {
      case 0x2D, 0x2A, 0x2B:
        if core.count == 1 {
          self = .emptyItem
        } else if second == 0x20 || second == 0x09 {
          self = .item
        } else if core.count >= 3, core.allSatisfy({ $0 == first || $0 == 0x20 }) {
          self = .rule
        } else {
          self = .plain
        }
      case 0x30...0x39:
        let digits = core.prefix(while: ASCII.isDigit)
        let after = core.dropFirst(digits.count)
        let isItem =
          digits.count <= 9 && (after.first == 0x2E || after.first == 0x29) && after.dropFirst().first == 0x20
        self = isItem ? .item : .plain
      case 0x3E: self = .quotation
      case 0x7C: self = .table
      case 0x23: self = core.drop(while: { $0 == 0x23 }).first == 0x20 ? .heading : .plain
      case 0x3C: self = second.map { ASCII.isLetter($0) || $0 == 0x2F || $0 == 0x21 } == true ? .html : .plain
      case 0x21 where second == 0x5B && core.last == 0x29: self = .picture
      case 0x5B where second == 0x21 && core.last == 0x29: self = .picture
      case 0x5B where second != 0x5E && indent < 4 && Self.isDefinition(core): self = .definition
      case 0x3D,
        0x5F where core.allSatisfy({ $0 == first }):
        self = .rule
      default: self = indent >= 4 ? .indented : .plain
      }
      if self == .plain, core.count < 120, MarkdownLines.isFurniture(core) { self = .furniture }
    }

    private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
      guard let close = line.firstIndex(of: 0x5D), close + 1 < line.endIndex, line[close + 1] == 0x3A else {
        return false
      }
      return close > line.startIndex + 1
    }
  }

  /// Whether a line is an item of a list.
  static func isItem(_ line: ArraySlice<UInt8>) -> Bool { Kind(line) == .item }

  /// Whether a line is text, and nothing that Markdown marks.
  static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
    switch Kind(line) {
    case .plain, .furniture: true
    default: false
    }
  }

  /// A line that is a paragraph of its own wherever it stands: a date, an e-mail address.
  private static func isFurniture(_ line: ArraySlice<UInt8>) -> Bool {
    let hasAddress = line.contains(0x40)
    guard hasAddress || line.contains(where: ASCII.isDigit) else { return false }
    let text = String(decoding: line, as: UTF8.self)
    if hasAddress, !text.contains(" "), text.contains(".") { return true }
    return DateForm.isDateLine(text)
  }

  private static func separates(_ before: Kind, _ after: Kind, isUnwrapped: Bool) -> Bool {
    switch (before, after) {
    case (.blank, _), (_, .blank), (.fenced, _), (_, .fenceEnd), (.html, _), (_, .html), (_, .indented), (.indented, _):
      false
    // A lone dash under a text is an empty item of a list, not the underline of a heading.
    case (.plain, .emptyItem), (.furniture, .emptyItem), (.picture, .emptyItem): true
    case (.plain, .furniture), (.furniture, .plain), (.furniture, .furniture): true
    case (.plain, .picture), (.picture, .plain), (.picture, .furniture), (.furniture, .picture), (.picture, .picture):
      isUnwrapped
    case (.plain, .plain): isUnwrapped
    case (.item, .plain), (.emptyItem, .plain), (.item, .picture), (.quotation, .plain), (.quotation, .picture):
      isUnwrapped
    case (.item, .furniture), (.emptyItem, .furniture), (.quotation, .furniture): isUnwrapped
    case (.plain, .item), (.furniture, .item), (.picture, .item): isUnwrapped
    case (.plain, .rule), (.furniture, .rule): isUnwrapped
    case (.fenceEnd, _): false
    default: false
    }
  }

  /// Whether each line is a paragraph: long lines, and hardly a blank one.
  private static func isUnwrapped(_ lines: [ArraySlice<UInt8>]) -> Bool {
    var texts = 0
    var blanks = 0
    var adjacentLong = 0
    var wasText = false
    var wasLong = false
    for line in lines {
      let kind = Kind(line)
      let isText = kind == .plain || kind == .picture || kind == .furniture
      if kind == .blank {
        blanks += 1
      } else {
        texts += 1
      }
      // No one wraps prose by hand wider than this (bytes; East Asian characters take three).
      let isLong = isText && line.count > 160
      if isText, wasText, isLong || wasLong { adjacentLong += 1 }
      (wasText, wasLong) = (isText, isLong)
    }
    return adjacentLong > 0 && blanks * 4 < texts
  }

  /// The definitions of notes that no text refers to, and those whose label was defined before.
  private static func loneNotes(_ lines: [ArraySlice<UInt8>]) -> Set<Int> {
    var defined: [String: Int] = [:]
    var repeated: Set<Int> = []
    var referred: Set<String> = []
    for (index, line) in lines.enumerated() {
      var position = line.startIndex
      let start = line.firstIndex { !ASCII.isSpace($0) } ?? line.endIndex
      while let open = line[position...].firstIndex(of: 0x5B) {
        position = open + 1
        guard position < line.endIndex, line[position] == 0x5E,
          let close = line[position...].prefix(200).firstIndex(of: 0x5D)
        else { continue }
        let label = Folding.fold(String(decoding: line[(position + 1)..<close], as: UTF8.self))
        if open == start, close + 1 < line.endIndex, line[close + 1] == 0x3A {
          if defined[label] != nil { repeated.insert(index) } else { defined[label] = index }
        } else {
          referred.insert(label)
        }
        position = close
      }
    }
    return repeated.union(defined.filter { !referred.contains($0.key) }.values)
  }

  /// A line whose runs of opening signs are cut to what anybody could mean, for cmark-gfm takes time with the square of them.
  private static func bounded(_ line: ArraySlice<UInt8>) -> [UInt8] {
    guard line.count > limit else { return Array(line) }
    var kept: [UInt8] = []
    kept.reserveCapacity(line.count)
    var run = 0
    var last: UInt8 = 0
    for byte in line {
      let isOpening =
        byte == 0x3E || byte == 0x5B || byte == 0x21 && last == 0x5B || byte == 0x2A || byte == 0x5F || byte == 0x60
        || byte == 0x3C || byte == 0x7C || byte == 0x7E || byte == 0x2D || byte == 0x2B || byte == 0x5D || byte == 0x28
      run = isOpening ? run + 1 : byte == 0x20 || byte == 0x21 ? run : 0
      if !isOpening || run <= limit { kept.append(byte) }
      last = byte
    }
    return kept
  }

  private static let limit = 200
}
