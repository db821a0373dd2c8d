/// Builds blocks of the lines of a plain text: rejoins lines that were wrapped by hand, and finds lists, headings and
/// quotations by how they are set.
struct ParagraphBuilder {
  private(set) var omissions: [Omission] = []

  private struct Line {
    var text: String
    /// Columns of white space before it.
    var indent: Int
    var number: Int
    /// In scalars, East Asian ones counting twice.
    var width: Int
  }

  private var lines: [Line] = []
  /// The width at which the text was wrapped by hand, or nil if it was not.
  private var wrapWidth: Int?
  /// Words that are met in one piece, for words divided at a line's end.
  private var words: Set<String>

  /// Whether the lines are those of a message, which greets and takes leave.
  private let isMessage: Bool

  init(_ texts: [String], firstLine: Int, isMessage: Bool = false) {
    words = []
    self.isMessage = isMessage
    for (index, text) in texts.enumerated() {
      let trimmed = WireForms.withoutSigns(text.trimmingSpace())
      let indent = text.unicodeScalars.prefix(while: Token.isSpace).reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      let width = trimmed.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      lines.append(Line(text: trimmed, indent: trimmed.isEmpty ? 0 : indent, number: firstLine + index, width: width))
    }
    wrapWidth = Self.wrapWidth(of: lines)
    if wrapWidth != nil {
      for line in lines where line.text.utf8.last == 0x2D {
        // Only a text that divides words needs to know its words.
        words = Set(lines.flatMap { $0.text.split { !$0.isLetter }.map { Folding.fold($0) } })
        break
      }
    }
  }

  /// The widest line, if lines in a row are about as wide as each other and no wider than people wrap.
  private static func wrapWidth(of lines: [Line]) -> Int? {
    let widest = lines.map(\.width).max() ?? 0
    guard (40...120).contains(widest) else { return nil }
    var full = 0
    var pairs = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.text.isEmpty && !next.text.isEmpty {
      pairs += 1
      if line.width * 10 >= widest * 7 { full += 1 }
    }
    return pairs >= 2 && full * 2 >= pairs ? widest : nil
  }

