internal import Glibc

/// Gets the pictures of an article: from files beside it, out of their addresses, and from the web if that is asked for.
///
/// Whatever an article says, nothing is read that is not a file below the folder that the article itself is in: no path
/// and no link leads out of it. Nothing is fetched from hosts that only this machine or its network can see.
public struct PictureLoader: Sendable {
  /// A picture's bytes, and where they are from.
  public struct Answer: Sendable, Hashable {
    /// The file as it is.
    public var bytes: [UInt8]
    /// The file's path from the article's folder; nil if it is no file there.
    public var path: String?

    /// Makes an answer.
    public init(bytes: [UInt8], path: String? = nil) {
      self.bytes = bytes
      self.path = path
    }
  }

  /// The most bytes that a picture may have.
  ///
  /// The default is 32 MiB.
  public var byteLimit = 32 << 20
  /// How long fetching one from the web may take.
  ///
  /// The default is 15 seconds.
  public var timeout = Duration.seconds(15)
  /// Whether pictures are fetched from the web.
  ///
  /// The default is no.
  public var fetchesImages = false

  /// Whether hosts may be asked that only this machine or its network can see; the default is no.
  package var asksPrivateHosts = false

  private let folder: String?
  private let base: String?

  /// Makes a loader for the pictures of an article.
  ///
  /// - Parameters:
  ///   - source: the path, address or `-` that the article was read from.
  ///   - base: what its relative addresses were made absolute with; see ``Article/baseURL``.
  public init(source: String, base: String? = nil) {
    folder = source == "-" || SourceLoader.isAddress(source) ? nil : Self.folder(of: source)
    self.base = base.map(Self.folderAddress)
  }

  /// Gets the picture at an address of the article's.
  ///
  /// An address that the article's own address made absolute counts as the relative one that it was, if there is such a file:
  /// pages are saved with their pictures beside them.
  ///
  /// - Throws: ``PictureError``.
  public func picture(at address: String) async throws(PictureError) -> Answer {
    switch Self.scheme(of: address) {
    case nil where address.hasPrefix("//"):
      return try await fetched("https:" + address)
    case nil:
      return try file(address)
    case "http", "https":
      if folder != nil, let base, address.hasPrefix(base) {
        do throws(PictureError) {
          return try file(String(address.dropFirst(base.count)))
        } catch {
          // What isn't beside the article may still be on the web.
          guard case .notFound = error else { throw error }
        }
      }
      return try await fetched(address)
    case "data":
      guard address.utf8.count / 4 * 3 <= byteLimit else { throw .tooLarge(limit: byteLimit) }
      guard let bytes = DataAddress.bytes(of: address), !bytes.isEmpty else { throw .notAnAddress }
      return Answer(bytes: bytes)
    default: throw .notAnAddress
    }
  }

  /// Gets the file at a path as an ``Answer`` gave it.
  ///
  /// - Throws: ``PictureError``.
  public func file(atPath path: String) throws(PictureError) -> Answer {
    guard let folder, let root = Self.resolved(folder) else { throw .noFolder }
    return try Answer(bytes: bytes(ofFile: path, below: root), path: path)
  }
}

extension PictureLoader {
  /// What stands before the colon of an address, in lower case; a letter alone is none, but a drive of another system.
  private static func scheme(of address: String) -> String? {
    let scheme = address.utf8.prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    guard scheme.endIndex < address.utf8.endIndex, address.utf8[scheme.endIndex] == 0x3A, scheme.count > 1 else {
      return nil
    }
    return address[..<scheme.endIndex].lowercased()
  }

  /// The folder that a page's relative addresses begin at: its address up to the last slash of the path.
  private static func folderAddress(_ base: String) -> String {
    let bare = base.prefix { $0 != "?" && $0 != "#" }
    guard let colon = bare.firstRange(of: "://") else { return String(bare) + "/" }
    guard let slash = bare[colon.upperBound...].lastIndex(of: "/") else { return String(bare) + "/" }
    return String(bare[...slash])
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(validatingCString: real)
  }

  /// The file that a relative address names: as it is written, else as addresses are written, with escapes and a query.
  private func file(_ address: String) throws(PictureError) -> Answer {
    guard let folder, let root = Self.resolved(folder) else { throw .noFolder }
    // From a website's root: what stands there if the article does.
    let written = String(address.drop { $0 == "/" })
    let plain = PercentEscapes.decoded(written.prefix { $0 != "?" && $0 != "#" })
    do throws(PictureError) {
      return try Answer(bytes: bytes(ofFile: written, below: root), path: written)
    } catch {
      guard case .notFound = error, plain != written else { throw error }
      return try Answer(bytes: bytes(ofFile: plain, below: root), path: plain)
    }
  }

  private func bytes(ofFile path: String, below root: String) throws(PictureError) -> [UInt8] {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notFound(path: path) }
    let prefix = root == "/" ? root : root + "/"
    guard let real = Self.resolved(prefix + path) else {
      throw errno == EACCES ? .unreadable(reason: SourceLoader.reason(EACCES)) : .notFound(path: path)
    }
    guard real.hasPrefix(prefix) else { throw .outside }
    // Opening a pipe would wait for whoever writes to it.
    let descriptor = unsafe open(real, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(reason: SourceLoader.reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= byteLimit else { throw .tooLarge(limit: byteLimit) }
    let size = Int(status.st_size)
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe read(descriptor, buffer.baseAddress! + count, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard failure == 0 else { throw .unreadable(reason: SourceLoader.reason(failure)) }
    return bytes
  }

  private func fetched(_ address: String) async throws(PictureError) -> Answer {
    guard fetchesImages else { throw .remote }
    var loader = SourceLoader()
    loader.byteLimit = byteLimit
    loader.timeout = timeout
    loader.accept = "image/webp,image/jpeg,image/png,image/svg+xml,image/*;q=0.8"
    loader.asksPrivateHosts = asksPrivateHosts
    do throws(ReadingError) {
      let source = try await loader.source(ofAddress: address)
      guard source.mediaType?.hasPrefix("text/html") != true else {
        throw .fetching(url: address, reason: "it is a page")
      }
      return Answer(bytes: source.bytes)
    } catch {
      switch error {
      case .fetching(_, let reason): throw .fetching(reason: reason)
      case .tooLarge(_, let limit): throw .tooLarge(limit: limit)
      case .empty: throw .fetching(reason: "the server sent nothing")
      default: throw .fetching(reason: "what the server sent can’t be used")
      }
    }
  }
}
