/// The words of a page that anyone might see, reckoned from its markup alone: a scan for tags that knows nothing of how the
/// reader parses, what it keeps or why.
///
/// Whether a tag within a line divides a word depends on the page's looks, so both are counted: a word is there at least as often as
/// one of the two says, and at most as often as the other.
struct VisibleWords {
  private let whole: [String: Int]
  private let divided: [String: Int]

  /// Scans a page, which is UTF-8.
  init(page: [UInt8]) {
    whole = Self.count(Self.text(of: page, inlineDivides: false))
    divided = Self.count(Self.text(of: page, inlineDivides: true))
  }

  /// How often a word is there at the least.
  func least(_ word: String) -> Int { min(whole[word, default: 0], divided[word, default: 0]) }

  /// How often a word is there at the most; one that is a part of longer ones may be there as often as they are.
  func most(_ word: String) -> Int {
    let count = max(whole[word, default: 0], divided[word, default: 0])
    return count > 0 ? count : whole.reduce(0) { $0 + ($1.key.contains(word) ? $1.value : 0) }
  }

  /// All words.
  var words: Set<String> { Set(whole.keys).union(divided.keys) }

  /// The words of a text and how often each is there: runs of letters and digits in lower case, in scripts without spaces every
  /// character.
  static func count(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    var word = String.UnicodeScalarView()
    func finish() {
      if !word.isEmpty { counts[String(word), default: 0] += 1 }
      word = String.UnicodeScalarView()
    }
    for scalar in text.lowercased().unicodeScalars where !isInvisible(scalar) {
      if !isOfWord(scalar) || scalar.value >= 0x2E80 { finish() }
      if isOfWord(scalar) { word.append(scalar) }
      if scalar.value >= 0x2E80 { finish() }
    }
    finish()
    return counts
  }

