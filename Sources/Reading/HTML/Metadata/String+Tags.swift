extension String {
  /// The text without tags, which titles in structured data carry at times; a `<` that begins none stays.
  func withoutTags() -> String {
    guard utf8.contains(0x3C) else { return self }
    var result = ""
    var rest = self[...]
    while let mark = rest.firstIndex(of: "<") {
      result += rest[..<mark]
      rest = rest[mark...]
      if let next = rest.dropFirst().first, next.isLetter || next == "/", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else {
        result += "<"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
