/// Why a script could not be spoken. `description` is the sentence to show.
public enum SpeakingError: Error, Sendable, Hashable, CustomStringConvertible {
  case noWorker(searched: [String])
  case unknownVoice(name: String, known: [String])
  case brokenVoice(path: String, reason: String)
  case engine(reason: String)
  case crashed(line: String, reason: String)

  public var description: String {
    switch self {
    case .noWorker(let searched):
      "The program speech-worker was not found (looked in \(searched.joined(separator: ", "))); build or install Lectern again."
    case .unknownVoice(let name, let known):
      "There is no voice “\(name)”; there are \(known.joined(separator: ", "))."
    case .brokenVoice(let path, let reason): "The voice file “\(path)” can't be used: \(reason)."
    case .engine(let reason): "espeak-ng can't speak: \(reason); “lectern doctor” says what is missing."
    case .crashed(let line, let reason): "The speech worker failed on line \(line): \(reason)."
    }
  }
}
