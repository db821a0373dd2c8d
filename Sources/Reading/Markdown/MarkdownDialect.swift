/// What site generators and note programs add to Markdown: wiki links, highlights, callouts, shortcodes, attribute lists.
enum MarkdownDialect {
  enum Shortcode {
    case block(Block.Content)
    case omitted(Omission.Reason)
  }

  /// What is no part of a text, and why.
  typealias Aside = (text: String, reason: Omission.Reason)

  /// A text with wiki links (`[[Note|text]]`) as their text, highlights (`==so==`), and subscripts (`H~2~O`) without their
  /// signs, and without comments (`%%so%%`), instructions, citations (`[@key]`) and tags, which come out apart.
  static func resolve(_ text: InlineText) -> (text: InlineText, asides: [Aside]) {
    let signs = Set("[=%{#~^".utf8)
    guard text.runs.contains(where: { $0.text.utf8.contains { signs.contains($0) } }) else { return (text, []) }
    var runs: [InlineText.Run] = []
    var asides: [Aside] = []
    for run in text.runs {
      if case .code = run.kind { runs.append(run) } else { runs += resolve(run, &asides) }
    }
    var resolved = InlineText(runs)
    if let start = tags(in: resolved.plain) {
      let plain = resolved.plain
      asides.append((String(decoding: plain.utf8.dropFirst(start), as: UTF8.self).trimmingSpace(), .metadata))
      resolved = resolved.part(0..<start)
    }
    return (asides.isEmpty ? resolved : resolved.part(0..<resolved.plain.utf8.count), asides)
  }

