/// A document's lines in CommonMark: what site generators and note programs write beside it is rewritten into Markdown or
/// HTML that says the same, or left out.
///
/// Inside fenced code nothing is touched.
struct DialectLines {
  struct Line {
    var bytes: ArraySlice<UInt8>
    /// The source's line, from 1.
    var number: Int
  }

  private(set) var lines: [Line] = []
  private(set) var omissions: [Omission] = []

  private let source: [ArraySlice<UInt8>]
  private let firstLine: Int
  private var index = 0
  /// For each name of an instruction or component the last line that closes it: what never closes opens nothing.
  private var closings: [String: Int] = [:]
  /// Texts of notes that stood inside the text.
  private var notes: [(text: String, number: Int)] = []
  /// How many containers of ``:::`` are open, by the element they became.
  private var divisions: [String] = []

  init(_ source: [ArraySlice<UInt8>], firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
    for (index, line) in source.enumerated() {
      if let instruction = Instruction(Self.trimmed(line)), instruction.isClosing { closings[instruction.name] = index }
    }
    var fence: MarkdownFence?
    // What once closes no more is not looked for again.
    var unclosed: [MarkdownFence] = []
    while index < source.count {
      let line = source[index]
      if let open = fence {
        if open.isClosed(by: line) { fence = nil }
        append(line)
      } else if let open = MarkdownFence(line) {
        // An opening that nothing closes is a row of signs, such as the underline of a heading.
        if !unclosed.contains(where: open.needsMore(than:)), source[(index + 1)...].contains(where: open.isClosed) {
          fence = open
          append(line)
        } else {
          if !unclosed.contains(where: open.needsMore(than:)) { unclosed.append(open) }
          append([0x5C] + line.drop(while: ASCII.isSpace))
        }
      } else {
        rewrite(line)
      }
      index += 1
    }
    for (offset, note) in notes.enumerated() {
      appendBlock("[^\(Self.noteLabel(offset))]: \(note.text)", number: note.number)
    }
  }
}

// Lines that are something of their own
extension DialectLines {
  private mutating func rewrite(_ line: ArraySlice<UInt8>) {
    let trimmed = Self.trimmed(line)
    switch trimmed.first {
    case UInt8(ascii: "{")?:
      if readInstruction(trimmed) || readAttributes(trimmed) || readComment(from: "{/*", to: "*/}") { return }
    case UInt8(ascii: "<")?:
      if readComponent(line) { return }
    case UInt8(ascii: "%")?:
      if readComment(from: "%%", to: "%%") { return }
    case UInt8(ascii: ":")?:
      if readDivision(trimmed) || readDefinition(trimmed) { return }
    case UInt8(ascii: "|")?:
      if readVerse(trimmed) { return }
    case UInt8(ascii: "i")?, UInt8(ascii: "e")?:
      if readModuleLines(trimmed) { return }
    default: break
    }
    guard line.contains(where: Self.isInlineSign) else { return append(line) }
    append(Array(inline(String(decoding: line, as: UTF8.self)).utf8)[...])
  }

  /// `{% include … %}`, `{{< figure … >}}`, over as many lines as it takes.
  private mutating func readInstruction(_ first: ArraySlice<UInt8>) -> Bool {
    guard let close = Instruction.close(for: first) else { return false }
    var text = Self.text(first)
    var last = index
    while !text.contains(close), last + 1 < source.count, last - index < 20 {
      last += 1
      text += " " + Self.text(source[last])
    }
    guard text.hasSuffix(close), let instruction = Instruction(Array(text.utf8)[...]) else { return false }
    let number = number
    index = last
    if instruction.isClosing {
      if let element = Instruction.elements[instruction.name] {
        appendBlock("</\(element)>", number: number)
      } else if Instruction.codes.contains(instruction.name) {
        append(Array("```".utf8)[...])
      }
      omit(text, .control, number)
    } else if (closings[instruction.name] ?? -1) > index, let element = Instruction.elements[instruction.name] {
      appendBlock("<\(element)>", number: number)
      if let title = instruction.title { appendBlock(Instruction.titled(title, in: element), number: number) }
      omit(text, .control, number)
    } else if (closings[instruction.name] ?? -1) > index, Instruction.codes.contains(instruction.name) {
      appendBlock("```\(instruction.bare.first ?? "")", number: number, isOpen: true)
      omit(text, .control, number)
    } else if (closings[instruction.name] ?? -1) > index, instruction.name == "comment" {
      leaveOut(through: closings[instruction.name] ?? index, .hidden)
    } else {
      appendBlock(text, number: number)
    }
    return true
  }

  /// `{: .class}` below a paragraph, or `{:toc}` below the item that the table of contents replaces.
  private mutating func readAttributes(_ line: ArraySlice<UInt8>) -> Bool {
    guard let end = AttributeList.end(in: line, at: line.startIndex), end == line.endIndex else { return false }
    let text = Self.text(line)
    if text.contains("toc"), let last = lines.last, MarkdownLines.isItem(last.bytes) {
      omit(Self.text(last.bytes), .control, last.number)
      lines.removeLast()
    }
    omit(text, .control, number)
    return true
  }

