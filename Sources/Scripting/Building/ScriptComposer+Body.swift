import Reading

/// What is said of the body, block by block.
extension ScriptComposer {
  mutating func composeBody() {
    let surroundings = Surroundings(language: language, pause: options.pauses.paragraph)
    for block in article.blocks {
      switch block.content {
      case .note: continue
      case .aside:
        waitingAsides.append(block)
        continue
      case .heading, .entry: composeWaitingAsides(in: surroundings)
      case .figure, .gallery, .correction, .divider: break
      default: composeDateline()
      }
      compose(block, in: surroundings)
    }
    composeWaitingAsides(in: surroundings)
    composeNotes(in: surroundings)
  }

  mutating func compose(_ blocks: [Block], in surroundings: Surroundings) {
    for block in blocks { compose(block, in: surroundings) }
  }

  private mutating func compose(_ block: Block, in outer: Surroundings) {
    var surroundings = outer
    surroundings.depth += 1
    if let language = block.language { surroundings.language = language }
    let pauses = options.pauses
    // Blocks in blocks in blocks are a page gone wrong; what they hold is said, but a thread's stack has an end.
    if surroundings.depth > 32, !block.inner.isEmpty {
      return compose(block.leaves, in: surroundings)
    }
    switch block.content {
    case .paragraph(let text):
      say(
        surroundings.role, [wording(of: text, in: surroundings.language)], pause: surroundings.pause,
        part: surroundings.part, source: block.source, language: surroundings.language)
    case .heading(let level, let text):
      raisePause(to: pauses.beforeHeading)
      say(
        .heading, [wording(of: text, in: surroundings.language)], pause: pauses.heading, source: block.source,
        language: surroundings.language, level: level)
    case .quotation(let blocks, let attribution):
      within(.quotation) { $0.composeQuotation(blocks, by: attribution, in: surroundings, source: block.source) }
    case .pullQuote(let text, let attribution): composePullQuote(text, by: attribution, in: surroundings, of: block)
    case .list(let list):
      within(.list(isOrdered: list.isOrdered, start: list.start)) {
        $0.compose(list, in: surroundings, source: block.source)
      }
    case .table(let table):
      within(.table(table)) { $0.compose(table, in: surroundings, source: block.source) }
    case .figure(let figure): compose(figure, in: surroundings, source: block.source)
    case .gallery(let title, let figures):
      within(.gallery) { $0.composeGallery(figures, title: title, in: surroundings, source: block.source) }
    case .aside(let title, let blocks):
      within(.aside) { $0.composeBox(blocks, title: title, in: surroundings, source: block.source) }
    case .embed(let embed): within(.embed(embed)) { $0.compose(embed, in: surroundings, source: block.source) }
    case .code(let code, _): within(.code) { $0.composeCode(code, source: block.source) }
    case .correction(let text, let kind): compose(text, as: kind, in: surroundings, source: block.source)
    case .note(let label, let blocks): composeNote(blocks, number: label, in: surroundings, source: block.source)
    case .entry(let time, let title, let blocks):
      within(.entry) { $0.composeEntry(blocks, time: time, title: title, in: surroundings, source: block.source) }
    case .divider: raisePause(to: pauses.beforeHeading)
    }
  }

  /// Where a report was filed from, before its first words; the agency is credited at the close.
  private mutating func composeDateline() {
    guard !isDatelineSaid else { return }
    isDatelineSaid = true
    guard options.announcements.dateline, let place = article.dateline, !place.isEmpty else { return }
    announce(.dateline, [phrases.closed(.divided(place))], pause: options.pauses.dateline)
  }

  // MARK: Quotations

  /// A quotation whose speaker is known, from its attribution or the colon before it, needs no announcement.
  private mutating func composeQuotation(
    _ blocks: [Block], by attribution: String?, in outer: Surroundings, source: String?
  ) {
    var surroundings = outer
    surroundings.role = .quotation
    surroundings.part = options.parts.quotations
    let before = lines.count
    let isIntroduced = lines.last.map { $0.text.hasSuffix(":") || $0.text.hasSuffix("：") } == true
    if let attribution, !attribution.isEmpty {
      let name = phrase(.quotationBy, [.name: Wording(attribution)])
      say(.quotation, [name], pause: options.pauses.sentence, source: source, isWhole: true)
    } else if !isIntroduced {
      say(.quotation, [phrase(.quotation)], pause: options.pauses.sentence)
    }
    let beginning = lines.count
    compose(blocks, in: surroundings)
    guard lines.count > beginning else {
      lines.removeSubrange(before...)
      return
    }
    if attribution?.isEmpty != false, !isIntroduced, let end = phrase(.quotationEnd) {
      setPause(options.pauses.beforeEnd, ifLonger: beginning)
      say(.quotation, [end], pause: options.pauses.quotation)
    }
    setPause(options.pauses.quotation, ifLonger: beginning)
  }

