import Scripting

/// Chinese and Japanese writing, which has no spaces: where its lines may end.
///
/// Between any two characters, but no line begins with a closing bracket, a stop or a small kana, nor ends with an opening
/// bracket. Better is where the alignment knows a word to end, and best after a stop or where kana give way to another script,
/// which is where phrases end in Japanese.
enum UnspacedScript {
  /// Whether a character is of such a script, its punctuation included.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x2E80: false
    case 0x2E80...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF9F, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Cuts a token wherever a line may end; the last piece ends as its token does.
  static func pieces(
    of scalars: [Unicode.Scalar], in range: Range<Int>, alignment: [Alignment]
  ) -> [(range: Range<Int>, ending: CaptionWord.Ending?)] {
    var pieces: [(range: Range<Int>, ending: CaptionWord.Ending?)] = []
    var entries = alignment[...]
    var start = range.lowerBound
    for place in range.dropFirst() {
      entries = entries.drop { $0.text.upperBound < place }
      let entry = entries.first
      let isInside = entry.map { $0.text.lowerBound < place && place < $0.text.upperBound } ?? false
      // Within a short word that the alignment knows, as Japanese ones are.
      if isInside, let entry, entry.text.count < 8 { continue }
      guard let ending = ending(between: scalars[place - 1], and: scalars[place], isInside: isInside) else { continue }
      pieces.append((start..<place, ending))
      start = place
    }
    return pieces + [(start..<range.upperBound, nil)]
  }

  /// How well a line ends between two characters; nil if it can't.
  private static func ending(
    between last: Unicode.Scalar, and next: Unicode.Scalar, isInside: Bool
  ) -> CaptionWord.Ending? {
    guard contains(last) || contains(next), !isNeverFirst(next), !openings.contains(last) else { return nil }
    switch last {
    case "、", "，", ",": return .comma
    case "。", "！", "？", "；", "：", "…", "」", "』", "）": return .clause
    default: break
    }
    if openings.contains(next) { return .comma }
    if isHiragana(next) { return .poor }
    return isHiragana(last) || isInside ? .plain : .poor
  }

  private static func isHiragana(_ scalar: Unicode.Scalar) -> Bool { (0x3041...0x309F).contains(scalar.value) }

  private static func isNeverFirst(_ scalar: Unicode.Scalar) -> Bool {
    if neverFirst.contains(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .closePunctuation, .finalPunctuation: return true
    default: return false
    }
  }

  private static let openings: Set<Unicode.Scalar> = [
    "「", "『", "（", "【", "《", "〈", "〔", "［", "｛", "“", "‘", "(", "[",
  ]

  private static let neverFirst: Set<Unicode.Scalar> = Set(
    "、。，．・：；？！‐–—…‥ーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ々ゝゞヽヾ％℃.,:;!?%\u{200D}".unicodeScalars)
}
