import Mastering
import Scripting

/// Writes `words.json`: every shown word and when it is heard, for players that follow the text.
///
/// `line` is the line's `id` in `script.json`, `at` the word's place in the line's `text`, `from` and `to` are seconds, to the
/// millisecond below. See ``WordTimeline`` for what is a word and what time it gets.
public struct WordsWriter: EditionWriter {
  /// `words.json`.
  public let name = "words.json"

  /// Makes a writer.
  public init() {}

  /// Writes the file.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    try write(Self.json(for: edition), as: name, into: folder)
    return [name]
  }

  private static func json(for edition: Edition) -> String {
    let rate = edition.recording.sampleRate
    var json = JSONText()
    json.object {
      $0.member("words") {
        $0.array { json in
          for word in edition.timeline.words {
            json.newline()
            json.object {
              $0.member("text", word.text)
              $0.member("line", edition.script.lines[word.line].id)
              $0.member("at") { $0.range(word.range) }
              $0.member("from") { $0.thousandths(word.samples.lowerBound * 1_000 / rate) }
              $0.member("to") { $0.thousandths(word.samples.upperBound * 1_000 / rate) }
            }
          }
        }
      }
    }
    json.newline()
    return json.text
  }
}
