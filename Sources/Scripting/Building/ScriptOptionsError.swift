/// Why a file of options cannot be used.
public enum ScriptOptionsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no such file, or it may not be read.
  case unreadable(path: String)
  /// Not JSON, or an option or a value that there is not.
  case malformed(path: String, detail: String)

  /// One sentence: what, where, what would be right.
  public var description: String {
    switch self {
    case .unreadable(let path): "\(path) cannot be read; check that it is a file and its permissions."
    case .malformed(let path, let detail): "\(path) holds no script options: \(detail)"
    }
  }
}
