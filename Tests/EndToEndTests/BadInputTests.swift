import Foundation
import Testing

/// Whatever a document holds, the program ends in time, with a sentence or an edition, and leaves nothing half made.
@Suite struct BadInputTests {
  private let stage: Stage

  init() throws { stage = try Stage() }

  /// What is spoken of the document `name`, line by line.
  private func spoken(_ name: String) async throws -> [String] {
    let outcome = try await stage.run("lectern preview --format json \(name)")
    try #require(outcome.status == 0, "\(outcome.messages)")
    let script = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
    return (script?["lines"] as? [[String: Any]] ?? []).compactMap { $0["spoken"] as? String }
  }

  /// Renders the document `name`, which gives a whole edition.
  private func render(_ name: String) async throws {
    let outcome = try await stage.run("lectern render \(name) -o out")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let names = stage.names(in: "out").map { ($0 as NSString).lastPathComponent }
    #expect(Set(names).isSuperset(of: ["audio.wav", "edition.json", "script.json", "script.txt", "words.json"]))
  }

  /// Nothing was made.
  private func nothingIsLeft() -> Bool { stage.names(in: "out") == [] }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46],
      [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0x0A, 0x25, 0xE2, 0xE3],
      (0..<4096).map { UInt8($0 * 167 % 251) },
    ] as [[UInt8]])
  func binaryDataIsNoArticle(bytes: [UInt8]) async throws {
    try stage.write(bytes, to: "story.html")
    let outcome = try await stage.run("lectern render story.html -o out")
    #expect(outcome.messages.hasPrefix("lectern: “story.html” is "))
    #expect(outcome.status == 1 || outcome.status == 5)
    #expect(nothingIsLeft())
  }

  @Test func aWrongCharsetDoesNotGarbleTheText() async throws {
    let text = Articles.page(paragraphs: ["The café in Pécs — “Zöld” — reopened.", "It had been closed for a year."])
    try stage.write(text.replacing("charset=\"utf-8\"", with: "charset=\"iso-8859-1\""), to: "lying.html")
    #expect(try await spoken("lying.html").contains { $0.contains("café in Pécs") && $0.contains("Zöld") })
    let latin = try #require(
      text.replacing("charset=\"utf-8\"", with: "charset=\"windows-1252\"").data(using: .windowsCP1252))
    try stage.write(latin, to: "latin.html")
    #expect(try await spoken("latin.html").contains { $0.contains("café in Pécs") && $0.contains("Zöld") })
    try stage.write(try #require(text.data(using: .utf16)), to: "wide.html")
    #expect(try await spoken("wide.html").contains { $0.contains("café in Pécs") })
  }

  @Test func invalidUTF8CostsNoMoreThanItself() async throws {
    var bytes = Array(Articles.page().utf8)
    let place = try #require(bytes.firstRange(of: Array("baker on a".utf8)))
    bytes.insert(contentsOf: [0xC3, 0x28, 0xFF, 0xED, 0xA0, 0x80], at: place.lowerBound)
    try stage.write(bytes, to: "story.html")
    let lines = try await spoken("story.html")
    #expect(lines.contains { $0.contains("The bridge over the Wend at Farrow opened") })
    #expect(lines.contains { $0.contains("baker on a bicycle") })
    try await render("story.html")
  }

  @Test func nullBytesEndNothing() async throws {
    try stage.write(Articles.page().replacing("two years", with: "two\u{0} years\u{0}"), to: "story.html")
    #expect(try await spoken("story.html").contains { $0.contains("repairs") })
    try await render("story.html")
  }

  @Test func aPageOfFiftyMegabytesIsReadInTime() async throws {
    var page = Array(Articles.page().utf8)
    let teaser = Array("<div class=\"teaser\"><a href=\"/x\">More of the same news today</a></div>\n".utf8)
    page.reserveCapacity(teaser.count * 720_000 + page.count)
    for _ in 1...720_000 { page += teaser }
    try #require(page.count > 50_000_000)
    try stage.write(page, to: "large.html")
    let outcome = try await stage.run("lectern read --format json large.html > read.json")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(stage.text("read.json")?.contains("The first to cross was a baker") == true)
  }

  @Test func aPageLargerThanTheLimitSaysSo() async throws {
    let made = try await stage.run(
      "head -c 70000000 /dev/zero | tr '\\0' 'a' > huge.txt; lectern render huge.txt -o out")
    #expect(
      made.messages
        == "lectern: “huge.txt” is larger than 64 MiB, the most that is read; save the article's text alone.\n")
    #expect(made.status == 1)
    #expect(nothingIsLeft())
  }

  @Test func aHundredThousandNestedElementsAreRead() async throws {
    let depth = 100_000
    let deep =
      String(repeating: "<div>", count: depth) + "<p>At the bottom of it all.</p>"
      + String(repeating: "</div>", count: depth)
    try stage.write(Articles.page().replacing("</article>", with: deep + "</article>"), to: "deep.html")
    let outcome = try await stage.run("lectern read deep.html")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.text.contains("The first to cross was a baker"))
  }

  @Test func manyNestedQuotationsAndListsInMarkdownAreRead() async throws {
    try stage.write(
      "# Title\n\nA paragraph of the article.\n\n" + String(repeating: "> ", count: 20_000) + "deep\n", to: "deep.md")
    let outcome = try await stage.run("lectern read deep.md")
    #expect(outcome.text.contains("A paragraph of the article."), "\(outcome.messages)")
  }

  @Test func aHeadlineWithoutABodyIsSaid() async throws {
    try stage.write(
      "<html><head><title>x</title></head><body><article><h1>Bridge reopens after two years</h1></article></body></html>",
      to: "head.html")
    let outcome = try await stage.run("lectern preview head.html")
    if outcome.status == 0 {
      #expect(outcome.text.contains("Bridge reopens after two years"))
      try await render("head.html")
    } else {
      #expect(outcome.status == 5)
    }
  }

  @Test func aWordOfAHundredThousandLettersIsSurvived() async throws {
    let word = String(repeating: "abcdefghij", count: 10_000)
    try stage.write(Articles.page(paragraphs: ["Before it.", word, "After it all was well again."]), to: "long.html")
    try await render("long.html")
    #expect(try await spoken("long.html").contains { $0.contains("After it all was well again") })
  }

  @Test func nothingButEmojiIsSurvived() async throws {
    try stage.write("🙂🎉👩‍👩‍👧‍👦\n\n🚀🚀🚀\n", to: "emoji.txt")
    let outcome = try await stage.run("lectern render emoji.txt -o out")
    #expect(outcome.status == 0 || outcome.status == 5, "\(outcome.messages)")
    #expect(outcome.status == 0 || nothingIsLeft())
  }

  @Test func textFromRightToLeftIsSurvived() async throws {
    try stage.write(
      Articles.page(
        headline: "הגשר נפתח מחדש",
        paragraphs: ["הגשר מעל הנהר נפתח שוב ביום שני.", "\u{202E}drow\u{202C} العربية في النص."]
      )
      .replacing("lang=\"en\"", with: "lang=\"en\" dir=\"rtl\""), to: "rtl.html")
    try await render("rtl.html")
  }

  @Test func controlCharactersAreNotSaid() async throws {
    try stage.write(
      Articles.page(paragraphs: [
        "The \u{1}400Sspeed stays.", "A bell \u{7} and \u{1B}[31mred\u{1B}[0m text, a\u{200B}joiner.",
      ]),
      to: "control.html")
    let lines = try await spoken("control.html")
    #expect(!lines.joined().unicodeScalars.contains { $0.value < 32 })
    try await render("control.html")
    #expect(try await stage.run("lectern preview control.html").output.contains(0x1B) == false)
  }

  @Test func markupForSpeechIsTextAsAnyOther() async throws {
    let paragraphs = [
      "He typed &lt;speak&gt;&lt;break time=\"300s\"/&gt;stop&lt;/speak&gt; and waited.",
      "Then he typed [[h@l'oU]] twice, which nobody understood.",
    ]
    try stage.write(Articles.page(paragraphs: paragraphs), to: "marks.html")
    try await render("marks.html")
    let record =
      try JSONSerialization.jsonObject(
        with: #require(FileManager.default.contents(atPath: stage("out/marks/edition.json")))) as? [String: Any]
    let seconds = try #require((record?["audio"] as? [String: Any])?["seconds"] as? Double)
    #expect(seconds < 60, "a break that was obeyed would be five minutes")
    let marks = try await spoken("marks.html")
    #expect(marks.contains { $0.contains("nobody understood") })
  }

  @Test func anImageWithoutAnythingIsANotice() async throws {
    try stage.write(
      Articles.page().replacing(
        "</article>", with: "<figure><img src=\"a/b.jpg\"></figure><p>The end of the story came late.</p></article>"),
      to: "image.html")
    let outcome = try await stage.run("lectern preview --format json image.html")
    let script = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
    let notices = (script?["notices"] as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }
    #expect(notices.contains { $0.contains("a/b.jpg") }, "\(notices)")
    try await render("image.html")
  }

  @Test func daysThatDoNotExistAreNotSaid() async throws {
    try stage.write(
      Articles.page().replacing("2026-03-02\">2 March 2026", with: "2026-02-30\">30 February 2026"), to: "date.html")
    #expect(try await !spoken("date.html").contains { $0.contains("Published") })
    try await render("date.html")
  }

  @Test func adiskThatIsFullLeavesNothingHalfMade() async throws {
    let canMount = try await stage.run("unshare -rm true")
    try #require(canMount.status == 0, "needs a mount namespace, which this machine doesn't allow")
    try stage.write(Articles.longPage(paragraphs: 30), to: "story.html")
    let outcome = try await stage.run(
      "mkdir out; unshare -rm sh -c 'mount -t tmpfs -o size=1m tmpfs out && lectern render story.html -o out -q; echo $?; ls -A out'"
    )
    #expect(outcome.text == "6\n", "\(outcome.text)")
    #expect(outcome.messages.contains("The disk is full;"))
    let batch = try await stage.run(
      "mkdir in; mv story.html in; unshare -rm sh -c 'mount -t tmpfs -o size=1m tmpfs out && lectern batch in -o out -q; echo $?; ls -A out'"
    )
    #expect(batch.text.hasPrefix("6\n"), "\(batch.text)")
    #expect(!batch.text.contains(".part"))
  }

  @Test func aFullDiskIsToldOfADeviceToo() async throws {
    try stage.write(Articles.page(), to: "story.html")
    let outcome = try await stage.run("lectern render story.html -o - -q > /dev/full")
    #expect(outcome.messages == "lectern: The disk is full; “-” was not written. Free some space and run again.\n")
    #expect(outcome.status == 6)
  }

  @Test func aNewEditionThatFailsLeavesTheOldOneAsItWas() async throws {
    try stage.write(Articles.page(), to: "story.html")
    try await render("story.html")
    let (before, names) = (stage.text("out/story/edition.json"), stage.names(in: "out"))
    try stage.write(Data(), to: "story.html")
    #expect(try await stage.run("lectern render story.html -o out").status == 5)
    #expect(stage.text("out/story/edition.json") == before)
    #expect(stage.names(in: "out") == names)
  }

  @Test(arguments: ["2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func closedStreamsCostNothingOfAnEdition(closing: String) async throws {
    try stage.write(Articles.page(), to: "in/story.html")
    #expect(try await stage.run("lectern batch in -o open -q").status == 0)
    #expect(try await stage.run("lectern batch in -o out --progress plain \(closing)").status == 0)
    #expect(stage.text("out/.lectern.lock") == "")
    #expect(try await stage.run("diff -r open out").status == 0)
  }

  @Test func namesThatAreTaughtAtOnceAreAllKept() async throws {
    let names = (1...12).map { "Wendmoor\($0)x" }
    let adding = names.map { "lectern lexicon add \($0) --alias wenmer --voices newsroom & " }.joined()
    let outcome = try await stage.run("mkdir newsroom; \(adding) wait; lectern lexicon list --voices newsroom")
    for name in names { #expect(outcome.text.contains(name + " ")) }
  }

  @Test func aStreamThatIsNeededAndClosedIsSaid() async throws {
    try stage.write(Articles.page(), to: "story.html")
    let output = try await stage.run("lectern preview story.html >&-")
    #expect(output.messages == "lectern: Standard output is closed; give a file, or a pipe.\n")
    #expect(output.status == 1)
    let sound = try await stage.run("lectern render story.html -q -o - >&-")
    #expect(sound.messages == "lectern: “-” can't be written: it is closed; give a file, or a pipe.\n")
    #expect(sound.status == 1)
    let input = try await stage.run("lectern normalize <&-")
    #expect(input.messages == "lectern: Standard input is closed; give a file, or a pipe.\n")
    #expect(input.status == 1)
  }
}
