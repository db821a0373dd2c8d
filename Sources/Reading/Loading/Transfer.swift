import CCurl
import Glibc

/// One request after another over the web, by libcurl; the one place that touches it.
///
/// An address is looked at when it is connected to, so that no name can lead to another one after it was looked up.
@safe struct Transfer: ~Copyable {
  /// What a request came to.
  enum Outcome {
    case answer(HTTPFetch.Answer)
    case redirect(String)
    case status(Int)
    case tooLarge
    case late
    case cancelled
    /// All addresses are private, and none of those may be asked.
    case refused
    case failed(String)
  }

  /// What the library's calls see of a transfer.
  @safe private final class State {
    let byteLimit: Int
    let asksPrivateHosts: Bool
    let handle: UnsafeMutableRawPointer
    var bytes: [UInt8] = []
    var isTooLarge = false
    var isUnwanted = false
    var isRefused = false

    init(_ loader: SourceLoader, _ handle: UnsafeMutableRawPointer) {
      byteLimit = loader.byteLimit
      asksPrivateHosts = loader.asksPrivateHosts
      unsafe self.handle = unsafe handle
    }
  }

  /// The library; nil if it is not installed.
  private nonisolated(unsafe) static let library: lectern_curl? = {
    var library = lectern_curl()
    return unsafe lectern_curl_open(&library) ? library : nil
  }()

  /// Whether the library is there.
  static var isPossible: Bool { unsafe library != nil }

  private let library: lectern_curl
  private let handle: UnsafeMutableRawPointer
  private let multi: UnsafeMutableRawPointer
  private let fields: UnsafeMutablePointer<curl_slist>?
  private let state: State
  private let cancelling: Cancelling
  private let end: ContinuousClock.Instant

  /// Prepares requests with the limits of a loader, whose time begins now; nil if libcurl is not there.
  init?(_ loader: SourceLoader, cancelling: Cancelling) {
    guard var library = unsafe Self.library, let handle = unsafe library.easy_init(),
      let multi = unsafe library.multi_init()
    else { return nil }
    self.library = library
    unsafe self.handle = unsafe handle
    unsafe self.multi = unsafe multi
    unsafe fields = unsafe library.slist_append(nil, "Accept: \(loader.accept)")
    state = unsafe State(loader, handle)
    self.cancelling = cancelling
    end = .now + loader.timeout
    for (option, value) in [(CURLOPT_NOSIGNAL, 1), (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_NOPROGRESS, 1)] {
      _ = unsafe lectern_curl_set_number(&library, handle, option, value)
    }
    // Every encoding that the library knows.
    for (option, value) in [
      (CURLOPT_PROTOCOLS_STR, "http,https"), (CURLOPT_USERAGENT, loader.userAgent), (CURLOPT_ACCEPT_ENCODING, ""),
    ] {
      _ = unsafe lectern_curl_set_text(&library, handle, option, value)
    }
    _ = unsafe lectern_curl_set_fields(&library, handle, fields)
    _ = unsafe lectern_curl_set_calls(
      &library, handle,
      { bytes, size, count, context in
        let state = unsafe Unmanaged<State>.fromOpaque(context!).takeUnretainedValue()
        let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
        return unsafe Transfer.receive(buffer, state) ? size * count : 0
      },
      { context, _, address in
        let state = unsafe Unmanaged<State>.fromOpaque(context!).takeUnretainedValue()
        return unsafe Transfer.socket(for: address!, state)
      },
      Unmanaged.passUnretained(state).toOpaque())
  }

  deinit {
    unsafe library.easy_cleanup(handle)
    unsafe _ = library.multi_cleanup(multi)
    unsafe library.slist_free_all(fields)
  }

