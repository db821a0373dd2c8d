internal import Synchronization

/// Many jobs, run side by side, each on a thread that it may block.
///
/// Memory doesn't grow with the number of jobs: each lane takes the next one when it is done with the last, and of a job that
/// is over only a failure is kept.
public struct Batch: Sendable {
  /// How many jobs run at once.
  public var width: Int
  private let work: @Sendable (EditionJob) async throws -> EditionResult

  /// Makes a batch.
  ///
  /// - Parameters:
  ///   - width: how many jobs run at once, at least 1.
  ///   - work: does a job; may block, and ends early with any error when its task is cancelled.
  public init(width: Int, work: @escaping @Sendable (EditionJob) async throws -> EditionResult) {
    self.width = max(1, width)
    self.work = work
  }

  /// Runs jobs, and goes on after a failure unless it concerns the machine.
  ///
  /// When the task is cancelled no job is begun any more, and those that run are ended; the summary says so.
  ///
  /// - Parameters:
  ///   - jobs: what to do, in this order.
  ///   - report: hears of every job that came to its end, one at a time.
  /// - Returns: what it came to.
  /// - Throws: what concerns the machine, once, after all lanes are empty.
  public func run(
    _ jobs: [EditionJob], report: @escaping @Sendable (EditionProgress) -> Void
  ) async throws -> Summary {
    let run = Run(jobs: jobs, report: report)
    await withTaskGroup { group in
      for number in 0..<min(width, jobs.count) {
        group.addTask(executorPreference: Lane(number)) {
          while !Task.isCancelled, let job = run.next() { await run.end(job, by: work) }
        }
      }
    }
    return try run.summary(isInterrupted: Task.isCancelled)
  }
}

/// Where a run stands, shared by its lanes.
private final class Run: Sendable {
  private struct State {
    var next = 0
    var ended = 0
    var summary = Summary()
    var pace = Pace()
    var machine: (any Error)?
  }

  private let jobs: [EditionJob]
  private let report: @Sendable (EditionProgress) -> Void
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  init(jobs: [EditionJob], report: @escaping @Sendable (EditionProgress) -> Void) {
    self.jobs = jobs
    self.report = report
    state = Mutex(State())
    state.withLock { $0.summary.total = jobs.count }
  }

  /// The next job, nil if there is none or none should be begun.
  func next() -> EditionJob? {
    state.withLock { state in
      guard state.machine == nil, state.next < jobs.count else { return nil }
      defer { state.next += 1 }
      return jobs[state.next]
    }
  }

  /// Does a job and reports on it.
  ///
  /// One that ends because its task is cancelled is no failure, nor one of which the machine is
  /// to blame: all the others would fail as well.
  func end(_ job: EditionJob, by work: @Sendable (EditionJob) async throws -> EditionResult) async {
    let begun = ContinuousClock.now
    let outcome: Result<EditionResult, any Error>
    do {
      outcome = .success(try await work(job))
    } catch {
      outcome = .failure(error)
    }
    if case .failure(let error) = outcome {
      if Task.isCancelled { return }
      if FailureReason(error).concernsTheMachine { return state.withLock { $0.machine = $0.machine ?? error } }
    }
    let now = ContinuousClock.now
    state.withLock { state in
      state.ended += 1
      var progress = EditionProgress(
        path: job.title, state: .failed, done: state.ended, total: jobs.count, failed: 0,
        wallSeconds: begun.duration(to: now).seconds, elapsedSeconds: start.duration(to: now).seconds, notices: [])
      switch outcome {
      case .success(let result):
        progress.path = result.title ?? job.title
        progress.audioSeconds = result.audioSeconds
        progress.notices = result.notices
        switch result.state {
        case .done:
          progress.state = .done
          state.summary.rendered += 1
          state.summary.audioSeconds += result.audioSeconds
        case .unchanged:
          progress.state = .unchanged
          state.summary.unchanged += 1
        }
      case .failure(let error):
        let failure = Failure(path: job.title, reason: FailureReason(error), error: "\(error)")
        progress.failure = failure
        state.summary.failures.append(failure)
      }
      state.pace.note(at: progress.elapsedSeconds)
      progress.failed = state.summary.failures.count
      progress.etaSeconds = state.pace.secondsLeft(for: jobs.count - state.ended)
      report(progress)
    }
  }

  func summary(isInterrupted: Bool) throws -> Summary {
    try state.withLock { state in
      if let error = state.machine { throw error }
      state.summary.wallSeconds = start.duration(to: .now).seconds
      state.summary.isInterrupted = isInterrupted && state.ended < jobs.count
      return state.summary
    }
  }
}