  private static func resolve(_ run: InlineText.Run, _ asides: inout [Aside]) -> [InlineText.Run] {
    var runs: [InlineText.Run] = []
    var plain = ""
    var rest = run.text[...]
    func finish() {
      if !plain.isEmpty { runs.append(InlineText.Run(plain, run.kind)) }
      plain = ""
    }
    /// What stands between `open` and `close` at the beginning of the rest, of `limit` bytes at most; the rest goes on behind.
    func take(_ open: String, _ close: String, limit: Int = 400) -> Substring? {
      guard rest.hasPrefix(open) else { return nil }
      let inside = rest.dropFirst(open.utf8.count)
      guard let end = inside.prefixUTF8(limit).firstRange(of: close), end.lowerBound > inside.startIndex else {
        return nil
      }
      rest = rest[end.upperBound...]
      return inside[..<end.lowerBound]
    }
    while let mark = rest.utf8.firstIndex(where: { marks.contains($0) }) {
      plain += rest[..<mark]
      rest = rest[mark...]
      let here = rest
      if let inside = take("[[", "]]") {
        if inside.contains("@") || inside.contains("protected") {
          plain += "[[" + inside + "]]"
          continue
        }
        let parts = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts.first.map(String.init) ?? ""
        let shown = (parts.count > 1 ? String(parts[1]) : target).trimmingSpace()
        finish()
        if !shown.isEmpty { runs.append(InlineText.Run(shown, .link(destination: target))) }
      } else if let inside = take("==", "==") {
        finish()
        runs.append(InlineText.Run(String(inside), .emphasis))
      } else if let inside = take("%%", "%%", limit: 2000) {
        asides.append((inside.trimmingSpace(), .hidden))
        closeGap()
      } else if let inside = take("[@", "]") {
        asides.append(("[@" + inside + "]", .metadata))
        while plain.hasSuffix(" ") { plain.removeLast() }
      } else if take("{%", "%}") ?? take("{{", "}}") != nil {
        asides.append((String(here[..<rest.startIndex]), .control))
        closeGap()
      } else if let inside = script("~") ?? script("^") {
        plain += inside
      } else {
        // One sign at a time, so that a long row of them is passed once.
        let signs = rest.prefix { $0 == rest.first }
        plain += signs
        rest = rest[signs.endIndex...]
      }
    }
    plain += rest
    finish()
    return runs

    /// Where something was taken out, one space stays of two.
    func closeGap() {
      if plain.hasSuffix(" "), rest.hasPrefix(" ") { rest = rest.dropFirst() }
    }

    /// A subscript or superscript: letters and digits between two signs, behind a letter or digit.
    func script(_ sign: String) -> Substring? {
      guard plain.last.map({ $0.isLetter || $0.isNumber }) == true else { return nil }
      let before = rest
      guard let inside = take(sign, sign, limit: 12),
        inside.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "+" })
      else {
        rest = before
        return nil
      }
      return inside
    }
  }

  private static let marks = Set("[=%{~^".utf8)

  /// Where the tags at the end of a text begin, in UTF-8 bytes; nil if there are none.
  ///
  /// A tag belongs to the sentence that it stands in, unless that has ended.
  private static func tags(in plain: String) -> Int? {
    var start = plain.endIndex
    var rest = plain[...]
    while let space = rest.utf8.lastIndex(where: { $0 == 0x20 || $0 == 0x0A }) ?? (rest.isEmpty ? nil : rest.startIndex)
    {
      let word = rest[space...].trimmingSpace()
      guard word.utf8.first == 0x23, let second = word.unicodeScalars.dropFirst().first, second.properties.isAlphabetic
      else { break }
      start = space
      rest = rest[..<space]
    }
    guard start < plain.endIndex, rest.isEmpty || ArticleAssembler.endsSentence(String(rest).trimmingSpace()) else {
      return nil
    }
    return plain.utf8.distance(from: plain.startIndex, to: start)
  }

  /// A quotation that begins with `[!note] Title` is a box: its title and its blocks.
  static func callout(_ blocks: [Block]) -> (title: String?, blocks: [Block])? {
    guard let first = blocks.first, case .paragraph(let text) = first.content else { return nil }
    let plain = text.plain
    guard plain.hasPrefix("[!"), let close = plain.utf8.firstIndex(of: 0x5D) else { return nil }
    let kind = plain[plain.index(plain.startIndex, offsetBy: 2)..<close]
    guard !kind.isEmpty, kind.utf8.count <= 30, kind.utf8.allSatisfy({ ASCII.isLetter($0) || $0 == 0x2D || $0 == 0x7C })
    else {
      return nil
    }
    var start = plain.utf8.index(after: close)
    if start < plain.endIndex, plain[start] == "+" || plain[start] == "-" { start = plain.utf8.index(after: start) }
    let lineEnd = plain.utf8[start...].firstIndex(of: 0x0A) ?? plain.endIndex
    let title = plain[start..<lineEnd].trimmingSpace()
    let rest = text.part(plain.utf8.distance(from: plain.startIndex, to: lineEnd)..<plain.utf8.count)
    var body = Array(blocks.dropFirst())
    if !rest.isEmpty { body.insert(Block(.paragraph(rest), source: first.source), at: 0) }
    // Without a title of its own a callout is called by its kind.
    return (title.isEmpty ? String(kind.prefix(1)).uppercased() + kind.dropFirst().lowercased() : title, body)
  }

  /// A note that nothing refers to, `[^label]: text`, which CommonMark would drop.
  static func loneNote(_ text: InlineText) -> (label: String, text: InlineText)? {
    let plain = text.plain
    guard plain.hasPrefix("[^"), let close = plain.prefixUTF8(200).firstRange(of: "]:") else { return nil }
    let label = String(plain[plain.index(plain.startIndex, offsetBy: 2)..<close.lowerBound])
    let start = plain.utf8.distance(from: plain.startIndex, to: close.upperBound)
    let rest = text.part(start..<plain.utf8.count)
    return label.isEmpty || rest.isEmpty ? nil : (label, rest)
  }

  /// A paragraph that is a generator's instruction: a picture, another service's frame, or something of no use to a listener.
  static func shortcode(_ text: String) -> Shortcode? {
    if text.hasPrefix("[TOC]") || text == "[[toc]]" { return .omitted(.control) }
    guard text.hasPrefix("{"), let instruction = Instruction(Array(text.utf8)[...]) else { return nil }
    let (named, bare) = (instruction.named, instruction.bare)
    let address = named["src"] ?? named["image_path"] ?? named["url"] ?? named["link"]
    let names = [instruction.name] + (instruction.name == "include" ? bare.prefix(1).map { $0.lowercased() } : [])
    if names.contains(where: { name in pictures.contains { name.hasPrefix($0) } }) {
      let rest = instruction.name == "include" ? Array(bare.dropFirst()) : bare
      var figure = Figure(address: address ?? rest.first)
      if let alt = named["alt"] ?? (rest.count > 1 ? rest[1] : nil), !WorthlessAlt.isWorthless(alt) { figure.alt = alt }
      if let caption = named["caption"] ?? named["title"] {
        let form = CreditForm(MarkdownText.inline(caption).plain)
        figure.caption = form.text.isEmpty ? nil : InlineText(form.text)
        figure.credit = form.credit
      }
      if let credit = named["attr"] ?? named["credit"] { figure.credit = CreditForm.credit(from: credit) }
      return .block(.figure(figure))
    }
    if let embed = Embeds.embed(shortcode: instruction.name, address: named["id"] ?? bare.first) {
      return .block(.embed(embed))
    }
    return .omitted(.control)
  }

  private static let pictures = ["figure", "image", "img", "picture", "photo", "responsive-image"]

  /// The languages of code blocks that are questions to a note program, which shows their answers.
  static let queries: Set<String> = ["dataview", "dataviewjs", "tasks", "query", "button"]

  /// An alternative text without the number that services put before it: `Image 3: A bay` is `A bay`.
  static func withoutCounter(_ alt: String) -> String {
    guard alt.hasPrefix("Image "), let colon = alt.firstIndex(of: ":") else { return alt }
    let number = alt[..<colon].dropFirst(6)
    return !number.isEmpty && number.utf8.allSatisfy(ASCII.isDigit)
      ? alt[alt.index(after: colon)...].trimmingSpace() : alt
  }
}