  mutating func blocks() -> [Block] {
    var blocks: [Block] = []
    var index = 0
    let baseIndent = lines.filter { !$0.text.isEmpty }.map(\.indent).min() ?? 0
    // The last three lines that have text.
    let closing = lines.indices.filter { !lines[$0].text.isEmpty }.suffix(3).first ?? 0
    while index < lines.count {
      let line = lines[index]
      if line.text.isEmpty {
        index += 1
      } else if line.text == "--", index > 0, lines[index...].count <= 12 {
        // The signature of an e-mail.
        for signature in lines[index...] where !signature.text.isEmpty && signature.text != "--" {
          omissions.append(Omission(signature.text, .boilerplate, at: "line \(signature.number)"))
        }
        break
      } else if blocks.count >= 2, WireForms.endsCopy(line.text) {
        leaveOut(through: lines.count - 1, from: index, .boilerplate)
        break
      } else if isMessage, blocks.isEmpty, MessageForms.isGreeting(line.text) {
        leaveOut(through: index, from: index, .boilerplate)
        index += 1
      } else if isMessage, !blocks.isEmpty, lines.count - index <= 12, MessageForms.isClosing(line.text) {
        leaveOut(through: lines.count - 1, from: index, .boilerplate)
        break
      } else if MessageForms.isForward(line.text) {
        leaveOut(through: index, from: index, .control)
        index += 1
        let header = HeaderLines(lines[index...].prefix(60).map(\.text))
        if header.isMessage {
          leaveOut(through: index + header.lineCount - 1, from: index, .metadata)
          index += header.lineCount
        }
      } else if let end = release(about: index, behind: blocks.count) {
        leaveOut(through: end - 1, from: index, .boilerplate)
        index = end
      } else if line.text.hasPrefix("▲"), index + 1 == lines.count || lines[index + 1].text.isEmpty {
        // Korean papers mark so what stands below a picture.
        let form = CreditForm(line.text.dropFirst())
        let caption = form.text.isEmpty ? nil : InlineText(form.text)
        blocks.append(
          Block(.figure(Figure(caption: caption, credit: form.credit)), source: "line \(line.number)"))
        index += 1
      } else if let mark = line.text.unicodeScalars.first, "■◆".unicodeScalars.contains(mark), line.width <= 80,
        !blocks.isEmpty, list(at: index) == nil, !ArticleAssembler.endsSentence(line.text)
      {
        let title = String(line.text.unicodeScalars.dropFirst()).trimmingSpace()
        if !title.isEmpty { blocks.append(Block(.heading(level: 2, InlineText(title)), source: "line \(line.number)")) }
        index += 1
      } else if WireForms.isContactLabel(line.text) {
        let end = lines[index...].firstIndex(where: \.text.isEmpty) ?? lines.count
        leaveOut(through: end - 1, from: index, .metadata)
        index = end
      } else if Self.isPageNumber(line.text) {
        leaveOut(through: index, from: index, .control)
        index += 1
      } else if let end = reply(at: index) {
        leaveOut(through: end - 1, from: index, .boilerplate)
        index = end
      } else if isRule(line.text) {
        blocks.append(Block(.divider, source: "line \(line.number)"))
        index += 1
      } else if WireForms.isSlug(line.text) && (blocks.count < 4 || index >= closing) || WireForms.isNotice(line.text)
        || WireForms.isInitials(line.text) && index >= closing
        || blocks.isEmpty && WireForms.isKeywords(line.text, above: textBelow(index))
      {
        omissions.append(Omission(line.text, .metadata, at: "line \(line.number)"))
        index += 1
      } else if ArticleAssembler.isEndMark(line.text) {
        leaveOut(through: index, from: index, .control)
        index += 1
      } else if let (table, count) = PlainTable.table(in: lines[index...].lazy.map(\.text)) {
        blocks.append(Block(.table(table), source: "line \(line.number)"))
        index += count
      } else if let (block, next) = list(at: index) {
        blocks.append(block)
        index = next
      } else if line.text.hasPrefix(">") {
        let (block, next) = quoted(at: index)
        blocks.append(block)
        index = next
      } else if index + 1 < lines.count, Self.isUnderline(lines[index + 1].text), line.width <= 120,
        index == 0 || lines[index - 1].text.isEmpty
      {
        let isTitle = blocks.isEmpty
        blocks.append(
          Block(
            .heading(level: isTitle ? 1 : 2, InlineText(line.text.collapsingSpace())), source: "line \(line.number)"))
        index += 2
      } else {
        index = paragraphs(at: index, baseIndent: baseIndent, to: &blocks)
      }
    }
    return withHeadings(blocks)
  }

  /// Where the paragraphs end in which a press release tells what its sender is: `About Garrow Water`, and below it what
  /// Garrow Water does; nil if they don't begin here.
  private func release(about start: Int, behind count: Int) -> Int? {
    let text = lines[start].text
    guard count >= 2, text.utf8.count <= 80, !text.hasSuffix(".") else { return nil }
    let folded = Folding.fold(text)
    guard let label = WireForms.aboutLabels.first(where: { folded.hasPrefix($0) }) else { return nil }
    let name = folded.dropFirst(label.count).split { !$0.isLetter && !$0.isNumber }
    guard let last = name.last, let first = lines[(start + 1)...].firstIndex(where: { !$0.text.isEmpty }) else {
      return nil
    }
    // The first words below name it again, and the lines above say that this is a release.
    let below = Folding.fold(lines[first].text).split { !$0.isLetter && !$0.isNumber }.prefix(10)
    guard below.contains(last),
      lines[..<start].contains(where: {
        WireForms.isReleaseLabel($0.text) || WireForms.isContactLabel($0.text) || ArticleAssembler.isEndMark($0.text)
      })
    else { return nil }
    return lines[first...].firstIndex { line in
      WireForms.isContactLabel(line.text) || WireForms.endsCopy(line.text) || ArticleAssembler.isEndMark(line.text)
        || WireForms.aboutLabels.contains { Folding.fold(line.text).hasPrefix($0) }
          && line.number != lines[start].number
    } ?? lines.count
  }

  /// The next line that has text.
  private func textBelow(_ index: Int) -> String? {
    lines[(index + 1)...].first { !$0.text.isEmpty }?.text
  }

  private mutating func leaveOut(through last: Int, from first: Int, _ reason: Omission.Reason) {
    for line in lines[first...last] where !line.text.isEmpty {
      omissions.append(Omission(line.text, reason, at: "line \(line.number)"))
    }
  }

