// What stands before the first paragraph.
extension ArticleAssembler {
  /// What a line at the head or the end is.
  enum Furniture {
    case date(DateForm)
    case byline(BylineForm)
    case omitted(Omission.Reason)
  }

  /// Takes headline, standfirst, bylines and dates from the beginning of the blocks; pictures there stay.
  mutating func readHead() {
    separateLabels()
    clearAboveTitle()
    var kept: [Block] = []
    var index = 0
    let given = article.headline.map(Self.essence)
    var hasShownHeadline = false
    var takesByline = false
    reading: while index < blocks.count {
      let block = blocks[index]
      let isBelowByline = takesByline
      takesByline = false
      switch block.content {
      case .divider: break
      case .figure, .gallery, .embed: kept.append(block)
      case .heading(let level, let text):
        let plain = text.plain
        if let given, Self.essence(plain) == given {
          if hasShownHeadline { omit(block, .duplicate) }
          hasShownHeadline = true
        } else if article.headline == nil {
          if let reason = BoilerplateForm.reason(for: plain), reason != .metadata {
            omit(block, reason)
          } else {
            article.headline = plain
          }
        } else if article.standfirst == nil, given == nil || level > 1, isStandfirst(at: index) {
          article.standfirst = text
        } else {
          break reading
        }
      case .paragraph(let text):
        let plain = text.plain
        if let given, Self.essence(plain) == given, !hasShownHeadline {
          hasShownHeadline = true
        } else if isBelowByline, let role = BylineForm.role(plain) {
          for index in article.bylines.indices
          where !article.bylines[index].isAgency && article.bylines[index].role == nil {
            article.bylines[index].role = role
          }
          omit(block, .metadata)
        } else if article.headline == nil, article.section == nil, LabelForm.label(of: plain) != nil,
          isAboveHeadline(index)
        {
          article.section = plain
        } else if let furniture = furniture(plain, at: index) {
          if case .byline = furniture { takesByline = true }
          take(furniture, block)
        } else if article.headline == nil {
          if index + 1 < blocks.count, isSection(text, at: index) {
            article.section = CapitalsForm.isCapitals(plain) ? CapitalsForm.name(plain) : plain
          } else if Self.isHeadline(plain), !isOnlyText(at: index) || !Self.endsSentence(plain) {
            article.headline = plain
          } else {
            break reading
          }
        } else if article.standfirst == nil, isStandfirst(at: index) {
          article.standfirst = text
        } else if let standfirst = article.standfirst, Self.essence(standfirst.plain) == Self.essence(plain),
          hasShownHeadline,
          isStandfirst(at: index)
        {
          // Front matter gave it, and the page shows it.
        } else {
          break reading
        }
      case .list(let list):
        guard takeHeadList(list, block, index) else { break reading }
      default: break reading
      }
      index += 1
    }
    blocks.removeFirst(index)
    takeBylinesBeforeDateline()
    let portraits = kept.filter(isPortrait)
    for portrait in portraits { omit(portrait, .authorBiography) }
    blocks = kept.filter { !portraits.contains($0) } + blocks
  }

  /// Whether a block is the picture of an author: its description is the name, perhaps with `Photo of` or `portrait`.
  private func isPortrait(_ block: Block) -> Bool {
    guard case .figure(let figure) = block.content, figure.caption == nil, let alt = figure.alt else { return false }
    let words = alt.split(separator: " ").count
    return article.bylines.contains { byline in
      let name = Self.essence(byline.name)
      return !name.isEmpty && Self.essence(alt).contains(name) && words <= byline.name.split(separator: " ").count + 2
    }
  }

  /// Whether the next block can be the headline below a label such as `Obituary`.
  private func isAboveHeadline(_ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    switch blocks[index + 1].content {
    case .heading: return true
    case .paragraph(let text):
      return Self.isHeadline(text.plain) && BylineForm(text.plain)?.isLabelled != true
        && !DateForm.isDateLine(text.plain)
    default: return false
    }
  }

