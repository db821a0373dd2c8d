/// What is known of every node of a page before anyone asks what the article is: hints, text lengths, what is hidden,
/// what the structure alone says is not the article.
struct Survey: Sendable {
  let page: Page
  /// Of elements: what their attributes say.
  private(set) var hints: [Hints]
  /// What becomes of each node, inherited by all inside.
  var fates: [Fate]
  /// The length of the visible text of a subtree; see ``length(of:)``.
  private(set) var textLength: [Int32]
  /// How much of ``textLength`` is inside links.
  private(set) var linkLength: [Int32]
  /// How much of ``textLength`` stands in paragraphs of running text.
  private(set) var prose: [Int32]
  /// The nearest element around a node that is a block of its own (of a block: itself).
  private(set) var block: [Int32]
  /// Whether a node is inside a link.
  private(set) var isLinked: [Bool]
  /// Whether a subtree holds an element that says it is the article's body.
  private(set) var holdsBody: [Bool]
  /// Whether a subtree holds an h1.
  private(set) var holdsHeadline: [Bool]

  /// Whether a class or an id that says `comment` or `post` leaves nothing out.
  private let readsComments: Bool
  /// The page's first h1.
  private var firstHeadline: Int?

  /// From this length on a block of text counts as prose.
  static let proseLength: Int32 = 80

  init(_ page: Page, readsComments: Bool = false) {
    self.page = page
    self.readsComments = readsComments
    let count = page.count
    hints = Array(repeating: [], count: count)
    fates = Array(repeating: .undecided, count: count)
    textLength = Array(repeating: 0, count: count)
    linkLength = Array(repeating: 0, count: count)
    prose = Array(repeating: 0, count: count)
    block = Array(repeating: 0, count: count)
    isLinked = Array(repeating: false, count: count)
    holdsBody = Array(repeating: false, count: count)
    holdsHeadline = Array(repeating: false, count: count)
    readNodes()
    sumUp()
    exclude()
    excludePrompts()
  }

  /// The whole page's prose.
  var totalProse: Int32 { prose.first ?? 0 }

  /// The share of a subtree's text that is inside links, 0 to 1.
  func linkDensity(_ node: Int) -> Double {
    textLength[node] == 0 ? 0 : Double(linkLength[node]) / Double(textLength[node])
  }

  /// Whether a node stands below the page's first h1.
  func followsHeadline(_ node: Int) -> Bool { firstHeadline.map { $0 < node } ?? false }

  /// The length of a text as it counts for finding the article: letters, a character of a script without spaces as three.
  static func length(of text: ArraySlice<UInt8>) -> Int32 {
    var length: Int32 = 0
    for byte in text {
      if byte > 0x20 && byte < 0x80 || byte >= 0xc3 && byte < 0xe3 || byte > 0xed {
        length += 1
      } else if byte >= 0xe3 {
        length += 3
      }
    }
    return length
  }
}

extension Survey {
  /// First pass, forwards: what each node says of itself, and what it has from its ancestors.
  private mutating func readNodes() {
    var vocabulary = ClassVocabulary()
    for node in 0..<page.count {
      let parent = page.parent(node)
      let tag = page.tag(node)
      if parent >= 0 {
        fates[node] = fates[parent]
        isLinked[node] = isLinked[parent]
        block[node] = block[parent]
      }
      guard tag != .text else { continue }
      if !tag.isInline { block[node] = Int32(node) }
      if tag == .a, page.has(.href, node) { isLinked[node] = true }
      hints[node] = ownHints(node, &vocabulary)
      if tag.isUnread || hints[node].contains(.hidden) { fates[node] = .hidden }
    }
  }

