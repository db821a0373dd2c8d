import Serving
import Synchronization

/// What a server was asked.
final class Log: Sendable {
  private let list = Mutex<[Exchange]>([])

  var exchanges: [Exchange] { list.withLock { $0 } }

  func append(_ exchange: Exchange) { list.withLock { $0.append(exchange) } }
}
