/// A line of text as a reader sees it: the texts that stand in one block with no break between them.
struct TextUnit: Sendable {
  /// The first text node, and the index after the last; texts in between with another fate are not of the unit.
  var first: Int
  var end: Int
  /// The block element that it stands in.
  var block: Int
  /// What the survey had decided of its texts when the unit was made; texts within its range that differ are not of it.
  let origin: Fate
  var fate: Fate
  /// Lengths as in ``Survey/length(of:)``.
  var length: Int32 = 0
  var linkLength: Int32 = 0
  /// How many marks that end a sentence, and how many commas.
  var stops: Int32 = 0
  var commas: Int32 = 0
  /// Whether the last sign ends a sentence.
  var endsSentence = false

  init(first: Int, block: Int, fate: Fate) {
    self.first = first
    end = first + 1
    self.block = block
    self.fate = fate
    origin = fate
  }

  var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }

  /// Whether this reads as running text rather than as a label, a heading or a teaser.
  var isProse: Bool {
    linkDensity < 0.6 && (length >= 100 || length >= 40 && (endsSentence || stops > 0))
  }

  /// Whether this is too long for a heading and reads as running text, whatever element it stands in.
  var isParagraphSetAsHeading: Bool { length >= 120 && endsSentence && linkDensity < 0.1 }
}

extension Survey {
  /// All texts of the page as units, in document order.
  func units() -> [TextUnit] {
    var units: [TextUnit] = []
    var open: Int?
    var lastBoundary = -1
    var breaks = 0
    for node in 0..<page.count {
      let tag = page.tag(node)
      if tag == .br {
        breaks += 1
        if breaks > 1 { open = nil }
        continue
      }
      guard tag == .text else {
        if !tag.isInline { lastBoundary = node }
        continue
      }
      guard textLength[node] > 0 else { continue }
      breaks = 0
      let text = page.text(node)
      let around = Int(block[node])
      if let index = open, units[index].block == around, lastBoundary < units[index].end {
        if units[index].origin != fates[node] {
          // A hidden label or a button within a line stands for itself; the line goes on after it, or begins there.
          if units[index].origin != .undecided { open = units.count }
          units.append(TextUnit(first: node, block: around, fate: fates[node]))
          add(text, node, to: &units[units.count - 1])
          continue
        }
        units[index].end = node + 1
        add(text, node, to: &units[index])
      } else {
        open = units.count
        units.append(TextUnit(first: node, block: around, fate: fates[node]))
        add(text, node, to: &units[units.count - 1])
      }
    }
    return units
  }

  private func add(_ text: ArraySlice<UInt8>, _ node: Int, to unit: inout TextUnit) {
    unit.length += textLength[node]
    unit.linkLength += linkLength[node]
    var last: UInt8 = 0
    var wide: UInt8 = 0
    for byte in text where byte > 0x20 {
      if byte == 0x2c { unit.commas += 1 }
      if Self.isStop(last), !Bytes.isDigit(byte) { unit.stops += 1 }
      // 。 、 ！ ？ of East Asian texts end in these bytes after E3 80 or EF BC.
      if byte >= 0xe3 { wide = byte } else if byte < 0x80 { wide = 0 }
      if wide == 0xe3, last == 0x80, byte == 0x82 { unit.stops += 1 }
      if wide == 0xe3, last == 0x80, byte == 0x81 { unit.commas += 1 }
      last = byte
    }
    if last != 0 { unit.endsSentence = Self.endsSentence(Page.trimmed(text)) }
  }

  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2e || byte == 0x21 || byte == 0x3f }

  /// Whether a text ends as a sentence does, closing quotation marks and brackets aside.
  static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    let start = max(text.startIndex, text.endIndex - 12)
    var end = text.endIndex
    while end > start {
      let last = text[end - 1]
      let second = end - start > 1 ? text[end - 2] : 0
      let third = end - start > 2 ? text[end - 3] : 0
      if isStop(last) || last == 0x3a || last == 0x3b { return true }
      switch (third, second, last) {
      case (_, _, 0x22), (_, _, 0x27), (_, _, 0x29), (_, _, 0x5d), (_, _, ...0x20): end -= 1
      case (0xe2, 0x80, 0xa6): return true  // …
      case (0xe2, 0x80, _): end -= 3  // closing quotation marks
      case (_, 0xc2, 0xbb), (_, 0xc2, 0xab), (_, 0xc2, 0xa0): end -= 2
      case (0xe3, 0x80, 0x82), (0xef, 0xbc, 0x9f), (0xef, 0xbc, 0x81): return true  // 。 ？ ！
      case (0xe3, 0x80, _): end -= 3  // 」 and its kin
      default: return false
      }
    }
    return false
  }
}

extension TextUnit {
  /// Whether a text ends as a sentence does.
  static func endsSentence(_ text: String) -> Bool { Survey.endsSentence(Array(text.utf8)[...]) }
}
