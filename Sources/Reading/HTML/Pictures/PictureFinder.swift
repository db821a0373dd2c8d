/// Finds the pictures of a page with what is written about each, before it is known which of them belong to the article.
package struct PictureFinder {
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
    /// What the service that draws it shows: a chart, a map.
    var kind: Figure.Kind?
  }

  /// The most bytes in the address of what is shown of a picture until that is loaded.
  private static let longestPreview = 10_000

  private(set) var survey: Survey
  /// Whether there may be more pictures than were looked for.
  private(set) var isPartial = false
  let source: ImageSource
  var page: Page { survey.page }
  /// How much of a subtree's text stands in captions and credits.
  private(set) var captionLength: [Int32]
  /// How many pictures a subtree holds; one that stands for another where no script runs isn't counted.
  private(set) var pictures: [Int32]
  /// The picture that stands for a picture where no script runs, or until it is loaded.
  private var twins: [Int: Int] = [:]
  private var standIns: Set<Int> = []
  /// The elements that are pictures without being called so, and what is said of each.
  private(set) var drawings: [Int: String] = [:]
  /// The container beside which no caption was found, until a text is claimed: a figure may hold a hundred thousand pictures.
  private var uncaptioned: Int?
  /// What was found of the figure that was looked at last, for its next picture.
  private var lastFigure: (node: Int, hasPicture: Bool, description: String?)?

  /// The most text that a caption has; more is an article in a badly named element.
  static let longestCaption: Int32 = 1_400
  /// A line of a caption has no more nodes; so many elements nested in each other are an attack.
  static let mostNodesOfLine = 100
  /// More pictures than any article has, galleries of years included; what a hostile page may cost.
  package static let mostPictures = 5_000

  init(survey: Survey, address: Address) {
    self.survey = survey
    source = ImageSource(page: survey.page, address: address)
    captionLength = Array(repeating: 0, count: survey.page.count)
    pictures = captionLength
    drawings = Drawings(survey: survey).found()
    for node in drawings.keys {
      // What is written in a drawing is part of it, as for programs that read aloud.
      for inner in node..<page.end(node) where survey.fates[inner] == .undecided { self.survey.fates[inner] = .hidden }
    }
    pairTwins()
    sumUp()
  }

  /// Pairs each picture in a `noscript` with the one beside it that a script would load, and each without an address with
  /// the one beside it that has one.
  private mutating func pairTwins() {
    for parent in 0..<page.count where page.end(parent) > parent + 2 {
      // The pictures before a child that have no twin yet: in the element before it, and beside it.
      var before: Int?
      var fallback: Int?
      var unloaded: Int?
      var loaded: Int?
      for child in page.children(parent) where !page.isText(child) {
        if page.tag(child) == .noscript {
          guard let image = onlyImage(in: child) else { continue }
          if let shown = before { pair(shown, with: image) } else { fallback = image }
          before = nil
          continue
        }
        let image = onlyImage(in: child)
        if let image, let waiting = fallback { pair(image, with: waiting) }
        fallback = nil
        before = image.flatMap { twins[$0] == nil ? $0 : nil }
        guard image == child else { continue }
        if hasAddress(child) {
          if let waiting = unloaded { pair(child, with: waiting) }
          loaded = unloaded == nil ? child : nil
          unloaded = nil
        } else if let shown = loaded {
          pair(shown, with: child)
          loaded = nil
        } else {
          unloaded = child
        }
      }
    }
  }

  private mutating func pair(_ image: Int, with standIn: Int) {
    guard twins[image] == nil, !standIns.contains(image) else { return }
    twins[image] = standIn
    standIns.insert(standIn)
  }

  /// Whether there is more of a picture than a preview.
  private func hasAddress(_ image: Int) -> Bool {
    source.address(of: image) != nil
      || page.bytes(of: .src, at: image).map { $0.count > Self.longestPreview && HeldPicture.isOne($0) } ?? false
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

  private mutating func sumUp() {
    for node in stride(from: page.count - 1, to: 0, by: -1) {
      if isCaption(node) || isCredit(node) { captionLength[node] = survey.textLength[node] }
      if isImage(node), !isTiny(node), !standIns.contains(node) { pictures[node] = 1 }
      let parent = page.parent(node)
      guard parent >= 0 else { continue }
      captionLength[parent] += captionLength[node]
      pictures[parent] += pictures[node]
    }
  }

  func isImage(_ node: Int) -> Bool {
    let tag = page.tag(node)
    return tag == .img || tag == .amp_img || drawings[node] != nil
  }

  func isCaption(_ node: Int) -> Bool {
    page.tag(node) == .figcaption
      || survey.hints[node].contains(.caption) && survey.textLength[node] <= Self.longestCaption
        && page.tag(node) != .table
  }

  func isCredit(_ node: Int) -> Bool {
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
    while node < page.count, candidates.count < Self.mostPictures {
      defer { node += 1 }
      if isImage(node), let candidate = candidate(node) {
        candidates.append(candidate)
      } else if page.tag(node) == .figure, let candidate = candidateWithoutImage(node) {
        candidates.append(candidate)
      }
    }
    candidates += looseCaptions(atMost: Self.mostPictures - candidates.count)
    isPartial = candidates.count == Self.mostPictures
    return candidates
  }

  /// Captions of pictures that aren't on the page, because a script brings them or a player shows them.
  private mutating func looseCaptions(atMost count: Int) -> [Candidate] {
    var candidates: [Candidate] = []
    var node = 0
    while node < page.count, candidates.count < count {
      if !page.tag(node).isInline, survey.fates[node] == .undecided, isCaption(node), survey.textLength[node] >= 15,
        survey.textLength[node] <= 600, survey.linkDensity(node) < 0.3, pictures[node] == 0,
        !isOfOtherThan(picture: node), !namesAuthorOrDate(node), !isSmallPrint(node)
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

  /// Whether a caption is that of a table, a quotation or a listing in a `figure`.
  private func isOfOtherThan(picture caption: Int) -> Bool {
    guard let figure = page.ancestors(caption).prefix(4).first(where: { page.tag($0) == .figure }),
      survey.textLength[figure] <= 3 * Self.longestCaption
    else { return false }
    return [.table, .blockquote, .pre].contains { page.first($0, in: figure) != nil }
  }

  /// Whether a text is set like a caption without being called one.
  private func isSmallPrint(_ node: Int) -> Bool {
    page.tag(node) != .figcaption && page.bytes(of: .class, at: node).map(ClassVocabulary.isTypographic) ?? false
  }

  /// Whether a text is no caption but the article's author and date, beside a portrait or in a badly named element.
  private func namesAuthorOrDate(_ node: Int) -> Bool {
    guard survey.textLength[node] <= 100 else { return false }
    let text = page.visibleText(node, survey)
    if BylineForm.isLabelled(text) { return true }
    let date = DateForm(text)
    return !date.found.isEmpty && date.otherWords <= 3
  }

  private mutating func candidate(_ image: Int) -> Candidate? {
    guard !standIns.contains(image) else { return nil }
    let fate = drawings[image] == nil ? survey.fates[image] : .undecided
    let fallback = fate == .hidden && isInNoscript(image)
    guard fate == .undecided || fate == .picture || fallback, !isTiny(image) else { return nil }
    if fallback, !isOnlyPicture(image) { return nil }
    let figure = figure(around: image)
    if let figure, pictures[figure] > 1, isPlaceholder(image), look(at: figure).hasPicture { return nil }
    let container = figure ?? wrapper(of: image)
    var captions: [Int] = []
    var credits: [Int] = []
    if pictures[container] <= 1 || figure != nil { collect(in: container, besides: image, &captions, &credits) }
    if captions.isEmpty, let next = captionOnce(beside: container) { captions.append(next) }
    if figure == nil, captions.isEmpty, let box = captionedBox(around: image, in: container) {
      captions = texts(in: box, besides: image)
    }
    if figure != nil, captions.isEmpty {
      let bare = bareCaptions(in: container, besides: credits)
      // What is no caption by its element and only a name is a credit.
      if bare.count == 1, isNameAlone(bare[0]) { credits += bare } else { captions = bare }
    }
    if figure != nil { credits += bareCredits(in: container, besides: captions + credits) }
    for text in captions + credits { claim(text) }
    let alt =
      description(of: image) ?? twins[image].flatMap(description) ?? figure.flatMap { look(at: $0).description }
    return Candidate(
      node: image, container: container, captions: captions, credits: credits, alt: alt,
      address: source.address(of: image) ?? twins[image].flatMap(source.address) ?? source.held(by: image)
        ?? twins[image].flatMap(source.held),
      isFigure: figure != nil || !captions.isEmpty || !credits.isEmpty,
      isVideo: false, kind: page.bytes(of: .src, at: image).flatMap(Self.kind))
  }

  /// The kind of picture that the service at an address makes.
  private static func kind(at address: ArraySlice<UInt8>) -> Figure.Kind? {
    switch EmbedFinder.kind(at: address) {
    case .interactive: .chart
    case .map: .map
    default: nil
    }
  }

  private func description(of image: Int) -> String? {
    drawings[image] ?? page.attribute(.alt, image) ?? page.attribute(.dataAlt, image)
      ?? page.attribute(.ariaLabel, image)
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
      if page.has(.dataAlt, node) || page.has(.dataSource, node) || page.has(.dataOriginal, node)
        || ImageSource.background(of: node, in: page) != nil
      {
        described = node
      }
    }
    guard described != nil || captions.contains(where: { !namesAuthorOrDate($0) }) else { return nil }
    for text in captions + credits { claim(text) }
    let frame = page.first(.iframe, in: figure)
    let kind = frame.flatMap { page.bytes(of: .src, at: $0) ?? page.bytes(of: .dataSource, at: $0) }.flatMap(Self.kind)
    let isVideo = page.first(.video, in: figure) != nil || frame != nil && kind == nil
    let title = kind == nil ? nil : frame.flatMap { page.attribute(.title, $0) ?? page.attribute(.ariaLabel, $0) }
    return Candidate(
      node: figure, container: figure, captions: captions, credits: credits,
      alt: described.flatMap { page.attribute(.dataAlt, $0) ?? page.attribute(.alt, $0) } ?? title,
      address: described.flatMap { source.address(of: $0) }, isFigure: true, isVideo: isVideo, kind: kind)
  }

  /// Whether a figure shows a real picture beside its placeholders, and the description that stands on the element which a
  /// script turns into the picture.
  private mutating func look(at figure: Int) -> (hasPicture: Bool, description: String?) {
    if let lastFigure, lastFigure.node == figure { return (lastFigure.hasPicture, lastFigure.description) }
    let nodes = figure..<page.end(figure)
    let hasPicture = nodes.contains { isImage($0) && !isPlaceholder($0) }
    let description = nodes.first { page.has(.dataAlt, $0) }.flatMap { page.attribute(.dataAlt, $0) }
    lastFigure = (figure, hasPicture, description)
    return (hasPicture, description)
  }

  private func isPlaceholder(_ image: Int) -> Bool {
    source.address(of: image) == nil
      || page.bytes(of: .alt, at: image).map { Bytes.contains($0, "unavailable") } ?? false
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

  func figure(around image: Int) -> Int? {
    for ancestor in page.ancestors(image).prefix(12) {
      if page.tag(ancestor) == .figure {
        return survey.textLength[ancestor] <= 2 * Self.longestCaption ? ancestor : nil
      }
    }
    return nil
  }

  /// The largest element around a picture that holds nothing but it and texts that are captions.
  func wrapper(of image: Int) -> Int {
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

  private mutating func captionOnce(beside container: Int) -> Int? {
    if uncaptioned == container { return nil }
    let caption = captionBeside(container)
    uncaptioned = caption == nil ? container : nil
    return caption
  }

  private mutating func claim(_ element: Int) {
    uncaptioned = nil
    for node in element..<page.end(element) where survey.fates[node] == .undecided { survey.fates[node] = .picture }
  }
}