  /// `Page 2 of 7`, `- 3 -`: the number of a printed page.
  private static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let words = text.split(separator: " ").map(String.init)
    func isNumber(_ word: String) -> Bool { !word.isEmpty && word.utf8.allSatisfy(ASCII.isDigit) }
    if words.count == 3, words[0] == words[2], words[0] == "-" || words[0] == "–" {
      return isNumber(words[1]) && words[1] != "30"
    }
    guard let label = words.first.map({ Folding.fold($0) }), ["page", "seite", "pagina"].contains(label) else {
      return false
    }
    return words.count == 2 && isNumber(words[1])
      || words.count == 4 && isNumber(words[1]) && isNumber(words[3])
  }

  /// Where the message ends that a line such as `On Monday Jo Lee wrote:` quotes; nil if it begins none.
  private func reply(at start: Int) -> Int? {
    let folded = Folding.fold(lines[start].text)
    guard folded.utf8.count <= 200, folded.hasSuffix(":"),
      ["wrote:", "schrieb:", "a ecrit :", "a ecrit:", "escribio:", "ha scritto:", "schreef:", "skrev:"].contains(
        where: folded.hasSuffix)
    else { return nil }
    guard let first = lines[(start + 1)...].firstIndex(where: { !$0.text.isEmpty }), lines[first].text.hasPrefix(">")
    else {
      return nil
    }
    return lines[first...].firstIndex { !$0.text.hasPrefix(">") && !$0.text.isEmpty } ?? lines.count
  }

  private func isRule(_ text: String) -> Bool {
    text.utf8.count >= 3 && text.utf8.allSatisfy { "-*_=~ ".utf8.contains($0) } && !text.contains("#")
  }

  private static func isUnderline(_ text: String) -> Bool {
    text.utf8.count >= 3
      && (text.utf8.allSatisfy { $0 == 0x3D } || text.utf8.allSatisfy { $0 == 0x2D } && text.utf8.count >= 4)
  }
}

// Paragraphs
extension ParagraphBuilder {
  /// The paragraphs of the lines from `start` to the next blank line, list or quotation.
  private mutating func paragraphs(at start: Int, baseIndent: Int, to blocks: inout [Block]) -> Int {
    var end = start
    var group: [Line] = []
    while end < lines.count, !lines[end].text.isEmpty, end == start || !begins(at: end) {
      group.append(lines[end])
      end += 1
    }
    let isIndented = group.count > 1 && group.allSatisfy { $0.indent >= baseIndent + 4 }
    var paragraphs: [Block] = []
    var texts = [group[0].text]
    var number = group[0].number
    for (line, next) in zip(group, group.dropFirst()) {
      // An indent begins a paragraph in texts without blank lines.
      let isNew = next.indent > line.indent && next.indent - baseIndent >= 2 && !isIndented
      if !isNew, joins(line, next) {
        texts.append(next.text)
      } else {
        paragraphs.append(Block(.paragraph(InlineText(join(texts))), source: "line \(number)"))
        texts = [next.text]
        number = next.number
      }
    }
    paragraphs.append(Block(.paragraph(InlineText(join(texts))), source: "line \(number)"))
    if isIndented, !blocks.isEmpty, wrapWidth != nil {
      let (inner, attribution) = Quotations.splitAttribution(paragraphs)
      blocks.append(Block(.quotation(inner, attribution: attribution), source: paragraphs[0].source))
    } else {
      blocks += paragraphs
    }
    return end
  }

  /// Whether something else than a paragraph begins at a line.
  ///
  /// `index` is not that of the first line.
  private func begins(at index: Int) -> Bool {
    let line = lines[index]
    return line.text.hasPrefix(">") || Self.item(line.text) != nil && list(at: index) != nil
      || ArticleAssembler.isEndMark(line.text) || WireForms.isNotice(line.text)
      || WireForms.isNotice(lines[index - 1].text)
      || WireForms.isInitials(line.text) || index + 3 >= lines.count && Agencies.isAgency(line.text)
      // Above a report the lines of the wire stand one below the other.
      || index < 20 && (WireForms.isSlug(line.text) || WireForms.isSlug(lines[index - 1].text))
  }

