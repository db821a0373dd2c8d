import Foundation
import Serving
import TestSupport
import Testing

/// Whatever one client says, the others are served.
@Suite struct HostileClientTests {
  private let site: Fixture

  init() throws { site = try Fixture() }

  private func isAlive() throws -> Bool { try site.get("/story/audio.mp3").body == Fixture.sound }

  @Test(arguments: [
    "\r\n\r\n\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET  /story/  HTTP/1.1\r\n\r\n",
    "\u{0}\u{1}\u{2}\u{3}", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{FC}\u{3}\u{3}",
    "GET / HTTP/1.1\nHost: localhost\n\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n", "GET / HTTP/1.1\r\n: x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\n folded\r\n\r\n", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n",
    "GET /\u{0} HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\u{0}.evil\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5, 6\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx",
    "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\nzz\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  ])
  func nonsenseHarmsNobody(text: String) throws {
    let connection = try site.connect()
    connection.send(text)
    #expect(try isAlive())
  }

  @Test func aHeaderWithoutEndIsRefused() throws {
    for piece in ["X: " + String(repeating: "a", count: 1_000) + "\r\n", String(repeating: "b", count: 1_000)] {
      let connection = try site.connect()
      connection.send("GET /story/ HTTP/1.1\r\nHost: localhost\r\n")
      var sent = 0
      while sent < 20_000, connection.send(piece) { sent += 1 }
      #expect(sent < 20_000)
      #expect(try isAlive())
    }
  }

  @Test func anAddressWithoutEndIsRefused() throws {
    let reply = try site.connect().request("GET", "/" + String(repeating: "a", count: 60_000))
    #expect(reply.status == 414 || reply.status == 431)
    #expect(try isAlive())
  }

  @Test func whoLeavesInTheMiddleIsForgotten() throws {
    try site.write([UInt8](repeating: 1, count: 10_000_000), to: "public/large.wav")
    for number in 0..<200 {
      let connection = try site.connect()
      connection.send("GET /large.wav HTTP/1.1\r\nHost: localhost\r\n\r\n")
      if number % 2 == 0 { _ = try connection.bytes(100) }
    }
    #expect(try isAlive())
  }

  @Test(.timeLimit(.minutes(10))) func whoNeverFinishesARequestIsCutOff() async throws {
    var options = ServerOptions()
    options.patience = .milliseconds(500)
    let site = try Fixture(options)
    let silent = try site.connect()
    let slow = try site.connect()
    slow.send("GET /story/audio.mp3 HTTP/1.1\r\nHost: localhost\r\n")
    let second = try site.listen(to: "/story/audio.mp3")
    #expect(try second.bytes(1_000) == Fixture.sound)
    second.send("GET /story/ HTTP/1.1\r\n")
    // One letter after another, for as long as anybody takes them.
    for connection in [slow, second] {
      while connection.send("X: y\r\n") { try await Task.sleep(for: .milliseconds(20)) }
    }
    #expect(silent.rest().isEmpty)
    #expect(try site.listen(to: "/story/audio.mp3").bytes(1_000) == Fixture.sound)
  }

  @Test(.timeLimit(.minutes(10))) func whoTakesNothingOfAnAnswerIsCutOff() async throws {
    var options = ServerOptions()
    options.stall = .seconds(1)
    let site = try Fixture(options)
    let size = 30_000_000
    try site.write([UInt8](repeating: 1, count: size), to: "public/large.wav")
    let connection = try site.listen(to: "/large.wav", window: 65_536)
    while connection.isHeld { try await Task.sleep(for: .milliseconds(20)) }
    #expect(connection.rest().count < size)
    #expect(try site.get("/story/audio.mp3").body == Fixture.sound)
  }

  @Test func aSlowListenerGetsEverything() async throws {
    var options = ServerOptions()
    options.patience = .milliseconds(500)
    // However long the machine lets this listener wait.
    options.stall = .seconds(3_600)
    let site = try Fixture(options)
    try site.write([UInt8](repeating: 1, count: 8_000_000), to: "public/large.wav")
    let connection = try site.listen(to: "/large.wav", window: 65_536)
    for _ in 0..<8 {
      _ = try connection.bytes(1_000_000)
      try await Task.sleep(for: .milliseconds(300))
    }
  }
}
