/// Who says a quotation, where a line of its own tells.
package enum Quotations {
  /// The speaker in a line such as `— Ada Smith, mayor`; nil if it is no such line.
  package static func attribution(in line: some StringProtocol) -> String? {
    let text = line.trimmingSpace()
    guard text.utf8.count <= 120 else { return nil }
    for dash in ["—", "–", "―", "--", "- ", "~ "] where text.hasPrefix(dash) {
      var name = Substring(text)
      while let first = name.first, "—–―-~ ".contains(first) { name.removeFirst() }
      guard let start = name.unicodeScalars.first, !start.properties.isLowercase, !name.hasSuffix("?") else {
        return nil
      }
      return String(name)
    }
    return nil
  }

  /// The quotation's blocks without a last line that names the speaker, and the speaker.
  package static func splitAttribution(_ blocks: [Block]) -> (blocks: [Block], attribution: String?) {
    guard let last = blocks.last, case .paragraph(let text) = last.content else { return (blocks, nil) }
    let plain = text.plain
    let start = plain.utf8.lastIndex(of: 0x0A).map { plain.utf8.index(after: $0) } ?? plain.startIndex
    guard let name = attribution(in: plain[start...]), blocks.count > 1 || start > plain.startIndex else {
      return (blocks, nil)
    }
    var rest = Array(blocks.dropLast())
    if start > plain.startIndex {
      let length = plain.utf8.distance(from: plain.startIndex, to: start)
      rest.append(Block(.paragraph(text.part(0..<length)), source: last.source, language: last.language))
    }
    return (rest, name)
  }
}
