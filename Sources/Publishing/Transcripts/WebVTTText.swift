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
    var cues = Cues(withWordTimes: false)
    let rate = max(1, edition.recording.sampleRate)
    for chapter in edition.recording.chapters where chapter.kind != .image {
      let (start, end) = (chapter.samples.lowerBound * 1_000 / rate, chapter.samples.upperBound * 1_000 / rate)
      guard start < end else { continue }
      cues.begin(id: nil, start..<end)
      cues.add(escaped: chapter.title)
      cues.add("\n")
    }
    return cues.text
  }
}

extension WebVTTText {
  private func file(withWordTimes: Bool) -> String {
    var cues = Cues(withWordTimes: withWordTimes)
    for (caption, id) in zip(transcript.captions, transcript.identifiers(edition.script.lines)) {
      cues.begin(id: id, caption.milliseconds)
      for (number, line) in caption.lines.enumerated() {
        for index in line {
          let isFirst = index == line.lowerBound
          cues.add(
            transcript.words[index],
            after: !isFirst ? transcript.words[index].separator : number > 0 ? "\n" : "",
            mark: isFirst ? transcript.mark(before: line) : "")
        }
      }
      cues.end()
    }
    return cues.text
  }

  /// A file as it is written, in UTF-8.
  private struct Cues {
    private var bytes = Array("WEBVTT\n".utf8)
    private let withWordTimes: Bool
    private var time = 0..<0
    /// The spans that are open.
    private var isAdded = false
    private var language: Language?

    init(withWordTimes: Bool) { self.withWordTimes = withWordTimes }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func begin(id: String?, _ milliseconds: Range<Int>) {
      add("\n")
      if let id {
        add(id)
        add("\n")
      }
      Timestamp.add(milliseconds.lowerBound, to: &bytes)
      add(" --> ")
      Timestamp.add(milliseconds.upperBound, to: &bytes)
      add("\n")
      time = milliseconds
    }

    /// Adds a word, what stands before it and a mark of direction.
    mutating func add(_ word: CaptionWord, after separator: String, mark: String) {
      let goesOn = isAdded == word.isAdded && language == word.language
      if !goesOn { closeSpans() }
      add(separator)
      add(mark)
      if !goesOn { openSpans(for: word) }
      let start = word.milliseconds.lowerBound
      // A time that is no later than the one before it is none.
      if withWordTimes, !word.milliseconds.isEmpty, time.contains(start), start > time.lowerBound {
        add("<")
        Timestamp.add(start, to: &bytes)
        add(">")
        time = start..<time.upperBound
      }
      add(escaped: word.text)
    }

    mutating func end() {
      closeSpans()
      add("\n")
    }

    mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Adds text of which nothing is markup, nor an arrow.
    mutating func add(escaped text: String) {
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): add("&amp;")
        case UInt8(ascii: "<"): add("&lt;")
        case UInt8(ascii: ">"): add("&gt;")
        default: bytes.append(byte)
        }
      }
    }

    private mutating func openSpans(for word: CaptionWord) {
      if word.isAdded { add("<c.added>") }
      if let language = word.language {
        add("<lang ")
        add(escaped: language.tag)
        add(">")
      }
      (isAdded, language) = (word.isAdded, word.language)
    }

    private mutating func closeSpans() {
      if language != nil { add("</lang>") }
      if isAdded { add("</c>") }
      (isAdded, language) = (false, nil)
    }
  }
}
