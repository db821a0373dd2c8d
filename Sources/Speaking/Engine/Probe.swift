internal import SpeechProtocol

/// Has a job spoken only to see whether it can be.
struct Probe {
  /// What became of a job.
  enum Outcome {
    case spoken
    case refused(Reply.Failure, message: String)
    case ended(WorkerProcess.Ending)
  }

  /// A unit without the words that can't be spoken.
  struct Narrowed {
    /// What was taken out.
    struct Word {
      var text: String
      /// Scalars of the unit's text.
      var range: Range<Int>
    }

    var unit: SpeechJob.Unit
    /// None when the unit could be spoken as it was.
    var words: [Word]
  }

  var pool: WorkerPool
  var patience: Duration

  /// Speaks a job and throws its sound away.
  ///
  /// - Throws: ``SpeakingError`` if no worker can be started, `CancellationError`.
  func outcome(of job: SpeechJob) throws -> Outcome {
    let worker = try pool.take()
    try worker.send(job, within: patience)
    var samples = 0
    while true {
      switch try worker.next(within: patience) {
      case .reply(.samples(let more)): samples += more.count
      case .reply(.unitEnd(samples)): samples = 0
      case .reply(.unitEnd): return .ended(.nonsense("a unit without its samples"))
      case .reply(.word), .reply(.phonemes): continue
      case .reply(.jobEnd):
        pool.giveBack(worker)
        return .spoken
      case .reply(.failure(let failure, _, let message)):
        pool.giveBack(worker)
        return .refused(failure, message: message)
      case .reply(.hello): return .ended(.nonsense("an answer out of turn"))
      case .ended(let ending): return .ended(ending)
      }
    }
  }

  /// Finds the words of a unit without which it can be spoken.
  ///
  /// - Returns: Nil when the unit can't be helped.
  func narrowed(_ unit: SpeechJob.Unit, in job: SpeechJob) throws -> Narrowed? {
    var unit = unit
    var removed: [Narrowed.Word] = []
    while removed.count < 3 {
      guard try !canSpeak(unit, in: job) else { return Narrowed(unit: unit, words: removed) }
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
      removed.append(
        Narrowed.Word(text: String(String.UnicodeScalarView(scalars[tokens[low]])), range: tokens[low]))
      unit = unit.blanked(tokens[low])
    }
    return try canSpeak(unit, in: job) ? Narrowed(unit: unit, words: removed) : nil
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
