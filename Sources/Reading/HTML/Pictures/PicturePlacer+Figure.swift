/// What is said about a picture: its description, caption and credit told apart.
extension PicturePlacer {
  func figure(
    _ candidate: PictureFinder.Candidate, headline: String?, controls: inout [Int]
  ) -> Figure {
    var figure = Figure()
    figure.address = candidate.address
    var credits: [String] = []
    var captions: [InlineText] = []
    // An element called `credit` may hold the caption too.
    let both = candidate.credits.filter { isCaptionToo(page.visibleText($0, survey)) }
    for node in candidate.credits where !both.contains(node) {
      if let credit = CreditForm.credit(from: page.visibleText(node, survey)) { credits.append(credit) }
    }
    for node in candidate.captions + both {
      let (caption, inner) = caption(node, controls: &controls)
      credits += inner
      if !caption.isEmpty { captions.append(caption) }
    }
    captions = captions.reduce(into: []) { result, caption in
      if !result.contains(where: { TextComparison.isSame($0.plain, caption.plain) }) { result.append(caption) }
    }
    if let first = captions.first {
      figure.caption = captions.dropFirst().reduce(first) { InlineText($0.runs + [.init(" ")] + $1.runs) }
    }
    if let alt = candidate.alt.map(Self.plain) {
      let (behind, rest) = Self.creditBehindBar(alt)
      let (agency, alt) = Self.creditBefore(rest)
      if let credit = behind ?? agency, credits.isEmpty { credits.append(credit) }
      if alt.isEmpty {
        figure.alt = ""
      } else if !WorthlessAlt.isWorthless(alt, headline: headline) {
        let form = CreditForm(alt)
        if !form.isWhole { figure.alt = form.text }
        if credits.isEmpty, figure.caption == nil || form.isLabelled, let credit = form.credit {
          credits.append(credit)
        }
      }
    }
    if credits.isEmpty, let credit = creditInTitle(candidate.node) { credits.append(credit) }
    if let entry = figure.address.flatMap(data.entry) {
      if credits.isEmpty, let credit = entry.credit { credits.append(credit) }
      if figure.caption == nil, let caption = entry.caption.map({ CreditForm($0).text }), !caption.isEmpty,
        !WorthlessAlt.isWorthless(caption, headline: headline),
        figure.alt.map({ TextComparison.likeness($0, caption) < 0.8 }) ?? true
      {
        figure.caption = InlineText(caption)
      }
    }
    figure.credit = CreditForm.joined(credits)
    if let caption = figure.caption, let credit = figure.credit {
      figure.caption = Self.withoutCredit(caption, credit)
    }
    let isVideo = candidate.isVideo || PictureWords.isVideo(figure.alt) || isStill(candidate)
    if let alt = figure.alt { figure.alt = PictureWords.withoutVideoLabel(alt) }
    let said = PictureKind.kind(alt: figure.alt, caption: figure.caption?.plain)
    figure.kind = isVideo ? .video : said == .image ? candidate.kind ?? .image : said
    return figure
  }

  /// A caption that doesn't say again at its end what the credit says; nil if it says nothing else.
  private static func withoutCredit(_ caption: InlineText, _ credit: String) -> InlineText? {
    let plain = caption.plain
    guard plain.hasSuffix(credit), credit.utf8.count >= 5 else { return caption }
    let rest = caption.part(0..<(plain.utf8.count - credit.utf8.count))
    let kept = rest.part(CaptionForm(rest.plain).kept)
    return kept.isEmpty || CreditForm.isLabel(kept.plain) ? nil : kept
  }

  /// Whether a text is a sentence and the credit behind it.
  private func isCaptionToo(_ text: String) -> Bool {
    let form = CreditForm(text)
    return form.credit != nil && form.text.utf8.count { $0 == 0x20 } >= 6 && !CreditScanner.isNameLike(form.text)
  }

  /// The credit in a picture's `title`: `A ferry in the fog | Photo: Ada Lee`.
  private func creditInTitle(_ image: Int) -> String? {
    guard let title = page.attribute(.title, image), !title.isEmpty else { return nil }
    let form = CreditForm(title)
    return form.isLabelled ? form.credit : nil
  }

  /// Whether a picture stands for a film: a player or a button to start one is in its box.
  private func isStill(_ candidate: PictureFinder.Candidate) -> Bool {
    guard page.end(candidate.container) - candidate.container < 500 else { return false }
    if page.first(.video, in: candidate.container) != nil || page.first(.amp_video, in: candidate.container) != nil {
      return true
    }
    for node in [candidate.node] + page.ancestors(candidate.node).prefix(5) {
      if survey.prose[node] > 0 { return false }
      if page.bytes(of: .class, at: node).map({ ClassVocabulary.names("video", in: $0) }) ?? false { return true }
    }
    return false
  }

  /// An alternative text without markup, and without `Image:` before a description.
  static func plain(_ alt: String) -> String {
    let isMarkup = ["</", "<br", "<p>"].contains { alt.contains($0) }
    let plain = (isMarkup ? alt.replacing("<", with: " <").withoutTags() : alt).collapsingSpace()
    guard plain.hasPrefix("Image: ") else { return plain }
    let rest = String(plain.dropFirst(7))
    return Agencies.areNamed(in: rest) ? plain : rest
  }

