import Foundation
import Testing

/// A worker that is killed or hangs costs time, not the edition.
@Suite struct WorkerFailureTests {
  private let stage: Stage

  init() throws {
    stage = try Stage()
    try stage.write(Articles.longPage(paragraphs: 60), to: "story.html")
  }

  /// The processes that a process started, and those that they did.
  private static func descendants(of process: Int32) -> [Int32] {
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    let children = tasks.flatMap { task in
      (FileManager.default.contents(atPath: "/proc/\(process)/task/\(task)/children") ?? Data())
        .split(separator: UInt8(ascii: " ")).compactMap { Int32(String(decoding: $0, as: UTF8.self)) }
    }
    return children.flatMap { [$0] + descendants(of: $0) }
  }

  /// Renders, with every worker that is there half a second after speaking began treated by `signal`.
  private func renderDisturbed(by signal: Int32) async throws -> Stage.Outcome {
    let render = try stage.begin("exec lectern render story.html -o disturbed")
    await render.react(
      when: { Self.descendants(of: render.number).count > 1 },
      by: { render in for worker in Self.descendants(of: render.number) { kill(worker, signal) } })
    return try await render.outcome()
  }

  @Test(arguments: [SIGKILL, SIGSEGV, SIGSTOP])
  func theEditionIsTheSameAsEver(signal: Int32) async throws {
    let disturbed = try await renderDisturbed(by: signal)
    #expect(disturbed.status == 0, "\(disturbed.messages)")
    #expect(try await stage.run("lectern render story.html -o calm").status == 0)
    for file in stage.names(in: "calm/story") {
      let same =
        FileManager.default.contents(atPath: stage("calm/story/" + file))
        == FileManager.default.contents(atPath: stage("disturbed/story/" + file))
      #expect(same, "\(file)")
    }
  }

  @Test func aStoryThatAlwaysCrashesTheEngineIsLeftOutOfADigest() async throws {
    try stage.write("#!/bin/sh\nexec '\(Stage.programs)/test-worker' Wendle crash 11\n", to: "worker")
    try stage.write(Articles.page(headline: "Ferry returns"), to: "ferry.html")
    try stage.write(Articles.page(headline: "Market moves"), to: "market.html")
    try stage.write(
      Articles.page(
        headline: "Wendle", paragraphs: (1...20).map { "Wendle said Wendle, and \($0) agreed with Wendle." }),
      to: "wendle.html")
    let outcome = try await stage.run(
      "chmod +x worker; lectern digest ferry.html wendle.html market.html --title Evening -o out -q",
      environment: ["LECTERN_WORKER": stage("worker")])
    #expect(outcome.messages.hasPrefix("lectern: “wendle.html” is left out: the speech worker failed again and again"))
    #expect(outcome.messages.split(separator: "\n").count == 1)
    #expect(outcome.status == 3)
    let script = try #require(stage.text("out/evening/script.txt"))
    #expect(script.contains("Ferry returns") && script.contains("Market moves") && !script.contains("Wendle"))
  }

  @Test func aMissingWorkerIsSaidOnce() async throws {
    let outcome = try await stage.run("lectern render story.html -o out", environment: ["LECTERN_WORKER": "/nowhere"])
    #expect(
      outcome.messages
        == "lectern: The program speech-worker was not found (looked in /nowhere); build or install Lectern again.\n")
    #expect(outcome.status == 6)
    let doctor = try await stage.run("lectern doctor", environment: ["LECTERN_WORKER": "/nowhere"])
    #expect(doctor.status == 6)
    #expect(doctor.text.contains("missing   speech-worker: The program speech-worker was not found"))
  }

  @Test func aProgramThatIsNoWorkerIsSaid() async throws {
    let outcome = try await stage.run("lectern render story.html -o out", environment: ["LECTERN_WORKER": "/bin/true"])
    #expect(outcome.messages.hasPrefix("lectern: "))
    #expect(outcome.status == 6)
    #expect(stage.names(in: "out") == [])
  }
}
