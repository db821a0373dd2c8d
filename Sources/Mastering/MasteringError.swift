/// Why a recording could not be made; `description` is the sentence to show.
public enum MasteringError: Error, Sendable, Hashable, CustomStringConvertible {
  case unwritable(path: String, reason: String)
  case noSpace(path: String)
  case encoder(path: String, reason: String)
  case mixedSampleRates(Int, Int)

  /// The sentence to show.
  public var description: String {
    switch self {
    case .unwritable(let path, let reason): "“\(path)” can't be written: \(reason)."
    case .noSpace(let path): "The disk is full; “\(path)” was not written. Free some space and run again."
    case .encoder(let path, let reason): "“\(path)” can't be encoded: \(reason)."
    case .mixedSampleRates(let first, let second):
      "The voice speaks at \(first) and at \(second) Hz; one recording has one sample rate, so choose voices of one kind."
    }
  }
}
