internal import CMicrohttpd

/// What speaks HTTP with many clients at once: libmicrohttpd, with a few threads that share its connections.
///
/// Every callback of the library comes with a pointer to ``Callbacks``, which lives until the daemon has stopped.
@safe final class Daemon: Sendable {
  /// What the library calls back.
  final class Callbacks: Sendable {
    let site: Site
    let log: (@Sendable (Exchange) -> Void)?
    let deadlines = Deadlines()

    init(site: Site, log: (@Sendable (Exchange) -> Void)?) {
      self.site = site
      self.log = log
    }
  }

  private let callbacks: Callbacks
  // The library's daemon: set once, used again only by `deinit`, after the last user.
  private nonisolated(unsafe) let daemon: OpaquePointer

  /// A request's line and header, and an answer's header, fit in this many bytes, or the request is refused.
  private static let memory = 16 * 1_024
  private static let threads = 4

  /// Starts to answer.
  ///
  /// - Parameters:
  ///   - socket: where connections come in.
  ///   - connections: how many there may be at once.
  ///   - stall: how long a connection may be silent.
  ///   - callbacks: what answers.
  /// - Throws: ``ServingError``.
  init(
    on socket: consuming ListeningSocket, connections: Int, stall: Duration, callbacks: Callbacks
  ) throws(ServingError) {
    self.callbacks = callbacks
    let descriptor = socket.release()
    let daemon = unsafe lectern_start_daemon(
      descriptor, UInt32(Self.threads), UInt32(clamping: connections), Self.memory,
      UInt32(clamping: stall.components.seconds + (stall.components.attoseconds > 0 ? 1 : 0)),
      { context, connection, target, method, _, _, _, mark in
        unsafe Callbacks.from(context).heed(connection, target, method, mark)
      },
      { context, connection, _, notice in
        unsafe Callbacks.from(context).heed(notice, of: connection)
      },
      { context, connection, _, _ in
        unsafe Callbacks.from(context).expectRequest(on: connection)
      },
      Unmanaged.passUnretained(callbacks).toOpaque())
    guard let daemon = unsafe daemon else {
      throw .notStarted(reason: "libmicrohttpd could not start; try again when the machine is less busy")
    }
    unsafe self.daemon = daemon
  }

  deinit { unsafe MHD_stop_daemon(daemon) }

  /// Cuts off who has taken too long to ask.
  func endLate(after patience: Duration) { callbacks.deadlines.end(after: patience) }
}

extension Daemon.Callbacks {
  fileprivate static func from(_ context: UnsafeMutableRawPointer?) -> Daemon.Callbacks {
    unsafe Unmanaged<Daemon.Callbacks>.fromOpaque(context!).takeUnretainedValue()
  }

  fileprivate func heed(_ notice: MHD_ConnectionNotificationCode, of connection: OpaquePointer?) {
    let socket = unsafe lectern_socket(connection)
    switch notice {
    case .CONNECTION_NOTIFY_STARTED: deadlines.expect(socket)
    default: deadlines.forget(socket)
    }
  }

  fileprivate func expectRequest(on connection: OpaquePointer?) { deadlines.expect(unsafe lectern_socket(connection)) }

  /// Takes a request whose header has come.
  ///
  /// The library calls first after the header and again after the content. A connection that is answered at the first call is
  /// closed, which is right for a request with a content, for nobody wants to wait for that.
  fileprivate func heed(
    _ connection: OpaquePointer?, _ target: UnsafePointer<CChar>?, _ method: UnsafePointer<CChar>?,
    _ mark: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> MHD_Result {
    guard let target = unsafe target, let method = unsafe method, let mark = unsafe mark else { return .NO }
    let request = Request(
      unsafe String(cString: method), unsafe String(cString: target), fields: unsafe Self.fields(of: connection))
    if unsafe mark.pointee == nil {
      deadlines.forget(unsafe lectern_socket(connection))
      if request["content-length"] == nil, request["transfer-encoding"] == nil {
        unsafe mark.pointee = UnsafeMutableRawPointer(mark)
        return .YES
      }
    }
    return unsafe answer(request, on: connection)
  }

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
      _ = unsafe MHD_get_connection_values(
        connection, .HEADER_KIND,
        { list, _, name, value in
          guard let list = unsafe list, let name = unsafe name else { return .YES }
          let text = unsafe value.map { unsafe String(cString: $0) } ?? ""
          unsafe list.assumingMemoryBound(to: [(name: String, value: String)].self).pointee.append(
            (unsafe String(cString: name), text))
          return .YES
        }, list)
    }
    return fields
  }

  private static func response(for content: Answer.Content) -> OpaquePointer? {
    switch content {
    case .file(let file, let range) where !range.isEmpty:
      // The library closes the descriptor with the response, and has the system send the file without copying it.
      guard let descriptor = file.duplicate() else { return nil }
      return unsafe MHD_create_response_from_fd_at_offset64(
        UInt64(range.count), descriptor, UInt64(range.lowerBound))
    case .file: return unsafe MHD_create_response_from_buffer(0, nil, .RESPMEM_PERSISTENT)
    case .bytes(var bytes):
      return unsafe MHD_create_response_from_buffer(bytes.count, &bytes, .RESPMEM_MUST_COPY)
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
