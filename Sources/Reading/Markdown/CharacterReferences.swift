/// The character references of HTML that stand in Markdown's raw HTML.
enum CharacterReferences {
  /// `text` with its character references replaced; what is none stays as it is.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var decoded = ""
    var rest = text[...]
    while let ampersand = rest.utf8.firstIndex(of: 0x26) {
      decoded += rest[..<ampersand]
      rest = rest[ampersand...]
      let after = rest.dropFirst()
      let name = after.prefixUTF8(32).prefix { $0 != ";" && $0 != "&" && $0 != " " }
      let end = after.index(after.startIndex, offsetBy: name.count)
      if end < after.endIndex, after[end] == ";", let scalar = scalar(String(name)) {
        decoded.unicodeScalars.append(scalar)
        rest = after[after.index(after: end)...]
      } else {
        decoded += "&"
        rest = after
      }
    }
    return decoded + rest
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") { return UInt32(name.dropFirst(2), radix: 16).flatMap(visible) }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(visible) }
    return named[name]
  }

  private static func visible(_ value: UInt32) -> Unicode.Scalar? {
    value < 0x20 && value != 0x0A && value != 0x09 ? nil : Unicode.Scalar(value)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "©", "reg": "®",
    "trade": "™", "hellip": "…",
    "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "sbquo": "‚", "bdquo": "„",
    "laquo": "«", "raquo": "»",
    "lsaquo": "‹", "rsaquo": "›", "middot": "·", "bull": "•", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢",
    "deg": "°", "plusmn": "±",
    "times": "×", "divide": "÷", "frac12": "½", "frac14": "¼", "frac34": "¾", "sect": "§", "para": "¶", "dagger": "†",
    "Dagger": "‡",
    "prime": "′", "Prime": "″", "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "ensp": "\u{2002}",
    "emsp": "\u{2003}",
    "thinsp": "\u{2009}", "iexcl": "¡", "iquest": "¿", "ordf": "ª", "ordm": "º", "sup2": "²", "sup3": "³", "micro": "µ",
    "larr": "←",
    "rarr": "→", "uarr": "↑", "darr": "↓", "minus": "−", "le": "≤", "ge": "≥", "ne": "≠", "infin": "∞", "szlig": "ß",
    "aelig": "æ", "AElig": "Æ",
    "oelig": "œ", "OElig": "Œ", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å",
    "ccedil": "ç",
    "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï",
    "ntilde": "ñ",
    "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú",
    "ucirc": "û",
    "uuml": "ü", "yacute": "ý", "yuml": "ÿ", "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Auml": "Ä",
    "Aring": "Å",
    "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë", "Iacute": "Í", "Icirc": "Î", "Iuml": "Ï",
    "Ntilde": "Ñ",
    "Oacute": "Ó", "Ocirc": "Ô", "Otilde": "Õ", "Ouml": "Ö", "Oslash": "Ø", "Uacute": "Ú", "Ucirc": "Û", "Uuml": "Ü",
    "scaron": "š",
    "Scaron": "Š", "eth": "ð", "thorn": "þ",
  ]
}
