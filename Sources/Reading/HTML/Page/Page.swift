/// A page as flat arrays: nodes in document order, each knowing where its subtree ends.
///
/// Children need no lists of their own (the first child of `n` is `n + 1`, the next sibling of `c` is `end(c)`), so the
/// whole model is three arrays of plain values, built in one pass and walked without recursion.
struct Page: Sendable {
  /// An element or a stretch of text.
  struct Node: Sendable {
    var tag: Tag
    /// The index of the parent; -1 for the root.
    var parent: Int32
    /// The index after the last node of the subtree.
    var end: Int32
    /// For an element its attributes, for a text its bytes: the first, and how many.
    var first: Int32
    var count: Int32
  }

  /// An attribute's name and where its value stands in ``Page/bytes``.
  struct Attribute: Sendable {
    var name: AttributeName
    var first: Int32
    var count: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// Texts and attribute values, UTF-8.
  var bytes: [UInt8] = []
  /// Of elements: how many siblings of the same name stand before, itself included.
  private(set) var ordinals: [Int32] = []
  /// Whether the page was too large, so that its end is missing.
  var isPartial = false

  var count: Int { nodes.count }

  func tag(_ node: Int) -> Tag { nodes[node].tag }
  func end(_ node: Int) -> Int { Int(nodes[node].end) }
  func parent(_ node: Int) -> Int { Int(nodes[node].parent) }
  func isText(_ node: Int) -> Bool { nodes[node].tag == .text }

  /// The bytes of a text node.
  func text(_ node: Int) -> ArraySlice<UInt8> {
    let node = nodes[node]
    return bytes[Int(node.first)..<Int(node.first + node.count)]
  }

  /// An attribute's value as bytes.
  func bytes(of name: AttributeName, at node: Int) -> ArraySlice<UInt8>? {
    let node = nodes[node]
    guard node.tag != .text else { return nil }
    for index in Int(node.first)..<Int(node.first + node.count) where attributes[index].name == name {
      let attribute = attributes[index]
      return bytes[Int(attribute.first)..<Int(attribute.first + attribute.count)]
    }
    return nil
  }

  /// An attribute's value, white space at its ends taken off.
  func attribute(_ name: AttributeName, _ node: Int) -> String? {
    bytes(of: name, at: node).map { String(decoding: Self.trimmed($0), as: UTF8.self) }
  }

  func has(_ name: AttributeName, _ node: Int) -> Bool { bytes(of: name, at: node) != nil }

  /// Whether an attribute's value is `value`, in any case.
  func attribute(_ name: AttributeName, _ node: Int, is value: StaticString) -> Bool {
    guard let bytes = bytes(of: name, at: node) else { return false }
    let trimmed = Self.trimmed(bytes)
    return trimmed.count == value.utf8CodeUnitCount && Bytes.contains(trimmed, value)
  }

  /// The indices of a node's children.
  func children(_ node: Int) -> Children { Children(page: self, node: node) }

  /// Ancestors from the parent up to the root.
  func ancestors(_ node: Int) -> Ancestors { Ancestors(page: self, node: node) }

  /// Whether `inner` stands inside `outer` or is it.
  func contains(_ outer: Int, _ inner: Int) -> Bool { outer <= inner && inner < end(outer) }

  /// The first node with `tag` in a subtree.
  func first(_ tag: Tag, in node: Int) -> Int? {
    var index = node
    while index < end(node) {
      if nodes[index].tag == tag { return index }
      index += 1
    }
    return nil
  }

