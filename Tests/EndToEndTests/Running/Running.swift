import Foundation
import Synchronization
import TestSupport

/// A command that runs.
final class Running: Sendable {
  private let command: String
  private let process = Process()
  private let streams: TemporaryFolder
  private let ending = Ending()

  fileprivate static let inherited = ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"]

  init(_ command: String, in folder: String, input: Data, environment: [String: String]) throws {
    self.command = command
    streams = try TemporaryFolder()
    for (name, content) in [("in", input), ("out", Data()), ("err", Data())] { try streams.write(content, to: name) }
    let own = ProcessInfo.processInfo.environment
    var variables: [String: String] = [:]
    for name in Self.inherited { variables[name] = own[name] }
    variables["PATH"] = Stage.programs + ":" + (own["PATH"] ?? "/usr/bin:/bin")
    variables["LC_ALL"] = "C.UTF-8"
    variables["TERM"] = "dumb"
    variables.merge(environment) { $1 }
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = variables
    process.standardInput = FileHandle(forReadingAtPath: streams("in"))
    process.standardOutput = FileHandle(forWritingAtPath: streams("out"))
    process.standardError = FileHandle(forWritingAtPath: streams("err"))
    process.terminationHandler = { [ending] _ in ending.come() }
    try process.run()
  }

  /// The process's number; `exec` in the command makes it the program's own.
  var number: Int32 { process.processIdentifier }

  /// What it has said so far on standard error.
  var messages: String { text("err") }

  /// Sends a signal.
  func send(_ signal: Int32) { kill(number, signal) }

  /// Does something as soon as something is true, or the process is over.
  ///
  /// A thread of its own watches and acts: a test that waits among many others would come too late.
  func react(when isTrue: @escaping @Sendable () -> Bool, by acting: @escaping @Sendable (Running) -> Void) async {
    await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
      Thread.detachNewThread {
        while !isTrue() && !self.ending.isOver { usleep(1_000) }
        acting(self)
        done.resume()
      }
    }
  }

  /// Waits for its end.
  ///
  /// - Throws: ``Stage/TooLate`` if it doesn't end in time; it is killed then.
  func outcome(within limit: Duration = .seconds(900)) async throws -> Stage.Outcome {
    let number = number
    let wasLate = Mutex(false)
    let watchdog = Task {
      try await Task.sleep(for: limit)
      guard !ending.isOver else { return }
      wasLate.withLock { $0 = true }
      kill(number, SIGKILL)
    }
    await ending.wait()
    watchdog.cancel()
    if wasLate.withLock({ $0 }) { throw Stage.TooLate(command: command, messages: messages) }
    let signalled = process.terminationReason == .uncaughtSignal
    return Stage.Outcome(
      output: FileManager.default.contents(atPath: streams("out")) ?? Data(), messages: text("err"),
      status: process.terminationStatus + (signalled ? 128 : 0))
  }

  private func text(_ stream: String) -> String {
    String(decoding: FileManager.default.contents(atPath: streams(stream)) ?? Data(), as: UTF8.self)
  }
}

/// The end of a process, which one waits for.
private final class Ending: Sendable {
  private let state = Mutex<(isOver: Bool, waiting: CheckedContinuation<Void, Never>?)>((false, nil))

  var isOver: Bool { state.withLock { $0.isOver } }

  func come() {
    state.withLock { state in
      state.isOver = true
      state.waiting?.resume()
      state.waiting = nil
    }
  }

  func wait() async {
    await withCheckedContinuation { continuation in
      state.withLock { state in
        if state.isOver { continuation.resume() } else { state.waiting = continuation }
      }
    }
  }
}