  private mutating func composePullQuote(
    _ text: InlineText, by attribution: String?, in surroundings: Surroundings, of block: Block
  ) {
    let words = content(text, in: surroundings)
    guard !words.isEmpty else { return }
    let said =
      if let attribution, !attribution.isEmpty {
        phrase(.pullQuoteBy, [.name: Wording(attribution), .text: words])
      } else {
        phrase(.pullQuote, [.text: words])
      }
    say(
      .pullQuote, [said], pause: options.pauses.quotation, part: options.parts.quotations, source: block.source)
  }

  // MARK: Lists

  /// A list and how long it is; one of a single item is no list to a listener, and not announced.
  private mutating func compose(_ list: Block.List, in outer: Surroundings, source: String?) {
    guard !list.items.isEmpty else { return }
    let isAnnounced = list.items.count > 1
    var surroundings = outer
    surroundings.role = .listItem
    surroundings.listDepth += isAnnounced ? 1 : 0
    surroundings.pause = options.pauses.listItem
    let before = lines.count
    if isAnnounced { say(.list, [phrase(.list, count: list.items.count)], pause: options.pauses.listItem) }
    let beginning = lines.count
    for (index, item) in list.items.enumerated() {
      let number = list.isOrdered ? phrase(.listNumber, [.number: Wording(added: String(list.start + index))]) : nil
      within(.listItem) { $0.composeItem(item, number: number, in: surroundings, source: source) }
    }
    guard lines.count > beginning else {
      lines.removeSubrange(before...)
      return
    }
    let isNested = outer.listDepth > 0 || list.items.contains { $0.contains(where: \.isList) }
    if isAnnounced, list.items.count > options.limits.openListItems || isNested {
      say(.list, [phrase(.listEnd)], pause: options.pauses.list)
    }
    setPause(options.pauses.list, ifLonger: beginning)
  }

  private mutating func composeItem(
    _ blocks: [Block], number: Wording?, in surroundings: Surroundings, source: String?
  ) {
    let beginning = lines.count
    var rest = blocks[...]
    if let number {
      if case .paragraph(let text)? = blocks.first?.content {
        var said = number
        said.append(content(text, in: surroundings))
        say(
          .listItem, [said], pause: options.pauses.listItem, part: surroundings.part,
          source: blocks[0].source ?? source)
        rest = rest.dropFirst()
      } else {
        say(.listItem, [number], pause: options.pauses.sentence)
      }
    }
    compose(Array(rest), in: surroundings)
    setPause(options.pauses.listItem, ifLonger: beginning)
  }

  // MARK: Boxes, notes, entries

  private mutating func composeWaitingAsides(in surroundings: Surroundings) {
    let asides = waitingAsides
    waitingAsides = []
    compose(asides, in: surroundings)
  }

  private mutating func composeBox(
    _ blocks: [Block], title: String?, in surroundings: Surroundings, source: String?
  ) {
    let before = lines.count
    var title = title.map { Wording($0) } ?? Wording()
    var blocks = blocks[...]
    if title.isEmpty, case .heading(_, let text)? = blocks.first?.content {
      title = content(text, in: surroundings)
      blocks = blocks.dropFirst()
    }
    // A box that holds nothing but another is one box.
    while blocks.count == 1, case .aside(let inner, let held)? = blocks.first?.content,
      title.isEmpty || inner?.isEmpty != false
    {
      if let inner, !inner.isEmpty { title = Wording(inner) }
      blocks = held[...]
    }
    let opening = title.isEmpty ? phrase(.box) : phrase(.titledBox, [.title: title])
    say(.aside, [opening], pause: options.pauses.heading, source: source)
    let beginning = lines.count
    compose(Array(blocks), in: surroundings)
    guard lines.count > beginning else {
      lines.removeSubrange(before...)
      return
    }
    if let end = phrase(.boxEnd) {
      setPause(options.pauses.beforeEnd, ifLonger: beginning)
      say(.aside, [end], pause: options.pauses.aside)
    }
    setPause(options.pauses.aside, ifLonger: beginning)
  }

  private mutating func composeNotes(in surroundings: Surroundings) {
    var number = 0
    for block in article.blocks {
      guard case .note(let label, let blocks) = block.content else { continue }
      number += 1
      var surroundings = surroundings
      if let language = block.language { surroundings.language = language }
      let digits = label.filter { $0.isASCII && $0.isNumber }
      composeNote(
        blocks, number: digits.isEmpty ? String(number) : digits, in: surroundings, source: block.source)
    }
  }

  private mutating func composeNote(
    _ blocks: [Block], number: String, in outer: Surroundings, source: String?
  ) {
    var surroundings = outer
    surroundings.role = .note
    let beginning = lines.count
    var rest = blocks[...]
    var first = Wording()
    if case .paragraph(let text)? = blocks.first?.content {
      first = content(text, in: surroundings)
      rest = rest.dropFirst()
    }
    guard !first.isEmpty || !rest.isEmpty else { return }
    let opening = phrase(.note, [.number: Wording(added: number), .text: first])
    within(.note) {
      $0.say(.note, [opening], pause: $0.options.pauses.note, source: blocks[0].source ?? source)
      $0.compose(Array(rest), in: surroundings)
    }
    setPause(options.pauses.note, ifLonger: beginning)
  }

