import Reading
import Scripting
import Speaking

/// The shown text of a line, cut at white space.
struct ShownText {
  /// What white space separates.
  struct Token {
    /// Scalars of the line's text.
    var range: Range<Int>
    /// Whether the article does not contain it.
    var isAdded = false
    /// The language, if it is not the line's.
    var language: Language?
    /// The first letter or digit; nil if there is none.
    var letter: Int?
  }

  /// A part of a token that is not cut any more.
  struct Piece {
    var range: Range<Int>
    var columns: Int
    var ending: CaptionWord.Ending
  }

  let scalars: [Unicode.Scalar]
  private(set) var tokens: [Token]

  init(_ line: Line) {
    let scalars = Array(line.text.unicodeScalars)
    self.scalars = scalars
    tokens = SpokenWords.tokens(in: scalars).map { range in
      Token(range: range, letter: range.first { SpokenWords.isLetterOrDigit(scalars[$0]) })
    }
    if !line.added.isEmpty {
      mark(line.added) { $0.isAdded = true }
    }
    for span in line.spans {
      guard case .language(let language) = span.manner, let range = line.shown(by: span.range) else { continue }
      mark([range]) { $0.language = language }
    }
  }

  /// The text of scalars, without control characters.
  func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars[range] where scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) {
      text.append(scalar)
    }
    return String(text)
  }

  /// Whether a byte of UTF-8 is surely of no control character.
  static func isShown(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F && byte != 0xC2 }

  /// How wide the text of scalars is.
  func columns(_ range: Range<Int>) -> Int {
    scalars[range].reduce(0) { $0 + DisplayWidth.columns(of: $1) }
  }

  /// What stands before a token that is not the first, on the same line.
  func separator(before number: Int) -> String {
    isJoined(to: number) ? String(scalars[tokens[number].range.lowerBound - 1]) : " "
  }

  /// Whether there is a space between two texts that follow each other; there is none beside ideographs and kana.
  static func isSpaced(_ text: String, _ next: String) -> Bool {
    guard let last = text.unicodeScalars.last, let first = next.unicodeScalars.first else { return false }
    return !UnspacedScript.contains(last) && !UnspacedScript.contains(first)
  }
}

extension ShownText {
  /// Marks the tokens whose first letter or digit, or whose beginning if they have none, stands in one of the ranges.
  private mutating func mark(_ ranges: [Range<Int>], _ mark: (inout Token) -> Void) {
    var rest = ranges[...]
    for index in tokens.indices {
      let place = tokens[index].letter ?? tokens[index].range.lowerBound
      rest = rest.drop { $0.upperBound <= place }
      if rest.first?.contains(place) == true { mark(&tokens[index]) }
    }
  }

  /// Whether a no-break space, and nothing else, stands before a token.
  private func isJoined(to number: Int) -> Bool {
    let gap = tokens[number - 1].range.upperBound..<tokens[number].range.lowerBound
    guard gap.count == 1 else { return false }
    return ["\u{A0}", "\u{202F}", "\u{2007}"].contains(scalars[gap.lowerBound])
  }
}

// MARK: - Where lines may end

extension ShownText {
  /// How well a line ends after a token that is not the last one.
  private func ending(after number: Int) -> CaptionWord.Ending {
    let (token, next) = (tokens[number], tokens[number + 1])
    if isJoined(to: number + 1) { return .none }
    // A sign of its own stands with the word before it, an opening one or one that is read out with the word after it.
    let nextOpens = Self.isOpening(scalars[next.range.lowerBound])
    if next.letter == nil, !nextOpens, !Self.isReadOut(scalars[next.range.lowerBound]) { return .none }
    guard let letter = token.letter else {
      let sign = scalars[token.range.upperBound - 1]
      return Self.isOpening(sign) ? .none : Self.isReadOut(sign) ? .poor : .clause
    }
    if scalars[token.range.upperBound..<next.range.lowerBound].contains("\n") { return .clause }

    var end = token.range.upperBound - 1
    while end > letter, Self.isClosing(scalars[end]) { end -= 1 }
    switch scalars[end] {
    case ";", ":", "—", "–", "…", "!", "?", "؛", "؟", "·": return .clause
    case ",", "،", "、": return .comma
    // Of a sentence's inner full stops most belong to abbreviations.
    case ".": return end - letter >= 4 ? .clause : .poor
    default: break
    }
    if nextOpens, ["(", "["].contains(scalars[next.range.lowerBound]) { return .comma }
    if isLeading(token, isFirst: number == 0, letter: letter, end: end) { return .poor }
    // The parts of a name.
    let isName =
      number > 0 && isCapital(letter) && next.letter == next.range.lowerBound && isCapital(next.range.lowerBound)
    return isName ? .poor : .plain
  }

