import Mastering

/// Writes which sentence is heard when, as SMIL 1.0: a file a section, and one that lists those.
package struct DaisyTimes {
  private let edition: Edition
  private let book: DaisyBook
  private let sound: String

  /// Times of a book whose sound is in a file of that name.
  init(_ edition: Edition, _ book: DaisyBook, sound: String) {
    self.edition = edition
    self.book = book
    self.sound = sound
  }

  /// The file of a section.
  func text(of section: DaisyBook.Section) -> String {
    let (start, end) = (section.milliseconds.lowerBound, section.milliseconds.upperBound)
    let meta = [
      ("title", section.title), ("ncc:totalElapsedTime", Self.clock(start)),
      ("ncc:timeInThisSmil", Self.clock(end - start)),
    ]
    return file(meta) { body in
      body.element("seq", ["dur": "\(Self.seconds(end - start))s"]) { sequence in
        for clip in section.clips {
          sequence.newline()
          write(clip, to: &sequence)
        }
        sequence.newline()
      }
    }
  }

  /// `master.smil`.
  var master: String {
    file([("ncc:timeInThisSmil", Self.clock(book.length))]) { body in
      for (index, section) in book.sections.enumerated() {
        if index > 0 { body.newline() }
        body.empty("ref", ["title": section.title, "src": DaisyNames.times(index), "id": "section\(index + 1)"])
      }
    }
  }

  /// A length of time as SMIL has it: `0:01:02.345`.
  package static func clock(_ milliseconds: Int) -> String { Timestamp.text(milliseconds) }
}

extension DaisyTimes {
  private func write(_ clip: DaisyBook.Clip, to markup: inout MarkupWriter) {
    markup.element(
      "par",
      ["endsync": "last", "id": DaisyNames.pair(clip.id), "system-required": clip.skippable?.rawValue]
    ) {
      $0.empty("text", ["src": "\(DaisyNames.content)#\(DaisyNames.text(clip.id))", "id": "t\(clip.id)"])
      $0.empty(
        "audio",
        [
          "src": sound, "clip-begin": "npt=\(Self.seconds(clip.milliseconds.lowerBound))s",
          "clip-end": "npt=\(Self.seconds(clip.milliseconds.upperBound))s", "id": "a\(clip.id)",
        ])
    }
  }

  private func file(_ meta: [(name: String, content: String)], _ content: (inout MarkupWriter) -> Void) -> String {
    var markup = MarkupWriter(.xml)
    markup.raw(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE smil PUBLIC "-//W3C//DTD SMIL 1.0//EN" "http://www.w3.org/TR/REC-smil/SMIL10.dtd">

      """)
    markup.element("smil") { smil in
      smil.newline()
      smil.element("head") { head in
        let common = [
          ("dc:title", book.title), ("dc:identifier", edition.identifier), ("dc:format", "Daisy 2.02"),
          ("ncc:generator", "Lectern \(edition.version)"),
        ]
        for (name, content) in common + meta {
          head.newline()
          head.empty("meta", ["name": name, "content": content])
        }
        head.newline()
        head.element("layout") { $0.empty("region", ["id": "text"]) }
        head.newline()
      }
      smil.newline()
      smil.element("body") { body in
        body.newline()
        content(&body)
        body.newline()
      }
      smil.newline()
    }
    markup.newline()
    return markup.text
  }

  private static func seconds(_ milliseconds: Int) -> String {
    let rest = String(1_000 + milliseconds % 1_000).dropFirst()
    return "\(milliseconds / 1_000).\(rest)"
  }
}
