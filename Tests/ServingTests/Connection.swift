import Foundation

/// A connection to a server on this machine, which says what it is told byte for byte, as no well-behaved client would.
final class Connection {
  /// What a server said.
  struct Reply {
    var status: Int
    /// By names in lower case.
    var fields: [String: String]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let descriptor: Int32
  private var pending: [UInt8] = []

  /// Connects.
  ///
  /// - Parameters:
  ///   - port: the server's port.
  ///   - window: how many bytes may wait to be read, about; nil for the system's choice.
  /// - Throws: ``Failure`` if nobody is there.
  init(to port: UInt16, window: Int32? = nil) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failure(description: "no socket: \(errno)") }
    if var window {
      unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size))
    }
    // For a server that hangs; a busy machine is to be waited for.
    var limit = timeval(tv_sec: 600, tv_usec: 0)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let code = unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else {
      let code = errno
      close(descriptor)
      throw Failure(description: "no connection: \(code)")
    }
  }

  deinit { close(descriptor) }

  /// Whether the server, which is in this process, has its end of the connection still open.
  var isHeld: Bool {
    guard let own = Self.port(of: descriptor, isPeers: false) else { return false }
    let count = min(sysconf(Int32(_SC_OPEN_MAX)), 65_536)
    return (0..<Int32(count)).contains { Self.port(of: $0, isPeers: true) == own }
  }

  private static func port(of descriptor: Int32, isPeers: Bool) -> UInt16? {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = unsafe withUnsafeMutablePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        isPeers ? unsafe getpeername(descriptor, $0, &size) : unsafe getsockname(descriptor, $0, &size)
      }
    }
    return code == 0 && address.sin_family == sa_family_t(AF_INET) ? UInt16(bigEndian: address.sin_port) : nil
  }

  /// Sends bytes; false if nobody takes them any more.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Sends text; false if nobody takes it any more.
  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Sends a request and reads the reply.
  func request(_ method: String = "GET", _ target: String, _ fields: [String] = ["Host: localhost"]) throws -> Reply {
    send("\(method) \(target) HTTP/1.1\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n")
    return try reply(hasBody: method != "HEAD")
  }

  /// Reads one reply.
  func reply(hasBody: Bool = true) throws -> Reply {
    var head: [UInt8] = []
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      guard let byte = try next(most: 1).first else {
        throw Failure(description: "the server closed after “\(String(decoding: head, as: UTF8.self))”")
      }
      head.append(byte)
    }
    let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n").dropLast(2)
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
      throw Failure(description: "no status: \(lines)")
    }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { throw Failure(description: "no field: “\(line)”") }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    var reply = Reply(status: status, fields: fields, body: [])
    if hasBody, status != 304, let length = fields["content-length"].flatMap({ Int($0) }) {
      reply.body = try bytes(length)
    }
    return reply
  }

  /// Reads so many bytes.
  func bytes(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let some = try next(most: count - bytes.count)
      guard !some.isEmpty else { throw Failure(description: "\(bytes.count) of \(count) bytes, then the end") }
      bytes += some
    }
    return bytes
  }

  /// Reads what is still to come, until the server closes.
  func rest() -> [UInt8] {
    var bytes: [UInt8] = []
    while let some = try? next(most: 1 << 20), !some.isEmpty { bytes += some }
    return bytes
  }

  private func next(most: Int) throws -> ArraySlice<UInt8> {
    if pending.isEmpty {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
      guard count >= 0 else { throw Failure(description: "can't be read: \(errno)") }
      pending = Array(buffer[..<count])
    }
    defer { pending.removeFirst(min(most, pending.count)) }
    return pending.prefix(most)
  }
}
