internal import CLinux

/// What has become of what was sent on a connection.
package struct Delivery: Sendable, Hashable {
  /// How many bytes the client's system has.
  package var acknowledged: UInt64
  /// Whether that is all that was sent.
  package var isAll: Bool

  /// Makes a state.
  package init(acknowledged: UInt64, isAll: Bool) {
    self.acknowledged = acknowledged
    self.isAll = isAll
  }

  /// The state of a connection now; nil if the socket is none.
  init?(of socket: Int32) {
    (acknowledged, isAll) = (0, true)
    guard unsafe lectern_delivery(socket, &acknowledged, &isAll) else { return nil }
  }
}
