internal import Synchronization

/// The workers that wait for a job; one more is started whenever none waits.
final class WorkerPool: Sendable {
  /// As often as a performance bears with workers that are killed from outside, and once more.
  private static let attempts = Performance.patienceWithKills + 1

  let path: String
  private let arguments: [String]
  private let environment: [String]
  private let patience: Duration
  private let idle = Mutex<[WorkerProcess]>([])

  /// Makes an empty pool.
  init(path: String, arguments: [String], environment: [String], patience: Duration) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.patience = patience
  }

  /// A worker that waits, or a new one.
  ///
  /// - Throws: ``SpeakingError`` if none can be started, `CancellationError`.
  func take() throws -> WorkerProcess {
    if let worker = idle.withLock({ $0.popLast() }) { return worker }
    for _ in 0..<Self.attempts {
      do {
        return try WorkerProcess(path: path, arguments: arguments, environment: environment, patience: patience)
      } catch is WorkerProcess.Killed {
        continue
      }
    }
    throw SpeakingError.engine(reason: "“\(path)” is killed whenever it starts")
  }

  /// Takes back a worker that has finished its job.
  ///
  /// One that has not must be forgotten, which ends it.
  func giveBack(_ worker: WorkerProcess) {
    idle.withLock { $0.append(worker) }
  }
}
