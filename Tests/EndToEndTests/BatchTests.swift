import Foundation
import Testing

/// A batch can be stopped, killed and taken up again at any moment.
@Suite struct BatchTests {
  private let stage: Stage

  init() throws { stage = try Stage() }

  private func makeArticles(_ count: Int, long: Bool = false) throws {
    for number in 1...count {
      let page = long ? Articles.longPage(paragraphs: 12) : Articles.page(headline: "Story number \(number)")
      try stage.write(page, to: "in/story-\(number).html")
    }
  }

  /// The editions that are there, those in the making not counted.
  private func editions() -> [String] {
    stage.names(in: "out").filter { $0.hasSuffix("/edition.json") && !$0.hasPrefix(".") }
  }

  /// What every edition has, if no other sound is asked for.
  private static let names = ["audio.wav", "edition.json", "script.json", "script.txt", "words.json"]

  @Test func leavesAloneWhatIsUnchanged() async throws {
    try makeArticles(3)
    let first = try await stage.run("lectern batch in -o out")
    #expect(first.messages.contains("3 articles: 3 made ("))
    let second = try await stage.run("lectern batch in -o out")
    #expect(second.messages == "Nothing to do: all 3 editions are up to date.\n")
    #expect(second.status == 0)
    #expect(try await stage.run("lectern batch in -o out --force").messages.contains("3 made"))
  }

  @Test(arguments: [
    "printf '<p>More.</p>' >> in/story-1.html", "rm out/story-1/audio.wav", "echo x >> out/story-1/script.txt",
    "rm out/story-1/edition.json", "echo '{' > out/story-1/edition.json",
  ])
  func makesAgainWhatIsChangedOrDamaged(change: String) async throws {
    try makeArticles(2)
    _ = try await stage.run("lectern batch in -o out")
    let changed = try await stage.run(change)
    #expect(changed.status == 0)
    let again = try await stage.run("lectern batch in -o out")
    #expect(again.messages.contains("2 articles: 1 made ("))
    #expect(again.messages.contains("1 unchanged"))
    #expect(again.status == 0)
  }

  @Test(arguments: [
    "--rate 180", "--voice en-gb", "--images none", "--format flac", "--format wav,mp3", "--language en-GB",
    "--lexicon own.pls",
  ])
  func makesAgainWhatIsSetOtherwise(option: String) async throws {
    try makeArticles(1)
    try stage.write(
      """
      <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
      <lexeme><grapheme>Farrow</grapheme><alias>Farra</alias></lexeme></lexicon>
      """, to: "own.pls")
    _ = try await stage.run("lectern batch in -o out")
    let again = try await stage.run("lectern batch in -o out \(option)")
    #expect(again.messages.contains("1 article: 1 made ("))
    let third = try await stage.run("lectern batch in -o out \(option)")
    #expect(third.messages == "Nothing to do: the edition is up to date.\n")
  }

