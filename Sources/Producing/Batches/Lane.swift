internal import Dispatch

/// A thread that tasks may block: it runs one at a time, in turn, away from the threads that all tasks share.
final class Lane: TaskExecutor {
  private let queue: DispatchQueue

  init(_ number: Int) {
    queue = DispatchQueue(label: "lectern.lane.\(number)")
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { [self] in unsafe job.runSynchronously(on: asUnownedTaskExecutor()) }
  }
}
