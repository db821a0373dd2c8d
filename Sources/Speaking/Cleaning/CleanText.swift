internal import Foundation

/// A stretch of a line as the engine may get it, with the way back to the line's spoken text.
///
/// What is cut off here crashes libespeak-ng 1.51, makes it say something else than the text, or is nothing it could say:
/// control characters (0x01 is a command to it), tokens over 60 bytes (they overflow its buffers), brackets (`[[` opens
/// phonemes), letters of writing systems that are not the voice's, marks that show nothing.
package struct CleanText {
  /// A stretch that is left out, and why.
  package struct Loss: Hashable {
    package enum Reason: Hashable {
      /// No voice of the line's cast says such letters.
      case foreign(WritingSystem)
      /// Longer than any word.
      case overlong
    }

    package var reason: Reason
    /// Scalars of the line's spoken text.
    package var range: Range<Int>

    /// Makes a loss.
    package init(reason: Reason, range: Range<Int>) {
      self.reason = reason
      self.range = range
    }
  }

  /// Nothing that is written without a space is longer, in scalars, but for writing systems that have none; what is, is noise.
  package static let longestWord = 240
  /// In bytes of UTF-8; the engine's buffers overflow at 160.
  package static let longestToken = 60

  /// What the engine gets.
  package private(set) var text = ""
  /// Where the phonemes of spans stand in `text`, with the index of their span.
  package private(set) var placeholders: [(position: Int, span: Int)] = []
  package private(set) var losses: [Loss] = []
  /// Whether there is anything to say.
  package private(set) var isSpeakable = false

  private let start: Int
  /// For every scalar of `text` its position in the line's spoken text; nil while it is `start` and its own position.
  private var origins: [Int]?

  /// Cleans a stretch of a line.
  ///
  /// - Parameters:
  ///   - line: The scalars of the line's spoken text.
  ///   - range: The stretch.
  ///   - systems: What the voice can say.
  ///   - phonemes: The stretches that are said by phonemes, in order.
  package init(_ line: [Unicode.Scalar], _ range: Range<Int>, systems: Set<WritingSystem>, phonemes: [Range<Int>] = [])
  {
    start = range.lowerBound
    var writer = Writer(start: start, capacity: range.count)
    var spans = phonemes.enumerated().makeIterator()
    var span = spans.next()
    var position = range.lowerBound
    while position < range.upperBound {
      if let next = span, position >= next.element.lowerBound {
        writer.endWord()
        placeholders.append((writer.count, next.offset))
        writer.append("x", from: position)
        isSpeakable = true
        position = max(position + 1, min(next.element.upperBound, range.upperBound))
        span = spans.next()
        continue
      }
      let scalar = line[position]
      if scalar.isASCII, position + 1 == range.upperBound || !Self.isMark(line[position + 1]) {
        take(ascii: scalar, at: position, into: &writer)
        position += 1
      } else {
        let end = Self.clusterEnd(line, position, range.upperBound)
        for scalar in Self.composed(line[position..<end]) {
          take(scalar, at: position, systems: systems, into: &writer)
        }
        position = end
      }
    }
    losses += writer.overlong.map { Loss(reason: .overlong, range: $0) }
    text = writer.text
    origins = writer.origins
  }

  /// The position in the line's spoken text of a position in `text`.
  package func origin(of position: Int) -> Int {
    guard let origins else { return start + position }
    return position < origins.count ? origins[position] : (origins.last ?? start) + 1
  }
}

