extension String {
  /// The text with control characters shown as what they are: file names and articles may hold some, and a terminal must not
  /// obey them.
  package var printable: String {
    guard unicodeScalars.contains(where: Self.isCommand) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if Self.isCommand(scalar) {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
