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
      let (samples, word) = clock.samples(of: token.range)
      let before = number > 0 ? text.separator(before: number) : separator
      let first = words.count
      let whole = text.whole(number)
      if text.isWhole(whole, columns: columns) {
        let shown = word.flatMap { $0.text.utf8.allSatisfy(ShownText.isShown) ? $0.text : nil }
        add(whole, shown ?? text.string(token.range), samples, token, separator: before, of: line, at: index)
      } else {
        for piece in text.pieces(of: whole, columns: columns, cuts: line.alignment) {
          let heard = clock.samples(of: piece.range, within: samples)
          let separator = words.count == first ? before : ""
          add(piece, text.string(piece.range), heard, token, separator: separator, of: line, at: index)
        }
      }
      guard token.isAdded else { continue }
      if number == 0 || !text.tokens[number - 1].isAdded { words[first].open() }
      if number == text.tokens.count - 1 || !text.tokens[number + 1].isAdded { words[words.count - 1].close() }
    }
    words[words.count - 1].ending = .section
  }

  private mutating func add(
    _ piece: ShownText.Piece, _ text: String, _ samples: Range<Int>, _ token: ShownText.Token, separator: String,
    of line: Line, at index: Int
  ) {
    words.append(
      CaptionWord(
        text, separator: separator, columns: piece.columns,
        milliseconds: milliseconds(samples.lowerBound)..<milliseconds(samples.upperBound), line: index,
        isAdded: token.isAdded, language: language(of: token, in: line), ending: piece.ending))
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

extension CaptionWord {
  fileprivate mutating func open() {
    text = "[" + text
    columns += 1
  }

  fileprivate mutating func close() {
    text += "]"
    columns += 1
  }
}
