/// A command line to learn from.
public struct Example: Sendable, Hashable {
  /// The command line as it is typed.
  public var line: String
  /// What it does, in a few words.
  public var meaning: String

  /// Makes an example.
  public init(_ line: String, _ meaning: String) {
    self.line = line
    self.meaning = meaning
  }
}
