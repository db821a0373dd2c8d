internal import CLinux
internal import Glibc

/// A socket that waits for connections, as long as there is the value.
final class ListeningSocket: Sendable {
  /// Of the value, which closes it.
  let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// Listens on the first address of a host of this machine.
  ///
  /// - Parameters:
  ///   - host: a name or an address.
  ///   - port: the port; 0 for any that is free.
  /// - Returns: the socket.
  /// - Throws: ``ServingError``.
  static func listening(on host: String, port: UInt16) throws(ServingError) -> ListeningSocket {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    unsafe hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(host, String(port), &hints, &found) == 0, let first = unsafe found else {
      throw .unknownHost(host)
    }
    defer { unsafe freeaddrinfo(first) }
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    let descriptor = unsafe socket(first.pointee.ai_family, kind, 0)
    guard descriptor >= 0 else { throw .notStarted(reason: ServingError.reason(errno)) }
    let listening = ListeningSocket(descriptor: descriptor)
    var isOn: Int32 = 1
    // A server that was just ended leaves connections that the system still waits for.
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
    guard unsafe bind(descriptor, first.pointee.ai_addr, first.pointee.ai_addrlen) == 0, listen(descriptor, 4_096) == 0
    else { throw error(errno, host: host, port: port) }
    return listening
  }

  deinit { close(descriptor) }

  /// What it listens on.
  ///
  /// - Throws: ``ServingError``.
  func address() throws(ServingError) -> SocketAddress {
    var storage = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    var service = [CChar](repeating: 0, count: Int(NI_MAXSERV))
    let code = unsafe withUnsafeMutablePointer(to: &storage) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
        guard unsafe getsockname(descriptor, name, &size) == 0 else { return Int32(-1) }
        return unsafe getnameinfo(
          name, size, &host, socklen_t(host.count), &service, socklen_t(service.count), NI_NUMERICHOST | NI_NUMERICSERV)
      }
    }
    let address = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let number = String(decoding: service.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard code == 0, let port = UInt16(number) else { throw .notStarted(reason: ServingError.reason(errno)) }
    return SocketAddress(host: address, port: port)
  }

  private static func error(_ code: Int32, host: String, port: UInt16) -> ServingError {
    switch code {
    case EADDRINUSE: .portTaken(port)
    case EACCES: .portReserved(port)
    case EADDRNOTAVAIL: .unknownHost(host)
    default: .notStarted(reason: ServingError.reason(code))
    }
  }
}