  @Test func goesOnAfterFailuresAndRecordsThem() async throws {
    try makeArticles(2)
    try stage.write("", to: "in/a/empty.html")
    try stage.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0], to: "in/picture.html")
    let outcome = try await stage.run("lectern batch in -o out")
    #expect(outcome.status == 3)
    #expect(outcome.messages.contains("2 failed (see out/failures.jsonl)"))
    #expect(
      stage.text("out/failures.jsonl") == """
        {"error":"“in/a/empty.html” is empty; there is nothing to read.","path":"a/empty.html","reason":"empty"}
        {"error":"“in/picture.html” is not text; give an HTML, Markdown or plain-text file.","path":"picture.html","reason":"binary"}

        """)
    #expect(editions() == ["story-1/edition.json", "story-2/edition.json"])
    #expect(!stage.names(in: "out").contains("a"))

    try stage.write(Articles.page(), to: "in/a/empty.html")
    _ = try await stage.run("rm in/picture.html")
    #expect(try await stage.run("lectern batch in -o out").status == 0)
    #expect(stage.text("out/failures.jsonl") == nil)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func endsInOrderWhenItIsAskedTo(signal: Int32, status: Int32) async throws {
    try makeArticles(16, long: true)
    let batch = try stage.begin("exec lectern batch in -o out --jobs 2")
    await batch.react(when: { self.editions().count >= 2 }, by: { $0.send(signal) })
    let outcome = try await batch.outcome()
    #expect(outcome.status == status)
    #expect(outcome.messages.contains("Interrupted: "))
    let made = editions().count
    #expect(made >= 2 && made < 16)
    // Nothing half made: every folder is an edition, and nothing hidden is left but the lock.
    let top = Set(stage.names(in: "out").filter { !$0.contains("/") })
    #expect(top.filter { $0.hasPrefix(".") } == [".lectern.lock"])
    #expect(top.filter { $0.hasPrefix("story-") }.count == made)
    let second = try await stage.run("lectern batch in -o out --jobs 4")
    #expect(second.status == 0)
    #expect(second.messages.contains("\(made) unchanged"))
  }

  @Test func endsAtOnceWhenItIsAskedTwice() async throws {
    try stage.write(Articles.longPage(paragraphs: 600), to: "in/endless.html")
    let batch = try stage.begin("exec lectern batch in -o out")
    // The second comes while the first is being obeyed, or after; either way the end comes and the status is the same.
    await batch.react(when: { self.stage.names(in: "out").contains { $0.contains(".part-") } }) { batch in
      batch.send(SIGINT)
      batch.send(SIGINT)
      usleep(1_000)
      batch.send(SIGINT)
    }
    let outcome = try await batch.outcome()
    #expect(outcome.status == 130)
    #expect(editions() == [])
  }

  @Test func isTakenUpAgainAfterItWasKilled() async throws {
    try makeArticles(16, long: true)
    for round in 1...3 {
      let batch = try stage.begin("exec lectern batch in -o out --jobs 2")
      await batch.react(
        when: {
          self.editions().count >= round * 2 && self.stage.names(in: "out").contains { $0.contains(".part-") }
        }, by: { $0.send(SIGKILL) })
      #expect(try await batch.outcome().status == 128 + SIGKILL)
      for edition in editions() {
        let folder = (edition as NSString).deletingLastPathComponent
        #expect(Set(stage.names(in: "out/\(folder)")).isSuperset(of: Self.names), "a whole edition: \(folder)")
      }
    }
    let made = editions().count
    let last = try await stage.run("lectern batch in -o out")
    #expect(last.status == 0)
    #expect(last.messages.contains("\(made) unchanged"))
    #expect(editions().count == 16)
    #expect(!stage.names(in: "out").contains { $0.contains(".part") })
  }

  @Test func refusesToShareItsOutputWithAnotherBatch() async throws {
    try makeArticles(16, long: true)
    let first = try stage.begin("exec lectern batch in -o out --jobs 2")
    // Stopped, it holds what it holds for as long as the second needs.
    await first.react(when: { self.editions().count >= 1 }, by: { $0.send(SIGSTOP) })
    let second = try await stage.run("lectern batch in -o out")
    #expect(second.status == 1)
    #expect(
      second.messages
        == "lectern: Another batch is writing to “out”; wait until it is done, or name another folder.\n")
    first.send(SIGCONT)
    first.send(SIGINT)
    _ = try await first.outcome()
  }

  @Test func saysHowFarItIsAsJSON() async throws {
    try makeArticles(2)
    try stage.write("", to: "in/zero.html")
    let outcome = try await stage.run("lectern batch in -o out --progress json --jobs 1")
    let events = try outcome.messages.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
    #expect(events.map { $0["event"] as? String } == ["edition", "edition", "edition", "summary"])
    #expect(events.map { $0["state"] as? String } == ["done", "done", "failed", nil])
    #expect(events.compactMap { $0["done"] as? Int } == [1, 2, 3])
    #expect(events.compactMap { $0["total"] as? Int } == [3, 3, 3, 3])
    #expect(events[0]["path"] as? String == "story-1.html")
    #expect(events[0]["audioSeconds"] is Double)
    #expect(events[0]["wallSeconds"] is Double)
    #expect(events[2]["error"] as? String == "“in/zero.html” is empty; there is nothing to read.")
    #expect(events[3]["rendered"] as? Int == 2)
    #expect(events[3]["failed"] as? Int == 1)
  }

  @Test(arguments: ["--progress none", "--quiet"])
  func saysNothingButFailures(option: String) async throws {
    try makeArticles(1)
    try stage.write("", to: "in/zero.html")
    let outcome = try await stage.run("lectern batch in -o out \(option)")
    #expect(outcome.messages == "lectern: “in/zero.html” is empty; there is nothing to read.\n")
    #expect(outcome.text == "")
  }

  @Test func drawsABarWithinItsWidth() async throws {
    try makeArticles(3)
    let outcome = try await stage.run("lectern batch in -o out --progress bar", environment: ["COLUMNS": "40"])
    let drawn = outcome.messages.split(separator: "\r").map { $0.replacing("\u{1b}[K", with: "") }
    #expect(drawn.contains { $0.contains("3/3") })
    #expect(drawn.dropLast().allSatisfy { $0.unicodeScalars.count < 40 })
    #expect(drawn.last?.hasPrefix("3 articles: 3 made") == true)
  }
}