  /// Puts the space between `By` and the link to its author that pages scraped to Markdown lost: `By[Ada Fenwick](/ada)`.
  private mutating func separateLabels() {
    for index in blocks.indices.prefix(30) {
      guard case .paragraph(let text) = blocks[index].content, text.runs.count >= 2, case .link = text.runs[1].kind,
        BylineWords.isLabel(text.runs[0].text)
      else { continue }
      var runs = text.runs
      runs[0].text += " "
      blocks[index].content = .paragraph(InlineText(runs))
    }
  }

  /// Takes the bylines and dates between a summary and the paragraph that begins with place and agency, where the report
  /// begins for certain.
  private mutating func takeBylinesBeforeDateline() {
    let start = blocks.prefix(10).firstIndex { block in
      guard case .paragraph(let text) = block.content else { return false }
      return DatelineForm(text.plain)?.agency != nil
    }
    guard let start else { return }
    var kept: [Block] = []
    for block in blocks[..<start] {
      guard case .paragraph(let text) = block.content, let furniture = furniture(text.plain, at: nil) else {
        kept.append(block)
        continue
      }
      take(furniture, block)
    }
    blocks = kept + blocks[start...]
  }

  /// Reads a list whose items are bylines, dates and addresses.
  ///
  /// False if it is a list of the article.
  private mutating func takeHeadList(_ list: Block.List, _ block: Block, _ index: Int) -> Bool {
    var found: [(Furniture, Block)] = []
    for item in list.items {
      guard item.count <= 1 else { return false }
      guard let line = item.first else { continue }
      guard case .paragraph(let text) = line.content else { return false }
      let plain = text.plain
      if let furniture = furniture(plain, at: nil) {
        found.append((furniture, line))
      } else if let form = BylineForm(plain, language: article.language), form.isWhole, list.items.count <= 6,
        plain.utf8.count <= 60
      {
        found.append((.byline(form), line))
      } else if Self.isLinkOnly(text), plain.utf8.count <= 60 {
        found.append((.omitted(.navigation), line))
      } else {
        return false
      }
    }
    for (furniture, line) in found { take(furniture, line) }
    return true
  }

  /// What a line is if it is no part of the text; `index` tells where it stands among the blocks, for its neighbours decide
  /// whether a bare name is a byline.
  func furniture(_ plain: String, at index: Int?) -> Furniture? {
    guard plain.utf8.count <= 400 else { return nil }
    let dates = DateForm(plain, language: article.language)
    if !dates.found.isEmpty, dates.otherWords == 0 { return .date(dates) }
    if dates.found.isEmpty, dates.label != nil, dates.otherWords <= 4, plain.utf8.count < 60 {
      return .omitted(.metadata)
    }
    if let form = BylineForm(plain, language: article.language) {
      if form.isLabelled,
        form.isWhole || form.bylines[0].isAgency || form.bylines[0].name.contains(" ") && plain.utf8.count <= 200
      {
        return .byline(form)
      }
      // "Ada Fenwick · March 3, 2031 · 2 min read": a name and a day between dots or bars.
      if form.isWhole, !dates.found.isEmpty, plain.utf8.count <= 160,
        plain.unicodeScalars.contains(where: { "·•|".unicodeScalars.contains($0) })
      {
        return .byline(form)
      }
      if form.isWhole, plain.utf8.count <= 80, let index, isByline(plain, at: index) { return .byline(form) }
    }
    if BoilerplateForm.isAddressLine(plain) { return .omitted(.emailAddress) }
    if BoilerplateForm.isBadge(plain) { return .omitted(.badge) }
    if let reason = BoilerplateForm.reason(for: plain) { return .omitted(reason) }
    return nil
  }

  mutating func take(_ furniture: Furniture, _ block: Block) {
    let plain = block.texts.map(\.plain).joined(separator: " ")
    switch furniture {
    case .date(let form): take(form)
    case .byline(let form):
      for byline in form.bylines {
        if let known = article.bylines.firstIndex(where: { Self.essence($0.name) == Self.essence(byline.name) }) {
          article.bylines[known].role = article.bylines[known].role ?? byline.role
          article.bylines[known].place = article.bylines[known].place ?? byline.place
        } else {
          article.bylines.append(byline)
        }
      }
      let dates = DateForm(plain, language: article.language)
      if !dates.found.isEmpty { take(dates) }
    case .omitted(let reason): return omit(plain, reason, at: block.source)
    }
    omit(plain, .metadata, at: block.source)
  }

