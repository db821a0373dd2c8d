internal import Glibc
internal import Synchronization

/// Connections that owe a request, and since when.
///
/// The library cuts off who is silent; somebody who sends a letter of a request now and then is never silent.
final class Deadlines: Sendable {
  private let waiting = Mutex<[Int32: ContinuousClock.Instant]>([:])

  /// A connection is there, or has its answer: a request is due.
  func expect(_ socket: Int32) { waiting.withLock { $0[socket] = .now } }

  /// The request has come, or the connection is going to be closed.
  func forget(_ socket: Int32) { waiting.withLock { $0[socket] = nil } }

  /// Ends connections that have owed a request for too long.
  ///
  /// A connection is forgotten before its socket is closed, so that under the lock no number has become another's.
  func end(after patience: Duration) {
    waiting.withLock { waiting in
      let now = ContinuousClock.now
      for (socket, since) in waiting where now - since > patience {
        shutdown(socket, Int32(SHUT_RDWR))
        waiting[socket] = nil
      }
    }
  }
}
