import Foundation

/// An element of a page that was written, for tests to look at: a reader of its own, which takes nothing for granted but that
/// every `<` and `"` of a text is escaped.
final class PageElement {
  let name: String
  let attributes: [String: String]
  /// Elements and texts, in order.
  private(set) var children: [Child] = []

  enum Child {
    case element(PageElement)
    case text(String)
  }

  struct Flaw: Error { let what: String }

  private static let void: Set<String> = [
    "meta", "link", "img", "input", "source", "br", "path",
  ]
  private static let raw: Set<String> = ["script", "style"]

  private init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Reads a page; an element that is not closed where it must be is a flaw.
  static func page(_ html: String) throws -> PageElement {
    let root = PageElement("", [:])
    var open = [root]
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      open[open.count - 1].children.append(.text(unescaped(rest[..<start])))
      guard let end = rest[start...].firstIndex(of: ">") else { throw Flaw(what: "a tag has no end") }
      var tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        guard open.count > 1, open.removeLast().name == tag.dropFirst() else { throw Flaw(what: "stray </\(tag)>") }
        continue
      }
      let isClosed = tag.hasSuffix("/")
      if isClosed { tag = tag.dropLast() }
      let element = try PageElement(tag: tag)
      open[open.count - 1].children.append(.element(element))
      if isClosed || void.contains(element.name) { continue }
      if raw.contains(element.name) {
        guard let close = rest.range(of: "</\(element.name)>") else { throw Flaw(what: "\(element.name) is open") }
        element.children = [.text(String(rest[..<close.lowerBound]))]
        rest = rest[close.upperBound...]
      } else {
        open.append(element)
      }
    }
    guard open.count == 1 else { throw Flaw(what: "\(open.last?.name ?? "") is open") }
    return root
  }

  private convenience init(tag: Substring) throws {
    let name = tag.prefix { $0 != " " }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while let first = rest.firstIndex(where: { $0 != " " }) {
      guard let equals = rest[first...].firstIndex(of: "="), rest[equals...].dropFirst().first == "\"" else {
        throw Flaw(what: "an attribute of \(name) has no value")
      }
      let value = rest[equals...].dropFirst(2).prefix { $0 != "\"" }
      attributes[String(rest[first..<equals])] = Self.unescaped(value)
      rest = rest[value.endIndex...].dropFirst()
    }
    self.init(String(name), attributes)
  }

  private static func unescaped(_ text: Substring) -> String {
    var text = String(text)
    for (escape, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.replacing(escape, with: character)
    }
    return text
  }
}

extension PageElement {
  /// All elements in it, in order.
  var all: [PageElement] {
    children.flatMap { child -> [PageElement] in
      if case .element(let element) = child { [element] + element.all } else { [] }
    }
  }

  /// The text in it.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// The elements in it of a name or of a class (`.name`).
  subscript(_ selector: String) -> [PageElement] {
    guard selector.hasPrefix(".") else { return all.filter { $0.name == selector } }
    return all.filter { $0.classes.contains(String(selector.dropFirst())) }
  }

  var classes: [String] { (attributes["class"] ?? "").split(separator: " ").map(String.init) }

  /// The element with an id.
  func element(id: String) -> PageElement? { all.first { $0.attributes["id"] == id } }
}
