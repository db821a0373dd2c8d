import Dispatch
import Glibc
import Synchronization

/// Ends work in order when somebody wants the program to end: a first signal cancels the work, a second one ends the
/// process at once.
enum Interruption {
  /// Does work, which is cancelled by SIGINT and SIGTERM.
  ///
  /// - Parameter work: what to do; it may end in any way when it is cancelled.
  /// - Returns: what it came to, and the status to end with if a signal came.
  /// - Throws: ``Interrupted`` if the work threw after a signal, else what the work threw.
  static func cancelling<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> (value: Value, status: ExitStatus?) {
    let task = Task { try await work() }
    let first = Mutex<ExitStatus?>(nil)
    let statuses: [(Int32, ExitStatus)] = [(SIGINT, .interrupted), (SIGTERM, .terminated)]
    let watches = statuses.map { number, status in
      signal(number, SIG_IGN)
      let watch = DispatchSource.makeSignalSource(signal: number, queue: .global())
      watch.setEventHandler {
        let isSecond = first.withLock { known in
          defer { known = known ?? status }
          return known != nil
        }
        if isSecond { _exit(status.rawValue) }
        task.cancel()
      }
      watch.activate()
      return watch
    }
    defer { for watch in watches { watch.cancel() } }
    do {
      let value = try await task.value
      return (value, first.withLock { $0 })
    } catch {
      if let status = first.withLock({ $0 }) { throw Interrupted(status: status) }
      throw error
    }
  }
}

/// Work that ended because of a signal.
struct Interrupted: Error, CustomStringConvertible {
  let status: ExitStatus

  var description: String { "Interrupted; nothing half made is left." }
}
