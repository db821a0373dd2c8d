import Foundation
import Glibc
import Reading
import TestSupport
import Testing

struct PictureLoaderTests {
  private let folder: TemporaryFolder

  /// A folder `news` with an article, a picture beside it, and something private above it.
  init() throws {
    folder = try TemporaryFolder()
    let files = FileManager.default
    try files.createDirectory(atPath: folder.path("news/images"), withIntermediateDirectories: true)
    try Data("picture".utf8).write(to: URL(fileURLWithPath: folder.path("news/images/ferry.jpg")))
    try Data("spaced".utf8).write(to: URL(fileURLWithPath: folder.path("news/images/old ferry.jpg")))
    try Data("private".utf8).write(to: URL(fileURLWithPath: folder.path("private.jpg")))
    try files.createSymbolicLink(
      atPath: folder.path("news/images/way-out.jpg"), withDestinationPath: folder.path("private.jpg"))
    try files.createSymbolicLink(
      atPath: folder.path("news/images/alias.jpg"), withDestinationPath: "ferry.jpg")
    #expect(unsafe mkfifo(folder.path("news/images/pipe.jpg"), 0o600) == 0)
  }

  private func loader(base: String? = nil) -> PictureLoader {
    PictureLoader(source: folder.path("news/ferry.html"), base: base)
  }

  @Test(arguments: [
    "images/ferry.jpg", "./images/ferry.jpg", "images/../images/ferry.jpg", "/images/ferry.jpg",
    "images/ferry.jpg?width=800#large", "images/alias.jpg", "images%2Fferry.jpg",
  ])
  func aRelativeAddressIsAFileBelowTheArticlesFolder(address: String) async throws {
    #expect(try await loader().picture(at: address).bytes == Array("picture".utf8))
  }

  @Test func escapesInAnAddressAreRead() async throws {
    let answer = try await loader().picture(at: "images/old%20ferry.jpg")
    #expect(answer == PictureLoader.Answer(bytes: Array("spaced".utf8), path: "images/old ferry.jpg"))
  }

  @Test(arguments: [
    ("../private.jpg", PictureError.outside), ("images/../../private.jpg", .outside),
    ("%2e%2e/private.jpg", .outside), ("images/way-out.jpg", .outside), ("images/pipe.jpg", .notAFile),
    ("images", .notAFile), ("/etc/passwd", .notFound(path: "etc/passwd")), ("/dev/zero", .notFound(path: "dev/zero")),
    ("images/gone.jpg", .notFound(path: "images/gone.jpg")), ("file:///etc/passwd", .notAnAddress),
    ("javascript:alert(1)", .notAnAddress), ("data:image/png", .notAnAddress),
    ("https://skerrypost.example/ferry.jpg", .remote), ("//skerrypost.example/ferry.jpg", .remote),
  ])
  func nothingElseIsRead(address: String, error: PictureError) async {
    await #expect(throws: error) { try await loader().picture(at: address) }
  }

