import Scripting

/// Writes `transcript.json`: the transcript as the podcast namespace has it, version 1.0.0.
///
/// A segment is a cue of `transcript.vtt`, on one line; `speaker` is the part of the voice that says it, as in `script.json`.
public struct TranscriptJSONWriter: EditionWriter {
  /// `json`.
  public let name = "json"

  /// Makes a writer.
  public init() {}

  /// Writes the file.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    try write(Self.json(for: edition), as: "transcript.json", into: folder)
    return ["transcript.json"]
  }

  private static func json(for edition: Edition) -> String {
    let transcript = Transcript(edition, limits: .webVTT)
    var json = JSONText()
    json.object {
      $0.member("version", "1.0.0")
      $0.member("segments") {
        $0.array { json in
          for caption in transcript.captions {
            json.newline()
            json.object {
              let line = transcript.words[caption.words.lowerBound].line
              $0.member("speaker", edition.script.lines[line].speaker.rawValue)
              $0.member("startTime") { $0.thousandths(caption.milliseconds.lowerBound) }
              $0.member("endTime") { $0.thousandths(caption.milliseconds.upperBound) }
              $0.member("body", transcript.text(of: caption.words))
            }
          }
        }
      }
    }
    json.newline()
    return json.text
  }
}