  /// Splits an agency off that stands before an alternative text: `Getty Images A ferry in the fog`.
  private static func creditBefore(_ alt: String) -> (credit: String?, alt: String) {
    let words = alt.split(separator: " ")
    for count in stride(from: min(3, words.count - 3), to: 0, by: -1) {
      let start = words[..<count].joined(separator: " ")
      guard Agencies.isAgency(start), let next = words[count].first, next.isUppercase else { continue }
      return (start, words[count...].joined(separator: " "))
    }
    return (nil, alt)
  }

  /// Splits a credit off that stands behind a bar: `A ferry in the fog | Photo: Agency | Ada Lee`.
  private static func creditBehindBar(_ alt: String) -> (credit: String?, alt: String) {
    let parts = alt.split(separator: "|").map { $0.trimmingSpace() }
    guard parts.count > 1, let index = parts.dropFirst().firstIndex(where: { CreditForm($0).text.isEmpty }) else {
      return (nil, alt)
    }
    let credit = parts[index...].compactMap { CreditForm.credit(from: $0) ?? $0 }.joined(separator: ", ")
    return (credit, parts[..<index].joined(separator: " | "))
  }

  /// A caption without the credits inside it, counters and buttons.
  func caption(_ node: Int, controls: inout [Int]) -> (InlineText, [String]) {
    var credits: [String] = []
    var left: [Range<Int>] = []
    var inner = node + 1
    while inner < page.end(node) {
      guard page.tag(inner) != .text, survey.textLength[inner] > 0,
        page.end(inner) - inner <= PictureFinder.mostNodesOfLine
      else {
        inner += 1
        continue
      }
      if isCredit(inner, in: node) {
        if let credit = CreditForm.credit(from: page.visibleText(inner, survey)) { credits.append(credit) }
        left.append(inner..<page.end(inner))
        inner = page.end(inner)
        continue
      }
      if survey.hints[inner].contains(.counter) || page.tag(inner) == .button || isButton(inner) {
        left.append(inner..<page.end(inner))
        controls.append(inner)
      }
      inner += 1
    }
    var text = inline.text(from: node, to: page.end(node)) { text in
      survey.fates[text] == .picture && !left.contains { $0.contains(text) }
    }
    text = text.part(CaptionForm(text.plain).kept)
    let form = CreditForm(text.plain)
    if let found = form.credit {
      text = text.part(form.kept)
      credits.append(found)
    }
    return (CreditForm.isLabel(text.plain) ? InlineText("") : text, credits)
  }

  /// Whether an element within a caption is the credit, as its class says or its words and its place do.
  private func isCredit(_ element: Int, in caption: Int) -> Bool {
    let hints = survey.hints[element]
    if hints.contains(.credit), !hints.contains(.caption) { return true }
    let text = page.visibleText(element, survey)
    lazy var form = CreditForm(text)
    if hints.contains(.credit), form.isWhole { return true }
    guard text.utf8.count <= 200, survey.textLength[element] < survey.textLength[caption] else { return false }
    if hints.contains(.legal), !survey.isLinked[element] { return true }
    let tag = page.tag(element)
    let isFirst =
      element - caption <= 3 * PictureFinder.mostNodesOfLine && !hasText(from: caption, to: element)
    let isLast =
      page.end(caption) - element <= 3 * PictureFinder.mostNodesOfLine
      && !hasText(from: page.end(element), to: page.end(caption))
    switch tag {
    case .cite, .small: if form.isWhole || isCreditLike(text) { return true }
    // Words set off within a sentence may name an agency.
    case .a: return isLast && form.isWhole && endsBefore(element, in: caption)
    case .b, .strong, .i, .em, .font, .u, .abbr: guard isLast, endsBefore(element, in: caption) else { return false }
    default: break
    }
    guard isLast || isFirst || !tag.isInline else { return false }
    return form.isWhole || isLast && endsBefore(element, in: caption) && CreditForm.isName(text)
  }

  /// Whether there is text of the picture between two nodes.
  private func hasText(from start: Int, to end: Int) -> Bool {
    (start..<end).contains { page.isText($0) && survey.textLength[$0] > 0 && survey.fates[$0] == .picture }
  }

  /// Whether what stands before an element in a caption ends a sentence, or ends in a bar or dash.
  private func endsBefore(_ element: Int, in caption: Int) -> Bool {
    guard
      let before = (caption..<element).last(where: {
        page.isText($0) && survey.textLength[$0] > 0 && survey.fates[$0] == .picture
      })
    else { return false }
    let text = String(decoding: Page.trimmed(page.text(before)), as: UTF8.self)
    return text.unicodeScalars.last.map { ".!?…|/—–-·•\"”»。".unicodeScalars.contains($0) } ?? false
  }

  /// "hide caption", "Enlarge this image".
  private func isButton(_ node: Int) -> Bool {
    guard survey.textLength[node] > 0, survey.textLength[node] <= 36 else { return false }
    let key = TextComparison.key(page.plainText(node))
    return PictureWords.isControl(key) || Wording.reason(for: key) == .control
  }

  private func isCreditLike(_ text: String) -> Bool {
    text.count < 60 && !text.hasSuffix(".") && (Agencies.areNamed(in: text) || text.contains("/") || text.contains("©"))
  }
}
