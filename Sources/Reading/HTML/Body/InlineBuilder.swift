/// Makes the running text of a line of the page: white space collapsed, markup that matters to a listener kept.
struct InlineBuilder {
  let survey: Survey
  let address: Address

  private var page: Page { survey.page }

  /// The text of a unit.
  func text(of unit: TextUnit) -> InlineText {
    text(from: unit.first, to: unit.end) { survey.block[$0] == Int32(unit.block) && survey.fates[$0] == unit.origin }
  }

  /// The text of the text nodes in a range that are `wanted`.
  func text(from first: Int, to end: Int, where wanted: (Int) -> Bool) -> InlineText {
    var runs: [InlineText.Run] = []
    var buffer: [UInt8] = []
    var kind = InlineText.Kind.plain
    var pendingSpace = false
    var lastParent = -1
    var lastBlock: Int32 = -1
    // Words on either side of something that is left out, `Tides<i hidden>|</i>Boats`, are two.
    var isParted = false
    func flush() {
      guard !buffer.isEmpty else { return }
      runs.append(InlineText.Run(String(decoding: buffer, as: UTF8.self), kind))
      buffer.removeAll(keepingCapacity: true)
    }
    var node = first
    while node < end {
      let tag = page.tag(node)
      if tag == .br, !runs.isEmpty || !buffer.isEmpty {
        pendingSpace = true
      } else if tag == .text, !wanted(node) {
        isParted = isParted || survey.textLength[node] > 0
      } else if tag == .text {
        let parent = page.parent(node)
        if survey.block[node] != lastBlock {
          pendingSpace = pendingSpace || lastBlock >= 0
          lastBlock = survey.block[node]
        }
        if parent != lastParent {
          let next = self.kind(at: parent)
          if next != kind {
            // The space between two runs belongs to the first.
            if pendingSpace {
              if !buffer.isEmpty || !runs.isEmpty { buffer.append(0x20) }
              pendingSpace = false
            }
            flush()
            kind = next
          }
          lastParent = parent
        }
        if isParted, let first = page.text(node).first, Bytes.isLetter(first) || Bytes.isDigit(first) {
          pendingSpace = true
        }
        isParted = false
        append(page.text(node), to: &buffer, pendingSpace: &pendingSpace, isFirst: runs.isEmpty)
      }
      node += 1
    }
    flush()
    return InlineText(Self.tidied(runs))
  }

  private func append(_ text: ArraySlice<UInt8>, to buffer: inout [UInt8], pendingSpace: inout Bool, isFirst: Bool) {
    var collapsed: [UInt8] = [0x21]  // so that leading white space is kept as one space
    Page.append(collapsing: text, to: &collapsed)
    var slice = collapsed.dropFirst()
    guard let first = slice.first else { return }
    if first == 0x20 {
      pendingSpace = true
      slice = slice.dropFirst()
    }
    let endsInSpace = slice.last == 0x20
    if endsInSpace { slice = slice.dropLast() }
    if !slice.isEmpty {
      if pendingSpace, !(isFirst && buffer.isEmpty) { buffer.append(0x20) }
      buffer.append(contentsOf: slice)
      pendingSpace = endsInSpace
    }
  }

  /// What the text directly inside an element is.
  private func kind(at element: Int) -> InlineText.Kind {
    var result = InlineText.Kind.plain
    var node = element
    while node >= 0, page.tag(node).isInline {
      switch page.tag(node) {
      case .a:
        if let href = page.attribute(.href, node), !href.isEmpty, !href.hasPrefix("#"), !href.hasPrefix("javascript:") {
          if case .plain = result { result = .link(destination: address.absolute(href)) }
          if case .emphasis = result { result = .link(destination: address.absolute(href)) }
        }
      case .abbr, .acronym:
        if let title = page.attribute(.title, node), !title.isEmpty { return .abbreviation(expansion: title) }
      case .em, .i, .strong, .b, .mark, .cite: if case .plain = result { result = .emphasis }
      case .code, .kbd, .samp, .tt: result = .code
      case .del, .s, .strike: return .deleted
      case .sup:
        let label = page.plainText(node)
        if isNoteReference(node, label) { return .noteReference(label: label.filter { $0 != "[" && $0 != "]" }) }
      default: break
      }
      if let language = page.attribute(.lang, node), !language.isEmpty, page.tag(node) != .font {
        return .foreign(Language(language))
      }
      node = page.parent(node)
    }
    return result
  }

  private func isNoteReference(_ node: Int, _ label: String) -> Bool {
    let bare = label.utf8.filter { $0 != 0x5b && $0 != 0x5d }
    guard !bare.isEmpty, bare.count <= 3, bare.allSatisfy({ Bytes.isDigit($0) || $0 == 0x2a }) else { return false }
    // 10² and CO₂ are no notes: a note's sign is a link or stands in brackets.
    return page.first(.a, in: node) != nil || survey.isLinked[node] || label.utf8.first == 0x5b
  }

  /// Takes the space off both ends and joins neighbours of one kind.
  static func tidied(_ runs: [InlineText.Run]) -> [InlineText.Run] {
    var result: [InlineText.Run] = []
    for run in runs {
      if let last = result.last, last.kind == run.kind {
        result[result.count - 1].text += run.text
      } else {
        result.append(run)
      }
    }
    while let first = result.first {
      let text = first.text.drop { $0 == " " }
      if text.isEmpty { result.removeFirst() } else { result[0].text = String(text); break }
    }
    while var last = result.last?.text {
      while last.hasSuffix(" ") { last.removeLast() }
      if last.isEmpty { result.removeLast() } else { result[result.count - 1].text = last; break }
    }
    return result
  }
}
