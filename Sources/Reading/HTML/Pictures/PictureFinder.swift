/// Finds the pictures of a page with what is written about each, before it is known which of them belong to the article.
struct PictureFinder {
  /// A picture and the places in the page that speak of it.
  struct Candidate: Sendable {
    /// The element that stands for the picture in reading order.
    var node: Int
    /// The element that holds picture, caption and credit.
    var container: Int
    /// Elements with the caption's and the credit's text.
    var captions: [Int]
    var credits: [Int]
    var alt: String?
    var address: String?
    /// Whether the markup says that this is a picture to look at: a `figure`, or a caption beside it.
    var isFigure: Bool
    var isVideo: Bool
  }

  private(set) var survey: Survey
  let source: ImageSource
  private var page: Page { survey.page }
  /// How much of a subtree's text stands in captions and credits.
  private var captionLength: [Int32]
  /// How many pictures a subtree holds; one that stands for another where no script runs isn't counted.
  private var pictures: [Int32]
  /// The picture that stands for a picture where no script runs, and the other way round.
  private var twins: [Int: Int] = [:]

  /// The most text that a caption has; more is an article in a badly named element.
  private static let longestCaption: Int32 = 1_400

  init(survey: Survey, address: Address) {
    self.survey = survey
    source = ImageSource(page: survey.page, address: address)
    captionLength = Array(repeating: 0, count: survey.page.count)
    pictures = captionLength
    pairTwins()
    sumUp()
  }

  /// Pairs each picture in a `noscript` with the one beside it that a script would load.
  private mutating func pairTwins() {
    for fallback in 0..<page.count where page.tag(fallback) == .noscript {
      guard let twin = onlyImage(in: fallback), page.parent(fallback) >= 0 else { continue }
      var before: Int?
      var after: Int?
      for sibling in page.children(page.parent(fallback)) where !page.isText(sibling) {
        if sibling < fallback { before = sibling } else if sibling > fallback, after == nil { after = sibling }
      }
      if let image = before.flatMap(onlyImage) ?? after.flatMap(onlyImage), twins[image] == nil {
        twins[image] = twin
        twins[twin] = image
      }
    }
  }

  /// The picture in a subtree that has just one.
  private func onlyImage(in node: Int) -> Int? {
    // A picture with all its sources and wrappers is small; what is larger is more than a picture.
    guard page.end(node) - node < 40 else { return nil }
    var found: Int?
    for inner in node..<page.end(node) where isImage(inner) && !isTiny(inner) {
      if found != nil { return nil }
      found = inner
    }
    return found
  }

  private func isFallback(_ image: Int) -> Bool { twins[image].map { isInNoscript(image) && !isInNoscript($0) } ?? false }

  private mutating func sumUp() {
    for node in stride(from: page.count - 1, to: 0, by: -1) {
      if isCaption(node) || isCredit(node) { captionLength[node] = survey.textLength[node] }
      if isImage(node), !isTiny(node), !isFallback(node) { pictures[node] = 1 }
      let parent = page.parent(node)
      guard parent >= 0 else { continue }
      captionLength[parent] += captionLength[node]
      pictures[parent] += pictures[node]
    }
  }

  private func isImage(_ node: Int) -> Bool {
    let tag = page.tag(node)
    return tag == .img || tag == .amp_img
  }

  private func isCaption(_ node: Int) -> Bool {
    page.tag(node) == .figcaption
      || survey.hints[node].contains(.caption) && survey.textLength[node] <= Self.longestCaption
        && page.tag(node) != .table
  }

  private func isCredit(_ node: Int) -> Bool {
    guard survey.textLength[node] <= 200 else { return false }
    return survey.hints[node].contains(.credit) || page.tag(node) == .cite
      || page.tag(node) == .footer && page.tag(page.parent(node)) == .figure
      || isCopyright(node)
  }

  /// `class="copyright"` is the page's small print, but within a figure it is the picture's credit.
  private func isCopyright(_ node: Int) -> Bool {
    survey.hints[node].contains(.legal) && !isCaption(node) && survey.textLength[node] > 0 && isInFigure(node)
  }