  private func ownHints(_ node: Int, _ vocabulary: inout ClassVocabulary) -> Hints {
    var hints: Hints = []
    let record = page.nodes[node]
    for index in Int(record.first)..<Int(record.first + record.count) {
      let attribute = page.attributes[index]
      let value = page.bytes[Int(attribute.first)..<Int(attribute.first + attribute.count)]
      switch attribute.name {
      case .class, .id, .dataComponent, .dataTestID: hints.formUnion(vocabulary.hints(in: value))
      case .hidden:
        if !Bytes.contains(value, "until-found") { hints.insert(.hidden) }
      case .ariaHidden:
        // Paragraphs that only a program may not see are still read by people: teasers before a paywall.
        if page.tag(node) != .p, Bytes.contains(value, "true") { hints.insert(.ariaHidden) }
      case .style:
        if Self.hides(value) { hints.insert(.hidden) }
      case .itemprop: hints.formUnion(Self.hints(ofProperty: value))
      case .rel:
        if Bytes.contains(value, "author") { hints.insert(.byline) }
      default: break
      }
    }
    return hints
  }

  /// Microdata names parts of an article in so many words.
  private static func hints(ofProperty value: ArraySlice<UInt8>) -> Hints {
    var hints: Hints = []
    if Bytes.contains(value, "articlebody") { hints.insert(.body) }
    if Bytes.contains(value, "author") || Bytes.contains(value, "creator") { hints.insert(.byline) }
    if Bytes.contains(value, "headline") { hints.insert(.headline) }
    if Bytes.contains(value, "datepublished") || Bytes.contains(value, "datemodified") { hints.insert(.date) }
    if Bytes.contains(value, "caption") { hints.insert(.caption) }
    if Bytes.contains(value, "copyrightholder") { hints.insert(.credit) }
    return hints
  }

