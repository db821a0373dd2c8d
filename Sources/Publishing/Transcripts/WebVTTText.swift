import Mastering
import Reading
import Scripting

/// The texts of an edition's WebVTT files.
package struct WebVTTText {
  private let edition: Edition
  private let transcript: Transcript

  package init(edition: Edition, transcript: Transcript) {
    self.edition = edition
    self.transcript = transcript
  }

  /// `transcript.vtt`.
  package var sentences: String { file(withWordTimes: false) }

  /// `words.vtt`.
  package var words: String { file(withWordTimes: true) }

  /// `chapters.vtt`.
  package var chapters: String {
    var text = "WEBVTT\n"
    let rate = max(1, edition.recording.sampleRate)
    for chapter in edition.recording.chapters where chapter.kind != .image {
      let (start, end) = (chapter.samples.lowerBound * 1_000 / rate, chapter.samples.upperBound * 1_000 / rate)
      guard start < end else { continue }
      text += "\n\(Timestamp.text(start)) --> \(Timestamp.text(end))\n\(Self.escaped(chapter.title))\n"
    }
    return text
  }

  /// Text as cues have it: nothing in it is markup, nor an arrow.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x26: bytes += Array("&amp;".utf8)
      case 0x3C: bytes += Array("&lt;".utf8)
      case 0x3E: bytes += Array("&gt;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension WebVTTText {
  private func file(withWordTimes: Bool) -> String {
    var text = "WEBVTT\n"
    text.reserveCapacity(transcript.words.count * (withWordTimes ? 32 : 16))
    for (caption, id) in zip(transcript.captions, transcript.identifiers(edition.script.lines)) {
      let (start, end) = (caption.milliseconds.lowerBound, caption.milliseconds.upperBound)
      text += "\n\(id)\n\(Timestamp.text(start)) --> \(Timestamp.text(end))\n"
      add(caption, to: &text, withWordTimes: withWordTimes)
      text += "\n"
    }
    return text
  }

  private func add(_ caption: Caption, to text: inout String, withWordTimes: Bool) {
    var spans = Spans()
    var time = caption.milliseconds.lowerBound
    for (number, line) in caption.lines.enumerated() {
      for index in line {
        let word = transcript.words[index]
        let isFirst = index == line.lowerBound
        let goesOn = spans.isAdded == word.isAdded && spans.language == word.language
        if !goesOn { spans.close(in: &text) }
        if !isFirst { text += word.separator }
        if isFirst, number > 0 { text += "\n" }
        if isFirst { text += transcript.mark(before: line) }
        if !goesOn { spans.open(for: word, in: &text) }
        let start = word.milliseconds.lowerBound
        if withWordTimes, !word.milliseconds.isEmpty, start > time, start < caption.milliseconds.upperBound {
          text += "<\(Timestamp.text(start))>"
          time = start
        }
        text += Self.escaped(word.text)
      }
    }
    spans.close(in: &text)
  }

  /// The spans that are open at a place in a cue.
  private struct Spans {
    var isAdded = false
    var language: Language?

    mutating func open(for word: CaptionWord, in text: inout String) {
      if word.isAdded { text += "<c.added>" }
      if let language = word.language { text += "<lang \(WebVTTText.escaped(language.tag))>" }
      (isAdded, language) = (word.isAdded, word.language)
    }

    mutating func close(in text: inout String) {
      if language != nil { text += "</lang>" }
      if isAdded { text += "</c>" }
      (isAdded, language) = (false, nil)
    }
  }
}