  /// Whether a word leans on the next one: a number on its noun, and an article or a preposition, which most short words are.
  private func isLeading(_ token: Token, isFirst: Bool, letter: Int, end: Int) -> Bool {
    let last = scalars[end]
    if last.properties.numericType != nil { return true }
    guard end - letter < 3 else { return false }
    switch scalars[letter].value {
    case 0x61...0x7A, 0xDF...0xFF: return true
    case 0x41...0x5A, 0xC0...0xDE: return isFirst
    // Arabic and Hebrew: shorter still.
    case 0x590...0x6FF: return end - letter < 2
    case 0x100...0x52F: return isFirst || scalars[letter].properties.isLowercase
    default: return false
    }
  }

  private func isCapital(_ place: Int) -> Bool {
    switch scalars[place].value {
    case 0x41...0x5A: true
    case 0..<0xC0: false
    default: scalars[place].properties.isUppercase
    }
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "¿", "¡": return true
    case "\0"..."\u{7F}": return false
    default:
      let category = scalar.properties.generalCategory
      return category == .openPunctuation || category == .initialPunctuation
    }
  }

  private static func isReadOut(_ sign: Unicode.Scalar) -> Bool {
    ["&", "+", "=", "×", "÷", "§", "#", "@", "$", "€", "£"].contains(sign)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", "\"", "'": return true
    case "\0"..."\u{7F}": return false
    default:
      let category = scalar.properties.generalCategory
      return category == .closePunctuation || category == .finalPunctuation
    }
  }
}

// MARK: - Pieces

extension ShownText {
  /// A token as one piece.
  func whole(_ number: Int) -> Piece {
    let range = tokens[number].range
    return Piece(
      range: range, columns: columns(range), ending: number + 1 < tokens.count ? ending(after: number) : .sentence)
  }

  /// Whether a token stays in one piece: nearly all do.
  func isWhole(_ token: Piece, columns limit: Int) -> Bool {
    token.columns <= 8 || token.columns <= limit && !scalars[token.range].contains(where: UnspacedScript.contains)
  }

  /// The pieces of a token that is written in a script without spaces or wider than a line.
  ///
  /// A word that is wider than a line is cut at its own joints, such as a hyphen or the strokes of an address; what is wider
  /// than two lines is no word and is cut where a line is full.
  func pieces(of token: Piece, columns limit: Int, cuts alignment: [Alignment]) -> [Piece] {
    UnspacedScript.pieces(of: scalars, in: token.range, alignment: alignment)
      .map { Piece(range: $0.range, columns: columns($0.range), ending: $0.ending ?? token.ending) }
      .flatMap { cutAtJoints($0, columns: limit) }
      .flatMap { cutToWidth($0, columns: limit) }
  }

  private func cutAtJoints(_ piece: Piece, columns limit: Int) -> [Piece] {
    guard piece.columns > limit else { return [piece] }
    var pieces: [Piece] = []
    var start = piece.range.lowerBound
    for index in piece.range.dropLast()
    where Self.joints.contains(scalars[index]) && SpokenWords.isLetterOrDigit(scalars[index + 1]) {
      pieces.append(Piece(range: start..<index + 1, columns: columns(start..<index + 1), ending: .poor))
      start = index + 1
    }
    let rest = start..<piece.range.upperBound
    return pieces + [Piece(range: rest, columns: columns(rest), ending: piece.ending)]
  }

  private static let joints: Set<Unicode.Scalar> = [
    "-", "/", "_", ".", "?", "&", "=", "#", "+", ",", ";", ":", "|", "–", "—", "\u{AD}", "\u{200B}",
  ]

  private func cutToWidth(_ piece: Piece, columns limit: Int) -> [Piece] {
    guard piece.columns > 2 * limit else { return [piece] }
    var pieces: [Piece] = []
    var start = piece.range.lowerBound
    var end = start
    var width = 0
    // By grapheme, so that no letter loses its accent.
    for character in String(String.UnicodeScalarView(scalars[piece.range])) {
      let columns = DisplayWidth.columns(of: String(character))
      if width + columns > limit, end > start {
        pieces.append(Piece(range: start..<end, columns: width, ending: .poor))
        start = end
        width = 0
      }
      end += character.unicodeScalars.count
      width += columns
    }
    return pieces + [Piece(range: start..<piece.range.upperBound, columns: width, ending: piece.ending)]
  }
}