  private func isInFigure(_ node: Int) -> Bool {
    page.ancestors(node).prefix(6).contains { page.tag($0) == .figure || page.tag($0) == .figcaption }
  }

  /// All candidates in document order; the texts that speak of them are marked as `picture`.
  mutating func find() -> [Candidate] {
    var candidates: [Candidate] = []
    var node = 0
    while node < page.count {
      defer { node += 1 }
      if isImage(node), let candidate = candidate(node) {
        candidates.append(candidate)
      } else if page.tag(node) == .figure, let candidate = candidateWithoutImage(node) {
        candidates.append(candidate)
      }
    }
    return candidates + looseCaptions()
  }

  /// Captions of pictures that aren't on the page, because a script brings them or a player shows them.
  private mutating func looseCaptions() -> [Candidate] {
    var candidates: [Candidate] = []
    var node = 0
    while node < page.count {
      if !page.tag(node).isInline, survey.fates[node] == .undecided, isCaption(node), survey.textLength[node] >= 15,
        survey.textLength[node] <= 600, survey.linkDensity(node) < 0.3, pictures[node] == 0
      {
        claim(node)
        candidates.append(
          Candidate(
            node: node, container: node, captions: [node], credits: [], alt: nil, address: nil,
            isFigure: true, isVideo: false))
        node = page.end(node)
      } else {
        node += 1
      }
    }
    return candidates
  }

  private mutating func candidate(_ image: Int) -> Candidate? {
    guard !isFallback(image) else { return nil }
    let fate = survey.fates[image]
    let fallback = fate == .hidden && isInNoscript(image)
    guard fate == .undecided || fate == .picture || fallback, !isTiny(image) else { return nil }
    if fallback, !isOnlyPicture(image) { return nil }
    let figure = figure(around: image)
    if let figure, pictures[figure] > 1, isPlaceholder(image), hasBetter(than: image, in: figure) { return nil }
    let container = figure ?? wrapper(of: image)
    var captions: [Int] = []
    var credits: [Int] = []
    if pictures[container] <= 1 || figure != nil { collect(in: container, besides: image, &captions, &credits) }
    if captions.isEmpty, let next = captionBeside(container) { captions.append(next) }
    if figure == nil, captions.isEmpty, let box = captionedBox(around: container) {
      captions = texts(in: box, besides: image)
    }
    if figure != nil, captions.isEmpty { captions = bareCaptions(in: container, besides: credits) }
    for text in captions + credits { claim(text) }
    let alt =
      description(of: image) ?? twins[image].flatMap(description) ?? figure.flatMap { described(in: $0) }
    return Candidate(
      node: image, container: container, captions: captions, credits: credits, alt: alt,
      address: source.address(of: image) ?? twins[image].flatMap(source.address), isFigure: figure != nil || !captions.isEmpty || !credits.isEmpty,
      isVideo: false)
  }

  private func description(of image: Int) -> String? {
    page.attribute(.alt, image) ?? page.attribute(.dataAlt, image) ?? page.attribute(.ariaLabel, image)
  }

  /// A `figure` whose picture comes by script, or is a film: its caption is no part of the running text.
  private mutating func candidateWithoutImage(_ figure: Int) -> Candidate? {
    guard survey.fates[figure] == .undecided, pictures[figure] == 0, survey.textLength[figure] <= Self.longestCaption,
      page.first(.table, in: figure) == nil, page.first(.blockquote, in: figure) == nil,
      page.first(.pre, in: figure) == nil
    else { return nil }
    var captions: [Int] = []
    var credits: [Int] = []
    collect(in: figure, besides: figure, &captions, &credits)
    var described: Int?
    for node in figure..<page.end(figure) where described == nil && page.tag(node) != .text {
      if page.has(.dataAlt, node) || page.has(.dataSource, node) || page.has(.dataOriginal, node) { described = node }
    }
    guard described != nil || !captions.isEmpty else { return nil }
    for text in captions + credits { claim(text) }
    let isVideo = page.first(.video, in: figure) != nil || page.first(.iframe, in: figure) != nil
    return Candidate(
      node: figure, container: figure, captions: captions, credits: credits,
      alt: described.flatMap { page.attribute(.dataAlt, $0) ?? page.attribute(.alt, $0) },
      address: described.flatMap { source.address(of: $0) }, isFigure: true, isVideo: isVideo)
  }

