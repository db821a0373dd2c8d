/// Why a feed could not be made; `description` is the sentence to show.
public enum FeedError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file with the settings can't be read, or is no JSON object.
  case unreadable(path: String, reason: String)
  /// A setting is missing, unknown or has no value that can be used.
  case setting(path: String, name: String, problem: String)
  /// The feed's picture is none that directories take.
  case image(name: String, problem: String)

  /// The sentence to show.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "“\(path)” can't be used as the settings of a feed: \(reason)."
    case .setting(let path, let name, let problem): "In “\(path)”, “\(name)” \(problem)."
    case .image(let name, let problem):
      "The feed's picture “\(name)” \(problem); give a square JPEG or PNG of 1400 to 3000 pixels."
    }
  }
}
