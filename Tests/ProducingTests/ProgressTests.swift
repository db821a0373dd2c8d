import Foundation
import Producing
import Reading
import Synchronization
import Testing

@Suite struct ProgressTests {
  private func progress(
    _ state: EditionProgress.State = .done, done: Int = 3, total: Int = 120, failed: Int = 0, eta: Double? = 134,
    audio: Double? = 225.4, failure: Failure? = nil, notices: [Notice] = []
  ) -> EditionProgress {
    EditionProgress(
      path: "news/roof.html", state: state, failure: failure, done: done, total: total, failed: failed,
      audioSeconds: audio, wallSeconds: 0.25, elapsedSeconds: 2, etaSeconds: eta, notices: notices)
  }

  /// What a display writes.
  private func shown(
    _ style: ProgressStyle, _ verbosity: ProgressDisplay.Verbosity = .normal, width: Int = 60,
    _ show: (ProgressDisplay) -> Void
  ) -> String {
    let written = Mutex("")
    show(
      ProgressDisplay(style: style, verbosity: verbosity, width: { width }) { text in written.withLock { $0 += text } })
    return written.withLock { $0 }
  }

  @Test func isALineForEveryEditionInPlainStyle() {
    #expect(shown(.plain) { $0.show(progress()) } == "[3/120] done news/roof.html (3:45)\n")
  }

  @Test func saysWhatIsUnchangedOnlyWhenAskedTo() {
    #expect(shown(.plain) { $0.show(progress(.unchanged)) } == "")
    #expect(shown(.plain, .verbose) { $0.show(progress(.unchanged)) } == "[3/120] unchanged news/roof.html\n")
  }

  @Test func saysFailuresInEveryStyle() {
    let failed = progress(
      .failed, audio: nil, failure: Failure(path: "news/roof.html", reason: .empty, error: "It is empty."))
    for style in [ProgressStyle.plain, .none] {
      #expect(shown(style) { $0.show(failed) } == "lectern: It is empty.\n")
      #expect(shown(style, .quiet) { $0.show(failed) } == "lectern: It is empty.\n")
    }
    #expect(shown(.bar) { $0.show(failed) }.hasPrefix("\r\u{1b}[Klectern: It is empty.\n["))
  }

  @Test func saysNoticesOnlyWhenAskedTo() {
    let doubtful = progress(notices: [Notice(.warning, "The date is odd.")])
    #expect(!shown(.plain) { $0.show(doubtful) }.contains("odd"))
    #expect(shown(.plain, .verbose) { $0.show(doubtful) }.contains("news/roof.html: warning: The date is odd.\n"))
  }

  @Test func showsNoCommandToATerminal() {
    let failed = progress(
      .failed, failure: Failure(path: "a", reason: .empty, error: "“\u{1b}[2J\u{7}\u{202E}x” is empty."))
    #expect(shown(.plain) { $0.show(failed) } == "lectern: “\\u{1B}[2J\\u{7}\\u{202E}x” is empty.\n")
  }

  @Test(arguments: [
    (60, "[███████████···········] 60/120  1.5/s  2:14 left  2 failed"),
    (48, "[█████·····] 60/120  1.5/s  2:14 left  2 failed"),
    (30, "60/120  1.5/s  2:14 left  2 f"), (1, ""),
  ])
  func isABarThatFitsTheTerminal(width: Int, bar: String) {
    var half = progress(done: 60, failed: 2)
    half.elapsedSeconds = 40
    let drawn = half.bar(width: width)
    #expect(drawn == bar)
    #expect(drawn.unicodeScalars.count < width)
  }

  @Test func drawsTheBarSeldomButTheLastOneAlways() {
    let drawn = shown(.bar) { display in
      for done in 1...120 {
        var step = progress(done: done)
        step.elapsedSeconds = Double(done) / 1000
        display.show(step)
      }
    }
    #expect(drawn.split(separator: "\r").count == 3)
    #expect(drawn.contains(" 120/120 "))
  }

  @Test func isAnObjectALineInJSONStyle() {
    #expect(
      shown(.json) { $0.show(progress()) }
        == #"{"audioSeconds":225.4,"done":3,"etaSeconds":134,"event":"edition","path":"news/roof.html","state":"done","total":120,"wallSeconds":0.25}"#
        + "\n")
  }

  @Test(
    arguments: [
      (10, 0, 0, 2000.0, 8.0, "10 articles: 10 made (33 minutes of audio in 8.0 s, 250 times real time)."),
      (1, 0, 0, 270.0, 1.5, "1 article: 1 made (4.5 minutes of audio in 1.5 s, 180 times real time)."),
      (0, 5, 0, 0, 0.1, "Nothing to do: all 5 editions are up to date."),
      (0, 1, 0, 0, 0.1, "Nothing to do: the edition is up to date."),
      (
        2000, 30, 3, 450_000, 300,
        "2033 articles: 2000 made (125 hours of audio in 300 s, 1500 times real time), 30 unchanged, 3 failed (see out/failures.jsonl)."
      ),
      (0, 0, 2, 0, 0.1, "2 articles: 2 failed (see out/failures.jsonl)."),
    ] as [(Int, Int, Int, Double, Double, String)])
  func endsWithASentence(rendered: Int, unchanged: Int, failed: Int, audio: Double, wall: Double, sentence: String) {
    var summary = Summary()
    summary.total = rendered + unchanged + failed
    summary.rendered = rendered
    summary.unchanged = unchanged
    summary.failures = (0..<failed).map { Failure(path: "\($0)", reason: .empty, error: "") }
    summary.audioSeconds = audio
    summary.wallSeconds = wall
    #expect(summary.sentence(failuresPath: "out/failures.jsonl") == sentence)
  }

  @Test func saysHowToGoOnAfterAnInterruption() {
    var summary = Summary()
    summary.total = 40
    summary.rendered = 12
    summary.isInterrupted = true
    #expect(summary.sentence() == "Interrupted: 12 editions are made, of 40; the same command goes on from here.")
  }
}
