import Foundation
import Scripting

/// A WebVTT or SubRip file as a simple reader takes it.
struct CaptionFile {
  struct Cue {
    var id: String
    /// In milliseconds.
    var start: Int
    var end: Int
    var lines: [String]
    /// Of word times, in milliseconds.
    var times: [Int] = []
  }

  var cues: [Cue] = []

  /// Reads a file; nil if a cue is not as the format has it.
  init?(_ text: String, isWebVTT: Bool) {
    var blocks = text.components(separatedBy: "\n\n").map { $0.split(separator: "\n").map(String.init) }
    if blocks.last?.isEmpty == true { blocks.removeLast() }
    if isWebVTT {
      guard blocks.first == ["WEBVTT"] else { return nil }
      blocks.removeFirst()
    }
    for block in blocks {
      guard block.count >= 3, let (start, end) = Self.times(block[1]) else { return nil }
      var cue = Cue(id: block[0], start: start, end: end, lines: Array(block[2...]))
      if isWebVTT {
        for index in cue.lines.indices {
          guard let (text, times) = Self.plain(cue.lines[index]) else { return nil }
          cue.lines[index] = text
          cue.times += times
        }
      }
      cues.append(cue)
    }
  }

  /// All that is shown, without white space, direction marks and word joiners.
  var letters: String {
    Self.letters(cues.flatMap(\.lines).joined())
  }

  /// A text without white space, direction marks, word joiners and square brackets, which are marks.
  static func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          !$0.properties.isWhitespace && !["\u{200F}", "\u{2060}", "[", "]"].contains($0)
        }))
  }

  private static func times(_ line: String) -> (Int, Int)? {
    let parts = line.components(separatedBy: " --> ")
    guard parts.count == 2, let start = time(parts[0]), let end = time(parts[1]) else { return nil }
    return (start, end)
  }

  private static func time(_ text: String) -> Int? {
    let parts = text.split { ":.,".contains($0) }.compactMap { Int($0) }
    guard parts.count == 4, text.count >= 12 else { return nil }
    return ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1_000 + parts[3]
  }

  /// The text of a cue's line without tags, and the times in it; nil if `<` or `>` stands where no tag is.
  private static func plain(_ line: String) -> (String, [Int])? {
    var text = ""
    var times: [Int] = []
    for (number, part) in line.components(separatedBy: "<").enumerated() {
      var shown = part
      if number > 0 {
        let halves = part.components(separatedBy: ">")
        guard halves.count == 2 else { return nil }
        if let time = time(halves[0]) {
          times.append(time)
        } else if !["c.added", "/c", "lang de", "/lang"].contains(halves[0]) {
          return nil
        }
        shown = halves[1]
      } else if part.contains(">") {
        return nil
      }
      text += shown
    }
    for (escape, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: escape, with: sign)
    }
    return (text, times)
  }
}
