/// Cuts timed words into captions.
///
/// Of all ways to cut a passage, the one with the lowest cost is taken (dynamic programming; linear in the number of words, as
/// only so many fit into a caption). A good cut has few captions, each a sentence or as much of one as ends at a clause, of
/// about the same length; its lines are about as wide as each other, and none ends between words that belong together. A
/// caption has more than one sentence only where one of them would stand too short.
///
/// A line is never wider than the limit unless it is a single word. A caption is never longer than the limit unless it is a
/// single word. It is shorter than the limit only where the next one begins so soon and no neighbour has room for it.
package struct CaptionCutter: Sendable {
  private let limits: CaptionLimits

  package init(_ limits: CaptionLimits) { self.limits = limits }

  /// The captions of words in listening order, none shown at the same time as another.
  ///
  /// `length` is the recording's in milliseconds; nothing is shown after it, if it has at least a millisecond a caption.
  package func captions(of words: [CaptionWord], length: Int) -> [Caption] {
    var captions: [Caption] = []
    let places = Places(words, length: length)
    var start = 0
    for end in words.indices where words[end].ending == .section || end == words.count - 1 {
      captions += cut(words, start..<end + 1, at: places)
      start = end + 1
    }
    setTimes(of: &captions, words: words, length: length)
    return captions
  }
}

extension CaptionCutter {
  /// Where words stand, if all were on one line, and when they begin.
  private struct Places {
    /// The first column of each word.
    var left: [Int] = []
    /// The column after each word.
    var right: [Int] = []
    /// When each word begins, and when the recording ends, in milliseconds.
    var start: [Int] = []

    init(_ words: [CaptionWord], length: Int) {
      left.reserveCapacity(words.count)
      right.reserveCapacity(words.count)
      start.reserveCapacity(words.count + 1)
      var column = 0
      for word in words {
        if !word.separator.isEmpty { column += 1 }
        left.append(column)
        column += word.columns
        right.append(column)
        start.append(word.milliseconds.lowerBound)
      }
      start.append(length)
    }

    func width(_ words: Range<Int>) -> Int { right[words.upperBound - 1] - left[words.lowerBound] }
  }

  /// The best way to cut what stands before a word.
  private struct Step {
    var cost = Int.max
    /// The first word of the last caption.
    var start = 0
    /// The first word of its second line, or `start`.
    var middle = 0
  }

  /// The captions of words of which only the last one ends a section.
  private func cut(_ words: [CaptionWord], _ section: Range<Int>, at places: Places) -> [Caption] {
    let first = section.lowerBound
    var steps = [Step](repeating: Step(), count: section.count + 1)
    steps[0].cost = 0
    for start in section {
      let before = steps[start - first].cost
      var sentences = 0
      var passage: Int?
      for end in start + 1...section.upperBound {
        guard isShortEnough(start..<end, of: words),
          let lines = lines(start..<end, passage: passage, of: words, at: places)
        else { break }
        let last = words[end - 1].ending
        let cost =
          before + lines.cost + Cost.caption + sentences * Cost.sentenceWithin
          + (end == section.upperBound ? 0 : Cost.ending(last))
          + balance(start..<end, in: section, of: words, at: places)
          + haste(from: places.start[start], to: places.start[end])
        if cost < steps[end - first].cost { steps[end - first] = Step(cost: cost, start: start, middle: lines.middle) }
        if last <= .sentence { sentences += 1 }
        if last == .passage {
          // A third line would be needed.
          if passage != nil { break }
          passage = end
        }
      }
    }
    var captions: [Caption] = []
    var end = section.upperBound
    while end > first {
      let step = steps[end - first]
      let lines = step.middle > step.start ? [step.start..<step.middle, step.middle..<end] : [step.start..<end]
      captions.append(Caption(lines: lines, milliseconds: 0..<1))
      end = step.start
    }
    captions.reverse()
    return captions
  }

