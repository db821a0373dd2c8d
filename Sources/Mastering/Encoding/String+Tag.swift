extension String {
  /// The text without control characters and no longer than a tag should be: encoders hold them in buffers of fixed size.
  var fitForTag: String { fit(scalars: 500) }

  /// The text without control characters and cut, with an ellipsis, to a number of scalars.
  func fit(scalars limit: Int) -> String {
    var text = String.UnicodeScalarView()
    var count = 0
    for scalar in unicodeScalars {
      if count == limit {
        text.removeLast()
        text.append("…")
        break
      }
      text.append(scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) ? " " : scalar)
      count += 1
    }
    return String(text)
  }

  /// The text without control characters and cut, with an ellipsis, to a number of bytes in UTF-8, between characters.
  func fit(bytes limit: Int) -> String {
    let text = fitForTag
    guard text.utf8.count > limit else { return text }
    let ellipsis = "…"
    var short = ""
    for character in text {
      guard short.utf8.count + character.utf8.count + ellipsis.utf8.count <= limit else { break }
      short.append(character)
    }
    return short + ellipsis
  }
}
