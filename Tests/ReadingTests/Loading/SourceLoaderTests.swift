import CZlib
import Glibc
import Reading
import TestSupport
import Testing

@Suite struct SourceLoaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = unsafe z_stream()
    unsafe _ = deflateInit2_(
      &stream, 9, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    var output = [UInt8](repeating: 0, count: Int(unsafe deflateBound(&stream, UInt(bytes.count))) + 64)
    var input = bytes
    var count = 0
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(source.count)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(target.count)
        unsafe _ = deflate(&stream, Z_FINISH)
        count = target.count - Int(unsafe stream.avail_out)
      }
    }
    unsafe _ = deflateEnd(&stream)
    return Array(output[..<count])
  }

  private func failure(_ body: () async throws -> Void) async -> ReadingError? {
    do {
      try await body()
      return nil
    } catch { return error as? ReadingError }
  }

  @Test func readsAFileByItsPath() async throws {
    let path = try folder.write(Array("Tide tables.\n".utf8), to: "note.txt")
    let source = try await SourceLoader().source(at: path)
    #expect(source.bytes == Array("Tide tables.\n".utf8))
    #expect(source.name == path)
  }

  @Test func saysThatAFileIsMissing() async throws {
    let error = await failure { _ = try await SourceLoader().source(at: "/tmp/lectern-no-such-file.md") }
    #expect(error == .notFound(path: "/tmp/lectern-no-such-file.md"))
  }

  @Test func saysThatAFolderIsNoFile() async throws {
    let error = await failure { _ = try await SourceLoader().source(at: "/tmp") }
    #expect(error == .isDirectory(path: "/tmp"))
  }

  @Test func saysThatAFileIsEmpty() async throws {
    let path = try folder.write([], to: "empty.md")
    #expect(await failure { _ = try await SourceLoader().source(at: path) } == .empty(name: path))
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func saysThatAFileMayNotBeRead() async throws {
    let path = try folder.write([0x41], to: "locked.md")
    unsafe _ = chmod(path, 0)
    #expect(
      await failure { _ = try await SourceLoader().source(at: path) }
        == .unreadable(path: path, reason: "permission denied"))
  }

  @Test func saysThatADeviceCanNotBeReadWhenItCanNot() async throws {
    // Reading the memory of the first page of a process fails with an input/output error, for everybody.
    let error = await failure { _ = try await SourceLoader().source(at: "/proc/self/mem") }
    #expect(error == .unreadable(path: "/proc/self/mem", reason: "input/output error"))
  }

  @Test func readsANamedPipe() async throws {
    let path = try folder.write([0x41], to: "x") + ".fifo"
    #expect(unsafe mkfifo(path, 0o600) == 0)
    async let source = SourceLoader().source(at: path)
    let writer = Task.detached {
      let file = unsafe open(path, O_WRONLY)
      unsafe _ = write(file, "through a pipe", 14)
      close(file)
    }
    #expect(try await source.bytes == Array("through a pipe".utf8))
    await writer.value
  }

  @Test func decompressesGzipWhateverTheName() async throws {
    let path = try folder.write(Self.gzip(Array("<p>Low tide".utf8)), to: "page.html")
    #expect(try await SourceLoader().source(at: path).bytes == Array("<p>Low tide".utf8))
  }

  @Test func decompressesSeveralMembersInARow() async throws {
    let path = try folder.write(Self.gzip(Array("one ".utf8)) + Self.gzip(Array("two".utf8)), to: "a.gz")
    #expect(try await SourceLoader().source(at: path).bytes == Array("one two".utf8))
  }

  @Test func stopsAtTheLimitOfAGzipBomb() async throws {
    let bomb = Self.gzip([UInt8](repeating: 0x20, count: 8_000_000))
    #expect(bomb.count < 20_000)
    let path = try folder.write(bomb, to: "bomb.gz")
    var loader = SourceLoader()
    loader.byteLimit = 1_000_000
    #expect(await failure { _ = try await loader.source(at: path) } == .tooLarge(name: path, limit: 1_000_000))
  }

  @Test func saysThatGzipIsCutShort() async throws {
    let whole = Self.gzip((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) })
    let path = try folder.write(Array(whole.prefix(whole.count / 2)), to: "cut.gz")
    #expect(
      await failure { _ = try await SourceLoader().source(at: path) }
        == .damaged(name: path, reason: "its gzip data ends early"))
  }

  @Test func saysThatAFileIsTooLarge() async throws {
    let path = try folder.write([UInt8](repeating: 0x61, count: 1001), to: "large.txt")
    var loader = SourceLoader()
    loader.byteLimit = 1000
    #expect(await failure { _ = try await loader.source(at: path) } == .tooLarge(name: path, limit: 1000))
  }
}

