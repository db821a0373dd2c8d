import Arguments
import Producing
import Serving

/// `lectern serve`: a folder of editions over HTTP.
struct Serve: Command {
  static let name = "serve"
  static let summary = "show a folder of editions in a browser or a player, over HTTP"
  static let discussion = [
    "The address is printed as soon as it answers; it goes on until it is interrupted. A folder's index.html is shown for "
      + "the folder; one that has none is listed. Hidden files, editions in the making and links that lead out of the "
      + "folder are not served.",
    "Nobody but this machine can reach it, unless --host names an address that others can. It asks for no password and "
      + "encrypts nothing: for the public, give the folder to a web server instead.",
  ]
  static let examples = [
    Example("lectern serve editions", "at http://127.0.0.1:8000/"),
    Example("lectern serve editions --port 0", "at any free port"),
    Example("lectern serve editions --host 0.0.0.0", "for a telephone in the same network"),
  ]
  static let parameters: [Parameter<Serve>] = [
    .argument("DIR", \.folder, help: "the folder"),
    .option(
      "port", "p", "N", \.port, expecting: "0 to 65535", where: { UInt16($0) != nil },
      help: "where it listens; 0 for any free port"),
    .option("host", nil, "ADDRESS", \.host, help: "the address of this machine that it listens on"),
    .flag("verbose", nil, \.isVerbose, help: "write a line about every request on standard error"),
  ]

  var folder = ""
  var port = 8000
  var host = "127.0.0.1"
  var isVerbose = false

  func run() async throws -> ExitStatus {
    var options = ServerOptions()
    options.host = host
    options.port = UInt16(port)
    if isVerbose {
      options.log = {
        StandardError.write("\($0.method) \($0.target) \($0.status) \($0.length)".printable + "\n")
      }
    }
    let server = try WebServer(folder: folder, options: options)
    return try await Interruption.cancelling {
      var output = StandardOutput()
      try output.write(server.address + "\n")
      try output.flush()
      if !server.isLoopback { StandardError.note("Everybody in the network can read “\(folder)” there.") }
      // Cancellation ends the sleep, whose error is then no news.
      try? await Task.sleep(for: .seconds(Int32.max))
      withExtendedLifetime(server) {}
    }.status ?? .done
  }
}
