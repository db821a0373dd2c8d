/// Why a file of an edition could not be written. `description` is the sentence to show.
public enum PublishingError: Error, Sendable, Hashable, CustomStringConvertible {
  case unwritable(path: String, reason: String)
  case noSpace(path: String)

  public var description: String {
    switch self {
    case .unwritable(let path, let reason): "“\(path)” can't be written: \(reason)."
    case .noSpace(let path): "The disk is full; “\(path)” was not written. Free some space and run again."
    }
  }
}