@Suite struct FetchingTests {
  private func failure(_ body: () async throws -> Void) async -> ReadingError? {
    do {
      try await body()
      return nil
    } catch { return error as? ReadingError }
  }

  @Test func fetchesAPageWithItsTypeCharsetAndAddress() async throws {
    let server = try LoopbackServer { _ in
      .init(type: "text/html; charset=\"iso-8859-1\"", body: [0x63, 0x61, 0x66, 0xE9])
    }
    var loader = SourceLoader()
    loader.userAgent = "lectern/7.1"
    let source = try await loader.source(at: server.address("/cafe"))
    #expect(source.bytes == [0x63, 0x61, 0x66, 0xE9])
    #expect(source.mediaType == "text/html")
    #expect(source.charset == "iso-8859-1")
    #expect(source.url == server.address("/cafe"))
    #expect(server.heads.first?.contains("User-Agent: lectern/7.1\r\n") == true)
  }

  @Test func followsRedirectsAndRemembersWhereTheyLed() async throws {
    let server = try LoopbackServer { path in
      path == "/old" ? .redirect(to: "/new", status: "301 Moved Permanently") : .init(body: Array("here".utf8))
    }
    let source = try await SourceLoader().source(at: server.address("/old"))
    #expect(source.bytes == Array("here".utf8))
    #expect(source.url == server.address("/new"))
  }

