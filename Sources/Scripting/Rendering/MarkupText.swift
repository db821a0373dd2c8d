/// Text escaped for XML and HTML.
package enum MarkupText {
  /// The text with `&`, `<`, `>` and quotation marks escaped, and without what XML 1.0 or HTML does not allow.
  package static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": escaped.append(" ")
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
      default: if !scalar.isNoncharacter { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }
}
