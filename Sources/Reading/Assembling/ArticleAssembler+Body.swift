// The paragraphs, pictures and lists between head and end.
extension ArticleAssembler {
  /// Puts captions to their pictures and speakers to their quotations, and takes out what is no part of the article.
  mutating func readBody() {
    let all = blocks
    blocks = []
    var addresses: Set<String> = []
    /// Why what stands below the last heading or label is left out.
    var leaving: Omission.Reason?
    var index = 0
    while index < all.count {
      let block = all[index]
      let next = index + 1 < all.count ? all[index + 1] : nil
      index += 1
      switch block.content {
      case .heading(_, let text):
        leaving = BoilerplateForm.reason(forHeading: text.plain)
        if let reason = leaving {
          omit(block, reason)
        } else if isHeadline(text) {
          omit(block, .duplicate)
        } else {
          blocks.append(block)
        }
      case .paragraph(let text):
        let plain = text.plain
        if let reason = leaving, Self.belongsBelow(reason, text) {
          omit(block, reason)
        } else if let reason = paragraphReason(plain) {
          omit(block, reason)
          // "Related:" speaks of the list below it.
          let isLabel = plain.hasSuffix(":") || plain.utf8.count <= 40 && !Self.isLinkOnly(text)
          leaving = isLabel && (reason == .related || reason == .readMore || reason == .share) ? reason : nil
        } else if isHeadline(text) {
          omit(block, .duplicate)
        } else if Self.isEndMark(plain) {
          omit(block, .control)
          leaving = nil
        } else if let (note, kind) = BlockForms.correction(text) {
          blocks.append(Block(.correction(note, kind), source: block.source))
          leaving = nil
        } else {
          blocks.append(block)
          leaving = nil
        }
      case .figure(let figure):
        if leaving == .related || leaving == .advertisement {
          omit(block, leaving ?? .related)
        } else if let address = figure.address, !addresses.insert(address).inserted {
          omit(block, .duplicate)
          if let next, let caption = Self.caption(for: figure, in: next) {
            omit(next, caption.isRepeat ? .duplicate : .metadata)
            index += 1
          }
        } else {
          var block = block
          if let next, let caption = Self.caption(for: figure, in: next) {
            block.content = .figure(caption.figure)
            index += 1
          }
          blocks.append(block)
        }
      case .list(let list):
        if let reason = leaving, reason != .legal {
          omit(block, reason)
        } else if let reason = reason(for: list) {
          omit(block, reason)
        } else {
          blocks.append(block)
        }
      case .quotation(let inner, nil):
        var block = block
        if let next, case .paragraph(let line) = next.content, let name = Quotations.attribution(in: line.plain) {
          block.content = .quotation(inner, attribution: name)
          index += 1
        }
        blocks.append(block)
      case .table(var table):
        var block = block
        if table.caption == nil, let next, case .paragraph(let line) = next.content,
          let caption = Self.tableCaption(line.plain)
        {
          table.caption = caption
          block.content = .table(table)
          index += 1
        }
        blocks.append(block)
      case .divider:
        leaving = nil
        if let last = blocks.last, last.content != .divider { blocks.append(block) }
      default: blocks.append(block)
      }
    }
    while let last = blocks.last, last.content == .divider { blocks.removeLast() }
  }

  /// Whether a block says the headline again and nothing else.
  private func isHeadline(_ text: InlineText) -> Bool {
    guard let headline = article.headline, headline.utf8.count >= 12, text.plain.utf8.count <= headline.utf8.count * 2
    else {
      return false
    }
    return Self.essence(text.plain) == Self.essence(headline)
  }

  private func paragraphReason(_ plain: String) -> Omission.Reason? {
    if BoilerplateForm.isAddressLine(plain) { return .emailAddress }
    if BoilerplateForm.isBadge(plain) { return .badge }
    return BoilerplateForm.reason(for: plain)
  }

  /// Whether a paragraph below a heading such as "Related" or "Comments" goes with it; prose doesn't go with links.
  private static func belongsBelow(_ reason: Omission.Reason, _ text: InlineText) -> Bool {
    let plain = text.plain
    switch reason {
    case .comments, .authorBiography, .newsletter, .legal: return true
    default: return isLinkOnly(text) || plain.utf8.count <= 100 && !endsSentence(plain)
    }
  }

  private static func tableCaption(_ plain: String) -> String? {
    for label in [": ", "Table: ", "Tabelle: ", "Tableau : ", "Tabla: ", "Tabella: ", "표: "]
    where plain.hasPrefix(label) {
      return plain.dropFirst(label.count).trimmingSpace()
    }
    return nil
  }

  /// The figure with the caption that the next block is, or nil if that is none.
  private static func caption(for figure: Figure, in next: Block) -> (figure: Figure, isRepeat: Bool)? {
    guard case .paragraph(let text) = next.content else { return nil }
    let plain = text.plain
    guard plain.utf8.count <= 1000 else { return nil }
    let form = CreditForm(plain)
    let known = [figure.alt, figure.caption?.plain].compactMap { $0 }.map(essence)
    let essence = essence(form.text)
    let isRepeat =
      !essence.isEmpty
      && known.contains {
        $0 == essence
          || $0.utf8.count > 24 && (essence.hasPrefix($0) || $0.hasPrefix(essence)) && essence.utf8.count > 24
      }
    let isCredited = form.credit != nil && (form.text.isEmpty || plain.utf8.count <= 400)
    let isLabelled = ["Caption:", "Figure:", "Bildunterschrift:", "Légende :"].contains { plain.hasPrefix($0) }
    guard isRepeat || isCredited || isLabelled || figure.caption == nil && isEmphasised(text) && plain.utf8.count <= 600
    else {
      return nil
    }
    var figure = figure
    var caption = text.part(form.kept)
    if isLabelled, let colon = caption.plain.firstIndex(of: ":") {
      let start = caption.plain.utf8.distance(from: caption.plain.startIndex, to: colon) + 1
      caption = caption.part(start..<caption.plain.utf8.count)
    }
    if isEmphasised(caption) { caption = InlineText(caption.plain) }
    if !caption.isEmpty { figure.caption = caption }
    figure.credit = form.credit ?? figure.credit
    figure.kind = FigureKindForm.kind(alt: figure.alt, caption: figure.caption?.plain)
    return (figure, isRepeat)
  }
}