  private mutating func composeEntry(
    _ blocks: [Block], time: String?, title: String?, in surroundings: Surroundings, source: String?
  ) {
    raisePause(to: options.pauses.beforeHeading)
    let said: Wording? =
      switch (time.flatMap { $0.isEmpty ? nil : Wording($0) }, title.flatMap { $0.isEmpty ? nil : Wording($0) }) {
      case (let time?, let title?): phrase(.titledEntry, [.time: time, .title: title])
      case (let time?, nil): phrase(.entry, [.time: time])
      case (nil, let title?): title
      case (nil, nil): nil
      }
    say(.entry, [said], pause: options.pauses.heading, source: source)
    compose(blocks, in: surroundings)
  }

  // MARK: Corrections, embeds, code

  private mutating func compose(
    _ text: InlineText, as kind: Block.Correction, in surroundings: Surroundings, source: String?
  ) {
    let words = wording(of: text, in: surroundings.language, saysDeleted: true)
    guard !words.isEmpty || !words.insertions.isEmpty else { return }
    let name: Phrase =
      switch kind {
      case .correction: .correction
      case .clarification: .clarification
      case .editorsNote: .editorsNote
      }
    let said = phrases.announces(name, words) ? words : phrase(name, [.text: words])
    say(.correction, [said], pause: options.pauses.correction, source: source)
  }

  private mutating func compose(_ embed: Embed, in surroundings: Surroundings, source: String?) {
    var text = embed.text.map { content($0, in: surroundings) } ?? Wording()
    if text.isEmpty { text = Wording(embed.title?.trimmed ?? "") }
    let author = embed.author.flatMap { $0.isEmpty ? nil : Wording($0) }
    let service = embed.service.flatMap { $0.isEmpty ? nil : Wording($0) }
    var what: Wording? =
      switch embed.kind {
      case .post:
        switch (author, service) {
        case (let author?, let service?): phrase(.postByOn, [.author: author, .service: service])
        case (let author?, nil): phrase(.postBy, [.author: author])
        case (nil, let service?): phrase(.postOn, [.service: service])
        case (nil, nil): phrase(.post)
        }
      case .video: phrase(.embeddedVideo)
      case .audio: phrase(.embeddedAudio)
      case .map: phrase(.embeddedMap)
      case .document: phrase(.embeddedDocument)
      case .interactive: phrase(.embeddedInteractive)
      }
    if text.isEmpty {
      notices.append(Notice(.information, "What is embedded here has no text to say.", at: source))
      if embed.kind != .post, let service, let name = what {
        what = phrase(.embedOn, [.what: name, .service: service])
      }
    }
    let said =
      text.isEmpty
      ? what.flatMap { phrase(.embed, [.what: $0]) }
      : phrase(.titledEmbed, [.what: what ?? Wording(), .title: text])
    say(.embed, [said], pause: options.pauses.embed, source: source)
  }

  private mutating func composeCode(_ code: String, source: String?) {
    let codeLines = code.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    guard !codeLines.isEmpty else { return }
    say(.code, [phrase(.code)], pause: options.pauses.sentence)
    let beginning = lines.count
    for line in codeLines {
      say(.code, [Wording(line)], pause: options.pauses.codeLine, source: source, isWhole: true)
    }
    setPause(options.pauses.beforeEnd, ifLonger: beginning)
    say(.code, [phrase(.codeEnd)], pause: options.pauses.code)
    setPause(options.pauses.code, ifLonger: beginning)
  }

  /// Text that stands in a line with added words: marked if it is not in the article's language.
  mutating func content(_ text: InlineText, in surroundings: Surroundings) -> Wording {
    var wording = wording(of: text, in: surroundings.language)
    if surroundings.language.base != language.base { wording.mark(.language(surroundings.language), from: 0) }
    return wording
  }
}

extension Block {
  /// The blocks that stand in this one.
  fileprivate var inner: [Block] {
    switch content {
    case .quotation(let blocks, _), .aside(_, let blocks), .note(_, let blocks), .entry(_, _, let blocks): blocks
    case .list(let list): list.items.flatMap(\.self)
    default: []
    }
  }

  /// The innermost blocks, in reading order.
  fileprivate var leaves: [Block] {
    var leaves: [Block] = []
    var waiting = [self]
    while let block = waiting.popLast() {
      let inner = block.inner
      if inner.isEmpty { leaves.append(block) } else { waiting += inner.reversed() }
    }
    return leaves
  }

  fileprivate var isList: Bool { if case .list = content { true } else { false } }
}

extension PhraseTable {
  /// Whether a text already begins with the phrase that would announce it: `Correction: …`.
  fileprivate func announces(_ phrase: Phrase, _ wording: Wording) -> Bool {
    guard case .words(let words)? = template(phrase, count: nil)?.pieces.first else { return false }
    let name = WordBag(words)
    guard name.count > 0 else { return false }
    let beginning = wording.text.unicodeScalars.prefix(words.unicodeScalars.count + 1)
    guard beginning.contains(where: { ":：—–-.".unicodeScalars.contains($0) }) else { return false }
    return name.percent(within: WordBag(String(beginning))) == 100
  }
}
