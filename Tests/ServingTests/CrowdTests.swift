import Foundation
import Serving
import TestSupport
import Testing

/// Many at once; thousands are in the end-to-end tests, for a process with so many files has no use of Foundation's `Process`.
@Suite struct CrowdTests {
  @Test func whoComesWhenAllPlacesAreTakenWaits() async throws {
    var options = ServerOptions()
    options.connections = 8
    let site = try Fixture(options)
    var crowd: [Connection] = []
    for _ in 0..<40 { crowd.append(try site.connect()) }
    for connection in crowd {
      connection.send("GET /story/audio.mp3 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    }
    for connection in crowd { #expect(try connection.reply().body == Fixture.sound) }
  }

  @Test func aPortIsItsServersUntilThatIsGone() throws {
    let folder = try TemporaryFolder()
    var options = ServerOptions()
    options.port = 0
    var server: WebServer? = try WebServer(folder: folder.path, options: options)
    options.port = try #require(server).port
    let connection = try Connection(to: options.port)
    #expect(try connection.request("GET", "/").status == 200)
    #expect(throws: ServingError.portTaken(options.port)) { try WebServer(folder: folder.path, options: options) }
    server = nil
    #expect(connection.rest().isEmpty)
    // The closed connection lingers in the system, which is no reason to wait.
    server = try WebServer(folder: folder.path, options: options)
    #expect(try Connection(to: options.port).request("GET", "/").status == 200)
  }
}