  /// What is clipped to nothing is there for screen readers alone: "opens in a new tab".
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    let tight = style.filter { $0 > 0x20 }
    return Bytes.contains(tight, "display:none") || Bytes.contains(tight, "visibility:hidden")
      || Bytes.contains(tight, "clip:rect(0") || Bytes.contains(tight, "clip-path:inset(50%)")
      || Bytes.contains(tight, "clip-path:inset(100%)")
  }

  /// Second pass, backwards: what subtrees hold.
  private mutating func sumUp() {
    var own = [Int32](repeating: 0, count: page.count)
    var ownLinked = own
    for node in 0..<page.count where page.isText(node) && !isUnread(node) {
      let length = Self.length(of: page.text(node))
      textLength[node] = length
      if isLinked[node] { linkLength[node] = length }
      if length > 0 {
        own[Int(block[node])] += length
        if isLinked[node] { ownLinked[Int(block[node])] += length }
      }
    }
    for node in stride(from: page.count - 1, through: 0, by: -1) {
      if own[node] >= Self.proseLength, ownLinked[node] * 2 < own[node] { prose[node] += own[node] }
      if page.tag(node) == .h1 {
        holdsHeadline[node] = true
        firstHeadline = node
      }
      if hints[node].contains(.body) { holdsBody[node] = true }
      let parent = page.parent(node)
      guard parent >= 0 else { continue }
      textLength[parent] += textLength[node]
      linkLength[parent] += linkLength[node]
      prose[parent] += prose[node]
      if holdsHeadline[node] { holdsHeadline[parent] = true }
      if holdsBody[node] { holdsBody[parent] = true }
    }
  }

  /// Whether a text node is part of a program, style or the like, which no measure counts.
  private func isUnread(_ node: Int) -> Bool {
    page.tag(page.parent(node)).isUnread || fates[node] == .hidden && isInUnread(node)
  }

  private func isInUnread(_ node: Int) -> Bool {
    for ancestor in page.ancestors(node) where page.tag(ancestor).isUnread { return true }
    return false
  }

  /// Third pass, forwards: what the structure says is not the article.
  private mutating func exclude() {
    var inherited: Fate
    var codeEnd = 0
    for node in 0..<page.count {
      let parent = page.parent(node)
      inherited = parent >= 0 ? fates[parent] : .undecided
      if inherited != .undecided {
        fates[node] = inherited
        continue
      }
      let tag = page.tag(node)
      fates[node] = .undecided
      guard tag != .text else { continue }
      if tag.isUnread {
        fates[node] = .hidden
      } else if hints[node].contains(.hidden) || hints[node].contains(.ariaHidden) && !isOfPicture(node),
        !holdsTheArticle(node)
      {
        fates[node] = .hidden
      } else if node >= codeEnd, let reason = structuralReason(node) ?? hintedReason(node) {
        fates[node] = Fate(reason)
      }
      // In code, names such as `comment` are those of what highlights its syntax.
      if tag == .pre { codeEnd = max(codeEnd, page.end(node)) }
    }
  }

  /// A box around a field to fill in is a prompt, its words included: to subscribe, to vote, to log in.
  ///
  /// It reaches as far up as the words are few.
  private mutating func excludePrompts() {
    for node in 0..<page.count where asksForInput(node) {
      var box = -1
      for ancestor in page.ancestors(node) {
        guard textLength[ancestor] <= Self.mostTextOfPrompt, prose[ancestor] <= Self.mostTextOfPrompt / 2,
          !holdsHeadline[ancestor], !holdsBody[ancestor], !hints[ancestor].contains(.body)
        else { break }
        switch page.tag(ancestor) {
        case .html, .body, .main, .article, .figure, .td, .table: break
        default:
          box = ancestor
          continue
        }
        break
      }
      guard box >= 0, page.first(.figure, in: box) == nil else { continue }
      for inner in box..<page.end(box) where fates[inner] == .undecided { fates[inner] = .control }
    }
  }

  /// A longer text beside a field is not about the field.
  private static let mostTextOfPrompt: Int32 = 420

  private func asksForInput(_ node: Int) -> Bool {
    guard page.tag(node) == .input else { return false }
    return page.attribute(.type, node, is: "email") || page.attribute(.type, node, is: "radio")
      || page.attribute(.type, node, is: "password")
  }

  /// Whether a subtree holds so much of the page's prose that no class name may take it away.
  ///
  /// Guards against
  /// over-pruning: wrappers are called `page-with-sidebar` and `share-wrapper` too.
  private func holdsTheArticle(_ node: Int) -> Bool {
    guard totalProse > 0 else { return page.tag(node) == .body || page.tag(node) == .html }
    let share = Double(prose[node]) / Double(totalProse)
    if share > 0.5 { return true }
    return share > 0.25 && (holdsBody[node] || holdsHeadline[node])
  }

  /// What an element's name or role alone says.
  private func structuralReason(_ node: Int) -> Omission.Reason? {
    let tag = page.tag(node)
    if tag.isControl { return tag == .button && isPictureBox(node, .control) ? nil : .control }
    switch tag {
    case .nav, .menu, .search: return holdsTheArticle(node) ? nil : .navigation
    case .dialog: return holdsTheArticle(node) ? nil : .control
    case .footer:
      return holdsTheArticle(node) || isOfQuotationOrFigure(node) ? nil : .boilerplate
    case .form: return holdsTheArticle(node) || holdsHeadline[node] ? nil : .control
    case .aside:
      guard !holdsTheArticle(node), hints[node].isDisjoint(with: [.pullQuote, .aside, .correction, .embed, .figure])
      else { return nil }
      return prose[node] > 0 && linkDensity(node) < 0.2 && isInArticle(node) && hints[node].isDisjoint(with: .excluding)
        ? nil : .related
    case .header:
      return holdsHeadline[node] || holdsTheArticle(node) || isInArticle(node) ? nil : .navigation
    case .body, .html, .main, .article, .p, .h1, .figure, .figcaption: return nil
    default: break
    }
    guard let role = page.bytes(of: .role, at: node) else { return nil }
    switch Self.reasonOfRole[Bytes.hash(role.map(Bytes.lowercase))] {
    case let reason?
    where !holdsTheArticle(node) && !holdsHeadline[node] && !isPictureBox(node, reason):
      return reason
    default: return nil
    }
  }

  private static let reasonOfRole = WordTable<Omission.Reason>([
    (.navigation, "navigation banner menu menubar menuitem"),
    (.control, "search dialog alertdialog tablist toolbar button tooltip form"),
    (.boilerplate, "contentinfo"),
    (.related, "complementary"),
  ])

  /// Whether a `pre` holds a program, a table or a verse, whose lines stand as they are, and no running text.
  func isCode(_ node: Int) -> Bool {
    guard textLength[node] >= 120, page.first(.code, in: node) == nil else { return true }
    var signs: Int32 = 0
    var stops = 0
    var last: UInt8 = 0
    for inner in node..<page.end(node) where page.isText(inner) {
      for byte in page.text(inner) {
        switch byte {
        case 0x7b, 0x7d, 0x3b, 0x3d, 0x3c, 0x3e, 0x5f, 0x5c, 0x7c, 0x24, 0x23, 0x2b, 0x2a: signs += 1
        case ...0x20: if last == 0x2e { stops += 1 }
        default: break
        }
        last = byte
      }
    }
    return signs * 50 > textLength[node] || stops < 2
  }

  /// Whether an element stands in an article, or in what is called its body.
  func isInArticle(_ node: Int) -> Bool {
    for ancestor in page.ancestors(node) where page.tag(ancestor) == .article || hints[ancestor].contains(.body) {
      return true
    }
    return false
  }

  /// A `footer` in a quotation names who is quoted, one in a figure who made it.
  private func isOfQuotationOrFigure(_ node: Int) -> Bool {
    page.tag(page.parent(node)) == .blockquote || page.tag(page.parent(node)) == .figure
  }

  /// Whether an element is a picture, or stands in a figure.
  private func isOfPicture(_ node: Int) -> Bool {
    if page.ancestors(node).prefix(6).contains(where: { page.tag($0) == .figure }) { return true }
    return textLength[node] < 700 && (page.first(.img, in: node) != nil || page.first(.figcaption, in: node) != nil)
  }

  /// Whether an element called `copyright` or the like says who made the picture of the figure around it, or holds that picture.
  private func isOfFigure(_ node: Int) -> Bool {
    guard textLength[node] <= 200, linkLength[node] == 0 || page.first(.img, in: node) != nil else { return false }
    return page.ancestors(node).prefix(6).contains { page.tag($0) == .figure }
  }

  /// Whether a box with a name such as `widget` or `lightbox` holds a picture with its caption, and nothing else.
  private func isPictureBox(_ node: Int, _ reason: Omission.Reason) -> Bool {
    guard [.boilerplate, .control, .share, .navigation, .login, .legal].contains(reason), textLength[node] < 700,
      linkDensity(node) < 0.3, !holdsHeadline[node]
    else { return false }
    var hasFigure = false
    for inner in node..<page.end(node) {
      switch page.tag(inner) {
      case .figure, .figcaption: hasFigure = true
      case .h2, .h3, .h4, .ul, .form, .nav: return false
      default: break
      }
    }
    return hasFigure
  }

  /// What an element's class and id say, unless there is reason to doubt them.
  private func hintedReason(_ node: Int) -> Omission.Reason? {
    guard let reason = hints[node].reason, reason != .comments || !readsComments else { return nil }
    let tag = page.tag(node)
    switch tag {
    case .html, .body, .main, .img, .picture, .h1, .br, .figcaption, .time: return nil
    default: break
    }
    // An embed's or a picture's wrapper is often called `social` or `lightbox` as well.
    if !hints[node].isDisjoint(with: [.embed, .caption, .credit, .pullQuote, .correction, .liveEntry, .body]) {
      return nil
    }
    if tag == .figure || tag == .blockquote { return [.advertisement, .comments].contains(reason) ? reason : nil }
    if reason == .legal, isOfFigure(node) { return nil }
    if holdsTheArticle(node) || isPictureBox(node, reason) || reason == .boilerplate && hints[node].contains(.figure) {
      return nil
    }
    // A box of related stories has links; running text without any is called `teaser` or `read-more` for its looks.
    if [.related, .readMore].contains(reason), linkLength[node] == 0, textLength[node] >= Self.proseLength,
      !hints[node].contains(.newsletter)
    {
      return nil
    }
    if holdsHeadline[node], reason != .related, reason != .comments, reason != .advertisement { return nil }
    // A heading called `widget-title` is styled like one; what stands below it decides whether it stays.
    if tag.headingLevel != nil, reason == .boilerplate, isInArticle(node) { return nil }
    // A link within running text is text, whatever its class.
    if tag.isInline {
      let around = Int(block[node])
      if textLength[around] > 3 * textLength[node], prose[around] > 0, textLength[node] > 0 {
        return reason == .share || reason == .advertisement ? reason : nil
      }
    }
    return reason
  }
}