  /// Whether a line goes on in the next.
  private func joins(_ line: Line, _ next: Line) -> Bool {
    // A date or a byline stands alone.
    if line.width < 100,
      DateForm.isDateLine(line.text)
        || BylineForm.isLabelled(line.text) && BylineForm(line.text)?.isWhole == true
    {
      return false
    }
    if next.width < 100,
      DateForm.isDateLine(next.text)
        || wrapWidth.map({ line.width * 2 < $0 }) == true && BylineForm.isLabelled(next.text)
          && BylineForm(next.text)?.isWhole == true
    {
      return false
    }
    if let first = next.text.unicodeScalars.first, first.properties.isLowercase,
      !ArticleAssembler.endsSentence(line.text)
    {
      return true
    }
    guard let wrapWidth else { return false }
    // What would have fitted on the line was meant to begin a new one.
    let firstWord = next.text.prefix { $0 != " " }.unicodeScalars.count
    return line.width + 1 + firstWord > wrapWidth - 12 && line.width * 2 > wrapWidth
  }

  /// Lines as one text; a word divided at a line's end is made whole if the text has it elsewhere in one piece, and else
  /// keeps its hyphen.
  private func join(_ texts: [String]) -> String {
    var joined = texts[0]
    for text in texts.dropFirst() {
      if joined.unicodeScalars.last == "\u{AD}" {
        joined.unicodeScalars.removeLast()
      } else if joined.utf8.last == 0x2D, joined.utf8.dropLast().last.map({ $0 != 0x2D && $0 != 0x20 }) == true,
        let first = text.unicodeScalars.first, first.properties.isAlphabetic
      {
        let before = joined.dropLast().reversed().prefix(while: \.isLetter).reversed()
        let after = text.prefix(while: \.isLetter)
        if first.properties.isLowercase, words.contains(Folding.fold(String(before) + after)) { joined.removeLast() }
      } else if let last = joined.unicodeScalars.last, last.value >= 0x3040, last.value < 0xAC00,
        let first = text.unicodeScalars.first, first.value >= 0x3000, first.value < 0xAC00
      {
        // Japanese and Chinese have no spaces between words.
      } else {
        joined += " "
      }
      joined += text
    }
    return joined.collapsingSpace()
  }

  /// Blocks in which short lines between paragraphs are headings.
  private func withHeadings(_ blocks: [Block]) -> [Block] {
    var result = blocks
    var sawBody = false
    for index in blocks.indices {
      guard case .paragraph(let text) = blocks[index].content else { continue }
      let plain = text.plain
      if ArticleAssembler.endsSentence(plain), plain.utf8.count > 60 { sawBody = true }
      guard sawBody, index + 1 < blocks.count, isHeading(plain, before: blocks[index + 1]) else { continue }
      // In a text that has no blank lines between its paragraphs a short line is as likely a short paragraph.
      guard isAlone(blocks[index]) else { continue }
      result[index].content = .heading(level: 2, text)
    }
    return result
  }

  private func isAlone(_ block: Block) -> Bool {
    guard let source = block.source, let number = Int(source.dropFirst(5)), let first = lines.first?.number else {
      return false
    }
    let index = number - first
    let before = index == 0 || lines[index - 1].text.isEmpty
    let after = index + 1 >= lines.count || lines[index + 1].text.isEmpty
    return before && after
  }

  /// `SMITH: What then?`, `Q: …`: somebody's turn in a conversation.
  private static func isTurn(_ plain: String) -> Bool {
    guard let colon = plain.firstIndex(of: ":"), plain.index(after: colon) < plain.endIndex else { return false }
    let name = plain[..<colon]
    return name.utf8.count <= 24 && (CapitalsForm.isCapitals(name) || name.utf8.count <= 2)
  }

  private func isHeading(_ plain: String, before next: Block) -> Bool {
    guard plain.utf8.count <= 90, plain.split(separator: " ").count <= 11,
      !ArticleAssembler.endsSentence(plain) || plain.hasSuffix("?"),
      let first = plain.unicodeScalars.first, !"\"“„«‘'([-–—*•".unicodeScalars.contains(first),
      !first.properties.isLowercase,
      DateForm(plain).found.isEmpty, BoilerplateForm.reason(for: plain) == nil, !BoilerplateForm.isAddressLine(plain),
      BylineForm(plain)?.isLabelled != true, !plain.hasSuffix(","), !Self.isTurn(plain)
    else { return false }
    switch next.content {
    case .paragraph(let text): return text.plain.utf8.count > 90 || ArticleAssembler.endsSentence(text.plain)
    case .list, .quotation: return true
    default: return false
    }
  }
}

// Lists and quotations
extension ParagraphBuilder {
  private struct Item {
    /// A numbered item's number.
    var number: Int?
    var text: String
  }

