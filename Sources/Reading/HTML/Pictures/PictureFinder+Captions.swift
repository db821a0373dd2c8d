/// What is written about a picture: the elements with its caption and its credit.
extension PictureFinder {
  /// How many texts one picture can have.
  private static let mostTexts = 1_000
  /// How many nodes of a figure are searched for texts, for all its pictures together.
  private static let mostSearched = 400_000

  /// Up to where a figure is searched for the texts of one of its pictures.
  private func searchEnd(of figure: Int) -> Int {
    min(page.end(figure), figure + 1 + Self.mostSearched / Int(max(1, pictures[figure])))
  }

  func collect(in container: Int, besides image: Int, _ captions: inout [Int], _ credits: inout [Int]) {
    var node = container + 1
    let end = searchEnd(of: container)
    while node < end, captions.count + credits.count < Self.mostTexts {
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
  func captionBeside(_ container: Int) -> Int? {
    var outer = container
    for _ in 0..<3 {
      let parent = page.parent(outer)
      guard parent >= 0 else { return nil }
      var next = page.end(outer)
      // Behind other words ("View this image") only what is called a caption is one.
      var between = 0
      var isCalled = false
      while next < page.end(parent), between < 8, pictures[next] == 0, survey.textLength[next] <= 36 {
        if !isAside(next) {
          if !page.isText(next), speaksOfPicture(next) { break }
          guard survey.textLength[next] <= 24 else { break }
          isCalled = true
        }
        next = page.end(next)
        between += 1
      }
      if next < page.end(parent) {
        return firstLine(of: next).flatMap {
          isCalled && !isCaption($0) && !isCredit($0) || !speaksOfPicture($0) ? nil : $0
        }
      }
      outer = parent
    }
    return nil
  }

  /// Whether a node between a picture and its caption says nothing: "Enlarge this image".
  private func isAside(_ node: Int) -> Bool {
    if survey.textLength[node] == 0 || survey.fates[node] == .control || survey.fates[node] == .hidden { return true }
    return survey.textLength[node] <= 36 && page.end(node) - node <= Self.mostNodesOfLine
      && PictureWords.isControl(TextComparison.key(page.visibleText(node, survey)))
  }

  /// The first element with text in a subtree that begins with a caption, perhaps in wrappers of its own.
  private func firstLine(of element: Int) -> Int? {
    var line = element
    for _ in 0..<4 {
      guard !page.isText(line), survey.fates[line] == .undecided, survey.textLength[line] > 0, pictures[line] == 0
      else {
        return nil
      }
      if speaksOfPicture(line) { return line }
      guard survey.prose[line] < 300,
        let inner = page.children(line).first(where: { survey.textLength[$0] > 0 && survey.fates[$0] == .undecided })
      else { return nil }
      line = inner
    }
    return nil
  }

  /// Whether an element is called a caption or credit, or reads as one.
  private func speaksOfPicture(_ node: Int) -> Bool {
    guard survey.fates[node] == .undecided else { return false }
    if isCaption(node) || isCredit(node) && survey.textLength[node] < 300 { return true }
    guard !page.isText(node), page.tag(node).headingLevel == nil, (2...260).contains(survey.textLength[node]),
      page.end(node) - node <= Self.mostNodesOfLine, survey.linkDensity(node) < 0.5
    else { return false }
    let form = CreditForm(page.visibleText(node, survey))
    return form.isWhole || form.isLabelled && page.tag(node) != .li
  }

  /// A small box that holds one picture and one short text and nothing else: the text is the caption, whatever its class.
  func captionedBox(around image: Int, in container: Int) -> Int? {
    for box in [container] + page.ancestors(container).prefix(4) {
      if survey.textLength[box] > 0 || pictures[box] != 1 { return isCaptionedBox(box, image) ? box : nil }
    }
    return nil
  }

  private func isCaptionedBox(_ box: Int, _ image: Int) -> Bool {
    let isSlide = page.ancestors(box).prefix(8).contains { survey.hints[$0].contains(.gallery) }
    guard pictures[box] == 1, survey.textLength[box] > 12, survey.textLength[box] <= (isSlide ? 1_000 : 420),
      survey.linkDensity(box) < 0.3, !survey.holdsHeadline[box],
      survey.hints[box].isDisjoint(with: [.byline, .biography, .liveEntry, .body, .headline, .teaser])
    else { return false }
    switch page.tag(box) {
    case .div, .center, .td, .dl, .span, .section: break
    // A caption that holds the picture too.
    case _ where isCaption(box): break
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
    let texts = texts(in: box, besides: image)
    // A caption, and who made the picture.
    return texts.count == 1 || texts.count <= 3 && texts.filter { !isCreditAlone($0) }.count <= 1
  }

  func texts(in box: Int, besides image: Int) -> [Int] {
    page.children(box).filter {
      survey.textLength[$0] > 0 && !page.contains($0, image) && survey.fates[$0] == .undecided
    }
  }

  /// Texts of a `figure` without any caption element.
  func bareCaptions(in container: Int, besides credits: [Int]) -> [Int] {
    guard survey.textLength[container] > 0, survey.textLength[container] <= Self.longestCaption,
      pictures[container] <= 1, page.first(.table, in: container) == nil, page.first(.blockquote, in: container) == nil,
      page.first(.iframe, in: container) == nil
    else { return [] }
    return page.children(container).filter { child in
      survey.textLength[child] > 0 && survey.fates[child] == .undecided
        && !credits.contains { page.contains(child, $0) }
    }
  }

  /// Credits of a `figure` that only their words tell: `<div>Photo: Ada Lee</div>` beside a caption.
  func bareCredits(in figure: Int, besides known: [Int]) -> [Int] {
    guard survey.textLength[figure] <= Self.longestCaption else { return [] }
    var credits: [Int] = []
    var node = figure + 1
    let end = searchEnd(of: figure)
    while node < end {
      let length = survey.textLength[node]
      let isFree =
        survey.fates[node] == .undecided && !known.contains { page.contains(node, $0) || page.contains($0, node) }
      if isFree, length > 0, length <= 120, page.end(node) - node <= Self.mostNodesOfLine, !page.isText(node),
        pictures[node] == 0, isCreditAlone(node)
      {
        credits.append(node)
        node = page.end(node)
      } else {
        node += 1
      }
    }
    return credits
  }

  func isNameAlone(_ node: Int) -> Bool {
    let text = page.visibleText(node, survey)
    return survey.textLength[node] <= 40 && (CreditForm.isName(text) || CapitalsForm.isCapitals(text))
  }

  private func isCreditAlone(_ node: Int) -> Bool { CreditForm(page.visibleText(node, survey)).isWhole }
}
