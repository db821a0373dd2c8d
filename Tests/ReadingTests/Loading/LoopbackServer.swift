import Glibc
import Synchronization

/// A small HTTP server on loopback, one thread a connection, for as long as a test lasts.
final class LoopbackServer: Sendable {
  /// What is answered to a path: raw bytes, and perhaps a pause before each part.
  struct Answer: Sendable {
    var head: String
    var parts: [[UInt8]]
    /// Milliseconds before each part.
    var pause = 0

    init(
      _ status: String = "200 OK", type: String = "text/plain", headers: [String] = [], body: [UInt8] = [],
      pause: Int = 0
    ) {
      var lines = ["HTTP/1.1 \(status)", "Content-Type: \(type)", "Content-Length: \(body.count)", "Connection: close"]
      lines += headers
      head = lines.joined(separator: "\r\n") + "\r\n\r\n"
      parts = [body]
      self.pause = pause
    }

    /// An answer of unknown length.
    init(parts: [[UInt8]], pause: Int) {
      head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n"
      self.parts = parts
      self.pause = pause
    }

    static func redirect(to address: String, status: String = "302 Found") -> Answer {
      Answer(status, headers: ["Location: \(address)"])
    }
  }

  let port: UInt16
  private let socket: Int32
  private let answers: @Sendable (String) -> Answer?
  private let log = Log()

  private final class Log: Sendable {
    let heads = Mutex<[String]>([])
  }

  /// Starts serving.
  init(_ answers: @escaping @Sendable (String) -> Answer?) throws {
    self.answers = answers
    let listener = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    socket = listener
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(listener, $0, size) }
    }
    var length = size
    let named = unsafe withUnsafeMutablePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe getsockname(listener, $0, &length) }
    }
    struct NoSocket: Error {}
    guard bound == 0, named == 0, listen(listener, 16) == 0 else { throw NoSocket() }
    port = UInt16(bigEndian: address.sin_port)
    let answer: @Sendable (Int32) -> Void = { [log] in Self.serve($0, answers, log) }
    Self.thread {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else {
          if errno == EINTR || errno == ECONNABORTED { continue }
          // Shut down. Closed by the thread that accepts, so that it never accepts for another server of the same number.
          close(listener)
          return
        }
        Self.thread { answer(connection) }
      }
    }
  }

  deinit {
    shutdown(socket, Int32(SHUT_RDWR))
  }

  func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// The heads of the requests so far.
  var heads: [String] { log.heads.withLock { $0 } }

  private static func serve(
    _ connection: Int32, _ answers: @Sendable (String) -> Answer?, _ log: Log
  ) {
    defer { close(connection) }
    var head: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while !head.suffix(4).elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) {
      let count = unsafe recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return }
      head += chunk[..<count]
    }
    let text = String(decoding: head, as: UTF8.self)
    log.heads.withLock { $0.append(text) }
    let path = text.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
    let answer = answers(path) ?? Answer("404 Not Found")
    guard send(Array(answer.head.utf8), to: connection) else { return }
    for part in answer.parts {
      if answer.pause > 0 { usleep(UInt32(answer.pause) * 1000) }
      guard send(part, to: connection) else { return }
    }
  }

  private static func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.send(connection, buffer.baseAddress! + sent, buffer.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  private static func thread(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    let box = unsafe Unmanaged.passRetained(Box(body)).toOpaque()
    unsafe pthread_create(
      &thread, nil,
      { argument in
        unsafe Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
        return nil
      }, box)
    pthread_detach(thread)
  }
}