  /// Asks for what is at an address; where it has moved to is for the caller to ask.
  mutating func run(_ address: String) -> Outcome {
    state.bytes = []
    state.isRefused = false
    state.isUnwanted = false
    var library = library
    guard unsafe lectern_curl_set_text(&library, handle, CURLOPT_URL, address),
      unsafe library.multi_add_handle(multi, handle) == CURLM_OK
    else { return .failed("it is no address") }
    defer { unsafe _ = library.multi_remove_handle(multi, handle) }
    guard let code = perform() else { return cancelling.isCancelled ? .cancelled : .late }
    if state.isTooLarge { return .tooLarge }
    let status = unsafe lectern_curl_status(&library, handle)
    if state.isUnwanted || code == CURLE_OK, !(200..<300).contains(status) {
      if (300..<400).contains(status), let next = text(CURLINFO_REDIRECT_URL) { return .redirect(next) }
      return .status(status)
    }
    guard code == CURLE_OK else {
      return state.isRefused && code == CURLE_COULDNT_CONNECT ? .refused : .failed(Self.reason(code))
    }
    let type = ContentType(text(CURLINFO_CONTENT_TYPE) ?? "")
    return .answer(
      HTTPFetch.Answer(
        bytes: state.bytes, address: text(CURLINFO_EFFECTIVE_URL) ?? address, mediaType: type.mediaType,
        charset: type.charset))
  }
}

extension Transfer {
  /// Has the library work until it is done; nil if there is no time left, or nobody waits any more.
  private func perform() -> CURLcode? {
    var library = library
    let wake = unsafe Wake(library: library, multi: multi)
    cancelling.wake { wake() }
    defer { cancelling.wake(by: nil) }
    while true {
      var running: Int32 = 0
      unsafe _ = library.multi_perform(multi, &running)
      let result = unsafe lectern_curl_result(&library, multi)
      if result >= 0 { return CURLcode(UInt32(result)) }
      let left = end - .now
      if cancelling.isCancelled || left <= .zero { return nil }
      unsafe _ = library.multi_poll(multi, nil, 0, Int32(clamping: Int(left / .milliseconds(1)) + 1), nil)
    }
  }

  /// Wakes a transfer from any thread, which the library allows for this call alone.
  @safe private struct Wake: @unchecked Sendable {
    let library: lectern_curl
    let multi: UnsafeMutableRawPointer

    func callAsFunction() { unsafe _ = library.multi_wakeup(multi) }
  }

  private func text(_ info: CURLINFO) -> String? {
    var library = library
    return unsafe lectern_curl_text(&library, handle, info).flatMap { unsafe String(validatingCString: $0) }
  }

  /// Takes what the server sent; false ends the transfer.
  private static func receive(_ bytes: UnsafeRawBufferPointer, _ state: State) -> Bool {
    guard var library = unsafe library else { return false }
    if state.bytes.isEmpty {
      // The page that comes with an error, or with a redirect, is nobody's article.
      guard (200..<300).contains(unsafe lectern_curl_status(&library, state.handle)) else {
        state.isUnwanted = true
        return false
      }
      state.isTooLarge = unsafe lectern_curl_length(&library, state.handle) > state.byteLimit
    }
    if state.bytes.count + bytes.count > state.byteLimit { state.isTooLarge = true }
    guard !state.isTooLarge else { return false }
    unsafe state.bytes.append(contentsOf: bytes)
    return true
  }

  /// A socket for an address that may be asked.
  private static func socket(for address: UnsafeMutablePointer<curl_sockaddr>, _ state: State) -> curl_socket_t {
    // The address is longer than its type says, so that it can't be copied out of the value.
    let name = unsafe UnsafeRawPointer(address).advanced(by: MemoryLayout<curl_sockaddr>.offset(of: \.addr)!)
      .assumingMemoryBound(to: sockaddr.self)
    let isAllowed =
      unsafe state.asksPrivateHosts || !PrivateHost.isPrivate(name)
      || Proxy.has(name, length: Int(address.pointee.addrlen))
    guard isAllowed else {
      state.isRefused = true
      return CURL_SOCKET_BAD
    }
    return unsafe Glibc.socket(
      address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
  }

  private static func reason(_ code: CURLcode) -> String {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: "there is no such host"
    case CURLE_COULDNT_RESOLVE_PROXY: "there is no such host as the proxy"
    case CURLE_COULDNT_CONNECT: "the server can't be reached"
    case CURLE_OPERATION_TIMEDOUT: "the server took too long"
    case CURLE_GOT_NOTHING: "the connection was lost"
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2_STREAM, CURLE_HTTP2:
      "the transfer broke off"
    case CURLE_BAD_CONTENT_ENCODING: "what the server sent is damaged"
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: "it is no address"
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_INVALIDCERTSTATUS:
      "the server can't be trusted"
    default: "the transfer failed (\(code.rawValue))"
    }
  }
}