  /// The description that stands on the element which a script turns into the picture.
  private func described(in figure: Int) -> String? {
    (figure..<page.end(figure)).lazy.filter { page.tag($0) != .text }.compactMap { page.attribute(.dataAlt, $0) }.first
  }

  private func isPlaceholder(_ image: Int) -> Bool {
    source.address(of: image) == nil
      || page.bytes(of: .alt, at: image).map { Bytes.contains($0, "unavailable") } ?? false
  }

  /// Whether a figure shows a real picture beside a placeholder.
  private func hasBetter(than image: Int, in figure: Int) -> Bool {
    (figure..<page.end(figure)).contains { $0 != image && isImage($0) && !isPlaceholder($0) }
  }

  // MARK: Where the picture is

  private func isInNoscript(_ node: Int) -> Bool {
    page.ancestors(node).prefix(6).contains { page.tag($0) == .noscript }
  }

  /// Whether a picture in `noscript` stands for one that a script would load, not for one that is there already.
  private func isOnlyPicture(_ image: Int) -> Bool {
    guard let fallback = page.ancestors(image).first(where: { page.tag($0) == .noscript }) else { return false }
    let around = page.parent(fallback)
    return around >= 0 && pictures[around] == pictures[fallback] && survey.fates[around] == .undecided
  }

  /// Icons, counters of visits, portraits beside bylines.
  private func isTiny(_ image: Int) -> Bool {
    for name in [AttributeName.width, .height] {
      if let value = page.attribute(name, image), let size = Int(value.prefix { $0.isNumber }), size <= 64, size > 0,
        !value.hasSuffix("%")
      {
        return true
      }
    }
    for name in [AttributeName.class, .src, .alt] {
      guard let value = page.bytes(of: name, at: image) else { continue }
      let end = name == .src ? value.suffix(80) : value
      if Bytes.contains(end, "avatar") || Bytes.contains(end, "logo") || Bytes.contains(end, "gravatar")
        || Bytes.contains(end, "emoji") || Bytes.contains(end, "headshot")
        || name != .alt && Bytes.contains(end, "icon")
        || name == .src && Bytes.contains(end, "pixel.")
      {
        return true
      }
    }
    return false
  }

  private func figure(around image: Int) -> Int? {
    for ancestor in page.ancestors(image).prefix(12) {
      if page.tag(ancestor) == .figure {
        return survey.textLength[ancestor] <= 2 * Self.longestCaption ? ancestor : nil
      }
    }
    return nil
  }

  /// The largest element around a picture that holds nothing but it and texts that are captions.
  private func wrapper(of image: Int) -> Int {
    var wrapper = image
    for ancestor in page.ancestors(image).prefix(8) {
      switch page.tag(ancestor) {
      case .body, .html, .article, .main, .td, .noscript: return wrapper
      default: break
      }
      guard pictures[ancestor] <= 1,
        survey.textLength[ancestor] == captionLength[ancestor]
          || isNamedFigure(ancestor) && survey.prose[ancestor] < 500
      else { return wrapper }
      wrapper = ancestor
    }
    return wrapper
  }

  /// Whether a class says that the element is a picture with all that belongs to it.
  private func isNamedFigure(_ node: Int) -> Bool {
    survey.hints[node].contains(.figure) && survey.textLength[node] <= Self.longestCaption
      && !survey.holdsHeadline[node]
      && captionLength[node] > 0
  }

  // MARK: What is written about it

