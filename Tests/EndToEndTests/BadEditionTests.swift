import Foundation
import Testing

/// Whatever stands in an article, every file of its edition is well-formed, and nothing of the article runs or is fetched.
@Suite struct BadEditionTests {
  private let stage: Stage

  init() throws { stage = try Stage() }

  /// Everything that ends, begins or commands something in one of the formats; `name` says where it stands.
  private static func hostile(_ name: String) -> String {
    "\(name) <script>document.documentElement.id='ran-\(name)'</script>"
      + "<img src=x onerror=\"document.documentElement.id='ran-\(name)'\"> \"double\" 'single' ]]> --> <!-- & &amp; &lt; "
      + "</title></textarea></style></script> ${x} {{y}} \\u003c \u{202E}gnp.exe \u{1B}[31m\u{7}\u{9B}31m\u{FFFE}\u{2028} "
      + "{b}bold{/b} {\\an8} 00:01.000 --> 00:02.000 WEBVTT NOTE"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
      .replacing("\u{1B}", with: "&#27;").replacing("\u{7}", with: "&#7;").replacing("\u{9B}", with: "&#x9b;")
  }

  /// A page with something hostile wherever a page has something.
  private func hostilePage() throws -> String {
    func text(_ name: String) -> String { Self.escaped(Self.hostile(name)) }
    let data = try JSONSerialization.data(
      withJSONObject: [
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": Self.hostile("headline"),
        "author": [["@type": "Person", "name": Self.hostile("author")]], "articleSection": Self.hostile("section"),
        "publisher": ["@type": "Organization", "name": Self.hostile("publisher")],
        "datePublished": "2025-06-16T09:30:00+01:00", "url": "javascript:document.documentElement.id='ran-url'",
        "mainEntityOfPage": "javascript:document.documentElement.id='ran-page'",
      ] as [String: Any])
    return """
      <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>\(text("title"))</title>
      <meta property="og:site_name" content="\(text("site"))">
      <link rel="canonical" href="javascript:document.documentElement.id='ran-canonical'">
      <script type="application/ld+json">\(String(decoding: data, as: UTF8.self).replacing("</", with: "<\\/"))</script>
      </head><body><main><article>
      <h1>\(text("headline"))</h1><p class="standfirst">\(text("standfirst"))</p>
      <p class="byline">By <span rel="author">\(text("byline"))</span></p>
      <p>The harbour reopened on Monday after years of work, and the first boat took 300 people over the bay.</p>
      <figure><img src="quay.svg" width="800" height="600" alt="\(text("alt"))">
      <figcaption>\(text("caption")) <span class="credit">Photo: \(text("credit"))</span></figcaption></figure>
      <h2>\(text("heading"))</h2>
      <p>\(text("paragraph")) and then more words, so that it is a paragraph that somebody could read aloud.</p>
      <p>See <a href="javascript:document.documentElement.id='ran-link'">this</a>, <a href=" JaVaScRiPt:alert(1)">that</a> and
      <a href="data:text/html,<script>alert(1)</script>">more</a> to know what else there is to know of the bay.</p>
      <blockquote><p>\(text("quotation"))</p><cite>\(text("cite"))</cite></blockquote>
      <ul><li>\(text("item"))</li><li>Second.</li></ul>
      <table><caption>\(text("table"))</caption><tr><th>\(text("column"))</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>
      <p>It will run every day from now on, the company said, and the fare is what it was before the works began.</p>
      </article></main></body></html>
      """
  }

