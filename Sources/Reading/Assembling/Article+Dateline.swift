extension Article {
  /// Takes the dateline off the paragraph of `blocks` that begins with one, and keeps what it says; the words go to the
  /// omissions as metadata.
  ///
  /// Before that paragraph a lead may stand; behind one only a dateline that names an agency is sure.
  mutating func takeDateline(from blocks: inout [Block]) {
    var paragraphs = 0
    for index in blocks.indices {
      guard case .paragraph(let text) = blocks[index].content else { continue }
      let plain = text.plain
      if let form = DatelineForm(plain), paragraphs == 0 || form.place != nil && form.agency != nil {
        let rest = text.part(form.length..<plain.utf8.count)
        guard !rest.isEmpty else { return }
        let written = String(decoding: plain.utf8.prefix(form.length), as: UTF8.self).trimmingSpace()
        take(form, written: written)
        omissions.append(Omission(written, .metadata, at: blocks[index].source))
        blocks[index].content = .paragraph(rest)
        return
      }
      paragraphs += 1
      if paragraphs == 2 { return }
    }
  }

  private mutating func take(_ form: DatelineForm, written: String) {
    dateline = dateline ?? form.place
    agency = agency ?? form.agency
    datelineText = written
    if let reporter = form.reporter, bylines.isEmpty {
      bylines = BylineForm(reporter)?.bylines ?? [Byline(reporter)]
    }
  }
}
