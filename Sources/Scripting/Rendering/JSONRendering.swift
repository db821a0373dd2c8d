import Reading

/// A script as JSON, for programs: what `lectern preview --format json` prints and `script.json` holds.
///
/// One line of the text is one line of the script. Offsets are Unicode scalars, half-open. What is absent has no key.
public struct JSONRendering: Sendable {
  /// Makes a rendering.
  public init() {}

  /// The JSON text, with a line break at the end.
  public func text(of script: Script) -> String {
    var json = JSONText()
    json.object { json in
      json.member("title", script.title)
      json.member("language", script.language.tag)
      json.member("leadInMs", script.leadIn.milliseconds)
      json.member("lines") { json in
        json.array { json in
          for line in script.lines {
            json.object { write(line, to: &$0) }
            json.newline()
          }
        }
      }
      json.member("notices") { json in
        json.array { json in
          for notice in script.notices {
            json.object {
              $0.member("severity", notice.severity.rawValue)
              $0.member("message", notice.message)
              if let place = notice.place { $0.member("place", place) }
            }
          }
        }
      }
      let estimate = script.estimate
      json.member("estimate") {
        $0.object {
          $0.member("words", estimate.words)
          $0.member("seconds") { $0.thousandths(estimate.duration.milliseconds) }
        }
      }
    }
    json.newline()
    return json.text
  }

  private func write(_ line: Line, to json: inout JSONText) {
    json.member("id", line.id)
    json.member("role", line.role.rawValue)
    json.member("text", line.text)
    json.member("spoken", line.spoken)
    json.member("language", line.language.tag)
    json.member("speaker", line.speaker.rawValue)
    json.member("pauseAfterMs", line.pauseAfter.milliseconds)
    json.member("block", line.block)
    json.member("alignment") { json in
      json.array { json in
        for entry in line.alignment {
          json.object {
            $0.member("text") { $0.range(entry.text) }
            $0.member("spoken") { $0.range(entry.spoken) }
          }
        }
      }
    }
    if !line.added.isEmpty {
      json.member("added") { json in json.array { json in for range in line.added { json.range(range) } } }
    }
    if !line.spans.isEmpty {
      json.member("spans") { json in
        json.array { json in for span in line.spans { json.object { write(span, to: &$0) } } }
      }
    }
    if let source = line.source { json.member("source", source) }
  }

  private func write(_ span: SpokenSpan, to json: inout JSONText) {
    json.member("at") { $0.range(span.range) }
    switch span.manner {
    case .language(let language): json.member("language", language.tag)
    case .phonemes(let ipa): json.member("ipa", ipa)
    case .mnemonics(let names): json.member("espeak", names)
    }
  }
}