  private mutating func take(_ form: DateForm) {
    for found in form.found {
      switch found.role {
      case .updated: article.updated = article.updated ?? found.date
      case .published: article.published = article.published ?? found.date
      case nil:
        if article.published == nil {
          article.published = found.date
        } else if article.updated == nil, found.date != article.published {
          article.updated = found.date
        }
      }
    }
  }

  /// A bare name is a byline in capitals, or beside a date, an address or another byline.
  private func isByline(_ plain: String, at index: Int) -> Bool {
    guard article.headline != nil || index > 0 else { return false }
    if CapitalsForm.isCapitals(plain), plain.split(separator: " ").count >= 2, article.headline != nil,
      article.bylines.isEmpty, Self.isNameInCapitals(plain)
    {
      return true
    }
    if Agencies.isAgency(plain) { return true }
    guard plain.split(separator: " ").count <= 5 else { return false }
    for neighbour in [index - 1, index + 1] where blocks.indices.contains(neighbour) {
      guard case .paragraph(let text) = blocks[neighbour].content else { continue }
      let line = text.plain
      if line.utf8.count <= 120,
        DateForm.isDateLine(line, language: article.language) || BoilerplateForm.isAddressLine(line)
      {
        return true
      }
    }
    return false
  }

  /// Whether a line in capitals may be a name: neither a heading (`THE SLATE`, `CHAPTER II.`) nor a note in brackets.
  static func isNameInCapitals(_ plain: String) -> Bool {
    let first = plain.prefix { $0 != " " }
    return ![
      "THE", "A", "AN", "CHAPTER", "PART", "BOOK", "ACT", "SCENE", "DER", "DIE", "DAS", "KAPITEL", "LE", "LA", "LES",
      "CHAPITRE",
    ]
    .contains(first) && !plain.hasPrefix("(") && !plain.hasPrefix("[")
  }

  /// Where the headline stands, if a page has furniture before it: the heading of the first level that comes before any
  /// prose, and of two the one that the other begins with, for a page's own title has the site's name behind it.
  func titleIndex() -> Int? {
    let given = article.headline.map(Self.essence)
    var best: (index: Int, essence: String)?
    for (index, block) in blocks.enumerated().prefix(60) {
      switch block.content {
      case .paragraph(let text):
        let plain = text.plain
        if plain.utf8.count > 120, Self.endsSentence(plain) { return best?.index }
      case .heading(1, let text):
        let essence = Self.essence(text.plain)
        if let given, !essence.hasPrefix(given), !given.hasPrefix(essence) { continue }
        if best == nil || best?.essence.hasPrefix(essence) == true { best = (index, essence) }
      default: break
      }
    }
    return best?.index
  }

  /// Leaves out what stands before the headline and says nothing of the article: menus, the site's name, its logo.
  mutating func clearAboveTitle() {
    guard let title = titleIndex(), title > 0, case .heading(_, let headline) = blocks[title].content else { return }
    let essence = Self.essence(headline.plain)
    var kept: [Block] = []
    for (index, block) in blocks[..<title].enumerated() {
      switch block.content {
      case .paragraph(let text):
        if let furniture = furniture(text.plain, at: index) {
          take(furniture, block)
        } else if index + 1 == title, !Self.isLinkOnly(text) {
          // The line above may name the section.
          kept.append(block)
        } else {
          omit(block, .navigation)
        }
      case .list(let list): if !takeHeadList(list, block, index) { omit(block, .navigation) }
      case .heading(_, let text): omit(block, Self.essence(text.plain).hasPrefix(essence) ? .duplicate : .navigation)
      case .figure(let figure):
        let alt = Folding.fold(figure.alt ?? "")
        if alt.hasSuffix("logo") || alt.hasPrefix("logo ") { omit(block, .navigation) } else { kept.append(block) }
      default: kept.append(block)
      }
    }
    blocks = kept + blocks[title...]
  }

