import Foundation
import Producing
import Reading
import Speaking
import Synchronization
import Testing

@Suite struct BatchTests {
  private func jobs(_ count: Int) -> [EditionJob] {
    (0..<count).map { EditionJob(source: "\($0).html", destination: .folder("out/\($0)")) }
  }

  /// Runs jobs and gives what was reported, in the order in which it was.
  private func run(
    _ jobs: [EditionJob], width: Int = 4, work: @escaping @Sendable (EditionJob) throws -> EditionResult
  ) async throws -> (Summary, [EditionProgress]) {
    let reported = Mutex<[EditionProgress]>([])
    let summary = try await Batch(width: width, work: work).run(jobs) { progress in
      reported.withLock { $0.append(progress) }
    }
    return (summary, reported.withLock { $0 })
  }

  @Test func doesEveryJobOnce() async throws {
    let (summary, reported) = try await run(jobs(500)) { _ in EditionResult(.done, audioSeconds: 2) }
    #expect(summary.rendered == 500)
    #expect(summary.audioSeconds == 1000)
    #expect(Set(reported.map(\.path)).count == 500)
    #expect(reported.map(\.done) == Array(1...500))
    #expect(reported.last?.etaSeconds == 0)
  }

  @Test func goesOnAfterAFailure() async throws {
    let (summary, reported) = try await run(jobs(20)) { job in
      if job.source.hasPrefix("1") { throw ReadingError.noArticle(name: job.source) }
      return EditionResult(job.source.hasPrefix("2") ? .unchanged : .done, audioSeconds: 1)
    }
    #expect(summary.failures.count == 11)
    #expect(summary.unchanged == 1)
    #expect(summary.rendered == 8)
    #expect(summary.audioSeconds == 8)
    let failure = try #require(reported.first { $0.path == "1.html" }?.failure)
    #expect(failure.reason == .noArticle)
    #expect(failure.error == ReadingError.noArticle(name: "1.html").description)
  }

  @Test func stopsWhenTheMachineLacksSomething() async throws {
    let begun = Mutex(0)
    await #expect(throws: SpeakingError.noWorker(searched: ["here"])) {
      _ = try await run(jobs(1000), width: 2) { _ in
        begun.withLock { $0 += 1 }
        throw SpeakingError.noWorker(searched: ["here"])
      }
    }
    #expect(begun.withLock { $0 } <= 2)
  }

  /// Waits for what may take its time on a busy machine, but not for ever.
  private static func wait(until isTrue: () -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(300)
    while !isTrue() {
      if ContinuousClock.now > deadline { throw ReadingError.empty(name: "waiting") }
      Thread.sleep(forTimeInterval: 0.001)
    }
  }

  @Test func runsAsManyJobsAtOnceAsAsked() async throws {
    let running = Mutex((now: 0, most: 0))
    _ = try await run(jobs(40), width: 3) { _ in
      running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      try Self.wait { running.withLock { $0.most } >= 3 }
      Thread.sleep(forTimeInterval: 0.005)
      running.withLock { $0.now -= 1 }
      return EditionResult(.done, audioSeconds: 0)
    }
    #expect(running.withLock { $0.most } == 3)
  }

  @Test func runsJobsThatWaitForOneAnother() async throws {
    let arrived = Mutex(0)
    let (summary, _) = try await run(jobs(16), width: 16) { _ in
      arrived.withLock { $0 += 1 }
      try Self.wait { arrived.withLock { $0 } == 16 }
      return EditionResult(.done, audioSeconds: 0)
    }
    #expect(summary.rendered == 16)
  }

  @Test func beginsNothingNewWhenItIsCancelled() async throws {
    let begun = Mutex(0)
    let task = Task {
      try await run(jobs(1000), width: 2) { _ in
        begun.withLock { $0 += 1 }
        while !Task.isCancelled { Thread.sleep(forTimeInterval: 0.001) }
        throw CancellationError()
      }
    }
    while begun.withLock({ $0 }) < 2 { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    let (summary, reported) = try await task.value
    #expect(summary.isInterrupted)
    #expect(begun.withLock { $0 } == 2)
    #expect(summary.failures == [])
    #expect(reported.isEmpty)
  }

  @Test func takesNoJobs() async throws {
    let (summary, _) = try await run([]) { _ in EditionResult(.done, audioSeconds: 0) }
    #expect(summary.total == 0)
    #expect(!summary.isInterrupted)
  }
}