  /// Where the second line of a caption begins, if it needs one, and what that costs; nil if the words need a third.
  ///
  /// `passage` is where a paragraph begins within it, which begins a line.
  private func lines(
    _ caption: Range<Int>, passage: Int?, of words: [CaptionWord], at places: Places
  ) -> (middle: Int, cost: Int)? {
    if let passage {
      let fits = isLine(caption.lowerBound..<passage, at: places) && isLine(passage..<caption.upperBound, at: places)
      return fits ? (passage, Cost.secondLine + Cost.passageWithin) : nil
    }
    if isLine(caption, at: places) { return (caption.lowerBound, 0) }
    var best: (middle: Int, cost: Int)?
    // From the longest second line that fits down to the longest first line that does.
    var middle = caption.upperBound - 1
    while middle > caption.lowerBound {
      let lower = places.width(middle..<caption.upperBound)
      if lower > limits.columns, middle < caption.upperBound - 1 { break }
      let upper = places.width(caption.lowerBound..<middle)
      if upper <= limits.columns || middle == caption.lowerBound + 1 {
        let unevenness = (upper - lower) * 100 / limits.columns
        let cost = Cost.secondLine + Cost.ending(words[middle - 1].ending) / 3 + unevenness * unevenness / 50
        if cost < best?.cost ?? .max { best = (middle, cost) }
      }
      middle -= 1
    }
    return best
  }

  private func isLine(_ words: Range<Int>, at places: Places) -> Bool {
    words.count == 1 || places.width(words) <= limits.columns
  }

  private func isShortEnough(_ caption: Range<Int>, of words: [CaptionWord]) -> Bool {
    let end = words[caption.upperBound - 1].milliseconds.upperBound
    return caption.count == 1 || end - words[caption.lowerBound].milliseconds.lowerBound <= limits.longest
  }

  /// What makes the captions of a sentence alike: the sum of squares is lowest if they are.
  private func balance(
    _ caption: Range<Int>, in section: Range<Int>, of words: [CaptionWord], at places: Places
  ) -> Int {
    let part = places.width(caption) * 100 / (2 * limits.columns)
    let isPart =
      words[caption.upperBound - 1].ending > .sentence
      || caption.lowerBound > section.lowerBound && words[caption.lowerBound - 1].ending > .sentence
    return part * part / 20 + (isPart && part < 12 ? Cost.widow : 0)
  }

  /// What it costs that a caption must go before it can be read.
  private func haste(from start: Int, to next: Int) -> Int {
    let missing = limits.shortest - (next - start)
    return missing > 0 ? Cost.tooShort + 1_000 * missing / limits.shortest : 0
  }

  /// What makes a cut worse; only the proportions matter.
  private enum Cost {
    static let caption = 1_000
    static let secondLine = 40
    static let sentenceWithin = 2_000
    static let passageWithin = 200
    static let tooShort = 2_500
    static let widow = 400

    static func ending(_ ending: CaptionWord.Ending) -> Int {
      switch ending {
      case .section, .passage, .sentence: 0
      case .clause: 30
      case .comma: 80
      case .plain: 300
      case .poor: 650
      case .none: 20_000
      }
    }
  }
}

extension CaptionCutter {
  /// Shows each caption from its first word on until the next one follows, or a little after its last word.
  private func setTimes(of captions: inout [Caption], words: [CaptionWord], length: Int) {
    let starts = starts(of: captions, words: words, length: length)
    for index in captions.indices {
      let next = index + 1 < captions.count ? starts[index + 1] : max(length, starts[index] + 1)
      let spoken = words[captions[index].words.upperBound - 1].milliseconds.upperBound
      var start = starts[index]
      let glowing = min(spoken + limits.afterglow, max(spoken, start + limits.longest))
      let end = min(max(glowing, start + limits.shortest), next)
      let free = index > 0 ? captions[index - 1].milliseconds.upperBound : 0
      if end - start < limits.shortest { start = max(min(free, start), min(start, end - limits.shortest)) }
      captions[index].milliseconds = start..<end
    }
  }

  /// When each caption's first word is heard, or so much before that each caption has a millisecond of its own.
  private func starts(of captions: [Caption], words: [CaptionWord], length: Int) -> [Int] {
    var starts = captions.map { words[$0.words.lowerBound].milliseconds.lowerBound }
    var next = length
    for index in starts.indices.reversed() {
      starts[index] = min(starts[index], next - 1)
      next = starts[index]
    }
    for index in starts.indices where starts[index] < index { starts[index] = index }
    return starts
  }
}
