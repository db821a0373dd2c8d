/// Finds the pictures that a page draws itself: an `svg`, a `canvas`, a box with a picture behind it, or whatever else says
/// that it is one picture.
///
/// Only what is described in words is taken: without them there is nothing to say of a drawing, and most drawings of a page
/// are its signs.
struct Drawings {
  let survey: Survey

  private var page: Page { survey.page }

  /// Fewer spaces make no description but a sign's name: `Close`, `Share on Example`.
  private static let fewestSpaces = 3
  /// The same of letters in scripts without spaces, in bytes.
  private static let fewestBytesWithoutSpaces = 30
  /// A box with more text isn't one picture, whatever it says.
  private static let mostText: Int32 = 600
  private static let mostNodes = 4_000
  /// A description is no longer than this, in bytes, and has no more nodes than ``PictureFinder/mostNodesOfLine``.
  private static let longestDescription = 2_000

  /// The drawings with their descriptions; none stands in another.
  func found() -> [Int: String] {
    var found: [Int: String] = [:]
    var labels: [[UInt8]: Int]?
    var node = 0
    while node < page.count {
      guard isDrawn(node), let description = description(of: node, &labels), Self.isDescription(description) else {
        node += 1
        continue
      }
      found[node] = description
      node = page.end(node)
    }
    return found
  }

  /// Whether an element draws something that belongs to the text: no sign in a link or a button, nothing hidden.
  private func isDrawn(_ node: Int) -> Bool {
    let tag = page.tag(node)
    switch tag {
    case .svg, .canvas: break
    case .div, .section, .span:
      let hasBackground = ImageSource.background(of: node, in: page) != nil
      guard page.end(node) - node <= Self.mostNodes,
        hasBackground || tag != .span && page.attribute(.role, node, is: "img"), survey.prose[node] == 0,
        survey.textLength[node] <= Self.mostText, survey.fates[node] == .undecided,
        ![.img, .amp_img, .figcaption, .video].contains(where: { page.first($0, in: node) != nil })
      else { return false }
    default: return false
    }
    let parent = page.parent(node)
    return parent >= 0 && survey.fates[parent] == .undecided && !survey.isLinked[node]
      && survey.hints[node].isDisjoint(with: [.hidden, .ariaHidden]) && !isSmall(node)
  }

  private func isSmall(_ node: Int) -> Bool {
    [AttributeName.width, .height].contains { name in
      page.attribute(name, node).map { !$0.hasSuffix("%") && (Int($0.prefix { $0.isNumber }) ?? 1_000) <= 64 } ?? false
    }
  }

  private static func isDescription(_ text: String) -> Bool {
    let spaces = text.utf8.count { $0 == 0x20 }
    return spaces >= fewestSpaces
      || text.utf8.count >= fewestBytesWithoutSpaces && text.utf8.contains { $0 >= 0xe3 && $0 <= 0xed }
  }

  /// What is said of a drawing: its label, the elements that it names as its label, or its title and description.
  private func description(of node: Int, _ labels: inout [[UInt8]: Int]?) -> String? {
    if let label = page.attribute(.ariaLabel, node) ?? page.attribute(.dataAlt, node), !label.isEmpty {
      guard label.utf8.count <= Self.longestDescription else { return nil }
      return label.collapsingSpace()
    }
    if let names = page.bytes(of: .ariaLabelledBy, at: node) {
      let known = labels ?? identified()
      labels = known
      let named = names.split(separator: 0x20).prefix(4).compactMap { known[Array($0)] }
        // What is to be seen on the page is said there.
        .filter { page.contains(node, $0) || survey.fates[$0] == .hidden }
      if let text = joined(named) { return text }
    }
    guard page.tag(node) == .svg else { return nil }
    return joined(page.children(node).filter { page.tag($0) == .title || page.tag($0) == .desc })
  }

  private func identified() -> [[UInt8]: Int] {
    var nodes: [[UInt8]: Int] = [:]
    for node in 0..<page.count {
      guard let name = page.bytes(of: .id, at: node), nodes[Array(name)] == nil else { continue }
      nodes[Array(name)] = node
    }
    return nodes
  }

  private func isShort(_ node: Int) -> Bool {
    page.end(node) - node <= PictureFinder.mostNodesOfLine
      && (node..<page.end(node)).reduce(0) { $0 + (page.isText($1) ? page.text($1).count : 0) }
        <= Self.longestDescription
  }

  /// The texts of some elements as sentences, each once.
  private func joined(_ nodes: [Int]) -> String? {
    let texts = nodes.filter(isShort).reduce(into: [String]()) { texts, node in
      let text = page.plainText(node)
      if !text.isEmpty, !texts.contains(text) { texts.append(text) }
    }
    guard let last = texts.last else { return nil }
    return texts.dropLast().map { TextUnit.endsSentence($0) ? $0 : $0 + "." }.joined(separator: " ")
      + (texts.count > 1 ? " " : "") + last
  }
}
