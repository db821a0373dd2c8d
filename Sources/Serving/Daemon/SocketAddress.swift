/// What a socket listens on.
struct SocketAddress: Sendable, Hashable {
  /// An address in figures: `127.0.0.1`, `::1`.
  var host: String
  var port: UInt16

  /// Whether only this machine can reach it.
  var isLoopback: Bool { host.hasPrefix("127.") || host == "::1" }

  /// Whether it stands for every address of the machine.
  var isEvery: Bool { host == "0.0.0.0" || host == "::" }

  /// The address of a site at it.
  ///
  /// - Parameter name: the name of the machine, for no browser can go to all of its addresses at once.
  /// - Returns: a URL: `http://127.0.0.1:8000/`.
  func url(machine name: String) -> String {
    "http://\(isEvery ? name : host.contains(":") ? "[\(host)]" : host):\(port)/"
  }
}
