internal import CLinux
internal import CMicrohttpd
internal import Dispatch
internal import Foundation
internal import Glibc

/// One thread that speaks HTTP with many clients at once, by libmicrohttpd.
///
/// The library could have threads of its own; but when it is stopped while one of those refuses a request, it reads an answer
/// that isn't there. Here it is stopped after its only thread has ended.
@safe final class Daemon: Sendable {
  // The library calls it as long as there is a daemon.
  private let conversation: Conversation
  private let listening: ListeningSocket
  /// Becomes readable when the thread is to end.
  private let bell: Int32
  private let ended = DispatchSemaphore(value: 0)
  // The library's daemon: of the thread alone until that has ended, and then of `deinit`.
  private nonisolated(unsafe) let daemon: OpaquePointer

  /// A request's line and header, and an answer's header, fit in this many bytes, or the request is refused.
  private static let memory = 16 * 1_024

  /// Starts to answer.
  ///
  /// - Parameters:
  ///   - listening: where connections come in; others may listen there too.
  ///   - connections: how many there may be at once.
  ///   - conversation: what is said.
  /// - Throws: ``ServingError``.
  init(
    on listening: ListeningSocket, connections: Int, conversation: Conversation
  ) throws(ServingError) {
    let bell = eventfd(0, Int32(EFD_CLOEXEC))
    guard bell >= 0 else { throw .notStarted(reason: ServingError.reason(errno)) }
    let daemon = unsafe lectern_start_daemon(
      UInt32(clamping: connections), Self.memory,
      { context, connection, target, method, _, _, _, mark in
        unsafe Conversation.from(context).heed(connection, target, method, mark)
      },
      { context, connection, _, notice in
        unsafe Conversation.from(context).heed(notice, of: connection)
      },
      { context, connection, _, _ in
        unsafe Conversation.from(context).expectRequest(on: connection)
      },
      Unmanaged.passUnretained(conversation).toOpaque())
    guard let daemon = unsafe daemon else {
      let code = errno
      close(bell)
      throw .notStarted(reason: ServingError.reason(code))
    }
    self.conversation = conversation
    self.listening = listening
    self.bell = bell
    unsafe self.daemon = daemon
    let loop = unsafe Loop(
      daemon: daemon, listening: listening.descriptor, bell: bell, connections: connections,
      conversation: conversation)
    Thread.detachNewThread { [ended] in
      loop.run()
      ended.signal()
    }
  }

  deinit {
    eventfd_write(bell, 1)
    ended.wait()
    unsafe MHD_stop_daemon(daemon)
    close(bell)
  }
}

/// What the thread of a daemon does.
@safe private struct Loop: Sendable {
  nonisolated(unsafe) let daemon: OpaquePointer
  let listening: Int32
  let bell: Int32
  let connections: Int
  let conversation: Conversation

  /// How long to wait, in milliseconds, until there may be descriptors again.
  private static let breath: Int32 = 50

  func run() {
    // A client that has gone away is an error of writing, and not the end of the process.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    var events = [bell, unsafe lectern_events(daemon), -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var isShort = false
    while true {
      unsafe MHD_run(daemon)
      let look = conversation.endLate()
      let places = connections - Int(unsafe lectern_connections(daemon))
      // Who finds no place stays in the system's queue. A negative number is passed over.
      events[2].fd = places > 0 && !isShort ? listening : -1
      let pause = [unsafe Self.timeout(of: daemon), look, isShort ? Self.breath : nil].compactMap { $0 }.min()
      unsafe poll(&events, 3, pause ?? -1)
      if events[0].revents != 0 { return }
      isShort = events[2].revents != 0 && !accept(places)
    }
  }

  /// After how many milliseconds the library wants to go on, whatever happens; nil if it waits for something to happen.
  private static func timeout(of daemon: OpaquePointer) -> Int32? {
    var timeout: UInt64 = 0
    return unsafe MHD_get_timeout(daemon, &timeout) == .YES ? Int32(clamping: timeout) : nil
  }

  /// Lets in who is waiting.
  ///
  /// - Parameter most: how many there is place for.
  /// - Returns: whether there were descriptors enough.
  private func accept(_ most: Int) -> Bool {
    for _ in 0..<most {
      var address = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let isShort = unsafe withUnsafeMutablePointer(to: &address) {
        unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address -> Bool? in
          let socket = unsafe lectern_accept(listening, address, &length)
          if socket < 0 {
            switch errno {
            case EINTR, ECONNABORTED, EPROTO: return nil
            // Nobody waits any more, or another thread was quicker.
            case EAGAIN: return false
            default: return true
            }
          }
          // The library closes a socket that it doesn't take.
          unsafe MHD_add_connection(daemon, socket, address, length)
          return nil
        }
      }
      if let isShort { return !isShort }
    }
    return true
  }
}
