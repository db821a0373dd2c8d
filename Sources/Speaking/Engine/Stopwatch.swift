internal import Glibc

/// Waits for a file descriptor in short steps, as long as the task is not cancelled and patience lasts.
struct Stopwatch {
  /// In milliseconds.
  private static let step: Int32 = 100

  private let end: ContinuousClock.Instant

  /// Starts to count.
  init(_ patience: Duration) { end = .now + patience }

  /// Waits until something can be read, written, or is closed; false when patience has run out.
  ///
  /// - Throws: `CancellationError`.
  func wait(for descriptor: Int32, events: Int32) throws(CancellationError) -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    while true {
      if Task.isCancelled { throw CancellationError() }
      let count = unsafe Glibc.poll(&poll, 1, Self.step)
      if count > 0 { return true }
      if count < 0, errno != EINTR { return true }
      if ContinuousClock.now >= end { return false }
    }
  }
}
