import Foundation
import Serving
import TestSupport
import Testing

@Suite struct WebServerTests {
  private let site: Fixture

  init() throws { site = try Fixture() }

  @Test func aFileComesWholeWithItsTypeAndItsMark() throws {
    let reply = try site.get("/story/audio.mp3")
    #expect(reply.status == 200 && reply.body == Fixture.sound)
    #expect(reply.fields["content-type"] == "audio/mpeg")
    #expect(reply.fields["content-length"] == "1000")
    #expect(reply.fields["accept-ranges"] == "bytes")
    #expect(reply.fields["cache-control"] == "no-cache")
    #expect(reply.fields["x-content-type-options"] == "nosniff")
    #expect(reply.fields["etag"]?.hasPrefix("\"") == true)
    let modified = try #require(HTTPDate(reply.fields["last-modified"] ?? ""))
    #expect(modified <= .now && HTTPDate(reply.fields["date"] ?? "") != nil)
  }

  @Test func aQueryChangesNothing() throws {
    #expect(try site.get("/story/audio.mp3?t=10&x=%zz").body == Fixture.sound)
  }

  @Test func anEmptyFileIsServed() throws {
    let reply = try site.get("/empty.txt")
    #expect(reply.status == 200 && reply.fields["content-length"] == "0")
    #expect(try site.get("/empty.txt", "Range: bytes=0-").status == 416)
  }

  @Test func aHeadIsTheSameWithoutContent() throws {
    let connection = try site.connect()
    let whole = try connection.request("GET", "/story/audio.mp3")
    var head = try connection.request("HEAD", "/story/audio.mp3")
    #expect(head.body.isEmpty && head.status == 200)
    head.fields["date"] = whole.fields["date"]
    #expect(head.fields == whole.fields)
    // Nobody has said what a range of a header is.
    let ranged = try connection.request("HEAD", "/story/audio.mp3", ["Host: localhost", "Range: bytes=0-9"])
    #expect(ranged.status == 200 && ranged.fields["content-length"] == "1000")
    // What follows on the connection is the next reply, and no content.
    #expect(try connection.request("GET", "/story/audio.mp3").body == Fixture.sound)
  }

