import Reading

/// A script as SSML 1.1, for other speech engines.
///
/// The shown text stands in the elements; what is said instead is an alias. Pauses stand as breaks, lexicon entries as
/// phonemes in the International Phonetic Alphabet, and every language is marked.
public struct SSMLRendering: Sendable {
  /// Makes a rendering.
  public init() {}

  /// The document, with a line break at the end.
  public func text(of script: Script) -> String {
    var output = """
      <?xml version="1.0" encoding="UTF-8"?>
      <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="\(escaped(script.language.tag))">
      <metadata><title xmlns="http://purl.org/dc/elements/1.1/">\(escaped(script.title))</title></metadata>
      \(pause(script.leadIn))

      """
    var index = 0
    while index < script.lines.count {
      let end = script.lines[index...].firstIndex { $0.block != script.lines[index].block } ?? script.lines.count
      write(script.lines[index..<end], of: script, to: &output)
      index = end
    }
    return output + "</speak>\n"
  }

  private func write(_ lines: ArraySlice<Line>, of script: Script, to output: inout String) {
    output += "<p>\n"
    for (index, line) in zip(lines.indices, lines) {
      let language = line.language == script.language ? "" : " xml:lang=\"\(escaped(line.language.tag))\""
      output += "<s\(language)>"
      for segment in MarkedText(line).segments { output += element(for: segment) }
      output += "</s>\n"
      if index < lines.endIndex - 1 { output += pause(line.pauseAfter) + "\n" }
    }
    output += "</p>\n"
    if let last = lines.last { output += pause(last.pauseAfter) + "\n" }
  }

  private func element(for segment: MarkedText.Segment) -> String {
    let shown = escaped(segment.shown)
    let words = segment.spoken.map { "<sub alias=\"\(escaped($0))\">\(shown)</sub>" } ?? shown
    switch segment.manner {
    case .phonemes(let ipa)?: return "<phoneme alphabet=\"ipa\" ph=\"\(escaped(ipa))\">\(shown)</phoneme>"
    case .mnemonics(let names)?: return "<phoneme alphabet=\"x-espeak\" ph=\"\(escaped(names))\">\(shown)</phoneme>"
    case .language(let language)?: return "<lang xml:lang=\"\(escaped(language.tag))\">\(words)</lang>"
    case nil: return words
    }
  }

  private func pause(_ duration: Duration) -> String { "<break time=\"\(duration.milliseconds)ms\"/>" }

  private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}
