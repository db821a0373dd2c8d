/// Finds who signed an article at its end, as many papers and most blogs do: `Ada Quill`, set to the right;
/// `(By Ada Quill)`; `Posted by Ada Quill` below the text.
struct SignatureFinder {
  let survey: Survey
  /// The lines of the page, after it is decided which are the article's.
  let units: [TextUnit]
  let roots: [Int]
  let inline: InlineBuilder
  let language: Language?

  private var page: Page { survey.page }

  /// How many of the last lines may stand behind the signature: a note, a place and day.
  private static let mostLast = 3
  /// How long a signature's line is at most, in bytes.
  private static let longestLine: Int32 = 90
  /// How many nodes below the body are looked through.
  private static let foot = 80

  /// Who signed, and the element whose whole text is the signature.
  func find() -> (bylines: [Byline], node: Int)? { closing() ?? below() }

  /// One of the last lines of the body.
  private func closing() -> (bylines: [Byline], node: Int)? {
    guard let root = roots.last else { return nil }
    // A line that says that it is a byline is left out already.
    func isOfArticle(_ unit: TextUnit) -> Bool { unit.fate == .block || unit.fate == Fate(.metadata) }
    let last = units.lastIndex { isOfArticle($0) && page.contains(root, $0.first) }
    guard let last else { return nil }
    var seen = 0
    for index in units[...last].indices.reversed() where isOfArticle(units[index]) {
      let unit = units[index]
      guard seen < Self.mostLast, unit.length <= Self.longestLine, page.contains(root, unit.first),
        page.tag(unit.block).headingLevel == nil, page.tag(unit.block) != .li, isAlone(unit)
      else { return nil }
      seen += 1
      let text = Self.bare(inline.text(of: unit).plain)
      guard let form = BylineForm(text, language: language), form.isWhole else { continue }
      let people = form.bylines.filter { !$0.isAgency }
      guard !people.isEmpty, people.count <= 4 else { continue }
      if form.isLabelled {
        if !Self.namesOthers(text) { return (people, unit.block) }
      } else if index == last, isSetApart(index), !isQuotation(before: index), people.allSatisfy({ isAuthor($0, root) })
      {
        return (people, unit.block)
      }
    }
    return nil
  }

  /// What stands below the body and calls itself the author: `rel=author`, microdata, an element called byline.
  private func below() -> (bylines: [Byline], node: Int)? {
    guard let root = roots.last else { return nil }
    var node = page.end(root)
    let end = min(page.count, node + Self.foot)
    while node < end {
      let tag = page.tag(node)
      // A paragraph or a heading begins something else: another story, its teaser.
      if tag.headingLevel != nil || tag == .p && survey.prose[node] > 0 { return nil }
      let fate = survey.fates[node]
      guard fate == .undecided || fate == .boilerplate || fate == Fate(.authorBiography) || fate == Fate(.metadata)
      else {
        node = page.end(node)
        continue
      }
      let length = survey.textLength[node]
      if tag != .text, length > 1, length <= Self.longestLine {
        let text = Self.bare(page.visibleText(node, survey, joint: ", "))
        if BylineFinder.isNamedAuthor(node, in: page) {
          let names = BylineForm.bylines(inMetadata: text, language: language).filter { !$0.isAgency }
          if !names.isEmpty { return (names, node) }
        } else if !tag.isInline || survey.hints[node].contains(.byline),
          let form = BylineForm(text, language: language), form.isLabelled, form.isWhole, !Self.namesOthers(text)
        {
          let names = form.bylines.filter { !$0.isAgency }
          if !names.isEmpty { return (names, node) }
        }
      }
      node += 1
    }
    return nil
  }

  /// Whether a line is all that its element says.
  private func isAlone(_ unit: TextUnit) -> Bool { survey.textLength[unit.block] == unit.length }

