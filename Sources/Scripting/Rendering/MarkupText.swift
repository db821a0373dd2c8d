/// Text escaped for XML and HTML.
package enum MarkupText {
  /// The text with `&`, `<`, `>` and quotation marks escaped, and without what XML 1.0 or HTML does not allow.
  package static func escaped(_ text: String) -> String {
    // Nearly every text needs no escape; 0xEF begins the two that are left out, and much else, so those are looked at one by one.
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x22 && $0 != 0x26 && $0 != 0x3C && $0 != 0x3E && $0 != 0xEF
    }
    if isPlain { return text }
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
