// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of speech-worker, which links libespeak-ng and is therefore free software under the GNU General Public License,
// version 3 or (at your option) any later version, without any warranty. The rest of Lectern is under the Apache License.

import Glibc
import SpeechProtocol

/// One job, spoken by a process that has spoken nothing before and nothing after.
final class Recitation {
  private let job: SpeechJob
  private var replies = ReplyWriter()
  private var isHeard = false

  init(_ job: SpeechJob) { self.job = job }

  /// Speaks the job to standard output.
  func speak(with engine: borrowing Engine) {
    limit()
    var current: Int?
    for index in job.settings.indices {
      guard set(index, with: engine) else { return }
      current = index
    }
    for (index, unit) in job.units.enumerated() {
      if unit.setting != current {
        guard set(unit.setting, with: engine) else { return }
        current = unit.setting
      }
      guard speak(unit, index, with: engine) else { return }
    }
    // An engine that gets no memory reports nothing and says nothing.
    guard isHeard || !job.units.contains(where: { $0.text.unicodeScalars.contains(where: \.properties.isAlphabetic) })
    else {
      _ = fail(.engine, 0, "it makes no sound, perhaps for want of memory")
      return
    }
    replies.append(.jobEnd)
    replies.flush(StandardStreams.write)
  }
}

extension Recitation {
  /// Bounds what a text that drives the engine mad can take from the machine.
  private func limit() {
    set(RLIMIT_DATA, to: job.memoryLimit << 20)
    set(RLIMIT_CPU, to: job.timeLimit)
    set(RLIMIT_CORE, to: 0)
  }

  private func set(_ resource: __rlimit_resource, to value: Int) {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    unsafe setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }

  private static func isSound(_ samples: Span<Int16>) -> Bool {
    for index in samples.indices where samples[index].magnitude > 100 { return true }
    return false
  }

  private func set(_ index: Int, with engine: borrowing Engine) -> Bool {
    let setting = job.settings[index]
    switch engine.load(voice: setting.voice, variant: setting.variant) {
    case .loaded: break
    case .unknownVoice: return fail(.unknownVoice, index, setting.voice)
    case .unknownVariant: return fail(.unknownVariant, index, setting.variant)
    }
    do {
      try engine.set(
        rate: setting.rate, pitch: setting.pitch, range: setting.range, volume: setting.volume, wordGap: setting.wordGap
      )
      return true
    } catch {
      return fail(.engine, index, error.message)
    }
  }

  private func speak(_ unit: SpeechJob.Unit, _ index: Int, with engine: borrowing Engine) -> Bool {
    let text = MarkedText(unit)
    var spoken = 0
    let trace = PhonemeTrace(job.trace)
    do {
      try engine.speak(text.text, hasPhonemes: !unit.phonemes.isEmpty) { samples in
        replies.append(samples)
        spoken += samples.count
        isHeard = isHeard || Self.isSound(samples)
        if replies.count >= ReplyWriter.chunk { replies.flush(StandardStreams.write) }
      } word: { position, sample in
        replies.append(.word(position: text.position(of: position), sample: sample))
      }
    } catch {
      return fail(.engine, index, error.message)
    }
    if let trace { replies.append(.phonemes(trace.text)) }
    replies.append(.unitEnd(samples: spoken))
    // Whoever listens learns from this which unit is to blame for a crash.
    replies.flush(StandardStreams.write)
    return true
  }

  private func fail(_ failure: Reply.Failure, _ index: Int, _ message: String) -> Bool {
    replies.append(.failure(failure, index: index, message: message))
    replies.flush(StandardStreams.write)
    return false
  }
}
