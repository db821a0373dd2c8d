/// Why a script could not be spoken.
///
/// `description` is the sentence to show.
public enum SpeakingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The program that speaks is in none of these places.
  case noWorker(searched: [String])
  /// No folder has such a voice.
  case unknownVoice(name: String, known: [String])
  /// There is no voice for the language of a script.
  case noVoice(language: String, known: [String])
  /// The file of a voice breaks a rule.
  case brokenVoice(path: String, reason: String)
  /// A voice wants a voice or variant of the engine that is not installed.
  case missingSpeaker(identifier: String, dataPath: String)
  /// The engine does not start, or refuses to work.
  case engine(reason: String)
  /// The engine crashed or hung again and again on one line.
  case crashed(line: String, reason: String)

  /// What went wrong, where, and what to do next, in one sentence.
  public var description: String {
    switch self {
    case .noWorker(let searched):
      "The program speech-worker was not found (looked in \(searched.joined(separator: ", "))); build or install Lectern again."
    case .unknownVoice(let name, let known):
      if let close = Spelling.closest(to: name, among: known) {
        "There is no voice “\(name)”; did you mean “\(close)”?"
      } else {
        "There is no voice “\(name)”; there are \(known.joined(separator: ", "))."
      }
    case .noVoice(let language, let known):
      "There is no voice for the language “\(language)”; choose one of \(known.joined(separator: ", ")), or write one."
    case .brokenVoice(let path, let reason): "The voice file “\(path)” can't be used: \(reason)."
    case .missingSpeaker(let identifier, let dataPath):
      "espeak-ng has no voice “\(identifier)” in \(dataPath); choose another voice, or change the voice file."
    case .engine(let reason): "espeak-ng can't speak: \(reason); “lectern doctor” says what is missing."
    case .crashed(let line, let reason):
      "The speech worker failed again and again on the line “\(line)”: \(reason); take the line out, or report it."
    }
  }
}
