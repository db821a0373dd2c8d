/// Marks of a terminal for text that stands out, or nothing where there is no colour.
struct Ink {
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case cyan = "36"
    case yellow = "33"
  }

  let isColoured: Bool

  func callAsFunction(_ style: Style, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
