import Foundation
import FoundationNetworking
import Synchronization

/// One request on the web, bounded in time, size and redirects.
///
/// The class is unchecked only because `NSObject` can't be checked: all that changes is behind a mutex.
final class HTTPFetch: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  /// What a server answered.
  struct Answer: Sendable {
    var bytes: [UInt8] = []
    var address: String
    /// In lower case, without parameters.
    var mediaType: String?
    var charset: String?
  }

  private struct State {
    var answer: Answer
    var redirects = 0
    var failure: ReadingError?
    var waiter: CheckedContinuation<Result<Answer, ReadingError>, Never>?
    var result: Result<Answer, ReadingError>?
  }

  private let address: String
  private let loader: SourceLoader
  private let state: Mutex<State>

  private init(_ address: String, _ loader: SourceLoader) {
    self.address = address
    self.loader = loader
    state = Mutex(State(answer: Answer(address: address)))
  }

  /// Fetches `address` with the limits of `loader`.
  static func answer(from address: String, loader: SourceLoader) async throws(ReadingError) -> Answer {
    // URLSession knows schemes in lower case only.
    let scheme = address.prefix { $0 != ":" }
    guard let url = URL(string: scheme.lowercased() + address.dropFirst(scheme.count)), let host = url.host,
      !host.isEmpty
    else {
      throw .fetching(url: address, reason: "it is no address")
    }
    guard loader.asksPrivateHosts || !PrivateHost.isPrivate(host) else {
      throw .fetching(url: address, reason: PrivateHost.reason)
    }
    let fetch = HTTPFetch(address, loader)
    var request = URLRequest(url: url)
    request.setValue(loader.userAgent, forHTTPHeaderField: "User-Agent")
    request.setValue(loader.accept, forHTTPHeaderField: "Accept")
    let configuration = URLSessionConfiguration.ephemeral
    // The session counts between two packets, in whole seconds; the watch below counts from the first to the last.
    configuration.timeoutIntervalForRequest = loader.timeout.seconds.rounded(.up) + 1
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    let session = URLSession(configuration: configuration, delegate: fetch, delegateQueue: nil)
    defer { session.invalidateAndCancel() }
    let task = session.dataTask(with: request)
    task.resume()

    let watch = Task {
      try await Task.sleep(for: loader.timeout)
      fetch.fail(.fetching(url: address, reason: "the server took longer than \(loader.timeout.shown)"))
      task.cancel()
    }
    defer { watch.cancel() }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { fetch.wait($0) }
    } onCancel: {
      fetch.fail(.fetching(url: address, reason: "it was interrupted"))
      task.cancel()
    }
    return try result.get()
  }

  private func wait(_ waiter: CheckedContinuation<Result<Answer, ReadingError>, Never>) {
    let result = state.withLock { state -> Result<Answer, ReadingError>? in
      if state.result == nil { state.waiter = waiter }
      return state.result
    }
    if let result { waiter.resume(returning: result) }
  }

  /// Settles on a failure; the first counts.
  private func fail(_ error: ReadingError) { finish(.failure(error)) }

  private func finish(_ result: Result<Answer, ReadingError>) {
    let waiter = state.withLock { state -> CheckedContinuation<Result<Answer, ReadingError>, Never>? in
      guard state.result == nil else { return nil }
      state.result = result
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume(returning: result)
  }

  // MARK: URLSessionDataDelegate

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    let count = state.withLock { state -> Int in
      state.redirects += 1
      return state.redirects
    }
    let scheme = request.url?.scheme?.lowercased()
    if count > loader.redirectLimit {
      fail(.fetching(url: address, reason: "it redirects more than \(loader.redirectLimit) times"))
    } else if scheme != "http" && scheme != "https" {
      fail(
        .fetching(
          url: address, reason: "it redirects to “\(request.url?.absoluteString ?? "")”, which is not on the web"))
    } else if !loader.asksPrivateHosts, PrivateHost.isPrivate(request.url?.host ?? "") {
      fail(.fetching(url: address, reason: PrivateHost.reason))
    } else {
      return completionHandler(request)
    }
    completionHandler(nil)
    task.cancel()
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    guard let response = response as? HTTPURLResponse else { return completionHandler(.allow) }
    guard (200..<300).contains(response.statusCode) else {
      let name = HTTPURLResponse.localizedString(forStatusCode: response.statusCode)
      fail(.fetching(url: address, reason: "the server answered \(response.statusCode) (\(name))"))
      return completionHandler(.cancel)
    }
    if response.expectedContentLength > Int64(loader.byteLimit) {
      fail(.tooLarge(name: address, limit: loader.byteLimit))
      return completionHandler(.cancel)
    }
    let type = ContentType(response.value(forHTTPHeaderField: "Content-Type") ?? "")
    state.withLock { state in
      state.answer.address = response.url?.absoluteString ?? address
      state.answer.mediaType = type.mediaType
      state.answer.charset = type.charset
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = state.withLock { state -> Bool in
      guard state.answer.bytes.count + data.count <= loader.byteLimit else { return true }
      state.answer.bytes += data
      return false
    }
    if isTooLarge {
      fail(.tooLarge(name: address, limit: loader.byteLimit))
      dataTask.cancel()
    }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let error else { return finish(.success(state.withLock { $0.answer })) }
    fail(.fetching(url: address, reason: Self.reason(error)))
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? URLError else { return "\(error)" }
    return switch error.code {
    case .cannotFindHost, .dnsLookupFailed: "there is no such host"
    case .cannotConnectToHost: "the server can't be reached"
    case .timedOut: "the server took too long"
    case .notConnectedToInternet: "there is no connection to the internet"
    case .networkConnectionLost: "the connection was lost"
    // What a connection that ends in the middle of a page is to URLSession.
    case .unknown: "the transfer broke off"
    case .badURL, .unsupportedURL: "it is no address"
    case .serverCertificateUntrusted, .secureConnectionFailed, .serverCertificateHasBadDate:
      "the server can't be trusted"
    default: "the transfer failed (\(error.code.rawValue))"
    }
  }
}

extension Duration {
  fileprivate var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

  fileprivate var shown: String {
    components.attoseconds == 0 ? "\(components.seconds) seconds" : "\(Int(seconds * 1000)) milliseconds"
  }
}
