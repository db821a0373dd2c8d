import Scripting

/// HTML or XML as it is written: elements are closed, texts and attributes escaped.
package struct MarkupWriter {
  /// How elements without content are written.
  package enum Dialect {
    case html, xml
  }

  /// What is written so far.
  package private(set) var text = ""
  private let dialect: Dialect

  package init(_ dialect: Dialect) { self.dialect = dialect }

  /// An element with its content; attributes that are nil are left out.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// An element that holds a text.
  package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    element(name, attributes) { $0.write(text) }
  }

  /// An element that never has content: `img`, `link`.
  package mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    open(name, attributes)
    text += dialect == .xml ? "/>" : ">"
  }

  /// A text, escaped.
  package mutating func write(_ text: String) { self.text += MarkupText.escaped(text) }

  /// What is markup already: a declaration, a style sheet, a script.
  package mutating func raw(_ markup: String) { text += markup }

  /// A line break, for people who read the file.
  package mutating func newline() { text += "\n" }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    text += "<\(name)"
    for (key, value) in attributes {
      if let value { text += " \(key)=\"\(MarkupText.escaped(value))\"" }
    }
  }
}