  @Test func manyRequestsGoOverOneConnection() throws {
    let connection = try site.connect()
    for start in 0..<200 {
      let reply = try connection.request(
        "GET", "/story/audio.mp3", ["Host: localhost", "Range: bytes=\(start)-\(start + 4)"])
      #expect(reply.body == Array(Fixture.sound[start...start + 4]))
    }
    connection.send(String(repeating: "GET /story/ HTTP/1.1\r\nHost: localhost\r\n\r\n", count: 20))
    for _ in 0..<20 { #expect(try connection.reply().status == 200) }
  }

  // MARK: Ranges

  @Test(arguments: [
    ("bytes=0-9", 0..<10), ("bytes=500-", 500..<1_000), ("bytes=-7", 993..<1_000), ("bytes=900-5000", 900..<1_000),
    ("bytes=0-4,5-9", 0..<10), ("bytes=0-9,2000-", 0..<10),
  ])
  func aPieceComesWithItsPlace(field: String, range: Range<Int>) throws {
    let reply = try site.get("/story/audio.mp3", "Range: \(field)")
    #expect(reply.status == 206 && reply.body == Array(Fixture.sound[range]))
    #expect(reply.fields["content-range"] == "bytes \(range.lowerBound)-\(range.upperBound - 1)/1000")
    #expect(reply.fields["content-type"] == "audio/mpeg" && reply.fields["etag"] != nil)
  }

  @Test func severalPiecesComeInParts() throws {
    let reply = try site.get("/story/audio.mp3", "Range: bytes=990-, 0-9, 500-509")
    #expect(reply.status == 206 && reply.fields["content-range"] == nil)
    let type = try #require(reply.fields["content-type"])
    let prefix = "multipart/byteranges; boundary="
    #expect(type.hasPrefix(prefix))
    let boundary = String(type.dropFirst(prefix.count))
    var expected: [UInt8] = []
    for (index, range) in [990..<1_000, 0..<10, 500..<510].enumerated() {
      let head =
        "\(index == 0 ? "" : "\r\n")--\(boundary)\r\nContent-Type: audio/mpeg\r\n"
        + "Content-Range: bytes \(range.lowerBound)-\(range.upperBound - 1)/1000\r\n\r\n"
      expected += Array(head.utf8) + Fixture.sound[range]
    }
    expected += Array("\r\n--\(boundary)--\r\n".utf8)
    #expect(reply.body == expected)
  }

  @Test func largePiecesComeInParts() throws {
    let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try site.write(large, to: "public/large.wav")
    let reply = try site.get("/large.wav", "Range: bytes=10-1500000, 1600000-2999999")
    let (first, second) = (Array(large[10...1_500_000]), Array(large[1_600_000...2_999_999]))
    #expect(reply.status == 206)
    let start = try #require(reply.body.firstRange(of: Array("\r\n\r\n".utf8))).upperBound
    #expect(Array(reply.body[start..<start + first.count]) == first)
    let next = try #require(reply.body[(start + first.count)...].firstRange(of: Array("\r\n\r\n".utf8))).upperBound
    #expect(Array(reply.body[next..<next + second.count]) == second)
  }

  @Test func aPieceBehindTheEndIsRefusedWithTheLength() throws {
    let reply = try site.get("/story/audio.mp3", "Range: bytes=1000-")
    #expect(reply.status == 416 && reply.fields["content-range"] == "bytes */1000")
  }

  @Test(arguments: ["bytes=5-1", "bytes=x", "lines=1-2", "bytes=" + String(repeating: "0-0,", count: 2_000)])
  func aRangeThatIsNoneIsIgnored(field: String) throws {
    let reply = try site.get("/story/audio.mp3", "Range: \(field)")
    #expect(reply.status == 200 && reply.body == Fixture.sound)
  }

  // MARK: Conditions

  @Test func whatTheClientHasIsNotSentAgain() throws {
    let connection = try site.connect()
    let first = try connection.request("GET", "/story/audio.mp3")
    let tag = try #require(first.fields["etag"])
    let date = try #require(first.fields["last-modified"])
    for field in ["If-None-Match: \(tag)", "If-None-Match: \"x\", W/\(tag)", "If-Modified-Since: \(date)"] {
      let reply = try connection.request("GET", "/story/audio.mp3", ["Host: localhost", field])
      #expect(reply.status == 304 && reply.fields["etag"] == tag && reply.fields["cache-control"] == "no-cache")
      // If the length is said at all, it is that of the file.
      #expect(reply.fields["content-length"] ?? "1000" == "1000")
    }
    #expect(try connection.request("GET", "/story/audio.mp3", ["Host: localhost", "If-Match: \"x\""]).status == 412)
    #expect(
      try connection.request("GET", "/story/audio.mp3", ["Host: localhost", "If-None-Match: \"x\""]).status == 200)
  }

  @Test func aPieceIsOfTheFileThatTheClientHas() throws {
    let tag = try #require(try site.get("/story/audio.mp3").fields["etag"])
    #expect(try site.get("/story/audio.mp3", "Range: bytes=0-9", "If-Range: \(tag)").status == 206)
    #expect(try site.get("/story/audio.mp3", "Range: bytes=0-9", "If-Range: \"other\"").status == 200)
    #expect(try site.get("/story/audio.mp3", "Range: bytes=5000-", "If-Range: \"other\"").status == 200)
  }

  // MARK: What changes meanwhile

