extension StringProtocol {
  /// Without white space at either end.
  package func trimmingSpace() -> String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !Token.isSpace($0) }),
      let end = scalars.lastIndex(where: { !Token.isSpace($0) })
    else { return "" }
    return String(self[start..<scalars.index(after: end)])
  }

  /// Without white space at either end, and a single space wherever there is some inside.
  package func collapsingSpace() -> String {
    var text = String.UnicodeScalarView()
    var isPending = false
    for scalar in unicodeScalars {
      if Token.isSpace(scalar) {
        isPending = !text.isEmpty
      } else {
        if isPending { text.append(" ") }
        isPending = false
        text.append(scalar)
      }
    }
    return String(text)
  }
}
