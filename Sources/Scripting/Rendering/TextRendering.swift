import Reading

/// A script for people at a terminal: roles in the margin, pauses, and what is said otherwise than it is shown.
public struct TextRendering: Sendable {
  /// Columns of the terminal.
  ///
  /// The default is 100; less than 40 is taken as 40.
  public var width = 100
  /// Whether ANSI colours are used.
  ///
  /// The default is false.
  public var isColoured = false

  /// Makes a rendering with the default width and no colours.
  public init() {}

  /// The text, with a line break at the end.
  public func text(of script: Script) -> String {
    let ink = Ink(isColoured: isColoured)
    let margin = 13
    let room = max(40, width) - margin - 2
    let indentation = String(repeating: " ", count: margin + 2)
    var output = ""
    func write(_ text: String) { output += text + "\n" }

    for line in DisplayWidth.wrap(script.title, to: max(40, width)) { write(ink(.bold, line)) }
    write(ink(.dim, Self.summary(of: script)))
    var previous: Line?
    for line in script.lines {
      if previous?.block != line.block { write("") }
      let isContinued = previous?.block == line.block && previous?.role == line.role
      let label = isContinued ? "" : line.role.label
      let lead = String(repeating: " ", count: margin - DisplayWidth.columns(of: label)) + ink(.cyan, label) + "  "
      let isAdded = line.added.first == 0..<line.text.unicodeScalars.count
      for (index, part) in DisplayWidth.wrap(line.text, to: room).enumerated() {
        write((index == 0 ? lead : indentation) + (isAdded ? ink(.dim, part) : part))
      }
      for difference in line.differences {
        let said = difference.spoken.isEmpty ? "(not said)" : difference.spoken
        for part in DisplayWidth.wrap("\(difference.shown) → \(said)", to: room - 2) {
          write(indentation + "  " + ink(.yellow, part))
        }
      }
      for detail in details(of: line, in: script) { write(indentation + "  " + ink(.dim, detail)) }
      if line.pauseAfter > .milliseconds(300) {
        write(indentation + ink(.dim, "‖ \(Self.seconds(line.pauseAfter))"))
      }
      previous = line
    }
    if !script.notices.isEmpty {
      write("")
      for notice in script.notices {
        let place = notice.place.map { " (\($0))" } ?? ""
        let label = notice.severity == .warning ? "warning" : "note"
        let lead = String(repeating: " ", count: margin - label.count) + ink(.yellow, label) + "  "
        for (index, part) in DisplayWidth.wrap(notice.message + place, to: room).enumerated() {
          write((index == 0 ? lead : indentation) + part)
        }
      }
    }
    return output
  }

  /// Language, lines, words and length: `en-US · 41 lines · 612 words · about 3 min 42 s`.
  static func summary(of script: Script) -> String {
    let estimate = script.estimate
    let seconds = (estimate.duration.milliseconds + 500) / 1_000
    let length = seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
    return "\(script.language) · \(script.lines.count) lines · \(estimate.words) words · about \(length)"
  }

  /// `0.7 s`, with as many decimals as there are.
  static func seconds(_ duration: Duration) -> String {
    let milliseconds = duration.milliseconds
    var decimals = String(String(milliseconds % 1_000 + 1_000).dropFirst())
    while decimals.count > 1, decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(milliseconds / 1_000).\(decimals) s"
  }

  private func details(of line: Line, in script: Script) -> [String] {
    var details: [String] = []
    if line.language != script.language { details.append("in \(line.language)") }
    for span in line.spans {
      let words = line.spoken(in: span.range)
      switch span.manner {
      case .language(let language): details.append("“\(words)” in \(language)")
      case .mnemonics(let names): details.append("“\(words)” as [\(names)]")
      case .phonemes(let ipa): details.append("“\(words)” as /\(ipa)/")
      }
    }
    return details
  }
}

extension Line {
  /// Some scalars of the spoken text.
  func spoken(in range: Range<Int>) -> String {
    String(String.UnicodeScalarView(spoken.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
  }
}
