internal import Mastering

/// A batch into a folder: takes up where an earlier one ended, holds others off, and keeps a record of failures.
public struct BatchRun: Sendable {
  /// What is to be made.
  public var plan: Plan
  /// The folder that editions go to.
  public var output: String

  /// Makes a run.
  public init(plan: Plan, output: String) {
    self.plan = plan
    self.output = output
  }

  /// The path of the record of failures.
  public var failuresPath: String { FileSystem.path(output, FailureLog.fileName) }

  /// Runs the batch.
  ///
  /// What an earlier run left half made is swept away first. The record of failures grows as they happen and is sorted at the
  /// end, or removed if nothing failed.
  ///
  /// - Parameters:
  ///   - batch: does the jobs.
  ///   - report: hears of every job that came to its end, one at a time.
  /// - Returns: what it came to.
  /// - Throws: ``ProducingError/inUse(folder:)``, `MasteringError` if the folder can't be written, or what concerns the
  ///   machine.
  public func run(
    _ batch: Batch, report: @escaping @Sendable (EditionProgress) -> Void
  ) async throws -> Summary {
    _ = try FileSystem.makeFolders(output)
    let lock = try FolderLock(folder: output)
    defer { withExtendedLifetime(lock) {} }
    plan.sweep()
    let log = try FailureLog(folder: output)
    let unreadable = plan.unreadable.sorted { $0.key < $1.key }.map {
      Failure(path: $0.key, reason: FailureReason($0.value), error: $0.value.description)
    }
    for failure in unreadable { log.append(failure) }
    var summary = try await batch.run(plan.jobs) { progress in
      if let failure = progress.failure { log.append(failure) }
      report(progress)
    }
    summary.failures = unreadable + summary.failures
    try log.finish()
    return summary
  }
}
