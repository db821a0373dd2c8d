/// The metadata that a Markdown document begins with: YAML between `---`, TOML between `+++`, JSON, Pandoc's title lines,
/// the header lines of a page saved by a reader service, or the properties that a note program exports below the title.
struct FrontMatter {
  /// Where the document goes on: lines of front matter, all marks included.
  let lineCount: Int
  /// What it says.
  let entries: [MetadataValue.Entry]
  /// Whether the block was not well-formed, and was read line by line.
  let isDamaged: Bool

  /// Finds front matter at the beginning of a document's lines.
  init?(lines: [ArraySlice<UInt8>]) {
    guard let first = lines.first else { return nil }
    let found: FrontMatter?
    switch Self.text(first.prefix(16)) {
    // Eleventy names the language behind the mark.
    case "---", "---yaml", "---json", "---js": found = Self(fenced: lines, by: ["---", "..."]) { Self.yaml($0) }
    case "+++", "---toml":
      found = Self(fenced: lines, by: [first.first == 0x2B ? "+++" : "---"]) {
        (MetadataValue.toml(Self.joined($0)), false)
      }
    case let start where start.hasPrefix("{"): found = Self(json: lines)
    case let start where start.hasPrefix("% "): found = Self(titleLines: lines)
    default: found = Self(savedPage: lines) ?? Self(propertiesBelowTitle: lines)
    }
    guard let found else { return nil }
    self = found
  }

  private init(lineCount: Int, entries: [MetadataValue.Entry], isDamaged: Bool = false) {
    (self.lineCount, self.entries, self.isDamaged) = (lineCount, entries, isDamaged)
  }

  /// A block that never closes, or that has no key, is no front matter: a document may begin with a divider.
  private init?(
    fenced lines: [ArraySlice<UInt8>], by marks: Set<String>,
    parse: (ArraySlice<ArraySlice<UInt8>>) -> (entries: [MetadataValue.Entry], isDamaged: Bool)?
  ) {
    guard
      let end = lines.indices.dropFirst().prefix(500).first(where: { marks.contains(Self.text(lines[$0].prefix(8))) }),
      let found = parse(lines[1..<end]),
      !found.entries.isEmpty || lines[1..<end].allSatisfy({ $0.allSatisfy(ASCII.isSpace) })
    else { return nil }
    self.init(lineCount: end + 1, entries: found.entries, isDamaged: found.isDamaged)
  }

  /// An object, which is YAML too; it ends where its brace closes.
  private init?(json lines: [ArraySlice<UInt8>]) {
    guard
      let end = lines.indices.prefix(500).first(where: {
        Self.text(lines[$0].suffix(8)).hasSuffix("}") && lines[$0].first == 0x7D
      }),
      case .map(let entries)? = MetadataValue(yaml: Self.joined(lines[...end]))
    else { return nil }
    self.init(lineCount: end + 1, entries: entries)
  }

  /// `% title`, `% authors`, `% date`, as Pandoc has them.
  private init?(titleLines lines: [ArraySlice<UInt8>]) {
    var entries: [MetadataValue.Entry] = []
    for (line, key) in zip(lines, ["title", "author", "date"]) {
      guard line.first == 0x25 else { break }
      let values = Self.text(line.dropFirst()).split(separator: ";").map { MetadataValue.scalar($0.trimmingSpace()) }
      if !values.isEmpty { entries.append(.init(key: key, value: values.count == 1 ? values[0] : .list(values))) }
    }
    self.init(lineCount: lines.prefix(3).prefix { $0.first == 0x25 }.count, entries: entries)
  }

  /// `Title: …`, `URL Source: …` and their kin up to `Markdown Content:`, which services that turn pages into Markdown
  /// write first.
  private init?(savedPage lines: [ArraySlice<UInt8>]) {
    guard lines[0].starts(with: "Title:".utf8),
      let end = lines.indices.prefix(40).first(where: { Self.text(lines[$0].prefix(32)) == "Markdown Content:" })
    else { return nil }
    self.init(lineCount: end + 1, entries: Self.pairs(lines[..<end]))
  }

  /// `# Title` and below it nothing but `Key: value` lines, two of them at least of keys that articles have.
  private init?(propertiesBelowTitle lines: [ArraySlice<UInt8>]) {
    guard lines[0].starts(with: "# ".utf8),
      let start = lines.indices.dropFirst().first(where: { !Self.isBlank(lines[$0]) })
    else {
      return nil
    }
    let properties = lines[start...].prefix { !Self.isBlank($0) }
    let pairs = Self.pairs(properties)
    guard pairs.count == properties.count,
      pairs.count(where: { FrontMatterMapping.isProperty($0.key) }) >= 2
    else { return nil }
    self.init(
      lineCount: properties.endIndex,
      entries: [.init(key: "title", value: .scalar(Self.text(lines[0].dropFirst(2))))] + pairs)
  }

  private static func yaml(_ body: ArraySlice<ArraySlice<UInt8>>) -> (entries: [MetadataValue.Entry], isDamaged: Bool)?
  {
    if case .map(let found)? = MetadataValue(yaml: joined(body)) { return (found, false) }
    let found = pairs(body)
    guard !found.isEmpty, found.count * 2 >= body.count(where: { !isBlank($0) }) else { return nil }
    return (found, true)
  }

  /// `key: value` lines.
  private static func pairs(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [MetadataValue.Entry] {
    lines.compactMap { line in
      guard let colon = line.firstIndex(of: 0x3A) else { return nil }
      let key = text(line[..<colon])
      guard !key.isEmpty, key.utf8.count <= 40, key.split(separator: " ").count <= 3, !key.contains("](") else {
        return nil
      }
      return .init(key: unquoted(key), value: value(text(line[(colon + 1)...])))
    }
  }

  private static func value(_ text: String) -> MetadataValue {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return .scalar(unquoted(text)) }
    return .list(text.dropFirst().dropLast().split(separator: ",").map { .scalar(unquoted($0.trimmingSpace())) })
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, let first = text.first, first == "\"" || first == "'", text.last == first else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line, as: UTF8.self).trimmingSpace()
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy(ASCII.isSpace) }

  private static func joined(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
    Array(lines.joined(separator: [0x0A])) + [0x0A]
  }
}