  @Test func aFileThatIsReplacedIsServedToItsEnd() throws {
    let size = 30_000_000
    try site.write([UInt8](repeating: 1, count: size), to: "public/large.wav")
    try site.write([UInt8](repeating: 2, count: size), to: "public/.new")
    let connection = try site.connect(window: 65_536)
    connection.send("GET /large.wav HTTP/1.1\r\nHost: localhost\r\n\r\n")
    let head = try connection.reply(hasBody: false)
    let start = try connection.bytes(1_000)
    #expect(unsafe rename(site.folder.path("public/.new"), site.folder.path("public/large.wav")) == 0)
    let rest = try connection.bytes(size - 1_000)
    #expect((start + rest).allSatisfy { $0 == 1 })
    let tag = try #require(head.fields["etag"])
    let next = try connection.request(
      "GET", "/large.wav", ["Host: localhost", "Range: bytes=0-9", "If-None-Match: \(tag)"])
    #expect(next.status == 206 && next.body == [UInt8](repeating: 2, count: 10))
    #expect(next.fields["etag"] != tag)
    #expect(try site.get("/large.wav", "Range: bytes=0-9", "If-Range: \(tag)").status == 200)
  }

  @Test(arguments: ["bytes=0-", "bytes=0-5, 100-"])
  func aFileThatIsCutShortEndsItsConnectionAlone(range: String) throws {
    var options = ServerOptions()
    options.stall = .seconds(1)
    let site = try Fixture(options)
    let size = 30_000_000
    try site.write([UInt8](repeating: 1, count: size), to: "public/large.wav")
    let connection = try site.connect(window: 65_536)
    connection.send("GET /large.wav HTTP/1.1\r\nHost: localhost\r\nRange: \(range)\r\n\r\n")
    _ = try connection.reply(hasBody: false)
    _ = try connection.bytes(1_000)
    #expect(unsafe truncate(site.folder.path("public/large.wav"), 2_000) == 0)
    #expect(connection.rest().count < size - 1_000)
    #expect(try site.get("/large.wav").body.count == 2_000)
  }

  @Test func aFileThatIsGoneIsGone() throws {
    #expect(try site.get("/empty.txt").status == 200)
    try FileManager.default.removeItem(atPath: site.folder.path("public/empty.txt"))
    #expect(try site.get("/empty.txt").status == 404)
  }

  @Test func aFolderThatIsRenamedIsServedOn() throws {
    try FileManager.default.moveItem(atPath: site.folder.path("public"), toPath: site.folder.path("elsewhere"))
    #expect(try site.get("/story/audio.mp3").body == Fixture.sound)
  }

  // MARK: Folders

  @Test func aFolderIsItsPage() throws {
    let reply = try site.get("/story/")
    #expect(reply.status == 200 && reply.text.contains("Story"))
    #expect(reply.fields["content-type"] == "text/html; charset=utf-8")
    #expect(reply.fields["content-security-policy"]?.hasPrefix("default-src 'none'; script-src 'self'") == true)
  }

  @Test func aFolderWithoutASlashLeadsToTheOneWith() throws {
    let reply = try site.get("/story?x=1")
    #expect(reply.status == 308 && reply.fields["location"] == "/story/")
  }

  @Test func aFileWithASlashIsNoFolder() throws { #expect(try site.get("/empty.txt/").status == 404) }

  @Test func aFolderWithoutAPageIsListed() throws {
    try site.write("x", to: "public/many/<script>alert(1)<.html")
    try site.write("x", to: "public/many/javascript:alert(2)")
    try site.write("x", to: "public/many/a\"&'b.txt")
    try site.write("x", to: "public/many/.hidden")
    try site.link("public/many/out", to: "../../secret.txt")
    try FileManager.default.createDirectory(
      atPath: site.folder.path("public/many/한국"), withIntermediateDirectories: true)
    let reply = try site.get("/many/")
    #expect(reply.status == 200 && reply.fields["content-type"] == "text/html; charset=utf-8")
    #expect(
      reply.text.contains(
        """
        <li><a href="../">The folder above</a></li>
        <li><a href="./%3Cscript%3Ealert%281%29%3C.html"><bdi>&lt;script&gt;alert(1)&lt;.html</bdi></a></li>
        <li><a href="./a%22%26%27b.txt"><bdi>a&quot;&amp;'b.txt</bdi></a></li>
        <li><a href="./javascript%3Aalert%282%29"><bdi>javascript:alert(2)</bdi></a></li>
        <li><a href="./%ED%95%9C%EA%B5%AD/"><bdi>한국</bdi>/</a></li>
        </ul>
        """))
    #expect(try site.get("/many/a%22%26%27b.txt").status == 200)
    #expect(!(try site.get("/")).text.contains("part-"))
  }

