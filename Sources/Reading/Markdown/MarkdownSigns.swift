/// What tells Markdown from plain text and from HTML.
enum MarkdownSigns {
  /// How sure it is that a document is Markdown; looks at the first 8 KiB and at the name.
  static func confidence(in source: Source) -> Double {
    let head = Array(source.bytes.prefix(8192))
    guard !HTMLSigns.isPage(head) else { return 0 }
    var signs = 0
    var texts = 0
    let lines = TextLines.split(head)
    if FrontMatter(lines: lines) != nil { signs += 4 }
    for line in lines {
      let trimmed = line.drop(while: ASCII.isSpace)
      guard let first = trimmed.first else { continue }
      texts += 1
      switch first {
      case 0x23:  // # Heading
        let marks = trimmed.prefix { $0 == 0x23 }.count
        if marks <= 6, trimmed.dropFirst(marks).first == 0x20 { signs += 2 }
      case 0x60 where trimmed.prefix(while: { $0 == 0x60 }).count >= 3: signs += 2
      case 0x7C where trimmed.dropFirst().contains(0x7C): signs += 1
      case 0x21 where trimmed.dropFirst().first == 0x5B: signs += 3
      case 0x5B where trimmed.dropFirst().first == 0x21: signs += 2
      default: break
      }
      if Self.hasLink(trimmed) { signs += 2 }
      if Self.hasPair(trimmed, 0x2A) || Self.hasPair(trimmed, 0x5F) { signs += 1 }
    }
    let isNamed = ["md", "markdown", "mdown", "mkd", "mdx", "qmd", "rmd"].contains(fileExtension(source.name))
    let isTyped = source.mediaType == "text/markdown" || source.mediaType == "text/x-markdown"
    guard signs > 0 || isNamed || isTyped else { return 0 }
    let content = min(0.7, 0.3 + Double(signs) / Double(max(texts, 4)) * 0.8)
    return min(0.95, (signs > 1 || isNamed || isTyped ? content : 0.2) + (isNamed || isTyped ? 0.25 : 0))
  }

  /// The part of a name behind the last full stop, in lower case.
  static func fileExtension(_ name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    var parts = last.prefix { $0 != "?" && $0 != "#" }.split(separator: ".")
    if parts.count > 2, parts.last?.lowercased() == "gz" { parts.removeLast() }
    return parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
  }

  /// `](` with an address behind it.
  private static func hasLink(_ line: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in line.prefix(2000) {
      if previous == 0x5D, byte == 0x28 { return true }
      previous = byte
    }
    return false
  }

  /// `**so**` or `__so__`.
  private static func hasPair(_ line: ArraySlice<UInt8>, _ sign: UInt8) -> Bool {
    var pairs = 0
    var previous: UInt8 = 0
    for byte in line.prefix(2000) {
      if previous == sign, byte == sign {
        pairs += 1
        if pairs == 2 { return true }
        previous = 0
      } else {
        previous = byte
      }
    }
    return false
  }
}
