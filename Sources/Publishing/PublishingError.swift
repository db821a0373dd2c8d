import Mastering

/// Why a file of an edition could not be written; `description` is the sentence to show.
public enum PublishingError: Error, Sendable, Hashable, CustomStringConvertible {
  case unwritable(path: String, reason: String)
  case noSpace(path: String)

  /// The sentence to show.
  public var description: String {
    switch self {
    case .unwritable(let path, let reason): "“\(path)” can't be written: \(reason)."
    case .noSpace(let path): "The disk is full; “\(path)” was not written. Free some space and run again."
    }
  }
}

extension PublishingError {
  /// The error for a file at `path` that could not be written whole.
  init(_ error: MasteringError, at path: String) {
    switch error {
    case .noSpace: self = .noSpace(path: path)
    case .unwritable(_, let reason), .encoder(_, let reason): self = .unwritable(path: path, reason: reason)
    case .mixedSampleRates: self = .unwritable(path: path, reason: error.description)
    }
  }
}
