internal import Glibc

/// A folder over HTTP, from the making of the value until it is gone.
public final class WebServer: Sendable {
  /// The address of the folder: `http://127.0.0.1:8000/`.
  public let address: String
  /// The port it listens on.
  public let port: UInt16
  /// Whether nobody but this machine can reach it.
  public let isLoopback: Bool

  private let daemons: [Daemon]

  /// Starts to serve a folder, on threads of its own.
  ///
  /// The process is given as many open files as it may have.
  ///
  /// - Parameters:
  ///   - folder: the path of the folder.
  ///   - options: where to listen, and how many are served.
  /// - Throws: ``ServingError``.
  public init(folder: String, options: ServerOptions = ServerOptions()) throws(ServingError) {
    let served = try ServedFolder(folder)
    let socket = try ListeningSocket.listening(on: options.host, port: options.port)
    let listening = try socket.address()
    let machine = Self.machineName
    address = listening.url(machine: machine)
    port = listening.port
    isLoopback = listening.isLoopback
    let names = [options.host] + (isLoopback ? [] : [machine, machine + ".local"])
    let site = Site(served, hosts: KnownHosts(names))
    // A quarter is left for the files that are being sent.
    let connections = min(options.connections, DescriptorLimit.raised() / 4 * 3)
    var daemons: [Daemon] = []
    for _ in 0..<Self.threads {
      let deadlines = Deadlines(patience: options.patience, stall: options.stall)
      let conversation = Conversation(site, deadlines: deadlines, log: options.log)
      daemons.append(
        try Daemon(on: socket, connections: max(1, connections / Self.threads), conversation: conversation))
    }
    self.daemons = daemons
  }

  /// While one waits for a slow disk, the others go on.
  private static let threads = 4

  private static var machineName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
