/// What site generators and note programs add to Markdown: wiki links, highlights, callouts, shortcodes, attribute lists.
enum MarkdownDialect {
  enum Shortcode {
    case block(Block.Content)
    case omitted(Omission.Reason)
  }

  /// A text with wiki links (`[[Note|text]]`) as their text, highlights (`==so==`) without their signs, and without the
  /// comments (`%%so%%`), which come out apart.
  static func resolve(_ text: InlineText) -> (text: InlineText, comments: [String]) {
    let marks = ["[[", "==", "%%"]
    guard text.runs.contains(where: { run in marks.contains { run.text.contains($0) } }) else { return (text, []) }
    var runs: [InlineText.Run] = []
    var comments: [String] = []
    for run in text.runs {
      if case .code = run.kind { runs.append(run) } else { runs += resolve(run, &comments) }
    }
    let resolved = InlineText(runs)
    return (comments.isEmpty ? resolved : resolved.part(0..<resolved.plain.utf8.count), comments)
  }

  private static func resolve(_ run: InlineText.Run, _ comments: inout [String]) -> [InlineText.Run] {
    var runs: [InlineText.Run] = []
    var plain = ""
    var rest = run.text[...]
    func finish() {
      if !plain.isEmpty { runs.append(InlineText.Run(plain, run.kind)) }
      plain = ""
    }
    while let mark = rest.firstIndex(where: { $0 == "[" || $0 == "=" || $0 == "%" }) {
      plain += rest[..<mark]
      rest = rest[mark...]
      if rest.hasPrefix("[["), let end = rest.prefixUTF8(400).firstRange(of: "]]"),
        !rest[..<end.lowerBound].contains("@"),
        !rest[..<end.lowerBound].contains("protected")
      {
        let inside = rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound]
        let parts = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts.first.map(String.init) ?? ""
        let shown = (parts.count > 1 ? String(parts[1]) : target).trimmingSpace()
        finish()
        if !shown.isEmpty { runs.append(InlineText.Run(shown, .link(destination: target))) }
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("=="), let end = rest.prefixUTF8(400).dropFirst(2).firstRange(of: "=="),
        end.lowerBound > rest.index(rest.startIndex, offsetBy: 2)
      {
        finish()
        runs.append(InlineText.Run(String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end.lowerBound]), .emphasis))
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("%%"), let end = rest.dropFirst(2).prefixUTF8(2000).firstRange(of: "%%") {
        comments.append(rest.dropFirst(2)[..<end.lowerBound].trimmingSpace())
        rest = rest[end.upperBound...]
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

  /// A paragraph that is a generator's instruction: `{{< youtube id >}}`, `{% include … %}`, `{: .class}`, `![[picture.jpg]]`.
  static func shortcode(_ text: String) -> Shortcode? {
    if text.hasPrefix("{: ") || text.hasPrefix("{:."), text.hasSuffix("}") { return .omitted(.control) }
    if text.hasPrefix("[TOC]") || text == "[[toc]]" || text == "{:toc}" { return .omitted(.control) }
    guard
      text.hasPrefix("{{<") && text.hasSuffix(">}}") || text.hasPrefix("{{%") && text.hasSuffix("%}}")
        || text.hasPrefix("{%") && text.hasSuffix("%}"), !text.contains("\n")
    else { return nil }
    let inside = text.drop { "{<% ".contains($0) }
    let name = inside.prefix { $0 != " " && $0 != ">" && $0 != "%" }.lowercased()
    let (named, bare) = arguments(inside.dropFirst(name.count))
    if name == "figure" || name == "image" || name == "img" {
      var figure = Figure(address: named["src"] ?? named["link"] ?? bare.first)
      if let alt = named["alt"], !WorthlessAlt.isWorthless(alt) { figure.alt = alt }
      if let caption = named["caption"] ?? named["title"] {
        let form = CreditForm(caption)
        figure.caption = form.text.isEmpty ? nil : InlineText(form.text)
        figure.credit = form.credit
      }
      if let credit = named["attr"] ?? named["credit"] { figure.credit = CreditForm.credit(from: credit) }
      return .block(.figure(figure))
    }
    if let embed = Embeds.embed(shortcode: name, address: named["id"] ?? bare.first) { return .block(.embed(embed)) }
    return .omitted(.control)
  }

  private static func arguments(_ text: Substring) -> (named: [String: String], bare: [String]) {
    var named: [String: String] = [:]
    var bare: [String] = []
    var key: String?
    var word = ""
    var quote: Character?
    func finish() {
      let value = word.trimmingSpace()
      if let key { named[key] = value } else if !value.isEmpty { bare.append(value) }
      (key, word) = (nil, "")
    }
    for character in text {
      if let open = quote {
        if character == open || open == "“" && character == "”" {
          quote = nil
          finish()
        } else {
          word.append(character)
        }
      } else if character == "\"" || character == "“" || character == "'" && word.isEmpty {
        quote = character
      } else if character == "=" {
        key = word.lowercased()
        word = ""
      } else if character == " " || character == "%" || character == ">" || character == "}" {
        if !word.isEmpty { finish() }
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { finish() }
    return (named, bare)
  }
}
