/// JSON as it is written: values one after the other, commas and escapes seen to.
struct JSONText {
  private(set) var text = ""
  private var isFirst = true

  /// An object; `members` writes them with ``member(_:_:)``.
  mutating func object(_ members: (inout JSONText) -> Void) { enclosed("{", "}", members) }

  /// An array; `elements` writes them.
  mutating func array(_ elements: (inout JSONText) -> Void) { enclosed("[", "]", elements) }

  /// A member of an object; `value` writes it.
  mutating func member(_ name: String, _ value: (inout JSONText) -> Void) {
    separate()
    quote(name)
    text += ":"
    isFirst = true
    value(&self)
    isFirst = false
  }

  mutating func member(_ name: String, _ value: String) { member(name) { $0.string(value) } }
  mutating func member(_ name: String, _ value: Int) { member(name) { $0.number(value) } }

  mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  mutating func number(_ value: Int) {
    separate()
    text += String(value)
  }

  /// A number with up to three decimals.
  mutating func thousandths(_ value: Int) {
    separate()
    let digits = String(value % 1_000 + 1_000).dropFirst()
    text += "\(value / 1_000).\(digits)"
  }

  /// A half-open range: `[start,end]`.
  mutating func range(_ range: Range<Int>) {
    array {
      $0.number(range.lowerBound)
      $0.number(range.upperBound)
    }
  }

  /// A line break, for people who read the file.
  mutating func newline() { text += "\n" }

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
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Line and paragraph separator are line breaks to JavaScript.
      case "\0"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
