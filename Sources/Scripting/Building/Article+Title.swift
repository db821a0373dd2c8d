import Reading

extension Article {
  /// The headline, or what stands in for one.
  var title: String {
    if let headline, !headline.isEmpty { return headline }
    for block in blocks {
      switch block.content {
      case .heading(_, let text), .paragraph(let text):
        let words = text.plain.split(whereSeparator: \.isWhitespace)
        if !words.isEmpty { return words.prefix(10).joined(separator: " ") + (words.count > 10 ? "…" : "") }
      default: continue
      }
    }
    return publication ?? ""
  }
}
