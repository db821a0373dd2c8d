/// The metadata block that a Markdown document begins with: YAML between `---`, or TOML between `+++` as far as it is made
/// of `key = value`.
struct FrontMatter {
  /// Where the document goes on: lines of front matter, both marks included.
  let lineCount: Int
  /// What stands between the marks.
  let entries: [YAMLValue.Entry]
  /// Whether the block was not well-formed, and was read line by line.
  let isDamaged: Bool

  /// Finds front matter at the beginning of a document's lines.
  init?(lines: [ArraySlice<UInt8>]) {
    guard let first = lines.first else { return nil }
    let mark = String(decoding: first, as: UTF8.self).trimmingSpace()
    guard mark == "---" || mark == "+++" else { return nil }
    // A block that never closes, or that has no key, is no front matter: a document may begin with a divider.
    guard
      let end = lines.indices.dropFirst().prefix(500).first(where: { index in
        let line = String(decoding: lines[index].prefix(8), as: UTF8.self).trimmingSpace()
        return line == mark || mark == "---" && line == "..."
      })
    else { return nil }
    let body = lines[1..<end]
    if mark == "---" {
      var text: [UInt8] = []
      for line in body { text += line + [0x0A] }
      if case .map(let found)? = YAMLValue(parsing: text) {
        (entries, isDamaged) = (found, false)
      } else {
        let found = Self.pairs(body, separator: ":")
        guard !found.isEmpty, found.count * 2 >= body.count(where: { !$0.allSatisfy(ASCII.isSpace) }) else {
          return nil
        }
        (entries, isDamaged) = (found, true)
      }
    } else {
      (entries, isDamaged) = (Self.pairs(body, separator: "="), false)
    }
    lineCount = end + 1
    guard !entries.isEmpty || body.allSatisfy({ $0.allSatisfy(ASCII.isSpace) }) else { return nil }
  }

  /// `key = value` lines; `[section]` lines put their name before the keys below them.
  private static func pairs(_ lines: ArraySlice<ArraySlice<UInt8>>, separator: Character) -> [YAMLValue.Entry] {
    var entries: [YAMLValue.Entry] = []
    var section = ""
    for line in lines {
      let text = String(decoding: line, as: UTF8.self).trimmingSpace()
      if text.isEmpty || text.hasPrefix("#") { continue }
      if text.hasPrefix("["), text.hasSuffix("]") {
        section = String(text.drop { $0 == "[" }.prefix { $0 != "]" }) + "."
        continue
      }
      guard let at = text.firstIndex(of: separator) else { continue }
      let key = text[..<at].trimmingSpace()
      guard !key.isEmpty, key.utf8.count <= 60, !key.contains(" ") else { continue }
      entries.append(.init(key: section + unquoted(key), value: value(text[text.index(after: at)...].trimmingSpace())))
    }
    return entries
  }

  private static func value(_ text: String) -> YAMLValue {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return .scalar(unquoted(text)) }
    var items: [YAMLValue] = []
    var item = ""
    var quote: Character?
    for character in text.dropFirst().dropLast() {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else if quote == nil, character == "," {
        items.append(.scalar(item.trimmingSpace()))
        item = ""
        continue
      }
      item.append(character)
    }
    if !item.trimmingSpace().isEmpty { items.append(.scalar(item.trimmingSpace())) }
    return .list(items.map { if case .scalar(let text) = $0 { .scalar(unquoted(text)) } else { $0 } })
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, let first = text.first, first == "\"" || first == "'", text.last == first else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}