  /// A comment that begins with the line and may go over many.
  private mutating func readComment(from open: String, to close: String) -> Bool {
    let first = Self.text(source[index])
    guard first.hasPrefix(open) else { return false }
    var last = index
    if !first.dropFirst(open.utf8.count).contains(close) {
      guard
        let found = source.indices[(index + 1)...].prefix(200).first(where: { Self.text(source[$0]).contains(close) })
      else {
        return false
      }
      last = found
    } else if !first.hasSuffix(close) {
      // Text goes on behind it.
      return false
    }
    let whole = source[index...last].map(Self.text).joined(separator: " ").dropFirst(open.utf8.count)
    omit(String(whole.hasSuffix(close) ? whole.dropLast(close.utf8.count) : whole), .hidden, number)
    index = last
    return true
  }

  /// A component's tag on a line or lines of its own, around which Markdown goes on.
  private mutating func readComponent(_ line: ArraySlice<UInt8>) -> Bool {
    let trimmed = Self.trimmed(line)
    let name = trimmed.dropFirst(trimmed.dropFirst().first == 0x2F ? 2 : 1)
    guard let capital = name.first, (0x41...0x5A).contains(capital) else { return false }
    var text = Self.text(line)
    var last = index
    while !text.hasSuffix(">"), last + 1 < source.count, last - index < 30, !Self.trimmed(source[last + 1]).isEmpty {
      last += 1
      text += " " + Self.text(source[last])
    }
    guard text.hasSuffix(">") else { return false }
    let number = number
    index = last
    appendBlock(text, number: number)
    return true
  }

  /// `::: {.note}`, `:::tip Title`, and the `:::` that ends it.
  private mutating func readDivision(_ line: ArraySlice<UInt8>) -> Bool {
    let colons = line.prefix { $0 == 0x3A }.count
    guard colons >= 3 else { return false }
    let rest = Self.text(line.dropFirst(colons))
    if rest.isEmpty || rest.allSatisfy({ $0 == ":" }) {
      if let element = divisions.popLast() { appendBlock("</\(element)>", number: number) }
    } else {
      let name = rest.drop { "{. ".contains($0) }.prefix { $0.isLetter || $0 == "-" }.lowercased()
      let element = Instruction.elements[name] ?? "div"
      var title = rest.drop { $0 != " " && $0 != "[" }.trimmingSpace()
      if title.hasPrefix("["), title.hasSuffix("]") { title = String(title.dropFirst().dropLast()) }
      if rest.hasPrefix("{") || title.hasPrefix("{") || title.hasSuffix(":") { title = "" }
      divisions.append(element)
      appendBlock("<\(element)>", number: number)
      if !title.isEmpty { appendBlock(Instruction.titled(title, in: element), number: number) }
      omit(Self.text(line), .control, number)
    }
    return true
  }

  /// `: meaning` below a term is a paragraph of its own; below a table it is the caption.
  private mutating func readDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.dropFirst().first.map(ASCII.isSpace) == true,
      let before = lines.last(where: { !$0.bytes.allSatisfy(ASCII.isSpace) }),
      Self.trimmed(before.bytes).first != 0x7C, MarkdownLines.isProse(before.bytes)
    else { return false }
    appendBlock(inline(Self.text(line.dropFirst())), number: number, isOpen: true)
    return true
  }

  /// `| a line` of a verse or an address, whose line ends matter.
  private mutating func readVerse(_ line: ArraySlice<UInt8>) -> Bool {
    func isVerse(_ at: Int) -> Bool {
      guard source.indices.contains(at) else { return false }
      let line = Self.trimmed(source[at])
      return line.first == 0x7C && line.dropFirst().first == 0x20 && !line.dropFirst().contains(0x7C)
    }
    guard isVerse(index), isVerse(index - 1) || isVerse(index + 1) else { return false }
    append(Array((inline(Self.text(line.dropFirst())) + (isVerse(index + 1) ? "\\" : "")).utf8)[...])
    return true
  }

  /// `import … from "…"` and `export const …`, which MDX begins with.
  private mutating func readModuleLines(_ line: ArraySlice<UInt8>) -> Bool {
    let text = Self.text(line)
    if text.hasPrefix("import ") {
      let end = text.hasSuffix(";") ? text.dropLast() : text[...]
      guard let quote = end.last, quote == "\"" || quote == "'",
        end.contains(" from ") || end.dropFirst(7).first == quote
      else { return false }
      leaveOut(through: index, .control)
      return true
    }
    guard ["const ", "default ", "function ", "let ", "async "].contains(where: text.dropFirst(7).hasPrefix),
      text.hasPrefix("export ")
    else { return false }
    let end = source.indices[index...].first { source[$0].allSatisfy(ASCII.isSpace) } ?? source.count
    leaveOut(through: end - 1, .control)
    return true
  }
}

