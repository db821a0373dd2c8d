/// Where a server listens, and how many it serves for how long.
public struct ServerOptions: Sendable {
  /// The address or name of this machine to listen on.
  ///
  /// The default is `127.0.0.1`, which nobody else can reach.
  public var host = "127.0.0.1"

  /// The port; 0 has the system pick a free one.
  ///
  /// The default is 8000.
  public var port: UInt16 = 8000

  /// How many may be connected at once; more wait until a place is free.
  ///
  /// The default is 12,000. It is less where the system lets a process have fewer than 16,000 files open.
  public var connections = 12_000

  /// How long a client may take to ask, from its connecting, or from having the last answer, to the end of the next request.
  ///
  /// The default is 30 seconds.
  public var patience = Duration.seconds(30)

  /// How long a client may take nothing of an answer.
  ///
  /// However slow, one that takes a piece now and then gets everything. The default is 5 minutes, for some take a large piece and
  /// then nothing until they have played it.
  public var stall = Duration.seconds(300)

  /// Told about each request and its answer, from several threads at once; nil for nobody, which is the default.
  public var log: (@Sendable (Exchange) -> Void)?

  /// The defaults.
  public init() {}
}
