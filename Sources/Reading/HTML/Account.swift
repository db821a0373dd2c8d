/// The account of a page: every visible text that is in no block ends in an omission with a reason.
struct Account {
  let survey: Survey
  /// What the article says of the page's text.
  let said: [String]

  private var page: Page { survey.page }

  /// The omissions in document order, one for each largest part of the page that is left out for one reason.
  func omissions() -> [Omission] {
    let (kept, mixed) = subtrees()
    var omissions: [(node: Int, omission: Omission)] = []
    var lines: [SaidWords.Line] = []
    var block: Int32 = -1
    var node = 0
    while node < page.count {
      if isUnread(node) {
        node = page.end(node)
      } else if survey.textLength[node] == 0 {
        if page.tag(node) == .br || page.isText(node), !lines.isEmpty { lines[lines.count - 1].text.append(0x20) }
        node = page.isText(node) ? node + 1 : page.end(node)
      } else if kept[node] || mixed[node] {
        if page.isText(node) {
          if survey.block[node] != block { lines.append(SaidWords.Line(node: node)) }
          block = survey.block[node]
          lines[lines.count - 1].text.append(1)
          page.append(collapsing: page.text(node), to: &lines[lines.count - 1].text)
        }
        node += 1
      } else {
        let text = page.plainText(node)
        if !text.isEmpty { omissions.append((node, Omission(text, reason(node), at: page.path(node)))) }
        node = page.end(node)
      }
    }
    var words = SaidWords(said)
    let unsaid = words.unsaid(of: lines).map { node, text, isSaidElsewhere in
      let reason = isSaidElsewhere ? .duplicate : Wording.reason(for: TextComparison.key(text)) ?? .boilerplate
      return (node, Omission(text, reason, at: page.path(node)))
    }
    guard !unsaid.isEmpty else { return omissions.map(\.omission) }
    return (omissions + unsaid).sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func isUnread(_ node: Int) -> Bool { page.tag(node).isUnread }

  private func isKept(_ fate: Fate) -> Bool { fate == .block || fate == .picture || fate == .heading }

  /// For each node whether its subtree holds text that is kept, and whether it holds texts of several fates.
  private func subtrees() -> (kept: [Bool], mixed: [Bool]) {
    var kept = [Bool](repeating: false, count: page.count)
    var mixed = kept
    var fate = [UInt8](repeating: 255, count: page.count)
    for node in stride(from: page.count - 1, through: 0, by: -1) {
      if page.isText(node) {
        if survey.textLength[node] > 0 {
          kept[node] = isKept(survey.fates[node])
          fate[node] = survey.fates[node].rawValue
        }
      }
      let parent = page.parent(node)
      guard parent >= 0, !page.tag(node).isUnread else { continue }
      if kept[node] { kept[parent] = true }
      if mixed[node] || fate[node] != 255 && fate[parent] != 255 && fate[parent] != fate[node] { mixed[parent] = true }
      if fate[node] != 255 { fate[parent] = fate[node] }
    }
    return (kept, mixed)
  }

  private func reason(_ node: Int) -> Omission.Reason {
    for inner in node..<page.end(node) where page.isText(inner) && survey.textLength[inner] > 0 {
      return survey.fates[inner].reason ?? .boilerplate
    }
    return .boilerplate
  }
}
