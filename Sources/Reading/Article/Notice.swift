/// Something guessed, missing or doubtful that is no reason to stop.
public struct Notice: Sendable, Hashable, Codable {
  /// How much a person should care.
  public enum Severity: String, Sendable, Hashable, Codable {
    /// Worth knowing, nothing to do.
    case information
    /// Something a listener may miss or mishear.
    case warning
  }

  /// How much a person should care.
  public var severity: Severity
  /// One sentence.
  public var message: String
  /// Where in the source, if that is known; see ``Block/source``.
  public var place: String?

  /// Makes a notice; `place` is a source path as in ``Block/source``.
  public init(_ severity: Severity, _ message: String, at place: String? = nil) {
    self.severity = severity
    self.message = message
    self.place = place
  }
}