  private func collect(in container: Int, besides image: Int, _ captions: inout [Int], _ credits: inout [Int]) {
    var node = container + 1
    while node < page.end(container) {
      if page.tag(node) != .text, survey.fates[node] == .undecided || survey.fates[node] == .picture,
        survey.textLength[node] > 0
      {
        if page.contains(node, image) {
          // A wrapper called `caption` or `credit` is neither.
          node += 1
          continue
        }
        if isCredit(node), !isCaptionWithCredit(node) {
          credits.append(node)
          node = page.end(node)
          continue
        }
        if isCaption(node) {
          // A credit inside the caption is told apart when the text is made.
          captions.append(node)
          node = page.end(node)
          continue
        }
      }
      node += 1
    }
  }

  /// `class="caption credit"`, or a credit class on what holds the caption too.
  private func isCaptionWithCredit(_ node: Int) -> Bool {
    if isCaption(node) { return true }
    var inner = node + 1
    while inner < page.end(node) {
      if page.tag(inner) != .text, isCaption(inner) { return true }
      inner += 1
    }
    return false
  }

  /// A caption that follows the picture's wrapper as a sibling.
  private func captionBeside(_ container: Int) -> Int? {
    var outer = container
    for _ in 0..<3 {
      let parent = page.parent(outer)
      guard parent >= 0 else { return nil }
      var next = page.end(outer)
      // "Enlarge this image" stands in between.
      while next < page.end(parent), survey.textLength[next] <= 24, pictures[next] == 0,
        page.isText(next) || !isCaption(next) && !isCredit(next)
      {
        next = page.end(next)
      }
      if next < page.end(parent) {
        let isWritten = survey.fates[next] == .undecided && survey.textLength[next] > 0
        if isWritten, page.tag(next) != .text, isCaption(next) || isCredit(next) && survey.textLength[next] < 300 {
          return next
        }
        return nil
      }
      outer = parent
    }
    return nil
  }

  /// A small box that holds one picture and one short text and nothing else: the text is the caption, whatever its class.
  private func captionedBox(around container: Int) -> Int? {
    for box in page.ancestors(container).prefix(4) {
      if survey.textLength[box] > 0 || pictures[box] != 1 { return isCaptionedBox(box, container) ? box : nil }
    }
    return nil
  }

  private func isCaptionedBox(_ box: Int, _ container: Int) -> Bool {
    let isSlide = page.ancestors(box).prefix(8).contains { survey.hints[$0].contains(.gallery) }
    guard pictures[box] == 1, survey.textLength[box] > 12, survey.textLength[box] <= (isSlide ? 1_000 : 420),
      survey.linkDensity(box) < 0.3, !survey.holdsHeadline[box],
      survey.hints[box].isDisjoint(with: [.byline, .biography, .liveEntry, .body, .headline, .teaser])
    else { return false }
    switch page.tag(box) {
    case .div, .center, .td, .dl, .span, .section: break
    case .li where isSlide: break
    default: return false
    }
    for node in box..<page.end(box) {
      if page.tag(node).headingLevel != nil || page.tag(node) == .blockquote || page.tag(node) == .ul
        || page.tag(node) == .time
        || survey.hints[node].contains(.byline)
      {
        return false
      }
    }
    return texts(in: box, besides: container).count == 1
  }

  private func texts(in box: Int, besides image: Int) -> [Int] {
    page.children(box).filter {
      survey.textLength[$0] > 0 && !page.contains($0, image) && survey.fates[$0] == .undecided
    }
  }

  /// Texts of a `figure` without any caption element.
  private func bareCaptions(in container: Int, besides credits: [Int]) -> [Int] {
    guard survey.textLength[container] > 0, survey.textLength[container] <= Self.longestCaption,
      page.first(.table, in: container) == nil, page.first(.blockquote, in: container) == nil,
      page.first(.iframe, in: container) == nil, pictures[container] <= 1
    else { return [] }
    return page.children(container).filter { child in
      survey.textLength[child] > 0 && survey.fates[child] == .undecided
        && !credits.contains { page.contains(child, $0) }
    }
  }

  private mutating func claim(_ element: Int) {
    for node in element..<page.end(element) where survey.fates[node] == .undecided { survey.fates[node] = .picture }
  }
}
