internal import Foundation

/// An article that no edition could be made of, as a line of `failures.jsonl` says it.
public struct Failure: Sendable, Hashable, Codable {
  /// The article's path below the folder of the batch.
  public var path: String
  /// Why, as programs read it.
  public var reason: FailureReason
  /// The sentence to show.
  public var error: String

  /// Makes a failure.
  public init(path: String, reason: FailureReason, error: String) {
    self.path = path
    self.reason = reason
    self.error = error
  }

  /// The failure as one line of JSON, keys sorted, with its newline.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { preconditionFailure("strings can always be encoded") }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
