import Glibc

/// Gets documents: from a file, from standard input, or from the web.
///
/// What is compressed with gzip is decompressed, whatever its name. Nothing is read beyond ``byteLimit``.
public struct SourceLoader: Sendable {
  /// The most bytes that are read, decompressed.
  ///
  /// The default is 64 MiB.
  public var byteLimit = 64 * 1024 * 1024
  /// How long getting a document from the web may take, from the first to the last byte.
  ///
  /// The default is 30 seconds.
  public var timeout = Duration.seconds(30)
  /// How many redirects are followed.
  ///
  /// The default is 5.
  public var redirectLimit = 5
  /// What servers are told is asking.
  ///
  /// The default is `lectern`.
  public var userAgent = "lectern"
  /// What servers are told is wanted, as HTTP's `Accept` has it.
  var accept = "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,*/*;q=0.5"
  /// Whether hosts may be asked that only this machine or its network can see.
  ///
  /// A person who types an address may; a page that names one may not.
  var asksPrivateHosts = true

  /// Whether the library is installed that fetching needs.
  public static var canFetch: Bool { Transfer.isPossible }

  /// Makes a loader with the default limits.
  public init() {}

  /// Gets the document at `location`: `-` is standard input, what begins with `http://` or `https://` an address, anything
  /// else that has no scheme a path.
  ///
  /// - Throws: ``ReadingError``; an empty document is one.
  public func source(at location: String) async throws(ReadingError) -> Source {
    if location == "-" { return try sourceOfStandardInput() }
    guard let scheme = Self.scheme(of: location) else { return try source(ofPath: location) }
    guard ["http", "https"].contains(scheme) else {
      throw .fetching(url: location, reason: "only http:// and https:// are known; give a file's path as it is")
    }
    return try await source(ofAddress: location)
  }

  /// Whether `location` is an address rather than a path: whether a scheme and `://` stand at its beginning.
  public static func isAddress(_ location: String) -> Bool { scheme(of: location) != nil }

  /// What stands before `://`, in lower case.
  private static func scheme(of location: String) -> String? {
    let scheme = location.utf8.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2B || $0 == 0x2D }
    guard let first = scheme.first, ASCII.isLetter(first), location.utf8[scheme.endIndex...].starts(with: "://".utf8)
    else { return nil }
    return location[..<scheme.endIndex].lowercased()
  }

  /// Reads a file, a pipe or a device.
  ///
  /// - Throws: ``ReadingError``: `notFound`, `isDirectory`, `unreadable`, `tooLarge`, `damaged`, `empty`.
  public func source(ofPath path: String) throws(ReadingError) -> Source {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .notFound(path: path) : .unreadable(path: path, reason: Self.reason(code))
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw .unreadable(path: path, reason: Self.reason(errno)) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path: path) }
    let bytes = try bytes(of: file, name: path, expecting: Int(status.st_size))
    return Source(bytes: try decompressed(bytes, name: path), name: path)
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: ``ReadingError``: `unreadable`, `tooLarge`, `damaged`, `empty`.
  public func sourceOfStandardInput() throws(ReadingError) -> Source {
    let bytes = try bytes(of: STDIN_FILENO, name: "-", expecting: 0)
    return Source(bytes: try decompressed(bytes, name: "-"), name: "-")
  }

  /// Fetches a document by HTTP.
  ///
  /// The source's `url` is where redirects led.
  ///
  /// - Throws: ``ReadingError``: `fetching` for whatever goes wrong on the way, an answer other than 2xx included;
  ///   `tooLarge`, `damaged`, `empty`.
  public func source(ofAddress address: String) async throws(ReadingError) -> Source {
    let answer = try await HTTPFetch.answer(from: address, loader: self)
    var source = Source(bytes: try decompressed(answer.bytes, name: address), name: address)
    source.url = answer.address
    source.mediaType = answer.mediaType
    source.charset = answer.charset
    return source
  }

  private func bytes(of file: Int32, name: String, expecting size: Int) throws(ReadingError) -> [UInt8] {
    guard size <= byteLimit else { throw .tooLarge(name: name, limit: byteLimit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: name, reason: Self.reason(errno))
      }
      guard bytes.count + count <= byteLimit else { throw .tooLarge(name: name, limit: byteLimit) }
      bytes += chunk[..<count]
    }
  }

  private func decompressed(_ bytes: [UInt8], name: String) throws(ReadingError) -> [UInt8] {
    guard !bytes.isEmpty else { throw .empty(name: name) }
    guard Gzip.isCompressed(bytes) else { return bytes }
    let plain: [UInt8]
    do {
      plain = try Gzip.decompress(bytes, limit: byteLimit)
    } catch {
      switch error {
      case .tooLarge: throw .tooLarge(name: name, limit: byteLimit)
      case .damaged(let reason): throw .damaged(name: name, reason: reason)
      }
    }
    guard !plain.isEmpty else { throw .empty(name: name) }
    return plain
  }

  /// What an error number means, in the C library's words.
  static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: return "permission denied"
    case ELOOP: return "too many symbolic links"
    case ENAMETOOLONG: return "the name is too long"
    case EIO: return "input/output error"
    default: return unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    }
  }
}
