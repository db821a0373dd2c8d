import Synchronization

/// Whether what another thread does is to end, and how to wake that thread.
final class Cancelling: Sendable {
  private let state = Mutex<(isCancelled: Bool, wake: (@Sendable () -> Void)?)>((false, nil))

  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Says how the thread is woken; nil when it sleeps no more.
  func wake(by wake: (@Sendable () -> Void)?) { state.withLock { $0.wake = wake } }

  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      state.wake?()
    }
  }
}
