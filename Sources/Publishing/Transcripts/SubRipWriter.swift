/// Writes `transcript.srt`: SubRip, whose lines are half as wide as those of `transcript.vtt`.
///
/// Words that the article does not contain stand in square brackets. SubRip has no escapes, and players take `<i>` and `{\an8}`
/// in a text for markup: a word joiner, which nobody sees, stands in what would look like it.
public struct SubRipWriter: EditionWriter {
  /// `srt`.
  public let name = "srt"

  /// Makes a writer.
  public init() {}

  /// Writes the file.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    try write(Self.text(of: Transcript(edition, limits: .subRip)), as: "transcript.srt", into: folder)
    return ["transcript.srt"]
  }

  /// The file's text.
  package static func text(of transcript: Transcript) -> String {
    var bytes: [UInt8] = []
    for (number, caption) in transcript.captions.enumerated() {
      bytes.append(contentsOf: "\(number + 1)\n".utf8)
      Timestamp.add(caption.milliseconds.lowerBound, point: UInt8(ascii: ","), to: &bytes)
      bytes.append(contentsOf: " --> ".utf8)
      Timestamp.add(caption.milliseconds.upperBound, point: UInt8(ascii: ","), to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
      for line in caption.lines {
        bytes.append(contentsOf: transcript.mark(before: line).utf8)
        bytes.append(contentsOf: neutral(transcript.text(of: line)).utf8)
        bytes.append(UInt8(ascii: "\n"))
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func neutral(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x7B }) else { return text }
    var neutral = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if last == "<" || last == "{" || (last == "-" && scalar == ">") { neutral.append("\u{2060}") }
      neutral.append(scalar)
      last = scalar
    }
    return String(neutral)
  }
}
