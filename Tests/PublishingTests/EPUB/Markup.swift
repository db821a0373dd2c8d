import Foundation
import FoundationXML

/// An element of an XML file, as a parser that knows nothing of us reads it.
final class Markup {
  struct Failure: Error {
    var reason: String
  }

  let name: String
  let attributes: [String: String]
  private(set) var children: [Markup] = []
  /// All text in it.
  private(set) var text = ""

  private init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The root of a file that is well-formed, or this throws.
  static func root(of bytes: [UInt8]) throws -> Markup {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else {
      throw Failure(reason: parser.parserError.map { "\($0)" } ?? "no element")
    }
    return root
  }

  subscript(_ attribute: String) -> String? { attributes[attribute] }

  /// This element and all in it, in document order.
  var everything: [Markup] { [self] + children.flatMap(\.everything) }

  /// All elements of a name in this one, in document order.
  func all(_ name: String) -> [Markup] { children.flatMap(\.everything).filter { $0.name == name } }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: Markup?
    private var open: [Markup] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      let element = Markup(name, attributes)
      open.last?.children.append(element)
      if root == nil { root = element }
      open.append(element)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { for element in open { element.text += text } }
  }
}
