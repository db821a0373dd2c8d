internal import SpeechProtocol

/// Has a job spoken only to see whether it can be.
struct Probe {
  /// What became of a job.
  enum Outcome {
    case spoken
    case refused(Reply.Failure, message: String)
    case ended(WorkerProcess.Ending)
  }

  var pool: WorkerPool
  var patience: Duration

  /// Speaks a job and throws its sound away.
  ///
  /// - Throws: ``SpeakingError`` if no worker can be started, `CancellationError`.
  func outcome(of job: SpeechJob) throws -> Outcome {
    let worker = try pool.take()
    try worker.send(job, within: patience)
    while true {
      switch try worker.next(within: patience) {
      case .reply(.jobEnd):
        pool.giveBack(worker)
        return .spoken
      case .reply(.failure(let failure, _, let message)):
        pool.giveBack(worker)
        return .refused(failure, message: message)
      case .reply: continue
      case .ended(let ending): return .ended(ending)
      }
    }
  }

  /// Finds the words of a unit without which it can be spoken.
  ///
  /// - Returns: The unit without them and what they are; nil when the unit can't be helped. No words when it could be
  ///   spoken as it was.
  func narrowed(_ unit: SpeechJob.Unit, in job: SpeechJob) throws -> (unit: SpeechJob.Unit, words: [String])? {
    var unit = unit
    var removed: [String] = []
    while removed.count < 3 {
      guard try !canSpeak(unit, in: job) else { return (unit, removed) }
      let scalars = Array(unit.text.unicodeScalars)
      let tokens = SpokenWords.tokens(in: scalars)
      // The shortest beginning that fails ends with a word that must go.
      var low = 0
      var high = tokens.count - 1
      while low < high {
        let middle = (low + high) / 2
        if try canSpeak(unit.blanked(tokens[middle].upperBound..<scalars.count), in: job) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      guard low < tokens.count else { return nil }
      removed.append(String(String.UnicodeScalarView(scalars[tokens[low]])))
      unit = unit.blanked(tokens[low])
    }
    return try canSpeak(unit, in: job) ? (unit, removed) : nil
  }

  private func canSpeak(_ unit: SpeechJob.Unit, in job: SpeechJob) throws -> Bool {
    var probe = job
    probe.units = [unit]
    if case .spoken = try outcome(of: probe) { return true }
    return false
  }
}

extension SpeechJob.Unit {
  /// The unit with spaces instead of a stretch, so that all positions stay.
  fileprivate func blanked(_ range: Range<Int>) -> SpeechJob.Unit {
    var scalars = Array(text.unicodeScalars)
    for position in range { scalars[position] = " " }
    var unit = self
    unit.text = String(String.UnicodeScalarView(scalars))
    unit.phonemes.removeAll { $0.range.overlaps(range) }
    return unit
  }
}
