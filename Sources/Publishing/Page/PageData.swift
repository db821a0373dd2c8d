import Mastering
import Reading
import Scripting

/// What the player knows, as JSON in the page: when every sentence and word is heard.
///
/// Times are whole milliseconds, rounded down as in `words.json`. Of words and lines each has two numbers: from the end of the
/// one before it to its beginning, and its length; that is a third of the size of plain times.
struct PageData {
  let page: ListeningPage

  init(_ page: ListeningPage) { self.page = page }

  private var edition: Edition { page.edition }

  /// The data, safe to stand in a `script` element.
  func json() -> String {
    let recording = edition.recording
    var json = JSONText()
    json.object { json in
      json.member("key", String(edition.source.sha256.prefix(16) + edition.settings.sha256.prefix(8)))
      json.member("length", milliseconds(recording.length))
      json.member("language", page.words.language.tag)
      json.member("title", edition.script.title)
      json.member("artist", edition.article.bylines.map(\.name).joined(separator: ", "))
      json.member("album", edition.article.publication ?? "")
      if let cover = artwork {
        json.member("cover") {
          $0.object {
            $0.member("src", WebAddress.file(cover.name))
            $0.member("type", cover.mediaType)
            $0.member("sizes", "\(cover.width)x\(cover.height)")
          }
        }
      }
      json.member("phrases") { write(phrases, into: &$0) }
      json.member("blocks") { json in json.array { for line in firstLines { $0.number(line) } } }
      json.member("chapters") { json in
        json.array { json in
          for chapter in recording.chapters {
            json.array {
              $0.number(chapter.line)
              $0.string(chapter.kind.rawValue)
            }
          }
        }
      }
      json.member("lines") { write(recording.cues.lazy.map(\.samples), into: &$0) }
      json.member("words") { write(edition.timeline.words.lazy.map(\.samples), into: &$0) }
    }
    return json.embeddable
  }

  /// What a lock screen shows: the cover, or the first picture that is no drawing, which lock screens can't show.
  private var artwork: Picture? {
    edition.cover
      ?? edition.script.blocks.lazy.flatMap(\.containers).compactMap { container in
        guard case .figure(let figure) = container.kind else { return nil }
        return figure.address.flatMap { edition.pictures[$0] }
      }.first { $0.mediaType != "image/svg+xml" }
  }

  private func milliseconds(_ samples: Int) -> Int {
    let rate = edition.recording.sampleRate
    return rate == 0 ? 0 : samples * 1_000 / rate
  }

  private func write(_ times: some Sequence<Range<Int>>, into json: inout JSONText) {
    json.array { json in
      var end = 0
      for samples in times {
        let (from, to) = (milliseconds(samples.lowerBound), milliseconds(samples.upperBound))
        json.number(from - end)
        json.number(to - from)
        end = to
      }
    }
  }

  /// The first line of every block.
  private var firstLines: [Int] {
    let lines = edition.script.lines
    return lines.indices.filter { $0 == 0 || lines[$0].block != lines[$0 - 1].block }
  }

  private var phrases: KeyValuePairs<String, String> {
    let words = page.words
    return [
      "play": words.play, "pause": words.pause, "positionOfLength": words.positionOfLength,
      "positionInChapter": words.positionInChapter, "resumeAt": words.resumeAt, "timesSpeed": words.timesSpeed,
      "following": words.following, "notFollowing": words.notFollowing, "settings": words.settings,
      "table": words.table,
      "noSound": words.noSound, "linkCopied": words.linkCopied,
    ]
  }

  private func write(_ phrases: KeyValuePairs<String, String>, into json: inout JSONText) {
    json.object { json in
      for (name, phrase) in phrases { json.member(name, phrase) }
    }
  }
}