// Signs inside a line
extension DialectLines {
  private static func isInlineSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "^") || byte == UInt8(ascii: "[")
  }

  /// The line with pictures and notes as Markdown writes them, and without attributes and marks for other programs.
  private mutating func inline(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      let rest = bytes[at...]
      if bytes[at] == UInt8(ascii: "`") {
        // Code is left as it is.
        let ticks = rest.prefix { $0 == 0x60 }
        result += ticks
        at += ticks.count
        if let end = Self.firstRange(of: Array(ticks), in: bytes[at...]) {
          result += bytes[at..<end.upperBound]
          at = end.upperBound
        }
      } else if rest.starts(with: "![[".utf8), let end = Self.firstRange(of: Array("]]".utf8), in: rest.prefix(400)) {
        result += embedded(bytes[(at + 3)..<end.lowerBound])
        at = end.upperBound
      } else if rest.starts(with: "^[".utf8), let end = Self.balanced(bytes, from: at + 1) {
        notes.append((String(decoding: bytes[(at + 2)..<end], as: UTF8.self), number))
        result += "[^\(Self.noteLabel(notes.count - 1))]".utf8
        at = end + 1
      } else if bytes[at] == UInt8(ascii: "{"), let end = AttributeList.end(in: rest, at: at) {
        omit(String(decoding: bytes[at..<end], as: UTF8.self), .control, number)
        at = end
        if result.last == 0x5D { Self.dropBrackets(&result) }
      } else if rest.starts(with: "](".utf8), rest.dropFirst(2).starts(with: "{".utf8),
        let end = rest.prefix(400).firstIndex(of: 0x29)
      {
        // The address of a link is an instruction: its spaces would end the link.
        result +=
          "](".utf8
          + bytes[(at + 2)..<end].flatMap { $0 == 0x20 ? Array("%20".utf8) : $0 == 0x3C || $0 == 0x3E ? [] : [$0] }
        at = end
      } else if rest.starts(with: " ^".utf8), rest.count >= 5,
        rest.dropFirst(2).allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D })
      {
        // The name of a block, which Obsidian puts at its end.
        omit(String(decoding: rest.dropFirst(), as: UTF8.self), .control, number)
        at = bytes.count
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What `![[file|text]]` embeds: a picture, or another note or file, which stands elsewhere.
  private mutating func embedded(_ inside: ArraySlice<UInt8>) -> [UInt8] {
    let parts = String(decoding: inside, as: UTF8.self).split(separator: "|", omittingEmptySubsequences: false)
    let target = parts[0].trimmingSpace()
    let pictures = ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "heic"]
    guard pictures.contains(MarkdownSigns.fileExtension(target)) else {
      omit("![[\(String(decoding: inside, as: UTF8.self))]]", .control, number)
      return []
    }
    // Of what stands behind bars, `300` and `300x200` are sizes.
    let alt = parts.dropFirst().first { !$0.allSatisfy { $0.isNumber || $0 == "x" } } ?? ""
    return Array("![\(alt)](<\(target)>)".utf8)
  }

  /// `[text]{.class}` is `text`.
  private static func dropBrackets(_ text: inout [UInt8]) {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == 0x5D { depth += 1 }
      if text[index] == 0x5B { depth -= 1 }
      if depth == 0 {
        text.removeLast()
        text.remove(at: index)
        return
      }
    }
  }

  private static func balanced(_ bytes: [UInt8], from open: Int) -> Int? {
    var depth = 0
    for index in bytes[open...].prefix(2000).indices {
      if bytes[index] == 0x5B { depth += 1 }
      if bytes[index] == 0x5D { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static func firstRange(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    var at = bytes.startIndex
    while let found = bytes[at...].firstIndex(of: first) {
      if bytes[found...].starts(with: needle) { return found..<(found + needle.count) }
      at = found + 1
    }
    return nil
  }
}

// Out
extension DialectLines {
  private var number: Int { firstLine + index }

  private mutating func append(_ bytes: ArraySlice<UInt8>) { lines.append(Line(bytes: bytes, number: number)) }

  /// Appends a line that is a block of its own; what follows it may go on with it if it `isOpen`.
  private mutating func appendBlock(_ text: String, number: Int, isOpen: Bool = false) {
    lines.append(Line(bytes: [], number: number))
    lines.append(Line(bytes: Array(text.utf8)[...], number: number))
    if !isOpen { lines.append(Line(bytes: [], number: number)) }
  }

  private mutating func omit(_ text: String, _ reason: Omission.Reason, _ number: Int) {
    let text = text.collapsingSpace()
    if !text.isEmpty { omissions.append(Omission(text, reason, at: "line \(number)")) }
  }

  private mutating func leaveOut(through last: Int, _ reason: Omission.Reason) {
    omit(source[index...last].map(Self.text).joined(separator: " "), reason, number)
    index = last
  }

  private static func noteLabel(_ index: Int) -> String { "inline-\(index + 1)" }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmingSpace()
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var core = line.drop(while: ASCII.isSpace)
    while let last = core.last, ASCII.isSpace(last) { core.removeLast() }
    return core
  }
}