  @Test func aPathThatIsAnAbsoluteOneOfTheMachineLeadsIntoTheArticlesFolderAllTheSame() async {
    let path = folder.path("private.jpg")
    await #expect(throws: PictureError.notFound(path: String(path.drop { $0 == "/" }))) {
      try await loader().picture(at: path)
    }
  }

  @Test(arguments: [
    "https://skerrypost.example/local/ferry.html", "https://skerrypost.example/local/",
    "https://skerrypost.example/local/ferry?day=16#top",
  ])
  func anAddressThatWasMadeAbsoluteIsAFileBesideASavedPage(base: String) async throws {
    let answer = try await loader(base: base).picture(at: "https://skerrypost.example/local/images/ferry.jpg")
    #expect(answer == PictureLoader.Answer(bytes: Array("picture".utf8), path: "images/ferry.jpg"))
    await #expect(throws: PictureError.remote) {
      try await loader(base: base).picture(at: "https://skerrypost.example/local/images/gone.jpg")
    }
    await #expect(throws: PictureError.remote) {
      try await loader(base: base).picture(at: "https://skerrypost.example/images/ferry.jpg")
    }
    await #expect(throws: PictureError.outside) {
      try await loader(base: base).picture(at: "https://skerrypost.example/local/../private.jpg")
    }
  }

  @Test func articlesThatAreNoFilesHaveNoPicturesBesideThem() async {
    for source in ["-", "https://skerrypost.example/ferry"] {
      await #expect(throws: PictureError.noFolder) {
        try await PictureLoader(source: source).picture(at: "images/ferry.jpg")
      }
    }
  }

  @Test(arguments: [
    "data:image/png;base64,cGljdHVyZQ==", "data:image/png;base64,cGljdHVyZQ", "data:;base64,cGlj dHVy%0AZQ%3D%3D",
    "DATA:image/png,picture", "data:,pict%75re",
  ])
  func anAddressCanHoldThePicture(address: String) async throws {
    #expect(try await loader().picture(at: address) == PictureLoader.Answer(bytes: Array("picture".utf8)))
  }

  @Test func aPictureThatIsTooLargeIsNotRead() async {
    var loader = loader()
    loader.byteLimit = 1 << 20
    #expect(unsafe truncate(folder.path("news/images/ferry.jpg"), 2 << 20) == 0)
    await #expect(throws: PictureError.tooLarge(limit: 1 << 20)) { try await loader.picture(at: "images/ferry.jpg") }
    let held = "data:image/png;base64," + String(repeating: "A", count: 2 << 20)
    await #expect(throws: PictureError.tooLarge(limit: 1 << 20)) { try await loader.picture(at: held) }
  }

  @Test(arguments: [
    "127.0.0.1", "localhost", "0.0.0.0", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
    "224.0.0.1", "[::1]", "::", "fe80::1", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "",
    "2130706433", "0x7f.1",
  ])
  func hostsOfThisMachineAndItsNetworkArePrivate(host: String) {
    #expect(PrivateHost.isPrivate(host))
  }

  @Test(arguments: ["93.184.215.14", "172.32.0.1", "[2606:4700::1111]", "::ffff:8.8.8.8"])
  func otherHostsAreNot(host: String) {
    #expect(!PrivateHost.isPrivate(host))
  }

  @Test func picturesAreNotFetchedFromHostsThatOnlyThisMachineSees() async throws {
    let server = try LoopbackServer { _ in .init(type: "image/jpeg", body: Array("fetched".utf8)) }
    var loader = loader()
    loader.fetchesImages = true
    for host in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "[::1]", "[fd00::1]", "2130706433"] {
      await #expect(throws: PictureError.fetching(reason: PrivateHost.reason), "\(host)") {
        try await loader.picture(at: "http://\(host):\(server.port)/ferry.jpg")
      }
    }
    #expect(server.heads.isEmpty)
  }

  /// The proxy itself may be on the machine's network; what it is asked for may not.
  @Test func picturesAreFetchedByWayOfAProxy() async {
    // In a process of its own, for the environment is a process's.
    await #expect(processExitsWith: .success) {
      let server = try LoopbackServer { _ in .init(type: "image/jpeg", body: Array("fetched".utf8)) }
      unsafe setenv("http_proxy", "http://127.0.0.1:\(server.port)/", 1)
      unsafe unsetenv("no_proxy")
      unsafe unsetenv("NO_PROXY")
      var loader = PictureLoader(source: "-")
      loader.fetchesImages = true
      let answer = try await loader.picture(at: "http://192.0.2.7/ferry.jpg")
      #expect(answer.bytes == Array("fetched".utf8))
      #expect(server.heads.first?.hasPrefix("GET http://192.0.2.7/ferry.jpg HTTP/1.1\r\n") == true)
      for host in ["10.0.0.1", "127.0.0.1", "localhost"] {
        await #expect(throws: PictureError.fetching(reason: PrivateHost.reason)) {
          try await loader.picture(at: "http://\(host)/ferry.jpg")
        }
      }
      #expect(server.heads.count == 1)
    }
  }

  @Test func fetchesPicturesFromTheWebIfItIsAskedTo() async throws {
    let server = try LoopbackServer { path in
      path == "/ferry.jpg"
        ? .init(type: "image/jpeg", body: Array("fetched".utf8))
        : .init(type: "text/html", body: Array("<p>Gone.".utf8))
    }
    var loader = loader()
    loader.asksPrivateHosts = true
    await #expect(throws: PictureError.remote) { try await loader.picture(at: server.address("/ferry.jpg")) }
    loader.fetchesImages = true
    let answer = try await loader.picture(at: server.address("/ferry.jpg"))
    #expect(answer == PictureLoader.Answer(bytes: Array("fetched".utf8)))
    await #expect(throws: PictureError.fetching(reason: "it is a page")) {
      try await loader.picture(at: server.address("/gone.jpg"))
    }
  }
}
