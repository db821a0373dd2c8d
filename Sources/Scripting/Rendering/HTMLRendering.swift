import Reading

/// A script as one self-contained page: for an editor who checks what will be said before it is spoken.
///
/// It needs no script, no network and no colour vision: what is said otherwise than it is shown stands beside it in words,
/// added words are insertions, and every role is written in the margin.
public struct HTMLRendering: Sendable {
  /// Makes a rendering.
  public init() {}

  /// The page, with a line break at the end.
  public func text(of script: Script) -> String {
    let title = escaped(script.title.isEmpty ? "Listening script" : script.title)
    let language = escaped(script.language.tag)
    var output = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) – listening script</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <header>
      <p class="kind">Listening script</p>
      <h1 lang="\(language)" dir="auto">\(title)</h1>
      \(summary(of: script))
      <p class="legend"><ins>Words like these</ins> are added to the article. Where something is said otherwise than it is \
      written, <span class="shown">5&nbsp;km</span> <span class="said"><span class="hidden">said as </span>five \
      kilometers</span> stands beside it.</p>
      </header>

      """
    output += contents(of: script)
    output += "<main lang=\"\(language)\">\n"
    var index = 0
    while index < script.lines.count {
      let end = script.lines[index...].firstIndex { $0.block != script.lines[index].block } ?? script.lines.count
      write(script.lines[index..<end], of: script, to: &output)
      index = end
    }
    output += "</main>\n"
    output += notices(of: script)
    return output + "</body>\n</html>\n"
  }

  private func summary(of script: Script) -> String {
    let estimate = script.estimate
    let seconds = (estimate.duration.milliseconds + 500) / 1_000
    let differences = script.lines.reduce(0) { $0 + $1.differences.count }
    let facts = [
      ("Length", "about \(seconds / 60) min \(seconds % 60) s"), ("Words", String(estimate.words)),
      ("Lines", String(script.lines.count)), ("Said otherwise", String(differences)),
      ("Language", escaped(script.language.tag)),
    ]
    return "<dl>\n" + facts.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>\n" }.joined() + "</dl>"
  }

  private func contents(of script: Script) -> String {
    let headings = script.lines.filter { $0.role == .heading }
    guard headings.count > 1 else { return "" }
    let items = headings.map {
      "<li><a href=\"#\(escaped($0.id))\">\(escaped($0.text))</a></li>\n"
    }
    return
      "<nav aria-labelledby=\"parts\">\n<h2 id=\"parts\">Parts</h2>\n<ul lang=\"\(escaped(script.language.tag))\">\n"
      + items.joined() + "</ul>\n</nav>\n"
  }

  private func write(_ lines: ArraySlice<Line>, of script: Script, to output: inout String) {
    guard let first = lines.first, let last = lines.last else { return }
    let isHeading = first.role == .heading
    output += "<div class=\"block \(first.role.rawValue)\">\n"
    output += "<p class=\"role\" lang=\"en\">\(first.role.label)</p>\n"
    output += isHeading ? "<h2" : "<p"
    if first.language != script.language { output += " lang=\"\(escaped(first.language.tag))\"" }
    output += " class=\"text\" dir=\"auto\">"
    for line in lines {
      if line.id != first.id { output += " " }
      output += "<span id=\"\(escaped(line.id))\">"
      for segment in MarkedText(line).segments { output += element(for: segment) }
      output += "</span>"
    }
    output += isHeading ? "</h2>\n" : "</p>\n"
    output += "<p class=\"pause\" lang=\"en\"><span class=\"hidden\">then a pause of </span>"
    output += "\(TextRendering.seconds(last.pauseAfter))</p>\n</div>\n"
  }

  private func element(for segment: MarkedText.Segment) -> String {
    var words = escaped(segment.shown)
    if let spoken = segment.spoken {
      words = "<span class=\"shown\">\(words)</span> " + said(spoken.isEmpty ? nil : spoken)
    }
    switch segment.manner {
    case .language(let language)?:
      let tag = escaped(language.tag)
      words = "<i class=\"foreign\" lang=\"\(tag)\">\(words)</i> <span class=\"note\" lang=\"en\">in \(tag)</span>"
    case .phonemes(let ipa)?:
      words += " <span class=\"note\" lang=\"en\"><span class=\"hidden\">pronounced </span>/\(escaped(ipa))/</span>"
    case .mnemonics(let names)?:
      words += " <span class=\"note\" lang=\"en\"><span class=\"hidden\">pronounced </span>[\(escaped(names))]</span>"
    case nil: break
    }
    return segment.isAdded ? "<ins>\(words)</ins>" : words
  }

  private func said(_ words: String?) -> String {
    guard let words else { return "<span class=\"said\" lang=\"en\">not said</span>" }
    return "<span class=\"said\"><span class=\"hidden\" lang=\"en\">said as </span>\(escaped(words))</span>"
  }

  private func notices(of script: Script) -> String {
    guard !script.notices.isEmpty else { return "" }
    let items = script.notices.map { notice in
      let place = notice.place.map { " <code>\(escaped($0))</code>" } ?? ""
      let kind = notice.severity == .warning ? "Warning" : "Note"
      return "<li><strong>\(kind):</strong> \(escaped(notice.message))\(place)</li>\n"
    }
    return "<section aria-labelledby=\"notices\">\n<h2 id=\"notices\">Notices</h2>\n<ul>\n" + items.joined()
      + "</ul>\n</section>\n"
  }

  private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}
