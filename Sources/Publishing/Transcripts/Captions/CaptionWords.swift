import Mastering
import Reading
import Scripting
import Speaking

/// The words of an edition's captions, and the pieces of what is written without spaces.
package struct CaptionWords {
  /// In listening order.
  package private(set) var words: [CaptionWord] = []
  private let edition: Edition
  private let columns: Int
  private let rate: Int

  /// The words of an edition; what is wider than so many columns is cut into pieces if it has joints.
  package init(_ edition: Edition, columns: Int) {
    self.edition = edition
    self.columns = columns
    rate = max(1, edition.recording.sampleRate)
    words.reserveCapacity(edition.timeline.words.count * 9 / 8)
    var shown = edition.timeline.words[...]
    var spoken = edition.recording.words[...]
    for (index, line) in edition.script.lines.enumerated() {
      let ownShown = shown.prefix { $0.line == index }
      let ownSpoken = spoken.prefix { $0.line == index }
      shown = shown.dropFirst(ownShown.count)
      spoken = spoken.dropFirst(ownSpoken.count)
      add(line, at: index, shown: ownShown, spoken: ownSpoken)
    }
  }

  /// How long the recording is, in milliseconds.
  package var length: Int { milliseconds(edition.recording.length) }
}

extension CaptionWords {
  private func milliseconds(_ samples: Int) -> Int { samples * 1_000 / rate }

  private mutating func add(
    _ line: Line, at index: Int, shown: ArraySlice<ShownWord>, spoken: ArraySlice<Recording.Word>
  ) {
    let text = ShownText(line)
    guard !text.tokens.isEmpty else { return }
    var separator = ""
    if let last = words.last {
      let before = edition.script.lines[last.line]
      words[words.count - 1].ending = ending(of: before, before: line)
      separator = ShownText.isSpaced(before.text, line.text) ? " " : ""
    }
    var clock = LineClock(
      line, shown: shown, spoken: spoken, beginning: edition.recording.cues[index].samples.lowerBound)
    for (number, token) in text.tokens.enumerated() {
      let samples = clock.samples(of: token.range)
      let opens = token.isAdded && (number == 0 || !text.tokens[number - 1].isAdded)
      let closes = token.isAdded && (number == text.tokens.count - 1 || !text.tokens[number + 1].isAdded)
      let pieces = text.pieces(of: number, columns: columns, cuts: line.alignment)
      for (position, piece) in pieces.enumerated() {
        let isFirst = position == 0
        let isLast = position == pieces.count - 1
        let heard = pieces.count == 1 ? samples : clock.samples(of: piece.range, within: samples)
        words.append(
          CaptionWord(
            (opens && isFirst ? "[" : "") + text.string(piece.range) + (closes && isLast ? "]" : ""),
            separator: isFirst ? (number == 0 ? separator : text.separator(before: number)) : "",
            columns: piece.columns + (opens && isFirst ? 1 : 0) + (closes && isLast ? 1 : 0),
            milliseconds: milliseconds(heard.lowerBound)..<milliseconds(heard.upperBound), line: index,
            isAdded: token.isAdded, language: language(of: token, in: line), ending: piece.ending))
      }
    }
    words[words.count - 1].ending = .section
  }

  private func ending(of line: Line, before next: Line) -> CaptionWord.Ending {
    if line.speaker != next.speaker { return .section }
    if line.block == next.block { return .sentence }
    return line.role == next.role && line.role != .heading ? .passage : .section
  }

  private func language(of token: ShownText.Token, in line: Line) -> Language? {
    let language = token.language ?? line.language
    return language == edition.script.language ? nil : language
  }
}
