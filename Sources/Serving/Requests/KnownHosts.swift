internal import Glibc

/// The names by which this server may be addressed.
///
/// A page of another site can have its own name point to this machine, and then read what is served under that name as if it
/// were its own (DNS rebinding). It can't do so with an address, nor with a name that isn't its own.
package struct KnownHosts: Sendable {
  private let names: Set<String>

  /// The machine's own names and those given.
  package init(_ names: [String]) {
    self.names = Set((names + ["localhost"]).map { $0.lowercased() })
  }

  /// Whether a `Host` field names this server: by an address, or by a name that is known; the port may be any, for it may
  /// be forwarded.
  package func contain(_ field: String) -> Bool {
    guard let host = Self.host(of: field) else { return false }
    return names.contains(host) || host.hasSuffix(".localhost") || Self.isAddress(host)
  }

  /// The host without the port, in lower case, without brackets; nil if it is none.
  private static func host(of field: String) -> String? {
    var host = field.lowercased()[...]
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]"), isPort(host[host.index(after: end)...]) else { return nil }
      let address = String(host[host.index(after: host.startIndex)..<end])
      return address.contains(":") ? address : nil
    }
    if let colon = host.firstIndex(of: ":") {
      guard isPort(host[colon...]) else { return nil }
      host = host[..<colon]
    }
    if host.hasSuffix(".") { host.removeLast() }
    return host.isEmpty ? nil : String(host)
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty
      || text.hasPrefix(":") && text.utf8.count <= 6 && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  private static func isAddress(_ host: String) -> Bool {
    var four = in_addr()
    var six = in6_addr()
    return unsafe inet_pton(AF_INET, host, &four) == 1 || inet_pton(AF_INET6, host, &six) == 1
  }
}
