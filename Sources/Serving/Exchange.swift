/// A request and its answer, for a log.
public struct Exchange: Sendable, Hashable {
  /// The method: `GET`.
  public var method: String
  /// What was asked for as it was written, up to a question mark; it may hold anything.
  public var target: String
  /// The status of the answer: 206.
  public var status: Int
  /// The length of the answer's content in bytes, whether or not all of it is fetched.
  public var length: Int

  /// Makes an exchange.
  public init(method: String, target: String, status: Int, length: Int) {
    self.method = method
    self.target = target
    self.status = status
    self.length = length
  }
}
