import Mastering

/// Writes WebVTT: `transcript.vtt`, `words.vtt` and `chapters.vtt`.
///
/// A cue of `transcript.vtt` is a sentence, or as much of one as two lines of 65 columns hold and seven seconds last; its
/// identifier is the line's id in `script.json`, with a number from the second cue of a line on. Words that the article does
/// not contain stand in square brackets, in a span of class `added`; words of another language in a `lang` span. There are no
/// voice spans: one voice reads it all. `words.vtt` has the same cues with the time of every word in them; `chapters.vtt` has the
/// chapters but for pictures.
public struct WebVTTWriter: EditionWriter {
  /// `vtt`.
  public let name = "vtt"

  /// Makes a writer.
  public init() {}

  /// Writes the files.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    let transcript = Transcript(edition, limits: .webVTT)
    let text = WebVTTText(edition: edition, transcript: transcript)
    try write(text.sentences, as: "transcript.vtt", into: folder)
    try write(text.words, as: "words.vtt", into: folder)
    try write(text.chapters, as: "chapters.vtt", into: folder)
    return ["transcript.vtt", "words.vtt", "chapters.vtt"]
  }
}