  @Test func aFolderOfAnySizeIsListedInPart() throws {
    for number in 0..<1_200 { try site.write("", to: "public/many/\(number)") }
    let reply = try site.get("/many/")
    #expect(reply.text.components(separatedBy: "<li>").count == 1_000 + 2)
    #expect(reply.text.contains("And more than fit on a page."))
  }

  // MARK: Documents

  @Test(arguments: ["picture.svg", "feed.xml", "page.xhtml"])
  func aDocumentThatIsNoPageRunsNothing(name: String) throws {
    try site.write("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", to: "public/\(name)")
    let policy = try #require(try site.get("/\(name)").fields["content-security-policy"])
    #expect(policy.contains("default-src 'none'") && policy.contains("sandbox") && !policy.contains("script-src"))
  }

  @Test func noPageMayUseWhatIsElsewhere() throws {
    let policy = try #require(try site.get("/story/").fields["content-security-policy"])
    let sources = policy.split(separator: ";").flatMap { $0.split(separator: " ").dropFirst() }
    #expect(Set(sources).subtracting(["'none'", "'self'", "'unsafe-inline'", "data:", "blob:"]).isEmpty)
  }

  // MARK: Methods and hosts

  @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "BREW", "get"])
  func onlyReadingIsAllowed(method: String) throws {
    let reply = try site.connect().request(method, "/story/")
    #expect(reply.status == 405 && reply.fields["allow"] == "GET, HEAD")
  }

  @Test func aRequestWithAContentIsAnsweredWithoutReadingIt() throws {
    let connection = try site.connect()
    let posted = try connection.request("POST", "/story/", ["Host: localhost", "Content-Length: 1000000000000"])
    #expect(posted.status == 405 && posted.fields["connection"] == "close")
    let chunked = try site.connect().request("GET", "/story/", ["Host: localhost", "Transfer-Encoding: chunked"])
    #expect(chunked.status == 200 && chunked.fields["connection"] == "close")
  }

  @Test(arguments: [
    (["Host: localhost"], 200), (["Host: 127.0.0.1:8000"], 200), (["Host: evil.example"], 421), (["Host: "], 421),
    ([], 400),
    (["Host: localhost", "Host: localhost"], 400), (["Host: localhost", "Host: evil.example"], 400),
  ])
  func onlyItsOwnNamesAreAnswered(fields: [String], status: Int) throws {
    #expect(try site.connect().request("GET", "/story/", fields).status == status)
  }

  @Test func aHostInTheAddressIsLookedAtToo() throws {
    #expect(try site.get("http://localhost/story/").status == 200)
    #expect(try site.get("http://evil.example/story/").status == 421)
    #expect(try site.connect().request("GET", "http://localhost/story/", ["Host: evil.example"]).status == 421)
  }

  @Test func anOldClientNeedsNoHost() throws {
    let connection = try site.connect()
    connection.send("GET /story/ HTTP/1.0\r\n\r\n")
    #expect(try connection.reply().status == 200)
    #expect(connection.rest().isEmpty)
  }

  @Test func eachRequestIsLogged() throws {
    let log = Log()
    var options = ServerOptions()
    options.log = { log.append($0) }
    let site = try Fixture(options)
    _ = try site.get("/story/audio.mp3?x", "Range: bytes=0-9")
    _ = try site.connect().request("POST", "/nothing")
    #expect(
      log.exchanges == [
        Exchange(method: "GET", target: "/story/audio.mp3", status: 206, length: 10),
        Exchange(method: "POST", target: "/nothing", status: 405, length: 31),
      ])
  }
}