extension CleanText {
  private mutating func take(ascii scalar: Unicode.Scalar, at position: Int, into writer: inout Writer) {
    switch scalar {
    case "a"..."z", "A"..."Z":
      isSpeakable = true
      writer.append(letter: scalar, from: position)
    case "0"..."9", "$", "%", "&", "+", "=", "@", "#":
      isSpeakable = true
      writer.append(scalar, from: position)
    case "[", "]", "<", ">", "\\", "^", "_", "`", "{", "|", "}", "~", "\u{0}"..."\u{20}", "\u{7F}":
      writer.append(" ", from: position)
    default: writer.append(scalar, from: position)
    }
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, at position: Int, systems: Set<WritingSystem>, into writer: inout Writer
  ) {
    if scalar.isASCII { return take(ascii: scalar, at: position, into: &writer) }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: return writer.append(" ", from: position)
    // Joiners shape letters in some writing systems and emoji; the others mark directions and break lines.
    case .format where scalar != "\u{200C}" && scalar != "\u{200D}": return
    case .surrogate, .unassigned, .privateUse: return lose(.other, at: position, into: &writer)
    default: break
    }
    if properties.isVariationSelector { return }
    guard let system = WritingSystem.of(scalar) else {
      if properties.numericType != nil || properties.generalCategory.isSymbol { isSpeakable = true }
      return writer.append(scalar, from: position)
    }
    guard systems.contains(system) else { return lose(system, at: position, into: &writer) }
    isSpeakable = true
    writer.append(letter: scalar, from: position, isWordCharacter: system != .han && system != .kana && system != .thai)
  }

  private mutating func lose(_ system: WritingSystem, at position: Int, into writer: inout Writer) {
    writer.append(" ", from: position)
    if let last = losses.last, last.reason == .foreign(system), last.range.upperBound == position {
      losses[losses.count - 1].range = last.range.lowerBound..<position + 1
    } else {
      losses.append(Loss(reason: .foreign(system), range: position..<position + 1))
    }
  }

  /// Where the letter at `position` and its combining marks end.
  private static func clusterEnd(_ line: [Unicode.Scalar], _ position: Int, _ limit: Int) -> Int {
    var end = position + 1
    while end < limit, isMark(line[end]) { end += 1 }
    return end
  }

  /// A letter with its marks in one scalar, as the engine's rules have it; marks that go into no letter are dropped.
  private static func composed(_ cluster: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    let first = cluster[cluster.startIndex]
    let isStyled = (0x1D400...0x1D7FF).contains(first.value) || (0xFF00...0xFFDC).contains(first.value)
    guard cluster.count > 1 || isStyled else { return isMark(first) ? [] : [first] }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: cluster)
    let text = String(view)
    let composed =
      isStyled ? text.precomposedStringWithCompatibilityMapping : text.precomposedStringWithCanonicalMapping
    return composed.unicodeScalars.filter { !isMark($0) }
  }

  /// Whether the scalar is an accent of its own, to be put on the letter before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}

extension CleanText {
  /// Puts the text together and keeps its tokens short.
  private struct Writer {
    private(set) var count = 0
    private(set) var origins: [Int]?
    private(set) var overlong: [Range<Int>] = []
    private var scalars = String.UnicodeScalarView()
    private let start: Int
    private var tokenBytes = 0
    private var wordLength = 0
    private var dots = 0

    init(start: Int, capacity: Int) {
      self.start = start
      scalars.reserveCapacity(capacity + 8)
    }

    var text: String { String(scalars) }

    mutating func append(letter scalar: Unicode.Scalar, from position: Int, isWordCharacter: Bool = true) {
      guard fits(scalar, from: position, isWordCharacter: isWordCharacter) else { return }
      put(scalar, from: position)
    }

    mutating func append(_ scalar: Unicode.Scalar, from position: Int) {
      let separates = scalar == " " || scalar == "—" || scalar == "–" || scalar == "…" || scalar.value >= 0x2E80
      guard fits(scalar, from: position, isWordCharacter: !separates) else { return }
      // Two dots in a row are read as the word “dot” or never end.
      dots = scalar == "." ? dots + 1 : 0
      if dots > 2 { return }
      if dots == 2 {
        scalars.removeLast()
        scalars.append("…")
        return
      }
      put(scalar, from: position)
    }

    mutating func endWord() {
      wordLength = 0
      dots = 0
      tokenBytes = 0
    }

    /// Counts the scalars of a word; false once there are too many.
    private mutating func fits(_ scalar: Unicode.Scalar, from position: Int, isWordCharacter: Bool) -> Bool {
      wordLength = isWordCharacter ? wordLength + 1 : 0
      if wordLength <= CleanText.longestWord { return true }
      if let last = overlong.last, last.upperBound == position {
        overlong[overlong.count - 1] = last.lowerBound..<position + 1
      } else {
        overlong.append(position..<position + 1)
      }
      return false
    }

    private mutating func put(_ scalar: Unicode.Scalar, from position: Int) {
      if scalar != "." { dots = 0 }
      let length = UTF8.width(scalar)
      if scalar == " " {
        tokenBytes = 0
      } else if tokenBytes + length > CleanText.longestToken {
        emit(" ", from: position)
        tokenBytes = length
      } else {
        tokenBytes += length
      }
      emit(scalar, from: position)
    }

    private mutating func emit(_ scalar: Unicode.Scalar, from position: Int) {
      if origins == nil, position != start + count { origins = Array(start..<start + count) }
      origins?.append(position)
      scalars.append(scalar)
      count += 1
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isSymbol: Bool {
    switch self {
    case .mathSymbol, .currencySymbol, .otherSymbol: true
    default: false
    }
  }
}
