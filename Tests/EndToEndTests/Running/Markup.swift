import Foundation
import FoundationXML

/// The elements of a piece of markup, and whether any of them could do or load something.
struct Markup {
  /// An element as it begins.
  struct Element: Hashable {
    var name: String
    var attributes: [String: String]
  }

  var elements: [Element] = []
  /// Why it is not well-formed; nil if it is.
  var damage: String?

  /// Reads XML.
  init(xml: Data) {
    let reader = ElementReader()
    let parser = XMLParser(data: xml)
    parser.delegate = reader
    if !parser.parse() {
      damage = parser.parserError.map { "\($0), line \(parser.lineNumber)" } ?? "it can't be parsed"
    }
    elements = reader.elements
  }

  /// Reads HTML as Lectern writes it: quotation marks round every attribute, and no other `<` than those of tags.
  init(html: String) {
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }.lowercased()
      if name.isEmpty {
        if rest.first != "/" && rest.first != "!" { damage = "a < that begins no tag: \(rest.prefix(40))" }
        continue
      }
      rest = rest.dropFirst(name.count)
      var attributes: [String: String] = [:]
      while let next = rest.first(where: { !$0.isWhitespace }), next != ">", next != "/" {
        rest = rest.drop(while: \.isWhitespace)
        let key = rest.prefix { $0 != "=" && $0 != ">" && !$0.isWhitespace }
        rest = rest.dropFirst(key.count)
        guard rest.hasPrefix("=\"") else {
          attributes[key.lowercased()] = ""
          continue
        }
        rest = rest.dropFirst(2)
        let value = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 1)
        attributes[key.lowercased()] = String(value).replacing("&amp;", with: "&")
      }
      elements.append(Element(name: name, attributes: attributes))
      // What stands in these is no markup.
      if name == "script" || name == "style", let end = rest.range(of: "</\(name)>") { rest = rest[end.lowerBound...] }
    }
  }

  /// What could run, and what would be fetched from elsewhere.
  ///
  /// A page's own two scripts, its data and its player, are told apart by where they stand: they are counted.
  var dangers: [String] {
    var dangers = damage.map { [$0] } ?? []
    for element in elements {
      if ["iframe", "object", "embed", "foreignobject", "base", "form"].contains(element.name.lowercased()) {
        dangers.append("<\(element.name)>")
      }
      for (name, value) in element.attributes {
        let value = value.lowercased().filter { !$0.isWhitespace }
        if name.lowercased().hasPrefix("on") { dangers.append("<\(element.name) \(name)>") }
        if ["javascript:", "vbscript:", "data:text"].contains(where: value.hasPrefix), name != "title", name != "alt" {
          dangers.append("\(name)=\(value.prefix(60))")
        }
        let isLoaded = name == "src" || name == "poster" || name == "srcset" || element.name == "link" && name == "href"
        if isLoaded, value.hasPrefix("http") || value.hasPrefix("//") { dangers.append("\(name)=\(value.prefix(60))") }
      }
    }
    return dangers
  }

  /// How many elements have a name.
  func count(of name: String) -> Int { elements.count { $0.name.lowercased() == name } }
}

private final class ElementReader: NSObject, XMLParserDelegate {
  var elements: [Markup.Element] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(
      Markup.Element(name: name.split(separator: ":").last.map(String.init) ?? name, attributes: attributes))
  }
}