  /// Where a node stands, as a path of names: `/html/body/article/p[3]`.
  func path(_ node: Int) -> String {
    var steps: [Int] = []
    var current = isText(node) ? parent(node) : node
    while current >= 0, steps.count < 64 {
      steps.append(current)
      current = parent(current)
    }
    var path: [UInt8] = steps.isEmpty ? [0x2f] : []
    for step in steps.reversed() {
      path.append(0x2f)
      path += nodes[step].tag.name.utf8
      if ordinals[step] > 1 {
        path.append(0x5b)
        path += String(ordinals[step]).utf8
        path.append(0x5d)
      }
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// Numbers all elements among their siblings, once, when the page is whole.
  mutating func number() {
    ordinals = Array(repeating: 1, count: count)
    var counts = [Int32](repeating: 0, count: 256)
    for node in nodes.indices where nodes[node].tag != .text {
      let end = end(node)
      var child = node + 1
      while child < end {
        let tag = Int(nodes[child].tag.rawValue)
        counts[tag] += 1
        ordinals[child] = counts[tag]
        child = self.end(child)
      }
      child = node + 1
      while child < end {
        counts[Int(nodes[child].tag.rawValue)] = 0
        child = self.end(child)
      }
    }
  }

  /// The text of a subtree with white space collapsed, without programs, styles and the like.
  func plainText(_ node: Int) -> String {
    if isText(node) { return String(decoding: Self.collapsed(text(node)), as: UTF8.self) }
    var result: [UInt8] = []
    var index = node
    var lastBlock = -1
    let end = end(node)
    while index < end {
      let item = nodes[index]
      if item.tag == .text {
        let block = block(around: index)
        if block != lastBlock, let last = result.last, last != 0x20 { result.append(0x20) }
        lastBlock = block
        append(collapsing: text(index), to: &result)
      } else if item.tag.isUnread, index != node {
        index = Int(item.end)
        continue
      } else if !item.tag.isInline || item.tag == .br {
        if let last = result.last, last != 0x20 { result.append(0x20) }
      }
      index += 1
    }
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The nearest ancestor that is no part of a line.
  private func block(around node: Int) -> Int {
    var node = parent(node)
    while node >= 0, nodes[node].tag.isInline { node = parent(node) }
    return node
  }

  /// Appends text, each run of white space as one space, none after another or at the start.
  func append(collapsing text: ArraySlice<UInt8>, to result: inout [UInt8]) {
    Self.append(collapsing: text, to: &result)
  }

  private static let nbsp = Array("&nbsp".utf8)

  static func append(collapsing text: ArraySlice<UInt8>, to result: inout [UInt8]) {
    var index = text.startIndex
    let end = text.endIndex
    while index < end {
      let byte = text[index]
      if byte <= 0x20 {
        if let last = result.last, last != 0x20 { result.append(0x20) }
      } else if byte == 0xc2, index + 1 < end, text[index + 1] == 0xa0 {
        // A no-break space is a space to a listener.
        if let last = result.last, last != 0x20 { result.append(0x20) }
        index += 1
      } else if byte == 0x26, text[index...].starts(with: nbsp) {
        // The one reference that is written without its semicolon, or encoded twice, often enough to be heard.
        if let last = result.last, last != 0x20 { result.append(0x20) }
        index += nbsp.count - (text[index...].dropFirst(nbsp.count).first == 0x3b ? 0 : 1)
      } else if byte == 0xc2, index + 1 < end, text[index + 1] == 0xad {
        index += 1  // a soft hyphen
      } else if byte == 0xe2, index + 2 < end, text[index + 1] == 0x80, text[index + 2] >= 0x8b, text[index + 2] <= 0x8f
      {
        index += 2  // zero-width characters and direction marks
      } else if byte == 0xef, index + 2 < end, text[index + 1] == 0xbb, text[index + 2] == 0xbf {
        index += 2  // a byte order mark in the middle of a text
      } else {
        result.append(byte)
      }
      index += 1
    }
  }

  /// `text` with white space collapsed and none at its ends.
  static func collapsed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    append(collapsing: text, to: &result)
    while result.last == 0x20 { result.removeLast() }
    return result
  }

  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first, Bytes.isSpace(first) { text.removeFirst() }
    while let last = text.last, Bytes.isSpace(last) { text.removeLast() }
    return text
  }
}

extension Page {
  /// A node's children, in order.
  struct Children: Sequence, IteratorProtocol {
    private let nodes: [Node]
    private var upcoming: Int
    private let end: Int

    init(page: Page, node: Int) {
      nodes = page.nodes
      upcoming = node + 1
      end = page.end(node)
    }

    mutating func next() -> Int? {
      guard upcoming < end else { return nil }
      defer { upcoming = Int(nodes[upcoming].end) }
      return upcoming
    }
  }

  /// A node's ancestors, the nearest first.
  struct Ancestors: Sequence, IteratorProtocol {
    private let nodes: [Node]
    private var current: Int

    init(page: Page, node: Int) {
      nodes = page.nodes
      current = node
    }

    mutating func next() -> Int? {
      current = Int(nodes[current].parent)
      return current >= 0 ? current : nil
    }
  }
}
