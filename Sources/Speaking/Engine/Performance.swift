internal import Reading
internal import Scripting
internal import SpeechProtocol

/// One script being spoken, from the first attempt to the last line.
struct Performance {
  /// How often a worker may be killed from outside before that is taken for what the text does to the machine.
  static let patienceWithKills = 8
  /// How many units of a script may be spoken without some of their words.
  private static let patienceWithRepairs = 8

  /// How an attempt ended before its end.
  private struct Breakdown: Error {
    var unit: Int
    var ending: WorkerProcess.Ending
  }

  private let script: Script
  private let pool: WorkerPool
  private let facts: EngineFacts
  private let patience: Duration
  private var plan: Plan
  private var job: SpeechJob
  private var delivered = 0
  private var failures: [Int: Int] = [:]
  private var kills = 0
  private var repairs = 0
  private var losses = 0

  /// Prepares to speak a script as planned.
  init(script: Script, plan: Plan, pool: WorkerPool, facts: EngineFacts, patience: Duration) {
    self.script = script
    self.plan = plan
    self.pool = pool
    self.facts = facts
    self.patience = patience
    job = plan.job
  }

  /// Speaks it.
  ///
  /// - Throws: ``SpeakingError``, `CancellationError`, or what `deliver` throws.
  mutating func run(deliver: (Speech) throws -> Void) throws {
    guard !job.units.isEmpty else { return try deliverSilence(to: script.lines.count, deliver) }
    while true {
      do {
        return try attempt(deliver)
      } catch let breakdown as Breakdown {
        try recover(from: breakdown)
      }
    }
  }
}

extension Performance {
  /// Speaks the script from its beginning with one worker, and delivers what has not been delivered yet.
  private mutating func attempt(_ deliver: (Speech) throws -> Void) throws {
    let worker = try pool.take()
    try worker.send(job, within: patience)
    for index in script.lines.indices {
      if Task.isCancelled { throw CancellationError() }
      let isNew = index >= delivered
      var assembly = Assembly(line: index, sampleRate: facts.sampleRate)
      for piece in plan.lines[index].pieces {
        let sound = try sound(of: piece, from: worker, keeping: isNew)
        if isNew { assembly.append(sound, of: piece) }
      }
      guard isNew else { continue }
      try deliver(assembly.speech(of: script.lines[index], as: plan.lines[index]))
      delivered = index + 1
    }
    switch try worker.next(within: patience) {
    case .reply(.jobEnd): pool.giveBack(worker)
    case .reply(.failure(let failure, let index, let message)):
      pool.giveBack(worker)
      throw error(failure, index, message)
    case .reply: throw Breakdown(unit: job.units.count - 1, ending: .nonsense("too many answers"))
    case .ended(let ending): throw Breakdown(unit: job.units.count - 1, ending: ending)
    }
  }

  /// What a worker says for one unit.
  private func sound(of piece: Plan.Piece, from worker: WorkerProcess, keeping isKept: Bool) throws -> Assembly.Sound {
    var sound = Assembly.Sound()
    let patience = patience + .milliseconds(10 * job.units[piece.unit].text.utf8.count)
    while true {
      switch try worker.next(within: patience) {
      case .reply(.samples(let samples)):
        if isKept { sound.samples.append(contentsOf: samples) }
      case .reply(.word(let position, let sample)):
        if isKept { sound.words.append((position, sample)) }
      case .reply(.unitEnd(let count)):
        guard !isKept || count == sound.samples.count else {
          throw Breakdown(unit: piece.unit, ending: .nonsense("a unit of \(count) samples has \(sound.samples.count)"))
        }
        return sound
      case .reply(.failure(let failure, let index, let message)):
        pool.giveBack(worker)
        throw error(failure, index, message)
      case .reply: throw Breakdown(unit: piece.unit, ending: .nonsense("an answer out of turn"))
      case .ended(let ending): throw Breakdown(unit: piece.unit, ending: ending)
      }
    }
  }

  private func error(_ failure: Reply.Failure, _ index: Int, _ message: String) -> SpeakingError {
    switch failure {
    case .unknownVoice, .unknownVariant:
      .missingSpeaker(identifier: job.settings[index].name, dataPath: facts.dataPath)
    case .badJob, .engine: .engine(reason: message)
    }
  }

  private func deliverSilence(to end: Int, _ deliver: (Speech) throws -> Void) throws {
    for index in 0..<end {
      if Task.isCancelled { throw CancellationError() }
      let assembly = Assembly(line: index, sampleRate: facts.sampleRate)
      try deliver(assembly.speech(of: script.lines[index], as: plan.lines[index]))
    }
  }
}

extension Performance {
  /// Decides what the next attempt does otherwise.
  ///
  /// - Throws: ``SpeakingError/crashed(line:reason:)`` when enough was tried.
  private mutating func recover(from breakdown: Breakdown) throws {
    let unit = breakdown.unit
    if breakdown.ending == .signal(9) {
      // Nothing in a text sends this signal; the machine's memory being short may.
      kills += 1
      guard kills <= Self.patienceWithKills else { throw crash(breakdown) }
      return
    }
    failures[unit, default: 0] += 1
    // The first time may have been chance.
    guard failures[unit, default: 0] >= 2 else { return }
    let probe = Probe(pool: pool, patience: min(patience, .seconds(5)))
    let narrowed = failures[unit] == 2 ? try probe.narrowed(job.units[unit], in: job) : nil
    if let narrowed {
      guard !narrowed.words.isEmpty else { return }
      repairs += 1
      guard repairs <= Self.patienceWithRepairs else { throw crash(breakdown) }
      job.units[unit] = narrowed.unit
      let words = narrowed.words.map { "“\($0.text)”" }.joined(separator: ", ")
      plan.leaveOut(
        narrowed.words.map(\.range), of: unit,
        "\(words) can't be spoken and is left out: the speech engine ended with \(breakdown.ending).")
    } else {
      // Of an article that says less than two thirds nobody should take the rest for the whole.
      losses += 1
      guard losses <= (job.units.count + 1) / 3 else { throw crash(breakdown) }
      let whole = 0..<max(1, job.units[unit].text.unicodeScalars.count)
      job.units[unit].text = ""
      job.units[unit].phonemes = []
      plan.leaveOut(
        [whole], of: unit, "This can't be spoken and is left out: the speech engine ended with \(breakdown.ending).")
    }
  }

  private func crash(_ breakdown: Breakdown) -> SpeakingError {
    .crashed(
      line: plan.line(of: breakdown.unit).map { String(script.lines[$0].text.prefix(60)) } ?? "",
      reason: breakdown.ending.description)
  }
}
