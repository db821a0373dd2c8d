/// Who has kept a server waiting for too long: for a request, or by taking nothing of an answer.
///
/// A client that sends a letter of a request now and then is never silent, and late all the same; one that listens slowly is
/// never late, for what counts is what has reached it, not what the system holds for it.
package struct Deadlines: Sendable {
  private struct Wait {
    var owesRequest = true
    /// When there was last progress: a step of the exchange, or bytes that the client took.
    var since: ContinuousClock.Instant
    var acknowledged: UInt64 = 0
  }

  private let patience: Duration
  private let stall: Duration
  private var waits: [Int32: Wait] = [:]
  private var nextLook: ContinuousClock.Instant?

  /// Makes deadlines for no connection yet.
  ///
  /// - Parameters:
  ///   - patience: how long a request may be owed by a client that has all of the last answer.
  ///   - stall: how long a client may take nothing of an answer.
  package init(patience: Duration, stall: Duration) {
    self.patience = patience
    self.stall = stall
  }

  /// A connection is there, or has been given its answer: a request is due.
  package mutating func expect(_ socket: Int32, at now: ContinuousClock.Instant = .now) {
    waits[socket, default: Wait(since: now)].owesRequest = true
    waits[socket]?.since = now
  }

  /// A request has come: its answer is to be taken.
  package mutating func answer(_ socket: Int32, at now: ContinuousClock.Instant = .now) {
    waits[socket]?.owesRequest = false
    waits[socket]?.since = now
  }

  /// A connection is going to be closed.
  ///
  /// This is said before the socket is closed, so that a number that is known is never somebody else's by now.
  package mutating func forget(_ socket: Int32) { waits[socket] = nil }

  /// Looks who is late, unless it was looked just before.
  ///
  /// - Parameters:
  ///   - now: the time now.
  ///   - delivery: what has become of what was sent on a connection; nil if that can't be said.
  /// - Returns: the connections that are to be ended, each once.
  package mutating func late(
    at now: ContinuousClock.Instant = .now, delivery: (Int32) -> Delivery?
  ) -> [Int32] {
    if let nextLook, now < nextLook { return [] }
    nextLook = now + interval
    var late: [Int32] = []
    for (socket, var wait) in waits {
      let delivery = delivery(socket) ?? Delivery(acknowledged: wait.acknowledged, isAll: true)
      if delivery.acknowledged != wait.acknowledged {
        wait.acknowledged = delivery.acknowledged
        wait.since = now
        waits[socket] = wait
      }
      if now - wait.since > (wait.owesRequest && delivery.isAll ? patience : stall) {
        late.append(socket)
        waits[socket] = nil
      }
    }
    return late
  }

  /// How long nobody need look; nil while there is no connection.
  package var pause: Duration? { waits.isEmpty ? nil : interval }

  /// Often enough that nobody has much more time than the limits say.
  private var interval: Duration { max(.milliseconds(10), min(.seconds(2), min(patience, stall) / 4)) }
}