  /// A short line before the headline that names a section.
  private func isSection(_ text: InlineText, at index: Int) -> Bool {
    let plain = text.plain
    guard article.section == nil, plain.split(separator: " ").count <= 3, plain.utf8.count <= 30,
      !Self.endsSentence(plain)
    else {
      return false
    }
    switch blocks[index + 1].content {
    case .heading(1, _): return true
    case .paragraph(let next):
      // Two short lines in a row: the first is the section if the third is no body.
      return (CapitalsForm.isCapitals(plain) || Self.isLinkOnly(text)) && Self.isHeadline(next.plain)
        && !DateForm.isDateLine(next.plain, language: article.language) && next.plain.utf8.count > plain.utf8.count * 2
        && BylineForm(next.plain, language: article.language)?.isLabelled != true
    default: return false
    }
  }

  private func isOnlyText(at index: Int) -> Bool { index + 1 == blocks.count }

  static func isHeadline(_ plain: String) -> Bool {
    let count = plain.utf8.count
    // A report that begins with its place has no headline above it.
    guard count <= 300, DatelineForm(plain) == nil, !plain.contains("\n") || count <= 200 else { return false }
    let words = plain.split(separator: " ").count
    // A sentence can be a headline, but a headline is short, and prose goes on.
    if words > 28 { return false }
    return !endsSentence(plain) || words <= 16
  }

  /// A text before byline and date, or one that is wholly emphasised, with the body behind it.
  private func isStandfirst(at index: Int) -> Bool {
    let text: InlineText
    switch blocks[index].content {
    case .paragraph(let paragraph): text = paragraph
    case .heading(_, let heading): text = heading
    default: return false
    }
    let plain = text.plain
    guard (20...600).contains(plain.utf8.count), DatelineForm(plain) == nil else { return false }
    if index > 0, case .figure = blocks[index - 1].content { return false }
    var sawFurniture = false
    for next in blocks[(index + 1)...].prefix(8) {
      switch next.content {
      case .paragraph(let following):
        let line = following.plain
        if let furniture = furniture(line, at: nil) {
          if case .omitted(let reason) = furniture, reason != .emailAddress { continue }
          sawFurniture = true
        } else if sawFurniture, line.utf8.count > 40 {
          return true
        } else {
          return Self.isEmphasised(text) && line.utf8.count > 40 && !sawFurniture
            && plain.split(separator: " ").count >= 5
        }
      case .list(let list):
        guard
          list.items.allSatisfy({ item in
            item.count <= 1
              && (item.first.map { furniture($0.texts.first?.plain ?? "", at: nil) != nil || Self.isCapitalsName($0) }
                ?? true)
          })
        else { return false }
        sawFurniture = true
      case .figure, .divider: continue
      default: return sawFurniture
      }
    }
    return false
  }

  private static func isCapitalsName(_ block: Block) -> Bool {
    guard let plain = block.texts.first?.plain else { return false }
    return CapitalsForm.isCapitals(plain) && BylineForm(plain) != nil
  }

  /// Whether all of a text is emphasised.
  static func isEmphasised(_ text: InlineText) -> Bool {
    !text.isEmpty
      && text.runs.allSatisfy { run in
        if case .emphasis = run.kind { return true }
        return run.text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
      }
  }

  /// Whether all of a text is links.
  static func isLinkOnly(_ text: InlineText) -> Bool {
    !text.isEmpty
      && text.runs.allSatisfy { run in
        if case .link = run.kind { return true }
        return run.text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
      } && text.runs.contains { if case .link = $0.kind { true } else { false } }
  }

  /// Whether a text ends as sentences do.
  static func endsSentence(_ plain: String) -> Bool {
    guard let last = plain.unicodeScalars.last(where: { !"\"”’'»)]".unicodeScalars.contains($0) }) else { return false }
    return ".!?…。！？:".unicodeScalars.contains(last)
  }

  /// A text's letters and digits, folded: what two writings of the same text have in common.
  static func essence(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
      Folding.append(scalar, to: &folded)
    }
    return String(folded)
  }
}
