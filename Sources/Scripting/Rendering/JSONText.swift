/// JSON as it is written: values one after the other, commas and escapes seen to.
package struct JSONText {
  package private(set) var text = ""
  private var isFirst = true

  /// The text as it may stand in a page's `script` element.
  ///
  /// Outside of strings JSON has no `<`, and in a string it may be an escape: `</script>` and `<!--` can't be read then.
  package var embeddable: String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 64)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "<") { bytes += "\\u003C".utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package init() {}

  /// An object; `members` writes them with ``member(_:_:)``.
  package mutating func object(_ members: (inout JSONText) -> Void) { enclosed("{", "}", members) }

  /// An array; `elements` writes them.
  package mutating func array(_ elements: (inout JSONText) -> Void) { enclosed("[", "]", elements) }

  /// A member of an object; `value` writes it.
  package mutating func member(_ name: String, _ value: (inout JSONText) -> Void) {
    separate()
    quote(name)
    text += ":"
    isFirst = true
    value(&self)
    isFirst = false
  }

  package mutating func member(_ name: String, _ value: String) { member(name) { $0.string(value) } }
  package mutating func member(_ name: String, _ value: Int) { member(name) { $0.number(value) } }

  package mutating func member(_ name: String, _ value: Bool) { member(name) { $0.boolean(value) } }

  package mutating func boolean(_ value: Bool) {
    separate()
    text += value ? "true" : "false"
  }

  package mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  package mutating func number(_ value: Int) {
    separate()
    text += String(value)
  }

  /// A number with up to three decimals.
  package mutating func thousandths(_ value: Int) {
    separate()
    let digits = String(value % 1_000 + 1_000).dropFirst()
    text += "\(value / 1_000).\(digits)"
  }

  /// A half-open range: `[start,end]`.
  package mutating func range(_ range: Range<Int>) {
    array {
      $0.number(range.lowerBound)
      $0.number(range.upperBound)
    }
  }

  /// A line break, for people who read the file.
  package mutating func newline() { text += "\n" }

  private mutating func enclosed(_ open: String, _ close: String, _ content: (inout JSONText) -> Void) {
    separate()
    text += open
    isFirst = true
    content(&self)
    text += close
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { text += "," }
    isFirst = false
  }

  private mutating func quote(_ value: String) {
    text += "\""
    // Nearly every text needs no escape; 0xE2 begins the separators, and much else, so those are looked at one by one, as are
    // beginnings of what is no character.
    guard
      value.utf8.contains(where: {
        $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 >= 0xEF
      })
    else {
      text += value + "\""
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Line and paragraph separator are line breaks to JavaScript.
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": escape(scalar)
      // No page may hold them.
      default: if scalar.isNoncharacter { escape(scalar) } else { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\""
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar)! {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
