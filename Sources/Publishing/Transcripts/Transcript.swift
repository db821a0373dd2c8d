import Reading
package import Scripting

/// An edition's text as captions.
package struct Transcript {
  package let words: [CaptionWord]
  /// In order, none shown at the same time as another.
  package let captions: [Caption]
  /// What marks the direction of a line that begins with other letters, in a language that is written from right to left.
  private let directionMark: String

  package init(_ edition: Edition, limits: CaptionLimits) {
    let words = CaptionWords(edition, columns: limits.columns)
    self.words = words.words
    captions = CaptionCutter(limits).captions(of: words.words, length: words.length)
    directionMark = edition.script.language.isRightToLeft ? "\u{200F}" : ""
  }

  /// The identifier of each caption: the id of the line that it begins with, numbered from the line's second caption on.
  package func identifiers(_ lines: [Line]) -> [String] {
    var last = -1
    var number = 0
    return captions.map { caption in
      let line = words[caption.words.lowerBound].line
      number = line == last ? number + 1 : 1
      last = line
      return number == 1 ? lines[line].id : "\(lines[line].id).\(number)"
    }
  }

  /// A line's words with what is between them, as plain text.
  package func text(of line: Range<Int>) -> String {
    var text = ""
    for index in line {
      if index > line.lowerBound { text += words[index].separator }
      text += words[index].text
    }
    return text
  }

  /// What must stand before a line so that it is shown in the direction of the language; mostly nothing.
  package func mark(before line: Range<Int>) -> String {
    if directionMark.isEmpty { return "" }
    for index in line {
      for scalar in words[index].text.unicodeScalars where scalar.properties.isAlphabetic {
        return Language.isRightToLeft(scalar) ? "" : directionMark
      }
    }
    return ""
  }
}
