import Foundation
import Reading
import Scripting
import Testing

struct RenderingTests {
  /// A script with everything that a rendering must show, and text that would break careless markup.
  private var script: Script {
    let text = "Pay <5 & \"$5m\" now[1] to Łódź"
    return Script(
      language: "en-US", title: "A <b> & \"c\"",
      lines: [
        Line(
          id: "aaaaaaaaaa", role: .paragraph, text: text, spoken: "Pay <five & \"five million dollars\" now to Łódź",
          alignment: [
            Alignment(text: 0..<3, spoken: 0..<3), Alignment(text: 4..<6, spoken: 4..<9),
            Alignment(text: 7..<8, spoken: 10..<11), Alignment(text: 9..<14, spoken: 12..<34),
            Alignment(text: 15..<18, spoken: 35..<38),
            Alignment(text: 22..<24, spoken: 39..<41), Alignment(text: 25..<29, spoken: 42..<46),
          ], spans: [SpokenSpan(42..<46, .language("pl"))], added: [0..<4], language: "en-US",
          pauseAfter: .milliseconds(300), block: 4, source: "p[1]"),
        Line(
          id: "bbbbbbbbbb", role: .paragraph, text: "Worcester", spoken: "Worcester",
          alignment: [Alignment(text: 0..<9, spoken: 0..<9)], spans: [SpokenSpan(0..<9, .phonemes(ipa: "ˈwʊstə"))],
          language: "en-GB", speaker: .image, pauseAfter: .milliseconds(1_250), block: 4),
        Line(
          id: "cccccccccc", role: .heading, text: "말", spoken: "말", alignment: [Alignment(text: 0..<1, spoken: 0..<1)],
          language: "ko", pauseAfter: .milliseconds(700), block: 5),
      ], notices: [Notice(.warning, "Look & see.", at: "p[2]")])
  }

  // MARK: JSON