  private static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="300" \
    onload="document.documentElement.id='ran-drawing'"><script>document.documentElement.id='ran-drawing'</script>\
    <a xlink:href="javascript:alert(1)"><rect width="400" height="300" fill="red" onclick="alert(1)"/></a>\
    <image href="http://127.0.0.1:9/pixel.png" width="1" height="1"/><use href="http://127.0.0.1:9/a.svg#b"/>\
    <style>@import url(http://127.0.0.1:9/a.css); rect { fill: url(http://127.0.0.1:9/a) }</style>\
    <foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://127.0.0.1:9/"/></foreignObject></svg>
    """

  // MARK: What every file is held to

  /// Looks at every file of a folder, and at those in its books, and says what is wrong with them.
  private func problems(in folder: String) async throws -> [String] {
    for book in stage.names(in: folder) where book.hasSuffix(".epub") || book.hasSuffix(".lpf") {
      let unpacked = try await stage.run("python3 -m zipfile -e \(folder)/\(book) \(folder)/\(book).d")
      #expect(unpacked.status == 0, "\(unpacked.messages)")
    }
    var problems: [String] = []
    for name in stage.names(in: folder) {
      guard let content = FileManager.default.contents(atPath: stage("\(folder)/\(name)")) else { continue }
      func add(_ some: [String]) { problems += some.map { "\(name): \($0)" } }
      let isXML = name.contains("daisy/") || name.contains(".epub.d/")
      switch name.split(separator: ".").last {
      case "json", "jsonld":
        if (try? JSONSerialization.jsonObject(with: content)) == nil { add(["no JSON"]) }
        add(Self.commands(in: content))
      case "xml" where !isXML:
        // A feed is read elsewhere, and so its addresses are complete.
        let markup = Markup(xml: content)
        add((markup.damage.map { [$0] } ?? []) + (markup.count(of: "script") > 0 ? ["<script>"] : []))
      case "xml", "xhtml", "opf", "smil", "ncx", "svg":
        let markup = Markup(xml: content)
        add(markup.dangers + (markup.count(of: "script") > 0 ? ["<script>"] : []))
      case "html" where isXML:
        let markup = Markup(xml: content)
        add(markup.dangers + (markup.count(of: "script") > 0 ? ["<script>"] : []))
      case "html":
        add(Markup(html: String(decoding: content, as: UTF8.self)).dangers + Self.commands(in: content))
      case "vtt":
        add(Self.cueProblems(String(decoding: content, as: UTF8.self), point: ".") + Self.commands(in: content))
      case "srt":
        add(Self.cueProblems(String(decoding: content, as: UTF8.self), point: ",") + Self.commands(in: content))
      case "txt": add(Self.commands(in: content))
      default: break
      }
    }
    return problems
  }

  /// Control characters that a terminal or a player would obey.
  private static func commands(in content: Data) -> [String] {
    func isCommand(_ value: UInt32) -> Bool {
      value < 0x20 ? ![0x09, 0x0A, 0x0D].contains(value) : value >= 0x7F && value <= 0x9F
    }
    let found = Set(String(decoding: content, as: UTF8.self).unicodeScalars.map(\.value).filter(isCommand))
    return found.sorted().map { "control character \(String($0, radix: 16))" }
  }

  /// Cues whose text would be taken for something else: every arrow is between two times, in order.
  private static func cueProblems(_ text: String, point: String) -> [String] {
    var problems: [String] = []
    var last = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) where line.contains("-->") {
      let sides = line.components(separatedBy: " --> ")
      let isTime =
        sides.count == 2
        && sides.allSatisfy { side in
          side.utf8.count == 12 && side.utf8.allSatisfy { (48...58).contains($0) || $0 == point.utf8.first }
        }
      if !isTime {
        problems.append("an arrow in a text: \(line)")
      } else if sides[0] < last {
        problems.append("out of order: \(line)")
      }
      if isTime { last = sides[0] }
    }
    return problems
  }

  // MARK: Fields

  @Test func whatStandsInAFieldIsInertInEveryFormat() async throws {
    try stage.write(hostilePage(), to: "page.html")
    try stage.write(Self.drawing, to: "quay.svg")
    let outcome = try await stage.run("lectern render page.html -o out --format all --quiet")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let settings = try JSONSerialization.data(withJSONObject: [
      "title": Self.hostile("feed"), "description": Self.hostile("description"), "author": Self.hostile("owner"),
      "link": "https://bay.example/", "baseURL": "https://bay.example/a?b=\"&c=<d>/",
      "copyright": Self.hostile("rights"),
      "category": "News",
    ])
    try stage.write(settings, to: "settings.json")
    let feed = try await stage.run("lectern feed out --config settings.json")
    #expect(feed.status == 0 || feed.messages.contains("baseURL"), "\(feed.messages)")
    try stage.write(
      String(decoding: settings, as: UTF8.self).replacing("a?b=\\\"&c=<d>\\/", with: ""), to: "settings.json")
    let mended = try await stage.run("lectern feed out --config settings.json")
    #expect(mended.status == 0, "\(mended.messages)")
    #expect(stage.text("out/feed.xml")?.contains("<item>") == true)
    #expect(try await problems(in: "out") == [])
    let page = try #require(stage.text("out/page/index.html"))
    for file in ["edition.json", "article.jsonld", "publication.json", "embed.html", "index.html"] {
      #expect(stage.text("out/page/\(file)")?.contains("javascript:") == false, "\(file)")
    }
    // Data and player; and of the article's text all is there.
    #expect(Markup(html: page).count(of: "script") == 2)
    #expect(page.contains("&lt;script&gt;document.documentElement.id='ran-headline'&lt;/script&gt;"))
    #expect(
      stage.text("out/page/transcript.txt")?.contains("<script>document.documentElement.id='ran-paragraph'") == true)
    #expect(stage.names(in: "out/page/images").count == 1)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")))
  func noScriptOfAnArticleRuns() async throws {
    try stage.write(hostilePage(), to: "page.html")
    try stage.write(Self.drawing, to: "quay.svg")
    let rendered = try await stage.run("lectern render page.html -o out --format all --quiet")
    #expect(rendered.status == 0, "\(rendered.messages)")
    try stage.write(
      """
      {"title": "<script>document.documentElement.id='ran-feed'</script>", "description": "x", "author": "y",
       "link": "https://bay.example/", "baseURL": "https://bay.example/", "category": "News"}
      """, to: "settings.json")
    let pictures = stage.names(in: "out/page/images")
    #expect(pictures.count == 1)
    let feed = try await stage.run("lectern feed out --config settings.json")
    #expect(feed.status == 0, "\(feed.messages)")
    let files =
      ["out/index.html", "out/page/index.html", "out/page/embed.html"] + pictures.map { "out/page/images/\($0)" }
    // It shows that scripts do run, and that one sees it.
    try stage.write(
      "<!DOCTYPE html><html><body><script>document.documentElement.id='ran-control'</script></body></html>",
      to: "control.html")
    for file in files + ["control.html"] {
      let browser = try await stage.run(
        "timeout 600 chromium --headless --no-sandbox --disable-gpu --user-data-dir=profile --virtual-time-budget=3000 "
          + "--dump-dom 'file://\(stage(file))'")
      let root = browser.text.split(separator: ">").first { $0.contains("<html") || $0.contains("<svg") } ?? ""
      #expect(browser.text.utf8.count > 50, "\(file): \(browser.messages.suffix(400))")
      #expect(root.contains("id=\"ran-") == (file == "control.html"), "\(file): \(root)>")
    }
  }

  @Test func aTitleOfTenThousandCharactersIsATitle() async throws {
    let title = String(repeating: "Ferry & <harbour> reopens ", count: 400)
    try stage.write(Articles.page(headline: Self.escaped(title)), to: "long.html")
    try stage.write(
      "# \(title.replacing("<", with: "\\<"))\n\nThe harbour reopened on Monday after years of work.\n",
      to: "endless.md")
    let outcome = try await stage.run("lectern render long.html endless.md -o out --format all --quiet")
    #expect(outcome.status == 0, "\(outcome.messages)")
    for folder in ["out/long", "out/endless"] {
      #expect(try await problems(in: folder) == [])
      #expect(stage.text("\(folder)/index.html")?.contains("Ferry &amp; &lt;harbour&gt; reopens Ferry") == true)
    }
  }

  // MARK: Names

  @Test(arguments: [
    " ..", "-rf", "a b", "quote'\"s", "semi;colon", "$(touch ran)", "new\nline", "\u{202E}gpj", "한국 신문", "CON", "~",
    "#?%20",
    "edition.json", "index.html", String(repeating: "é", count: 120), "\\", "*", "a/../../b",
  ])
  func aNameThatIsNoneStaysInTheFolder(name: String) async throws {
    try stage.write(
      "# \(name.replacing("\n", with: " "))\n\nThe harbour reopened on Monday after years of work.\n",
      to: "desk/\(name.replacing("/", with: "∕")).md")
    let outcome = try await stage.run(
      "lectern batch desk -o out --format wav,page --quiet; lectern render desk/* -o out2/deep --format page --quiet")
    #expect(outcome.status == 0, "\(outcome.messages)")
    for root in ["out", "out2"] {
      #expect(stage.names(in: root).filter { $0.hasSuffix("/edition.json") }.count == 1)
      #expect(stage.names(in: root).filter { $0.hasSuffix("audio.wav") }.count == 1)
    }
    #expect(
      Set(stage.names(in: ".").compactMap { $0.split(separator: "/").first }) == ["desk", "out", "out2", "samples"])
  }

  @Test func articlesOfOneTitleAreTwoEditions() async throws {
    for folder in ["north", "south"] {
      try stage.write(
        "# The same title\n\nThe \(folder) pier reopened on Monday after years of work.\n", to: "\(folder)/story.md")
    }
    let rendered = try await stage.run("lectern render north/story.md south/story.md -o out --format wav,page --quiet")
    #expect(rendered.status == 0, "\(rendered.messages)")
    let pages = stage.names(in: "out").filter { $0.hasSuffix("index.html") }.compactMap { stage.text("out/\($0)") }
    #expect(pages.count == 2)
    #expect(pages.count { $0.contains("north") } == 1 && pages.count { $0.contains("south") } == 1)
    let digest = try await stage.run(
      "lectern digest north/story.md south/story.md --title Both -o both --format wav,page --quiet")
    #expect(digest.status == 0, "\(digest.messages)")
    let both = try #require(stage.text("both/both/script.txt"))
    #expect(both.contains("north pier") && both.contains("south pier"))
    // Two headings of one text have two addresses.
    let ids = Markup(html: try #require(stage.text("both/both/index.html"))).elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
  }

  // MARK: Pictures

  private func article(_ pictures: [String]) -> String {
    let figures = pictures.map {
      "<figure><img src=\"\($0)\" width=\"900\" height=\"600\" alt=\"A boat at the quay.\"><figcaption>At the quay.</figcaption></figure>"
    }
    return Articles.page().replacing("</article>", with: figures.joined() + "</article>")
  }

  /// A PNG that says it is so large, and is not.
  private static func bomb(_ side: UInt32) -> [UInt8] {
    func chunk(_ kind: String, _ content: [UInt8]) -> [UInt8] {
      let body = Array(kind.utf8) + content
      var sum: UInt32 = 0xFFFF_FFFF
      for byte in body {
        sum ^= UInt32(byte)
        for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
      }
      let sums = ~sum
      return bytes(UInt32(content.count)) + body + bytes(sums)
    }
    func bytes(_ number: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * UInt32($0))) }
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bytes(side) + bytes(side) + [8, 2, 0, 0, 0])
      + chunk("IDAT", [0x78, 0x9C, 0x63, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01]) + chunk("IEND", [])
  }

  @Test(
    arguments: [
      ("missing.png", []), ("empty.png", []), ("text.jpg", Array("no picture".utf8)), ("bomb.png", bomb(60_000)),
      ("wide.png", bomb(0x7FFF_FFFF)), ("none.png", bomb(0)), ("cut.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0x00]),
      ("../../../../../../etc/passwd", []), ("/etc/passwd", []), ("file:///etc/passwd", []), ("/dev/zero", []),
      ("data:image/png;base64,%%%", []),
      ("data:text/html,<script>1</script>", []), ("ftp://127.0.0.1/a.png", []), ("//127.0.0.1:9/a.png", []),
      ("folder", []),
    ] as [(String, [UInt8])])
  func aPictureThatIsNoneIsTold(name: String, bytes: [UInt8]) async throws {
    if !bytes.isEmpty || name == "empty.png" { try stage.write(bytes, to: "desk/\(name)") }
    try stage.write("x", to: "desk/folder/x")
    try stage.write(article([name.replacing("<", with: "&lt;")]), to: "desk/story.html")
    let outcome = try await stage.run(
      "lectern render desk/story.html -o out --format mp3,page,epub --quiet")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(stage.names(in: "out/story/images") == [])
    #expect(stage.text("out/story/index.html")?.contains("A boat at the quay.") == true)
    #expect(stage.names(in: "out/story").contains("edition.epub"))
    #expect(try await problems(in: "out/story") == [])
  }

  @Test func aRemotePictureIsNotFetched() async throws {
    try stage.write(Self.bomb(1), to: "web/boat.png")
    let stage = stage
    let server = try stage.begin("exec lectern serve web --port 0 --verbose > address")
    await server.react(when: { stage.text("address")?.hasSuffix("\n") == true }, by: { _ in })
    let address = try #require(stage.text("address")).trimmingCharacters(in: .newlines)
    try stage.write(article(["\(address)boat.png", "boat.png"]), to: "story.html")
    let outcome = try await stage.run("lectern render story.html -o out --format all --quiet")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try await problems(in: "out/story") == [])
    server.send(SIGTERM)
    // Nobody asked for anything.
    #expect(try await server.outcome().messages == "")
  }

  // MARK: Folders

  @Test func whatIsHalfMadeIsInNoFeedAndNoIndex() async throws {
    try stage.write("# The pier\n\nThe pier reopened on Monday after years of work.\n", to: "pier.md")
    try stage.write("# The quay\n\nThe quay reopened on Friday after years of work.\n", to: "quay.md")
    let rendered = try await stage.run("lectern render pier.md quay.md -o out --format all --quiet")
    #expect(rendered.status == 0, "\(rendered.messages)")
    let spoiled = try await stage.run(
      """
      cd out
      cp -R pier .pier.part-17-1
      cp -R quay cut && head -c 100 quay/edition.json > cut/edition.json
      cp -R quay silent && rm silent/audio.*
      cp -R quay nameless && rm nameless/edition.json
      cp -R quay short && head -c 1000 quay/audio.mp3 > short/audio.mp3
      cp -R quay lying && sed -i 's#"audio.mp3"#"../../../etc/passwd"#' lying/edition.json
      mkdir empty && ln -s ../out circle && ln -s /etc outside && echo '{}' > other.json
      mkdir bare && echo '[]' > bare/edition.json
      mkdir locked && mkfifo locked/edition.json
      """)
    #expect(spoiled.status == 0, "\(spoiled.messages)")
    try stage.write(
      """
      {"title": "The Bay", "description": "News & <tides>", "link": "https://bay.example/", "baseURL": "https://bay.example/audio/",
       "author": "The Bay ]]>", "email": "desk@bay.example", "category": "News", "explicit": false, "language": "en"}
      """, to: "settings.json")
    let feed = try await stage.run("lectern feed out --config settings.json")
    #expect(feed.status == 0, "\(feed.messages)")
    let markup = Markup(xml: Data(try #require(stage.text("out/feed.xml")).utf8))
    #expect(markup.damage == nil)
    let sounds = markup.elements.filter { $0.name == "enclosure" }.compactMap { $0.attributes["url"] }
    #expect(sounds.contains { $0.hasPrefix("https://bay.example/audio/pier/audio.") })
    #expect(
      !sounds.contains { $0.contains("part-") || $0.contains("passwd") || $0.contains("silent") || $0.contains("cut") })
    #expect(!sounds.contains { $0.contains("circle") || $0.contains("outside") || $0.contains("nameless") })
    let index = try await stage.run("lectern index out")
    #expect(index.status == 0, "\(index.messages)")
    let page = Markup(html: try #require(stage.text("out/index.html")))
    #expect(page.dangers == [])
    let links = page.elements.filter { $0.name == "a" }.compactMap {
      $0.attributes["href"]?.split(separator: "/").first
    }
    #expect(Set(links).isSuperset(of: ["pier", "quay"]))
    #expect(Set(links).isDisjoint(with: ["cut", "nameless", "circle", "outside", "bare", "locked", "empty", "..", ""]))
    #expect(!links.contains { $0.contains("part-") })
  }
}
