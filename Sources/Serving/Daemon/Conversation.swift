internal import CMicrohttpd
internal import Glibc
internal import Synchronization

/// What is said on a daemon's connections: the library calls, and the site answers.
final class Conversation: Sendable {
  private let deadlines: Mutex<Deadlines>
  private let site: Site
  private let log: (@Sendable (Exchange) -> Void)?

  init(_ site: Site, deadlines: Deadlines, log: (@Sendable (Exchange) -> Void)?) {
    self.site = site
    self.deadlines = Mutex(deadlines)
    self.log = log
  }

  /// The value that the library was given.
  static func from(_ context: UnsafeMutableRawPointer?) -> Conversation {
    unsafe Unmanaged<Conversation>.fromOpaque(context!).takeUnretainedValue()
  }

  /// Takes note that a connection is there, or is going to be closed.
  func heed(_ notice: MHD_ConnectionNotificationCode, of connection: OpaquePointer?) {
    let socket = unsafe lectern_socket(connection)
    switch notice {
    case .CONNECTION_NOTIFY_STARTED: deadlines.withLock { $0.expect(socket) }
    default: deadlines.withLock { $0.forget(socket) }
    }
  }

  /// Takes note that a request has its answer.
  func expectRequest(on connection: OpaquePointer?) {
    let socket = unsafe lectern_socket(connection)
    deadlines.withLock { $0.expect(socket) }
  }

  /// Ends the connections of those who are late.
  ///
  /// - Returns: after how many milliseconds to look again; nil while there is no connection.
  func endLate() -> Int32? {
    deadlines.withLock { deadlines in
      for socket in deadlines.late(delivery: Delivery.init(of:)) { shutdown(socket, Int32(SHUT_RDWR)) }
      return deadlines.pause.map { Int32($0 / .milliseconds(1)) }
    }
  }

  /// Takes a request whose header has come.
  ///
  /// The library calls first after the header and again after the content. A connection that is answered at the first call is
  /// closed, which is right for a request with a content, for nobody wants to wait for that.
  func heed(
    _ connection: OpaquePointer?, _ target: UnsafePointer<CChar>?, _ method: UnsafePointer<CChar>?,
    _ mark: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> MHD_Result {
    guard let target = unsafe target, let method = unsafe method, let mark = unsafe mark else { return .NO }
    let request = Request(
      unsafe String(cString: method), unsafe String(cString: target), fields: unsafe Self.fields(of: connection))
    if unsafe mark.pointee == nil {
      let socket = unsafe lectern_socket(connection)
      deadlines.withLock { $0.answer(socket) }
      if request["content-length"] == nil, request["transfer-encoding"] == nil {
        unsafe mark.pointee = UnsafeMutableRawPointer(mark)
        return .YES
      }
    }
    return unsafe answer(request, on: connection)
  }
}

extension Conversation {
  private func answer(_ request: Request, on connection: OpaquePointer?) -> MHD_Result {
    var answer = site.answer(to: request)
    var response = unsafe Self.response(for: answer.content)
    if unsafe response == nil {
      answer = .busy
      unsafe response = Self.response(for: answer.content)
    }
    log?(Exchange(method: request.method, target: request.target, status: answer.status, length: answer.length))
    guard let response = unsafe response else { return .NO }
    defer { unsafe MHD_destroy_response(response) }
    for field in answer.fields {
      guard unsafe MHD_add_response_header(response, field.name, field.value) == .YES else { return .NO }
    }
    return unsafe MHD_queue_response(connection, UInt32(answer.status), response)
  }

  private static func fields(of connection: OpaquePointer?) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    unsafe withUnsafeMutablePointer(to: &fields) { list in
      _ = unsafe MHD_get_connection_values_n(
        connection, .HEADER_KIND,
        { list, _, name, nameLength, value, valueLength in
          unsafe list!.assumingMemoryBound(to: [(name: String, value: String)].self).pointee.append(
            (unsafe Conversation.text(name, nameLength), unsafe Conversation.text(value, valueLength)))
          return .YES
        }, list)
    }
    return fields
  }

  /// All of a text, with what may stand behind a zero.
  private static func text(_ start: UnsafePointer<CChar>?, _ length: Int) -> String {
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : length)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  private static func response(for content: Answer.Content) -> OpaquePointer? {
    switch content {
    case .file(let file, let range) where !range.isEmpty:
      // The library closes the descriptor with the response, and has the system send the file without copying it.
      guard let descriptor = file.duplicate() else { return nil }
      guard
        let response = unsafe MHD_create_response_from_fd_at_offset64(
          UInt64(range.count), descriptor, UInt64(range.lowerBound))
      else {
        close(descriptor)
        return nil
      }
      return unsafe response
    case .file: return unsafe MHD_create_response_from_buffer(0, nil, .RESPMEM_PERSISTENT)
    case .bytes(var bytes): return unsafe MHD_create_response_from_buffer(bytes.count, &bytes, .RESPMEM_MUST_COPY)
    case .parts(let parts):
      return unsafe MHD_create_response_from_callback(
        UInt64(parts.length), 16 * 1_024,
        { context, position, buffer, most in
          let reader = unsafe Unmanaged<PartsReader>.fromOpaque(context!).takeUnretainedValue()
          let target = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: most)
          // −2 ends the connection, for the length that was promised can't be kept.
          return unsafe reader.parts.copy(from: Int(position), into: target) ?? -2
        }, Unmanaged.passRetained(PartsReader(parts)).toOpaque(),
        { unsafe Unmanaged<PartsReader>.fromOpaque($0!).release() })
    }
  }
}

/// What the library holds of a content in several parts.
private final class PartsReader: Sendable {
  let parts: MultipartContent

  init(_ parts: MultipartContent) { self.parts = parts }
}