  /// A line that begins as an item of a list does.
  private static func item(_ text: String) -> Item? {
    var scalars = text.unicodeScalars[...]
    guard let first = scalars.first else { return nil }
    if "-–*•◦‣▪·●○■□".unicodeScalars.contains(first) {
      scalars = scalars.dropFirst()
      guard let space = scalars.first, Token.isSpace(space) || "•●■▪".unicodeScalars.contains(first) else { return nil }
      let rest = Substring(scalars).trimmingSpace()
      return rest.isEmpty ? nil : Item(number: nil, text: rest)
    }
    if let item = letteredItem(text) { return item }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard (1...3).contains(digits.count), let number = Int(String(digits)) else { return nil }
    scalars = scalars.dropFirst(digits.count)
    guard let mark = scalars.first, mark == "." || mark == ")" else { return nil }
    scalars = scalars.dropFirst()
    guard let space = scalars.first, Token.isSpace(space) else { return nil }
    let rest = Substring(scalars).trimmingSpace()
    return rest.isEmpty ? nil : Item(number: number, text: rest)
  }

  /// `a) …`, `(b) …`, `iv) …`: an item by letter or Roman numeral, which of one letter only `i`, `v` and `x` are.
  private static func letteredItem(_ text: String) -> Item? {
    let inner = text.hasPrefix("(") ? text.dropFirst() : text[...]
    guard let close = inner.prefixUTF8(6).utf8.firstIndex(of: 0x29) else { return nil }
    let mark = inner[..<close].lowercased()
    let rest = inner[inner.utf8.index(after: close)...]
    guard rest.utf8.first == 0x20, let letter = mark.utf8.first, (0x61...0x7A).contains(letter) else { return nil }
    let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].firstIndex(of: mark)
    guard let number = roman.map({ $0 + 1 }) ?? (mark.utf8.count == 1 ? Int(letter) - 0x60 : nil) else { return nil }
    return Item(number: number, text: rest.trimmingSpace())
  }

  /// The list that begins at a line: at least two items, or one that a later one continues.
  private func list(at start: Int) -> (Block, Int)? {
    guard let first = Self.item(lines[start].text) else { return nil }
    var items: [[String]] = [[first.text]]
    var expected = first.number.map { $0 + 1 }
    var index = start + 1
    while index < lines.count {
      let line = lines[index]
      if line.text.isEmpty {
        // Items may stand apart.
        guard index + 1 < lines.count, let next = Self.item(lines[index + 1].text), next.number == expected,
          (next.number == nil) == (first.number == nil)
        else { break }
        index += 1
        continue
      }
      if let next = Self.item(line.text), (next.number == nil) == (first.number == nil), next.number == expected {
        items.append([next.text])
        expected = expected.map { $0 + 1 }
      } else if line.indent > lines[start].indent
        || wrapWidth != nil && !ArticleAssembler.endsSentence(items[items.count - 1].last ?? "")
          && Self.item(line.text) == nil && !line.text.hasPrefix(">")
      {
        items[items.count - 1].append(line.text)
      } else {
        break
      }
      index += 1
    }
    guard items.count >= 2 else { return nil }
    let list = Block.List(
      isOrdered: first.number != nil, start: first.number ?? 1,
      items: items.map { [Block(.paragraph(InlineText(join($0))))] })
    return (Block(.list(list), source: "line \(lines[start].number)"), index)
  }

  /// Lines behind `>`, as e-mails quote.
  private func quoted(at start: Int) -> (Block, Int) {
    var paragraphs: [Block] = []
    var texts: [String] = []
    var number = lines[start].number
    var index = start
    func finish() {
      if !texts.isEmpty { paragraphs.append(Block(.paragraph(InlineText(join(texts))), source: "line \(number)")) }
      texts = []
    }
    while index < lines.count, lines[index].text.hasPrefix(">") {
      let inner = lines[index].text.drop { $0 == ">" || $0 == " " }.trimmingSpace()
      if inner.isEmpty || Quotations.attribution(in: inner) != nil { finish() }
      if !inner.isEmpty {
        if texts.isEmpty { number = lines[index].number }
        texts.append(inner)
      }
      index += 1
    }
    finish()
    let (inner, attribution) = Quotations.splitAttribution(paragraphs)
    return (Block(.quotation(inner, attribution: attribution), source: "line \(lines[start].number)"), index)
  }
}
