/// Character references that pages leave inside structured data and attributes, encoded once too often.
enum Entities {
  /// `text` with the commonest references decoded; tags, which titles carry at times, are dropped.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) || text.utf8.contains(0x3c) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(where: { $0 == "&" || $0 == "<" }) {
      result += rest[..<mark]
      rest = rest[mark...]
      if rest.first == "<" {
        if let end = rest.firstIndex(of: ">"), let next = rest.dropFirst().first, next.isLetter || next == "/" {
          rest = rest[rest.index(after: end)...]
        } else {
          result += "<"
          rest = rest.dropFirst()
        }
        continue
      }
      if rest.hasPrefix("&nbsp"), rest.dropFirst(5).first != ";" {
        result += " "
        rest = rest.dropFirst(5)
      } else if let end = rest.prefix(12).firstIndex(of: ";"),
        let decoded = character(rest[rest.index(after: rest.startIndex)..<end])
      {
        result += decoded
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
    return named[String(name)]
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "hellip": "…", "bdquo": "„", "sbquo": "‚",
    "eacute": "é", "egrave": "è", "agrave": "à", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú",
    "ntilde": "ñ",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "ccedil": "ç",
    "ecirc": "ê",
    "acirc": "â", "ocirc": "ô", "aring": "å", "oslash": "ø", "aelig": "æ", "euro": "€", "pound": "£", "copy": "©",
    "middot": "·",
    "shy": "", "zwnj": "", "iexcl": "¡", "iquest": "¿", "atilde": "ã", "otilde": "õ",
  ]
}
