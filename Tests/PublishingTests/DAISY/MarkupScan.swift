import Foundation

/// The elements of an XML file as a strict reader sees them.
struct MarkupScan {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// Text directly inside it, and inside what it holds.
    var text = ""
  }

  private(set) var elements: [Element] = []

  /// Reads a file; nil if elements don't nest, attributes are not quoted, or a text holds what it must not.
  init?(_ text: String) {
    var open: [Int] = []
    for (number, part) in text.components(separatedBy: "<").enumerated() {
      if number == 0 {
        guard part.isEmpty else { return nil }
        continue
      }
      guard let end = Self.end(of: part) else { return nil }
      let tag = String(part[..<end])
      let text = String(part[part.index(after: end)...])
      guard !text.contains(">"), Self.isEscaped(text) else { return nil }
      if tag.hasPrefix("?") || tag.hasPrefix("!DOCTYPE") { continue }
      if tag.hasPrefix("/") {
        guard let last = open.popLast(), elements[last].name == tag.dropFirst() else { return nil }
      } else {
        guard let element = Self.element(tag) else { return nil }
        elements.append(element)
        if !tag.hasSuffix("/") { open.append(elements.count - 1) }
      }
      for index in open { elements[index].text += Self.plain(text) }
    }
    guard open.isEmpty else { return nil }
  }

  /// All elements of a name, in order.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// What a `meta` element says.
  func meta(_ name: String) -> String? {
    all("meta").first { $0.attributes["name"] == name }?.attributes["content"]
  }

  private static func end(of part: String) -> String.Index? {
    var isQuoted = false
    for index in part.indices {
      if part[index] == "\"" { isQuoted.toggle() }
      if part[index] == ">", !isQuoted { return index }
    }
    return nil
  }

  private static func element(_ tag: String) -> Element? {
    let parts = tag.hasSuffix("/") ? tag.dropLast() : tag[...]
    let name = parts.prefix { $0 != " " }
    var attributes: [String: String] = [:]
    var rest = parts.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].trimmingCharacters(in: .whitespaces)
      let value = rest[rest.index(equals, offsetBy: 1)...]
      guard value.first == "\"", let close = value.dropFirst().firstIndex(of: "\"") else { return nil }
      let content = String(value[value.index(after: value.startIndex)..<close])
      guard isEscaped(content), attributes.updateValue(plain(content), forKey: key) == nil else { return nil }
      rest = value[value.index(after: close)...]
    }
    return rest.isEmpty ? Element(name: String(name), attributes: attributes) : nil
  }

  private static func isEscaped(_ text: String) -> Bool {
    !text.contains("\0")
      && text.components(separatedBy: "&").dropFirst().allSatisfy { part in
        ["amp;", "lt;", "gt;", "quot;"].contains { part.hasPrefix($0) }
      }
  }

  private static func plain(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(text) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }
}
