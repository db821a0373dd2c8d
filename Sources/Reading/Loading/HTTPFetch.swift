import Foundation

/// A document fetched from the web, bounded in time, size and redirects.
enum HTTPFetch {
  /// What a server answered.
  struct Answer: Sendable {
    var bytes: [UInt8] = []
    var address: String
    /// In lower case, without parameters.
    var mediaType: String?
    var charset: String?
  }

  /// Fetches `address` with the limits of `loader`.
  static func answer(from address: String, loader: SourceLoader) async throws(ReadingError) -> Answer {
    let cancelling = Cancelling()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { (waiter: CheckedContinuation<Result<Answer, ReadingError>, Never>) in
        // The library blocks, and other tasks want to go on.
        Thread.detachNewThread {
          waiter.resume(
            returning: Result { () throws(ReadingError) in
              try answer(from: address, loader: loader, cancelling: cancelling)
            })
        }
      }
    } onCancel: {
      cancelling.cancel()
    }
    return try result.get()
  }

  private static func answer(
    from address: String, loader: SourceLoader, cancelling: Cancelling
  ) throws(ReadingError) -> Answer {
    func failure(_ reason: String) -> ReadingError { .fetching(url: address, reason: reason) }
    guard var transfer = Transfer(loader, cancelling: cancelling) else {
      throw failure("the library libcurl.so.4 is missing; install libcurl4")
    }
    var place = address
    for _ in 0...loader.redirectLimit {
      // The address as requests have it: escaped, and in letters that every host understands.
      guard let url = URL(string: Self.withPlainScheme(place)), let host = url.host, !host.isEmpty else {
        throw failure("it is no address")
      }
      guard let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme) else {
        throw failure("it redirects to “\(place)”, which is not on the web")
      }
      // Who is asked by way of a proxy is seen by the proxy alone.
      if !loader.asksPrivateHosts, Proxy.isUsed(for: scheme), PrivateHost.isPrivate(host) {
        throw failure(PrivateHost.reason)
      }
      switch transfer.run(url.absoluteString) {
      case .answer(let answer): return answer
      case .redirect(let next): place = next
      case .status(let status):
        throw failure("the server answered \(status)\(HTTPStatus.name(of: status).map { " (\($0))" } ?? "")")
      case .tooLarge: throw .tooLarge(name: address, limit: loader.byteLimit)
      case .late: throw failure("the server took longer than \(loader.timeout.shown)")
      case .cancelled: throw failure("it was interrupted")
      case .refused: throw failure(PrivateHost.reason)
      case .failed(let reason): throw failure(reason)
      }
    }
    throw failure("it redirects more than \(loader.redirectLimit) times")
  }

  /// An address with its scheme in lower case.
  private static func withPlainScheme(_ address: String) -> String {
    let scheme = address.prefix { $0 != ":" }
    return scheme.lowercased() + address.dropFirst(scheme.count)
  }
}

extension Duration {
  fileprivate var shown: String {
    components.attoseconds == 0 ? "\(components.seconds) seconds" : "\(Int(self / .milliseconds(1))) milliseconds"
  }
}
