internal import Glibc
internal import Synchronization

/// Connections that owe a request, and since when.
///
/// The library cuts off who is silent; somebody who sends a letter of a request now and then is never silent.
final class Deadlines: Sendable {
  private let patience: Duration
  private let waiting = Mutex<[Int32: ContinuousClock.Instant]>([:])

  /// - Parameter patience: how long a request may be owed.
  init(patience: Duration) { self.patience = patience }

  /// A connection is there, or has its answer: a request is due.
  func expect(_ socket: Int32) { waiting.withLock { $0[socket] = .now } }

  /// The request has come, or the connection is going to be closed.
  ///
  /// This is said before the socket is closed, so that a number that is known is never somebody else's by now.
  func forget(_ socket: Int32) { waiting.withLock { $0[socket] = nil } }

  /// Ends connections that have owed a request for too long.
  func endLate() {
    waiting.withLock { waiting in
      let now = ContinuousClock.now
      for (socket, since) in waiting where now - since > patience {
        shutdown(socket, Int32(SHUT_RDWR))
        waiting[socket] = nil
      }
    }
  }

  /// How long nobody need look, in milliseconds; nil while nothing is owed.
  var pause: Int32? {
    guard waiting.withLock({ !$0.isEmpty }) else { return nil }
    return Int32(max(.milliseconds(10), min(.seconds(1), patience / 4)) / .milliseconds(1))
  }
}