  @Test func givesUpOnARedirectLoop() async throws {
    let server = try LoopbackServer { _ in .redirect(to: "/round") }
    let address = server.address("/round")
    #expect(
      await failure { _ = try await SourceLoader().source(at: address) }
        == .fetching(url: address, reason: "it redirects more than 5 times"))
  }

  @Test func followsNoRedirectOffTheWeb() async throws {
    let server = try LoopbackServer { _ in .redirect(to: "file:///etc/hostname") }
    let address = server.address("/out")
    let error = await failure { _ = try await SourceLoader().source(at: address) }
    guard case .fetching(_, let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test func saysWhatTheServerAnswered() async throws {
    let server = try LoopbackServer { _ in nil }
    let address = server.address("/gone")
    let error = await failure { _ = try await SourceLoader().source(at: address) }
    #expect(error?.description.lowercased() == "“\(address)” can't be fetched: the server answered 404 (not found).")
  }

  @Test func refusesAnAnswerThatSaysItIsTooLarge() async throws {
    let server = try LoopbackServer { _ in .init(body: [UInt8](repeating: 0x61, count: 5000)) }
    var loader = SourceLoader()
    loader.byteLimit = 4000
    let address = server.address("/")
    #expect(await failure { _ = try await loader.source(at: address) } == .tooLarge(name: address, limit: 4000))
  }

  @Test func stopsAnAnswerThatGrowsTooLarge() async throws {
    let server = try LoopbackServer { _ in
      .init(parts: Array(repeating: [UInt8](repeating: 0x61, count: 1000), count: 50), pause: 1)
    }
    var loader = SourceLoader()
    loader.byteLimit = 4000
    let address = server.address("/")
    #expect(await failure { _ = try await loader.source(at: address) } == .tooLarge(name: address, limit: 4000))
  }

  @Test func givesUpOnAServerThatDrips() async throws {
    let server = try LoopbackServer { _ in .init(parts: Array(repeating: [0x61], count: 200), pause: 500) }
    var loader = SourceLoader()
    loader.timeout = .milliseconds(600)
    let address = server.address("/drip")
    #expect(
      await failure { _ = try await loader.source(at: address) }
        == .fetching(url: address, reason: "the server took longer than 600 milliseconds"))
  }

  @Test func endsAtOnceWhenItIsCancelled() async throws {
    let server = try LoopbackServer { _ in .init(parts: [[0x61], [0x61]], pause: 3_600_000) }
    var loader = SourceLoader()
    loader.timeout = .seconds(3_600)
    let address = server.address("/")
    let fetch = Task { [loader] in await failure { _ = try await loader.source(at: address) } }
    while server.heads.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
    fetch.cancel()
    #expect(await fetch.value == .fetching(url: address, reason: "it was interrupted"))
  }

  @Test func isNotBegunWhenItIsCancelled() async throws {
    let server = try LoopbackServer { _ in .init(body: Array("here".utf8)) }
    let address = server.address("/")
    let fetch = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      return await failure { _ = try await SourceLoader().source(at: address) }
    }
    #expect(await fetch.value == .fetching(url: address, reason: "it was interrupted"))
  }

  @Test func asksForAnAddressAsServersKnowIt() async throws {
    let server = try LoopbackServer { _ in .init(body: Array("here".utf8)) }
    let source = try await SourceLoader().source(at: server.address("/één dag?q=a b"))
    #expect(source.url == server.address("/%C3%A9%C3%A9n%20dag?q=a%20b"))
    #expect(server.heads.first?.hasPrefix("GET /%C3%A9%C3%A9n%20dag?q=a%20b HTTP/1.1\r\n") == true)
  }

  @Test func decompressesWhatTheServerCompressed() async throws {
    // gzip of "ebb and flow\n"
    let gz: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4B, 0x4D, 0x4A, 0x52, 0x48, 0xCC, 0x4B, 0x51, 0x48,
      0xCB, 0xC9, 0x2F, 0xE7, 0x02, 0x00, 0xBB, 0xFB, 0xAA, 0xCD, 0x0D, 0x00, 0x00, 0x00,
    ]
    let server = try LoopbackServer { path in
      path == "/encoded"
        ? .init(headers: ["Content-Encoding: gzip"], body: gz) : .init(type: "application/gzip", body: gz)
    }
    for path in ["/encoded", "/file.gz"] {
      #expect(
        try await SourceLoader().source(at: server.address(path)).bytes == Array("ebb and flow\n".utf8), "\(path)")
    }
  }

  @Test func saysThatNobodyAnswers() async throws {
    let port: UInt16
    do { port = try LoopbackServer { _ in nil }.port }
    let address = "http://127.0.0.1:\(port)/"
    let error = await failure { _ = try await SourceLoader().source(at: address) }
    guard case .fetching(_, let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason == "the server can't be reached" || reason == "the connection was lost", "\(reason)")
  }

  @Test func saysThatAnAddressIsNone() async throws {
    #expect(
      await failure { _ = try await SourceLoader().source(at: "http://") }
        == .fetching(url: "http://", reason: "it is no address"))
  }

  @Test func knowsASchemeInCapitals() async throws {
    let server = try LoopbackServer { _ in .init(body: Array("here".utf8)) }
    let address = server.address("/Here").replacing("http://", with: "HTTP://")
    #expect(try await SourceLoader().source(at: address).bytes == Array("here".utf8))
  }

  @Test(arguments: ["ftp://gazette.example/a.html", "file:///etc/hostname", "gopher+x://gazette.example"])
  func saysWhichAddressesItKnows(address: String) async throws {
    #expect(SourceLoader.isAddress(address))
    #expect(
      await failure { _ = try await SourceLoader().source(at: address) }?.description
        == "“\(address)” can't be fetched: only http:// and https:// are known; give a file's path as it is.")
  }

  @Test(arguments: ["a:b.html", "C://", "://x", "news/http:/x", "1http://x"]) func takesAPathForAPath(path: String) {
    #expect(SourceLoader.isAddress(path) == (path == "C://"))
  }

  @Test func saysThatATransferBrokeOff() async throws {
    let server = try LoopbackServer { _ in .init(headers: ["Content-Length: 5000"], body: Array("<p>The tide".utf8)) }
    let address = server.address("/")
    let error = await failure { _ = try await SourceLoader().source(at: address) }
    #expect(error == .fetching(url: address, reason: "the transfer broke off"))
  }

  @Test func believesTheTextRatherThanALyingCharset() async throws {
    let server = try LoopbackServer { _ in
      .init(
        type: "text/plain; charset=iso-8859-1",
        body: Array("Grüße aus Föhr\n\nDie Fähre fährt wieder, sagte der Kapitän am Abend.\n".utf8))
    }
    let article = try await Readers().article(from: SourceLoader().source(at: server.address("/")))
    #expect(article.headline == "Grüße aus Föhr")
  }
}
