/// Text on its way into a script: which of it the article does not contain, and what its markup says.
///
/// Offsets are Unicode scalars.
struct Wording: Sendable, Hashable {
  /// What is said after the sentence that ends at or after an offset.
  struct Insertion: Sendable, Hashable {
    var offset: Int
    var wording: Wording
  }

  private(set) var text = ""
  /// The length of `text` in scalars.
  private(set) var count = 0
  private(set) var added: [Range<Int>] = []
  private(set) var hints: [Hint] = []
  private(set) var insertions: [Insertion] = []

  init() {}

  /// The article's own words.
  init(_ text: String) { append(text) }

  /// Words that the article does not contain.
  init(added text: String) { append(text, added: true) }

  /// Names with strokes between them, each said as a short break: `AP/Jo Lee`, `PARIS/LYON`.
  static func divided(_ names: String) -> Wording {
    var wording = Wording()
    for (index, name) in names.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { wording.append("/", hint: .alias(",")) }
      wording.append(String(name))
    }
    return wording
  }

  var isEmpty: Bool { count == 0 }

  /// Whether the article contains none of the words.
  var isAdded: Bool { added.first == 0..<count }

  /// Whether the text ends as a sentence does, closing quotation marks and brackets aside.
  var endsSentence: Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…", "。", "！", "？", "؟", "।": return true
      case "\"", "'", "”", "’", "»", "›", ")", "]", "」", "』", "）": continue
      default: return false
      }
    }
    return false
  }

  mutating func append(_ other: String, added isAdded: Bool = false, hint: Hint.Kind? = nil) {
    let length = other.unicodeScalars.count
    guard length > 0 else { return }
    let range = count..<count + length
    text += other
    count += length
    if isAdded { add(range) }
    if let hint { hints.append(Hint(range, hint)) }
  }

  mutating func append(_ other: Wording) {
    let offset = count
    text += other.text
    count += other.count
    for range in other.added { add(range.shifted(by: offset)) }
    for hint in other.hints { hints.append(Hint(hint.range.shifted(by: offset), hint.kind)) }
    for insertion in other.insertions { insert(insertion.wording, after: insertion.offset + offset) }
  }

  /// Has something said after the sentence at `offset`, or at the end of the text so far.
  mutating func insert(_ wording: Wording, after offset: Int? = nil) {
    insertions.append(Insertion(offset: offset ?? count, wording: wording))
  }

  /// Marks the whole text, where no other hint stands, as being in a language.
  mutating func mark(_ kind: Hint.Kind, from start: Int) {
    guard start < count, !hints.contains(where: { $0.range.upperBound > start }) else { return }
    hints.append(Hint(start..<count, kind))
  }

  /// Takes a final space away, as before a comma that follows what was dropped.
  mutating func dropFinalSpace() {
    guard text.utf8.last == UInt8(ascii: " ") else { return }
    text.unicodeScalars.removeLast()
    count -= 1
    if let last = added.last, last.upperBound > count {
      added.removeLast()
      if last.lowerBound < count { added.append(last.lowerBound..<count) }
    }
    for index in hints.indices where hints[index].range.upperBound > count {
      hints[index].range = min(hints[index].range.lowerBound, count)..<count
    }
  }

  /// The sentences, each with what is said after it.
  ///
  /// Added words at the beginning stay with the first sentence, and a line break ends one.
  func sentences(by normaliser: Normaliser) -> [Wording] {
    guard !isAdded else { return isEmpty ? [] : [self] }
    let lead = added.first?.lowerBound == 0 ? added[0].upperBound : 0
    let ranges = sentenceRanges(from: lead, by: normaliser)
    guard let first = ranges.first else { return [] }
    if ranges.count == 1, first.lowerBound <= lead, first.upperBound == count, insertions.isEmpty { return [self] }
    var result: [Wording] = []
    var position = text.unicodeScalars.startIndex
    var offset = 0
    var remaining = insertions[...]
    for (number, range) in ranges.enumerated() {
      let range = number == 0 ? 0..<range.upperBound : range
      let start = text.unicodeScalars.index(position, offsetBy: range.lowerBound - offset)
      position = text.unicodeScalars.index(start, offsetBy: range.count)
      offset = range.upperBound
      result.append(slice(range, text: String(text[start..<position])))
      while let next = remaining.first, next.offset <= range.upperBound || number == ranges.count - 1 {
        result.append(next.wording)
        remaining.removeFirst()
      }
    }
    return result
  }

  private func sentenceRanges(from lead: Int, by normaliser: Normaliser) -> [Range<Int>] {
    let scalars = text.unicodeScalars
    var start = scalars.index(scalars.startIndex, offsetBy: lead)
    guard text.utf8.contains(UInt8(ascii: "\n")) else {
      return normaliser.sentences(of: lead == 0 ? text : String(text[start...])).map { $0.shifted(by: lead) }
    }
    var ranges: [Range<Int>] = []
    var offset = lead
    while true {
      let end = scalars[start...].firstIndex(of: "\n") ?? scalars.endIndex
      ranges += normaliser.sentences(of: String(text[start..<end])).map { $0.shifted(by: offset) }
      guard end < scalars.endIndex else { return ranges }
      offset += scalars.distance(from: start, to: end) + 1
      start = scalars.index(after: end)
    }
  }

  private func slice(_ range: Range<Int>, text: String) -> Wording {
    var slice = Wording()
    slice.text = text
    slice.count = range.count
    slice.added = added.compactMap { $0.part(in: range) }
    slice.hints = hints.compactMap { hint in hint.range.part(in: range).map { Hint($0, hint.kind) } }
    return slice
  }

  private mutating func add(_ range: Range<Int>) {
    if let last = added.last, last.upperBound == range.lowerBound {
      added[added.count - 1] = last.lowerBound..<range.upperBound
    } else {
      added.append(range)
    }
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }

  /// What of the range lies in another, counted from the other's beginning.
  fileprivate func part(in other: Range<Int>) -> Range<Int>? {
    let common = clamped(to: other)
    return common.isEmpty ? nil : common.shifted(by: -other.lowerBound)
  }
}
