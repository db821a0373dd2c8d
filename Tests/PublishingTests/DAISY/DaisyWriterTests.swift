import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import TestSupport
import Testing

@Suite struct DaisyWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes("daisy/\(name)"), as: UTF8.self)
  }

  private func scan(_ name: String) throws -> MarkupScan { try #require(MarkupScan(try text(name)), "\(name)") }

  /// Writes an edition whose sound needs not be heard.
  private func write(_ edition: Edition) throws -> [String] {
    for file in edition.recording.files {
      try Data("sound".utf8).write(to: URL(fileURLWithPath: folder.path(file.name)))
    }
    return try DaisyWriter().write(edition, into: folder.path)
  }

  @Test func writesABook() throws {
    var edition = try Stories.edition(of: Stories.ferry, in: folder, formats: [.mp3])
    edition.pictures = [
      "images/ferry.jpg": Picture(name: "images/1.jpg", mediaType: "image/jpeg", width: 800, height: 600),
      "images/gull.webp": Picture(name: "images/2.webp", mediaType: "image/webp", width: 80, height: 60),
    ]
    try FileManager.default.createDirectory(atPath: folder.path("images"), withIntermediateDirectories: false)
    try Data("picture".utf8).write(to: URL(fileURLWithPath: folder.path("images/1.jpg")))

    let files = try DaisyWriter().write(edition, into: folder.path)
    #expect(
      files == [
        "daisy/audio.mp3", "daisy/images-1.jpg", "daisy/content.html", "daisy/0001.smil", "daisy/0002.smil",
        "daisy/0003.smil", "daisy/master.smil", "daisy/ncc.html",
      ])
    #expect(try folder.bytes("daisy/audio.mp3") == folder.bytes("audio.mp3"))
    #expect(try folder.bytes("daisy/images-1.jpg") == Data("picture".utf8))

    // How large the encoder makes the sound is not the point.
    let size = try files.reduce(0) { $0 + (try folder.bytes($1).count) }
    let stated = try #require(scan("ncc.html").meta("ncc:kByteSize"))
    #expect(Int(stated) == (size + 1_023) / 1_024)
    for name in ["ncc.html", "content.html", "0002.smil", "master.smil"] {
      let text = try text(name).replacingOccurrences(of: "content=\"\(stated)\"", with: "content=\"…\"")
      try expectSnapshot(text, named: "ferry/daisy/\(name)")
    }
  }

  @Test(arguments: 0..<40)
  func tellsOneStoryInAllFiles(seed: Int) throws {
    let edition = RandomScript(seed: seed).edition
    let files = try write(edition)
    let (navigation, content, master) = (try scan("ncc.html"), try scan("content.html"), try scan("master.smil"))
    #expect(navigation.meta("ncc:files") == String(files.count))
    #expect(
      Set(content.elements.compactMap { $0.attributes["id"] }).count
        == content.elements.count { $0.attributes["id"] != nil })

    // Times: clip after clip, nothing left out, and every sum is right.
    var clock = 0
    var pairs: Set<String> = []
    var texts: [String] = []
    let sections = master.all("ref").compactMap { $0.attributes["src"] }
    #expect(sections == files.filter { $0.hasSuffix(".smil") }.map { String($0.dropFirst(6)) }.dropLast())
    for section in sections {
      let smil = try scan(section)
      #expect(smil.meta("ncc:totalElapsedTime") == DaisyTimes.clock(clock))
      let start = clock
      for clip in smil.all("audio") {
        #expect(milliseconds(clip.attributes["clip-begin"]) == clock)
        let end = try #require(milliseconds(clip.attributes["clip-end"]))
        #expect(end > clock)
        clock = end
      }
      #expect(milliseconds(smil.all("seq").first?.attributes["dur"]) == clock - start)
      #expect(smil.meta("ncc:timeInThisSmil") == DaisyTimes.clock(clock - start))
      pairs.formUnion(smil.all("par").compactMap { $0.attributes["id"] }.map { "\(section)#\($0)" })
      texts += smil.all("text").compactMap { $0.attributes["src"] }
    }
    #expect(clock == edition.recording.length * 1_000 / edition.recording.sampleRate)
    #expect(master.meta("ncc:timeInThisSmil") == DaisyTimes.clock(clock))

    // Every sentence is in the text, once, in order.
    let ids = content.elements.compactMap { $0.attributes["id"] }
    #expect(texts == ids.filter { $0 != "stitle" }.map { "content.html#\($0)" })
    #expect(texts.count == edition.script.lines.count)

    // Every place to go to is there, and no level is skipped.
    let items = navigation.elements.drop { $0.name != "body" }
      .filter { $0.name == "span" || $0.name.hasPrefix("h") }
    #expect(navigation.all("a").allSatisfy { pairs.contains($0.attributes["href"] ?? "") && !$0.text.isEmpty })
    #expect(navigation.meta("ncc:tocItems") == String(items.count))
    #expect(items.first?.name == "h1" && items.first?.attributes["class"] == "title")
    for file in [navigation, content] {
      let levels = file.elements.compactMap {
        $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil
      }
      #expect(levels.first == 1)
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }
  }

  private func milliseconds(_ time: String?) -> Int? {
    let digits = time?.filter { ("0"..."9").contains($0) || $0 == "." }.split(separator: ".") ?? []
    guard digits.count == 2, digits[1].count == 3, let seconds = Int(digits[0]), let rest = Int(digits[1]) else {
      return nil
    }
    return seconds * 1_000 + rest
  }

  @Test func needsNothingThatAnArticleMayLack() throws {
    let edition = try Stories.edition(
      of: Article(blocks: [Block(.paragraph("A ferry came."))]), in: folder, formats: [.mp3])
    _ = try DaisyWriter().write(edition, into: folder.path)
    let navigation = try scan("ncc.html")
    for name in [
      "dc:title", "dc:creator", "dc:date", "dc:format", "dc:identifier", "dc:language", "dc:publisher", "ncc:charset",
      "ncc:totalTime", "ncc:tocItems", "ncc:pageFront", "ncc:pageNormal", "ncc:pageSpecial",
    ] { #expect(navigation.meta(name)?.isEmpty == false, "\(name)") }
    let content = try scan("content.html")
    #expect(content.all("h1").map(\.attributes) == [["class": "title", "id": "stitle"]])
  }

  @Test func letsNothingOutOfItsElement() throws {
    let harm = "\"'</p><script>alert(1)</script><!-- ]]> & \u{1}\u{2028}\\"
    var article = Article(headline: harm, language: "en\" onload=\"")
    article.standfirst = InlineText(harm)
    article.bylines = [Byline(harm)]
    article.publication = harm
    article.section = harm
    article.blocks = [
      Block(.heading(level: 2, InlineText(harm))),
      Block(.table(.init(caption: harm, header: [harm, harm], rows: [[harm, harm]]))),
      Block(.figure(Figure(alt: harm, address: "a.png"))),
      Block(.aside(title: harm, [Block(.paragraph(InlineText(harm)))])),
    ]
    var edition = try Stories.edition(of: article, in: folder, formats: [.mp3])
    edition.pictures = ["a.png": Picture(name: "audio.mp3", mediaType: "image/png", width: 1, height: 1)]
    for name in try DaisyWriter().write(edition, into: folder.path) where !name.hasSuffix(".mp3") {
      let scan = try scan(String(name.dropFirst(6)))
      #expect(scan.all("script").isEmpty)
      #expect(scan.elements.allSatisfy { $0.attributes["onload"] == nil })
    }
    #expect(try scan("ncc.html").meta("dc:language") == "und")
  }

  @Test func setsTheStoriesOfABulletinBesideItsTitle() throws {
    func line(_ id: String, _ role: Line.Role, block: Int) -> Line {
      Line(
        id: id, role: role, text: id, spoken: id, alignment: [], language: "en", pauseAfter: .zero, block: block)
    }
    let stories = [0, 1].map { Script.Container(id: $0, .story) }
    let script = Script(
      language: "en", title: "Bulletin",
      lines: [
        line("Bulletin", .headline, block: 0), line("One", .headline, block: 1), line("Fares", .heading, block: 2),
        line("Low.", .paragraph, block: 3), line("Two", .headline, block: 4), line("Deep", .heading, block: 5),
      ],
      blocks: [
        .init(role: .headline), .init(role: .headline, containers: [stories[0]]),
        .init(role: .heading, level: 2, containers: [stories[0]]), .init(role: .paragraph, containers: [stories[0]]),
        .init(role: .headline, containers: [stories[1]]), .init(role: .heading, level: 4, containers: [stories[1]]),
      ])
    let cues = script.lines.indices.map { Recording.Cue(line: $0, samples: $0 * 1_000..<$0 * 1_000 + 500) }
    let recording = Recording(
      files: [.init(path: "audio.mp3", format: .mp3, sampleRate: 44_100)], sampleRate: 1_000, length: 6_000,
      cues: cues, words: [],
      chapters: Chapter.chapters(of: script, cues: cues, length: 6_000))
    let edition = Edition(
      article: Article(), script: script, recording: recording, source: .init(name: "a", bytes: 1, sha256: ""),
      settings: .init(voice: "v", images: "full", sha256: ""), engine: "e", version: "1")
    _ = try write(edition)
    let headings = try scan("ncc.html").elements.filter { $0.name.count == 2 && $0.name.hasPrefix("h") }
    #expect(
      headings.map { "\($0.name) \($0.text)".trimmingCharacters(in: .newlines) } == [
        "h1 Bulletin", "h1 One", "h2 Fares", "h1 Two", "h2 Deep",
      ])
  }

  @Test func takesTheSoundAgainWhenItIsMadeAgain() throws {
    let edition = RandomScript(seed: 1).edition
    _ = try write(edition)
    try FileManager.default.removeItem(atPath: folder.path("audio.wav"))
    try Data("another".utf8).write(to: URL(fileURLWithPath: folder.path("audio.wav")))
    _ = try DaisyWriter().write(edition, into: folder.path)
    #expect(try folder.bytes("daisy/audio.wav") == Data("another".utf8))
  }

  @Test func copiesWhereAFileCanHaveNoSecondName() throws {
    let bytes = Data((0..<700_000).map { UInt8($0 % 251) })
    try bytes.write(to: URL(fileURLWithPath: folder.path("a")))
    try EditionFiles.copy(folder.path("a"), to: folder.path("b"))
    #expect(try folder.bytes("b") == bytes)
    let error = #expect(throws: PublishingError.self) { try EditionFiles.copy(folder.path("x"), to: folder.path("y")) }
    #expect(error?.description.contains("is gone, which it is a copy of") == true)
    #expect(folder.names == ["a", "b"])
  }

  @Test func saysThatAFileStandsWhereTheBookShould() throws {
    let edition = RandomScript(seed: 2).edition
    try Data().write(to: URL(fileURLWithPath: folder.path("daisy")))
    let error = #expect(throws: PublishingError.self) { try write(edition) }
    #expect(error?.description.contains("“\(folder.path("daisy"))” can't be written") == true)
  }
}
