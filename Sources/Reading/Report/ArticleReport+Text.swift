extension ArticleReport {
  /// The report for people: what was understood, what was left out by reason, and one closing line of figures.
  public var text: String {
    var lines: [String] = []
    if let headline = article.headline {
      lines += [headline, String(repeating: "=", count: min(headline.count, 78)), ""]
    }
    if let standfirst = article.standfirst { lines += [standfirst.plain, ""] }
    func fact(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      lines.append(name + String(repeating: " ", count: max(1, 13 - name.count)) + value)
    }
    fact("By", article.bylines.map(Self.described).joined(separator: "; "))
    fact("Published", article.published?.iso8601)
    fact("Updated", article.updated?.iso8601)
    fact("Publication", article.publication)
    fact("Section", article.section)
    fact("Label", article.label?.rawValue)
    fact("Language", article.language?.tag)
    fact("Dateline", [article.dateline, article.agency].compactMap { $0 }.joined(separator: ", "))
    fact("Address", article.canonicalURL)
    for block in FlatBlock.all(of: article.blocks) { lines += ["", Self.described(block)] }
    lines += leftOut + notices
    lines += ["", closing]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func described(_ byline: Byline) -> String {
    [byline.name, byline.role, byline.place.map { "in " + $0 }].compactMap { $0 }.joined(separator: ", ")
  }

  private static func described(_ block: FlatBlock) -> String {
    switch block.kind {
    case "heading": return String(repeating: "#", count: block.level ?? 2) + " " + (block.text ?? "")
    case "quote": return "> " + (block.text ?? "")
    case "list_item": return "• " + (block.text ?? "")
    case "image":
      let said = [
        block.alt.flatMap { $0.isEmpty ? nil : "seen: " + $0 }, block.caption.map { "caption: " + $0 },
        block.credit.map { "credit: " + $0 },
      ].compactMap { $0 }
      return "[image" + (said.isEmpty ? " without description" : " · " + said.joined(separator: " · ")) + "]"
    case "paragraph": return block.text ?? ""
    case "embed":
      let said = [block.service, block.attribution.map { "by " + $0 }, block.title, block.post].compactMap { $0 }
      return "[embed" + (said.isEmpty ? "" : " · " + said.joined(separator: " · ")) + "]"
    default: return "[" + block.kind + "] " + (block.text ?? "")
    }
  }

  /// The omissions, gathered by reason, each cut to a line.
  private var leftOut: [String] {
    guard !article.omissions.isEmpty else { return [] }
    var lines = ["", "Left out", "--------"]
    for reason in Omission.Reason.allCases {
      let texts = article.omissions.filter { $0.reason == reason }.map(\.text)
      guard !texts.isEmpty else { continue }
      lines.append("\(reason.rawValue): \(Self.counted(Self.words(in: texts), "word"))")
      for text in texts.prefix(8) { lines.append("  " + (text.count > 96 ? text.prefix(95) + "…" : text[...])) }
      if texts.count > 8 { lines.append("  … and \(texts.count - 8) more") }
    }
    return lines
  }

  private var notices: [String] {
    guard !article.notices.isEmpty else { return [] }
    return ["", "Notices", "-------"] + article.notices.map { "\($0.severity.rawValue): \($0.message)" }
  }

  /// How many words were read, and how many left out for which reason.
  private var closing: String {
    let blocks = FlatBlock.all(of: article.blocks)
    let read = Self.words(in: blocks.flatMap { [$0.text, $0.alt, $0.caption, $0.credit].compactMap { $0 } })
    let reasons = Omission.Reason.allCases.compactMap { reason -> String? in
      let words = Self.words(in: article.omissions.filter { $0.reason == reason }.map(\.text))
      return words == 0 ? nil : "\(words) \(reason.rawValue)"
    }
    let left = Self.words(in: article.omissions.map(\.text))
    return "\(Self.counted(read, "word")) read, \(left) left out"
      + (reasons.isEmpty ? "." : ": " + reasons.joined(separator: ", ") + ".")
  }

  private static func counted(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }

  private static func words(in texts: [String]) -> Int {
    texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
  }
}