  @Test func theJSONHasTheAgreedShape() throws {
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(JSONRendering().text(of: script).utf8)) as? [String: Any])
    #expect(object["title"] as? String == "A <b> & \"c\"")
    #expect(object["language"] as? String == "en-US")
    let lines = try #require(object["lines"] as? [[String: Any]])
    #expect(lines.count == 3)
    let first = lines[0]
    #expect(first["id"] as? String == "aaaaaaaaaa")
    #expect(first["role"] as? String == "paragraph")
    #expect(first["text"] as? String == script.lines[0].text)
    #expect(first["spoken"] as? String == script.lines[0].spoken)
    #expect(first["language"] as? String == "en-US")
    #expect(first["speaker"] as? String == "narrator")
    #expect(first["pauseAfterMs"] as? Int == 300)
    #expect(first["block"] as? Int == 4)
    #expect(first["source"] as? String == "p[1]")
    #expect(first["added"] as? [[Int]] == [[0, 4]])
    let alignment = try #require(first["alignment"] as? [[String: [Int]]])
    #expect(alignment[3] == ["text": [9, 14], "spoken": [12, 34]])
    let spans = try #require(first["spans"] as? [[String: Any]])
    #expect(spans[0]["at"] as? [Int] == [42, 46])
    #expect(spans[0]["language"] as? String == "pl")
    #expect((lines[1]["spans"] as? [[String: Any]])?[0]["ipa"] as? String == "ˈwʊstə")
    #expect(lines[1]["source"] == nil && lines[1]["added"] == nil)
    let estimate = try #require(object["estimate"] as? [String: Any])
    #expect(estimate["words"] as? Int == script.estimate.words)
    #expect(estimate["seconds"] as? Double == Double(script.estimate.duration / .milliseconds(1)) / 1_000)
    let notices = try #require(object["notices"] as? [[String: String]])
    #expect(notices == [["severity": "warning", "message": "Look & see.", "place": "p[2]"]])
  }

  @Test func theJSONEscapesWhatItMust() throws {
    let text = "a\"\\\n\r\t\u{0}\u{7F}\u{2028}é😀"
    let script = Script(language: "en", title: text)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(JSONRendering().text(of: script).utf8)) as? [String: Any])
    #expect(object["title"] as? String == text)
    #expect((object["lines"] as? [Any])?.isEmpty == true)
  }

  // MARK: Differences

  @Test func tellsWhatIsSaidOtherwise() {
    #expect(
      script.lines[0].differences == [
        Line.Difference(range: 4..<6, shown: "<5", spoken: "<five"),
        Line.Difference(range: 9..<14, shown: "\"$5m\"", spoken: "\"five million dollars\""),
        Line.Difference(range: 18..<21, shown: "[1]", spoken: ""),
      ])
    #expect(script.lines[1].differences.isEmpty)
  }

  @Test(arguments: ["Hello, world.", "HELLO — WORLD", "hello   world"])
  func caseAndPunctuationAreNoDifference(spoken: String) {
    let line = Line(
      id: "a", role: .paragraph, text: "Hello world", spoken: spoken,
      alignment: [Alignment(text: 0..<11, spoken: 0..<spoken.unicodeScalars.count)], language: "en", pauseAfter: .zero)
    #expect(line.differences.isEmpty)
  }

  // MARK: Text

  @Test func theTextShowsRolesPausesAndDifferences() {
    let text = TextRendering().text(of: script)
    #expect(
      text == """
        A <b> & "c"
        en-US · 3 lines · 10 words · about 6 s

            paragraph  Pay <5 & "$5m" now[1] to Łódź
                         <5 → <five
                         "$5m" → "five million dollars"
                         [1] → (not said)
                         “Łódź” in pl
                       Worcester
                         in en-GB
                         “Worcester” as /ˈwʊstə/
                       ‖ 1.25 s

              heading  말
                         in ko
                       ‖ 0.7 s

              warning  Look & see. (p[2])

        """)
  }

  @Test func coloursAreOnlyThereWhenAskedFor() {
    var rendering = TextRendering()
    #expect(!rendering.text(of: script).contains("\u{1B}"))
    rendering.isColoured = true
    let coloured = rendering.text(of: script)
    #expect(coloured.contains("\u{1B}[33m[1] → (not said)\u{1B}[0m"))
  }

  @Test(arguments: [40, 60, 100])
  func noLineIsWiderThanTheTerminal(width: Int) {
    var rendering = TextRendering()
    rendering.width = width
    let words = "대한민국의 아름다운 섬 ferry 船が港に着いた船が港に着いた船が港に着いた船が港に着いた " + String(repeating: "x", count: 150)
    let line = Line(
      id: "a", role: .paragraph, text: words, spoken: words, alignment: [], language: "ko", pauseAfter: .zero)
    for line in rendering.text(of: Script(language: "ko", title: words, lines: [line])).split(separator: "\n") {
      let columns = line.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xD7A3).contains($1.value) ? 2 : 1) }
      #expect(columns <= width)
    }
  }

  @Test func wrappingLosesNothing() {
    var rendering = TextRendering()
    rendering.width = 40
    let words = (1...60).map { "word\($0)" }.joined(separator: " ")
    let line = Line(
      id: "a", role: .paragraph, text: words, spoken: words,
      alignment: [Alignment(text: 0..<words.unicodeScalars.count, spoken: 0..<words.unicodeScalars.count)],
      language: "en", pauseAfter: .zero)
    let text = rendering.text(of: Script(language: "en", title: "", lines: [line]))
    let found = text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("word") && $0 != "words" }
    #expect(found.joined(separator: " ") == words)
  }

  // MARK: Transcript

  @Test func theTranscriptIsWhatIsSaid() {
    #expect(
      TranscriptRendering().text(of: script)
        == "Pay <five & \"five million dollars\" now to Łódź Worcester\n\n말\n")
    #expect(TranscriptRendering().text(of: Script(language: "en", title: "")) == "")
  }

  // MARK: SSML

  @Test func theSSMLMarksPausesAliasesPhonemesAndLanguages() throws {
    let ssml = SSMLRendering().text(of: script)
    #expect(
      ssml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-US">
        <metadata><title xmlns="http://purl.org/dc/elements/1.1/">A &lt;b&gt; &amp; &quot;c&quot;</title></metadata>
        <break time="300ms"/>
        <p>
        <s>Pay <sub alias="&lt;five">&lt;5</sub> &amp; <sub alias="&quot;five million dollars&quot;">&quot;$5m&quot;</sub> \
        now<sub alias="">[1]</sub> to <lang xml:lang="pl">Łódź</lang></s>
        <break time="300ms"/>
        <s xml:lang="en-GB"><phoneme alphabet="ipa" ph="ˈwʊstə">Worcester</phoneme></s>
        </p>
        <break time="1250ms"/>
        <p>
        <s xml:lang="ko">말</s>
        </p>
        <break time="700ms"/>
        </speak>

        """)
  }

  @Test(arguments: [Samples.agencyStory, Samples.koreanStory])
  func theMarkupIsWellFormed(article: Article) {
    let script = builder().script(for: article)
    #expect(Nesting.problem(in: SSMLRendering().text(of: script), void: []) == nil)
    #expect(Nesting.problem(in: HTMLRendering().text(of: script), void: ["meta", "!DOCTYPE"]) == nil)
  }

  @Test func controlCharactersStayOutOfMarkup() {
    let text = "a\u{1}b\u{0}c\u{FFFF}d<script>"
    let line = Line(
      id: "a", role: .paragraph, text: text, spoken: text, alignment: [], language: "en", pauseAfter: .zero)
    let script = Script(language: "en", title: text, lines: [line])
    for output in [SSMLRendering().text(of: script), HTMLRendering().text(of: script)] {
      #expect(output.contains("abcd&lt;script&gt;"))
      #expect(!output.contains("<script"))
    }
  }

  // MARK: HTML

  @Test func thePageSaysInWordsWhatItShows() {
    let page = HTMLRendering().text(of: script)
    #expect(page.contains("<h1 lang=\"en-US\" dir=\"auto\">A &lt;b&gt; &amp; &quot;c&quot;</h1>"))
    #expect(page.contains("<p class=\"role\" lang=\"en\">paragraph</p>"))
    #expect(page.contains("<ins>Pay </ins>"))
    #expect(
      page.contains(
        "<span class=\"shown\">&quot;$5m&quot;</span> <span class=\"said\"><span class=\"hidden\" lang=\"en\">said as </span>"
          + "&quot;five million dollars&quot;</span>"))
    #expect(page.contains("<span class=\"shown\">[1]</span> <span class=\"said\" lang=\"en\">not said</span>"))
    #expect(page.contains("<i class=\"foreign\" lang=\"pl\">Łódź</i>"))
    #expect(page.contains("<span class=\"hidden\">pronounced </span>/ˈwʊstə/"))
    #expect(page.contains("<h2 lang=\"ko\" class=\"text\" dir=\"auto\"><span id=\"cccccccccc\">말</span></h2>"))
    #expect(page.contains("<strong>Warning:</strong> Look &amp; see. <code>p[2]</code>"))
  }

  @Test func thePageStandsAlone() {
    let page = HTMLRendering().text(of: builder().script(for: Samples.agencyStory))
    for forbidden in ["<script", "<link", "src=", "url(", "@import"] { #expect(!page.contains(forbidden)) }
    #expect(page.components(separatedBy: "<h1").count == 2)
    #expect(page.components(separatedBy: "<main").count == 2)
  }
}

/// Checks that elements are closed in order.
private enum Nesting {
  static func problem(in markup: String, void: Set<String>) -> String? {
    var open: [Substring] = []
    var rest = markup[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else { return "an open angle" }
      let tag = rest[start..<end].dropFirst()
      rest = rest[end...].dropFirst()
      if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
      let name = tag.drop { $0 == "/" }.prefix { $0 != " " }
      if void.contains(String(name)) { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return "</\(name)> out of order" }
      } else {
        open.append(name)
      }
    }
    return open.last.map { "<\($0)> left open" }
  }
}