  /// Elements whose contents are no text of the page: programs, and what is shown only where something else can't be.
  private static let unread: Set<String> = [
    "script", "style", "template", "noscript", "title", "svg", "object", "iframe", "canvas", "audio", "video", "map",
  ]
  /// Elements in which a browser sees no tags but their own end.
  private static let raw: Set<String> = ["script", "style", "title", "textarea"]
  /// Elements that begin and end a line wherever they stand; any other may stand within a word.
  private static let lines: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "center", "dd", "details", "dialog", "div", "dl", "dt",
    "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "p",
    "pre", "section", "summary", "table", "td", "th", "tr", "ul",
  ]

  private static func text(of page: [UInt8], inlineDivides: Bool) -> String {
    var text: [UInt8] = []
    var unread: [String] = []
    var index = 0
    while index < page.count {
      guard page[index] == 0x3C else {
        if unread.isEmpty { text.append(page[index]) }
        index += 1
        continue
      }
      let next = index + 1 < page.count ? page[index + 1] : 0
      let start = index + (next == 0x2F ? 2 : 1)
      if starts(page, with: "<!--", at: index) {
        index += 4
        while index < page.count, !starts(page, with: "-->", at: index) { index += 1 }
        index += 3
      } else if next == 0x21 || next == 0x3F {
        while index < page.count, page[index] != 0x3E { index += 1 }
        index += 1
      } else if start < page.count, isLetter(page[start]) {
        let name = name(page, at: start)
        index = endOfTag(page, from: start + name.utf8.count)
        let isEmpty = page[index - 1] == 0x3E && page[index - 2] == 0x2F
        // A drawing that nobody closed ends where the page goes on.
        if lines.contains(name), unread.last == "svg" { unread.removeLast() }
        if unread.isEmpty, inlineDivides || lines.contains(name) { text.append(0x20) }
        if next == 0x2F {
          if let open = unread.lastIndex(of: name) { unread.removeSubrange(open...) }
        } else if Self.unread.contains(name), !isEmpty || name == "script" || name == "style" {
          unread.append(name)
        }
        // In a drawing, a title is an element as any other.
        if next != 0x2F, raw.contains(name), name != "title" || !isEmpty {
          while index < page.count, !starts(page, with: "</" + name, at: index) {
            if unread.isEmpty { text.append(page[index]) }
            index += 1
          }
        }
      } else {
        index += 1
      }
    }
    return resolved(String(decoding: text, as: UTF8.self))
  }

  /// The index after the `>` of a tag; one in quotation marks ends nothing.
  private static func endOfTag(_ page: [UInt8], from start: Int) -> Int {
    var index = start
    var quote: UInt8 = 0
    var last: UInt8 = 0
    while index < page.count {
      let byte = page[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return index
      } else if byte == 0x22 || byte == 0x27, last == 0x3D {
        quote = byte
      }
      if byte > 0x20 { last = byte }
    }
    return index
  }

  private static func name(_ page: [UInt8], at start: Int) -> String {
    String(decoding: page[start...].prefix { isLetter($0) || isDigit($0) || $0 == 0x2D || $0 == 0x3A }, as: UTF8.self)
      .lowercased()
  }

  private static func starts(_ page: [UInt8], with word: String, at index: Int) -> Bool {
    guard page[index] == word.utf8.first, index + word.utf8.count <= page.count else { return false }
    return zip(page[index...], word.utf8).allSatisfy { $0 == $1 || isLetter($0) && $0 | 0x20 == $1 }
  }

  /// A text with its character references resolved: numbers, and the letters among the names.
  private static func resolved(_ text: String) -> String {
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
      let name = part.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
      let hasEnd = part[name.endIndex...].hasPrefix(";")
      guard hasEnd || name == "nbsp" || name.hasPrefix("#"), let character = character(String(name)) else {
        return result += "&" + part
      }
      result += character + part[name.endIndex...].dropFirst(hasEnd ? 1 : 0)
    }
  }

  private static let letters = [
    "szlig": "ß", "aelig": "æ", "AElig": "Æ", "oslash": "ø", "Oslash": "Ø", "oelig": "œ", "OElig": "Œ", "eth": "ð",
    "thorn": "þ",
    "ordf": "ª", "ordm": "º", "micro": "µ", "fnof": "ƒ", "shy": "", "zwj": "", "zwnj": "", "sup1": "¹", "sup2": "²",
    "sup3": "³",
    "frac12": "½", "frac14": "¼", "frac34": "¾",
  ]
  private static let accents: [(String, Unicode.Scalar)] = [
    ("acute", "\u{301}"), ("grave", "\u{300}"), ("circ", "\u{302}"), ("tilde", "\u{303}"), ("uml", "\u{308}"),
    ("ring", "\u{30A}"),
    ("cedil", "\u{327}"), ("caron", "\u{30C}"),
  ]
  private static let marks: Set<String> = [
    "amp", "lt", "gt", "quot", "apos", "nbsp", "ensp", "emsp", "thinsp", "ndash", "mdash", "lsquo", "rsquo", "sbquo",
    "ldquo", "rdquo",
    "bdquo", "hellip", "uarr", "darr", "sdot", "lrm", "rlm", "frasl", "laquo", "raquo", "lsaquo", "rsaquo", "copy",
    "reg", "trade", "bull", "middot", "times", "euro",
    "pound", "cent",
    "yen", "deg", "sect", "para", "dagger", "rarr", "larr", "iexcl", "iquest", "plusmn", "minus", "prime",
  ]

  private static func character(_ name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
    if marks.contains(name) { return " " }
    if let letter = letters[name] { return letter }
    guard let accent = accents.first(where: { name.hasSuffix($0.0) && name.utf8.count == $0.0.utf8.count + 1 }) else {
      return nil
    }
    return String(name.prefix(1)) + String(Character(accent.1))
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xAD || (0x200B...0x200F).contains(scalar.value) || scalar.value == 0xFEFF
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
