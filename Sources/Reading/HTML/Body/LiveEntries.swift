/// The entries of a live blog: parts of the body that stand side by side, each with a time of day.
///
/// What marks an entry is its stamp, a short line with a time of day: `20:42`, `2 hours ago 10:05 Ada Smith`. The parts
/// of the page that have one each, within one element, are the entries; class names are asked only where none is found.
struct LiveEntries {
  /// The entries, each with the time that its stamp says.
  private(set) var times: [Int: String?] = [:]
  /// The lines that are stamps, by their first text node.
  private(set) var stamps: Set<Int> = []
  /// The text nodes that are a time and nothing else, which is said with the entry.
  private(set) var spoken: [Int] = []

  /// Fewer parts with a time each are no live blog.
  private static let fewest = 3
  /// The longest stamp, as a length.
  private static let longestStamp: Int32 = 60

  /// Finds the entries in `roots`.
  init(survey: Survey, units: [TextUnit], roots: [Int]) {
    let page = survey.page
    let lines = units.filter { unit in
      unit.fate == .undecided && unit.length <= Self.longestStamp && page.tag(unit.block).headingLevel == nil
        && roots.contains { page.contains($0, unit.first) } && Self.isStamp(page.plainText(of: unit))
    }
    if let list = Self.list(around: lines, survey) {
      for line in lines where page.contains(list, line.first) && line.first > list {
        let entry = page.child(of: list, around: line.first)
        guard survey.textLength[entry] > 2 * line.length else { continue }
        stamps.insert(line.first)
        // Of two stamps, when it was written and when it was changed, the first counts.
        guard times[entry] == nil else { continue }
        times[entry] = .some(time(of: line, page))
      }
    }
    if times.isEmpty { findByName(survey, roots) }
  }

  /// The element whose children have the stamps.
  private static func list(around lines: [TextUnit], _ survey: Survey) -> Int? {
    guard lines.count >= fewest else { return nil }
    let page = survey.page
    var counts: [Int: Int] = [:]
    for line in lines {
      for ancestor in page.ancestors(line.first) { counts[ancestor, default: 0] += 1 }
    }
    var parents: [Int: Int] = [:]
    for line in lines {
      guard let parent = page.ancestors(line.first).first(where: { counts[$0, default: 0] > 1 }) else { continue }
      let entry = page.child(of: parent, around: line.first)
      // A time within a paragraph or a list of times is no entry: an entry tells something.
      if survey.prose[entry] > 0, survey.textLength[entry] > 2 * line.length { parents[parent, default: 0] += 1 }
    }
    return parents.filter { $0.value >= fewest }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private mutating func findByName(_ survey: Survey, _ roots: [Int]) {
    let page = survey.page
    for root in roots {
      var node = root
      while node < page.end(root) {
        guard survey.hints[node].contains(.liveEntry), page.tag(node) != .text else {
          node += 1
          continue
        }
        let element = page.first(.time, in: node)
        // A short entry is told from a link to one by its time.
        guard survey.prose[node] > 0 || element != nil && !survey.isLinked[node] else {
          node += 1
          continue
        }
        let time = element.map { page.plainText($0) }.flatMap { $0.isEmpty ? nil : $0 }
        if let element { spoken += (element..<page.end(element)).filter { page.isText($0) } }
        times[node] = .some(time)
        node = page.end(node)
      }
    }
    // One part called an entry is the article in the dress of a blog.
    if times.count == 1 { (times, spoken) = ([:], []) }
  }

  private mutating func time(of line: TextUnit, _ page: Page) -> String? {
    for node in line.first..<line.end where page.isText(node) {
      let text = page.plainText(node)
      guard let clock = Self.clock(in: text) else { continue }
      if clock == text { spoken.append(node) }
      return clock
    }
    return nil
  }

  /// Whether a line is a time of day with at most a date and a name beside it.
  private static func isStamp(_ text: String) -> Bool {
    guard text.utf8.count <= 90, let clock = clock(in: text), !TextUnit.endsSentence(text) else { return false }
    if text == clock { return true }
    // From one time to another something is open, or on.
    let after = Self.rest(of: text, after: clock).utf8.first { !Bytes.isSpace($0) }
    return after != 0x2d && after != 0xe2 && text.split(separator: " ").count <= 9
  }

  private static func rest(of text: String, after part: String) -> Substring {
    var rest = text[...]
    while !rest.isEmpty, !rest.hasPrefix(part) { rest = rest.dropFirst() }
    return rest.dropFirst(part.count)
  }

  /// The first time of day in a text: `10:05`, `9.30am`, `21h40`.
  private static func clock(in text: String) -> String? {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard Bytes.isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Bytes.isDigit(bytes[index]) { index += 1 }
      guard index - start <= 2, index + 2 < bytes.count,
        bytes[index] == 0x3a || bytes[index] == 0x2e || bytes[index] == 0x68,
        Bytes.isDigit(bytes[index + 1]), Bytes.isDigit(bytes[index + 2])
      else { continue }
      var end = index + 3
      // `3.10.2031` is a date, `21.500` a number.
      if end < bytes.count,
        Bytes.isDigit(bytes[end]) || bytes[end] == 0x2e && end + 1 < bytes.count && Bytes.isDigit(bytes[end + 1])
      {
        index = end
        continue
      }
      let rest = String(decoding: bytes[end...], as: UTF8.self).lowercased()
      let half = ["am", "pm", " am", " pm", " uhr"].first { rest.hasPrefix($0) }
      // With a point alone, only a half of the day or the hour's name tells a time from a price.
      if bytes[index] == 0x2e, half == nil, start > 0 || end < bytes.count {
        index = end
        continue
      }
      end += half?.utf8.count ?? 0
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    return nil
  }
}

extension Page {
  /// The child of `outer` that `inner` stands in.
  fileprivate func child(of outer: Int, around inner: Int) -> Int {
    var node = inner
    while parent(node) > outer { node = parent(node) }
    return node
  }

  /// The text of a line, its parts divided by spaces.
  fileprivate func plainText(of unit: TextUnit) -> String {
    (unit.first..<unit.end).filter { isText($0) }.map { plainText($0) }.joined(separator: " ").trimmingSpace()
  }
}