  /// Whether a line is set to the right or called a byline, or is emphasised and the last of all that its column says.
  ///
  /// An emphasised line with something behind it may be the title of a list that was left out.
  private func isSetApart(_ index: Int) -> Bool {
    let unit = units[index]
    let boxes = [unit.block] + page.ancestors(unit.block).prefix(1)
    if boxes.contains(where: { survey.hints[$0].contains(.byline) }) || isRight(unit.block) { return true }
    guard (unit.first..<unit.end).allSatisfy({ !page.isText($0) || survey.textLength[$0] == 0 || isEmphasised($0) })
    else { return false }
    guard index + 1 < units.count else { return true }
    return !page.contains(page.parent(unit.block), units[index + 1].first)
  }

  private func isEmphasised(_ text: Int) -> Bool {
    page.ancestors(text).prefix(4).contains { node in
      switch page.tag(node) {
      case .b, .strong, .i, .em: true
      default: false
      }
    }
  }

  private func isRight(_ node: Int) -> Bool {
    if page.attribute(.align, node, is: "right") { return true }
    guard let style = page.bytes(of: .style, at: node) else { return false }
    return Bytes.contains(style.filter { !Bytes.isSpace($0) }, "text-align:right")
  }

  /// Whether the line before is quoted: then this one says from whom.
  private func isQuotation(before index: Int) -> Bool {
    guard let before = units[..<index].last(where: { $0.fate == .block }) else { return true }
    if page.ancestors(units[index].first).contains(where: { page.tag($0) == .blockquote })
      || page.ancestors(before.first).contains(where: { page.tag($0) == .blockquote })
    {
      return true
    }
    return inline.text(of: before).plain.unicodeScalars.first.map { "\"“„«»‚‘「『".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a name without a label can be an author's: none of its words is of the text, as places and people of the
  /// story are, or says good-bye.
  private func isAuthor(_ byline: Byline, _ root: Int) -> Bool {
    let words = TextComparison.key(byline.name).split(separator: " ")
    guard words.count > 1, !words.contains(where: { Self.farewells.contains($0) }),
      !BylineWords.isOrganisation(byline.name)
    else { return false }
    let others = units.filter { $0.fate == .block && page.contains(root, $0.first) }.dropLast()
    return !others.contains { unit in
      let line = " \(TextComparison.key(inline.text(of: unit).plain)) "
      return words.contains { $0.utf8.count > 2 && line.contains(" \($0) ") }
    }
  }

  /// Whether a label names who took the pictures or went over the text.
  private static func namesOthers(_ text: String) -> Bool {
    if CreditForm(text).isLabelled { return true }
    return text.split(separator: " ").first.map { others.contains(Folding.fold($0)) } ?? true
  }

  /// A line without the dash or the brackets that a signature stands in.
  private static func bare(_ text: String) -> String {
    var text = Substring(text)
    while let first = text.unicodeScalars.first, "-–—―~*([ ".unicodeScalars.contains(first) {
      text.unicodeScalars.removeFirst()
    }
    while let last = text.unicodeScalars.last, ")] ".unicodeScalars.contains(last) { text.unicodeScalars.removeLast() }
    return String(text)
  }

  private static let others: Set<String> = [
    "edited", "editing", "photos", "photo", "foto", "fotos", "translated", "bearbeitet", "redigiert", "interview",
  ]

  /// Words that close a text and are of no name, where a line of capitals might be one.
  private static let farewells: Set<Substring> = [
    "end", "ende", "fin", "fine", "fim", "thanks", "thank", "danke", "dank", "merci", "gracias", "grazie", "regards",
    "grüße", "gruß", "cheers", "happy", "merry", "frohe", "good", "viel", "more", "mehr", "read", "weitere",
    "continued",
    "fortsetzung", "information", "informationen", "info", "infos", "related", "see", "kontakt", "contact", "your",
    "the", "die", "der", "das", "les", "los", "las", "source", "quelle", "update", "copyright", "redaktion", "team",
  ]
}
