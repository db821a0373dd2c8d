import Foundation
import Serving
import TestSupport

/// A folder that is served, on a port of its own.
struct Fixture {
  let folder: TemporaryFolder
  let server: WebServer

  /// The bytes of `story/audio.mp3`, each of which says where it is.
  static let sound = (0..<1_000).map { UInt8($0 % 251) }

  init(_ options: ServerOptions = ServerOptions()) throws {
    folder = try TemporaryFolder()
    var options = options
    options.port = 0
    for name in ["public/story", "public/.story.part-17-1", "public/many"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
    }
    server = try WebServer(folder: folder.path("public"), options: options)
    try write("the secret", to: "secret.txt")
    try write(Self.sound, to: "public/story/audio.mp3")
    try write("<!DOCTYPE html><title>Story</title>", to: "public/story/index.html")
    try write("half made", to: "public/.story.part-17-1/audio.mp3")
    try write("hidden", to: "public/.hidden")
    try write("", to: "public/empty.txt")
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: URL(filePath: folder.path(name)))
  }

  func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
  }

  /// A new connection.
  func connect(window: Int32? = nil) throws -> Connection { try Connection(to: server.port, window: window) }

  /// A connection on which a file's answer has begun, its header read.
  ///
  /// It is tried again where the server has less patience for a request than a busy machine needs.
  func listen(to target: String, window: Int32? = nil) throws -> Connection {
    while true {
      let connection = try connect(window: window)
      connection.send("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n")
      if (try? connection.reply(hasBody: false))?.status == 200 { return connection }
    }
  }

  /// The reply to a request on a connection of its own.
  func get(_ target: String, _ fields: String...) throws -> Connection.Reply {
    try connect().request("GET", target, ["Host: localhost"] + fields)
  }
}
