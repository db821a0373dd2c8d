public import Scripting
internal import SpeechProtocol

extension EspeakEngine {
  /// What each line of a script sounds like, in order, as the engine that speaks it tells.
  ///
  /// - Throws: ``SpeakingError``, `CancellationError`.
  public func phonemes(of script: Script, by cast: Cast, in notation: PhonemeNotation = .ipa) throws -> [String] {
    var plan = Plan(script, by: cast, memoryLimit: options.memoryLimit)
    plan.trace = notation.trace
    let worker = try pool.take()
    try worker.send(plan.job, within: options.patience)
    var sounds: [String] = []
    while true {
      switch try worker.next(within: options.patience) {
      case .reply(.phonemes(let text)):
        sounds.append(text.split { $0 == "\n" || $0 == " " }.joined(separator: " "))
      case .reply(.samples), .reply(.word), .reply(.unitEnd): continue
      case .reply(.jobEnd):
        pool.giveBack(worker)
        return plan.lines.map { line in
          line.pieces.map { sounds.indices.contains($0.unit) ? sounds[$0.unit] : "" }.joined(separator: " ")
        }
      case .reply(.failure(.unknownVoice, let index, _)), .reply(.failure(.unknownVariant, let index, _)):
        pool.giveBack(worker)
        throw SpeakingError.missingSpeaker(identifier: plan.job.settings[index].name, dataPath: facts.dataPath)
      case .reply(.failure(_, _, let message)):
        pool.giveBack(worker)
        throw SpeakingError.engine(reason: message)
      case .reply(.hello): throw SpeakingError.engine(reason: "an answer out of turn")
      case .ended(let ending): throw SpeakingError.engine(reason: "the worker ended with \(ending)")
      }
    }
  }
}
