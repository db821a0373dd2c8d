// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of speech-worker, which links libespeak-ng and is therefore free software under the GNU General Public License,
// version 3 or (at your option) any later version, without any warranty. The rest of Lectern is under the Apache License.

import Glibc
import SpeechProtocol

/// Speaks plain lines and throws the samples away: what the engine alone costs, to measure everything else against.
struct BareLoop: ~Copyable {
  /// What is wrong with the arguments.
  struct UsageError: Error {
    var message: String
  }

  private var setting = SpeechJob.Setting(voice: "gmw/en-US", rate: 175)

  /// Takes `--voice gmw/en-US --variant f3 --rate 175 --pitch 50 --range 50 --volume 100 --word-gap 0`, in any order.
  init(arguments: some Sequence<String>) throws(UsageError) {
    var arguments = arguments.makeIterator()
    while let option = arguments.next() {
      guard let value = arguments.next() else { throw UsageError(message: "\(option) wants a value") }
      switch option {
      case "--voice": setting.voice = value
      case "--variant": setting.variant = value
      case "--rate": setting.rate = try Self.number(option, value, in: 80...450)
      case "--pitch": setting.pitch = try Self.number(option, value, in: 0...99)
      case "--range": setting.range = try Self.number(option, value, in: 0...99)
      case "--volume": setting.volume = try Self.number(option, value, in: 0...100)
      case "--word-gap": setting.wordGap = try Self.number(option, value, in: 0...100)
      default: throw UsageError(message: "\(option) is no option of --bare")
      }
    }
  }

  /// Speaks standard input line by line.
  ///
  /// The result is the length of the audio in seconds.
  func run(with engine: borrowing Engine) throws(Engine.Failure) -> Double {
    guard case .loaded = engine.load(voice: setting.voice, variant: setting.variant) else {
      throw Engine.Failure(message: "there is no voice \(setting.voice) with variant “\(setting.variant)”")
    }
    try engine.set(
      rate: setting.rate, pitch: setting.pitch, range: setting.range, volume: setting.volume, wordGap: setting.wordGap)
    var count = 0
    while let line = readLine() {
      try engine.speak(line, hasPhonemes: false) {
        count += $0.count
      } word: { _, _ in
      }
    }
    return Double(count) / Double(engine.sampleRate)
  }

  private static func number(_ option: String, _ text: String, in range: ClosedRange<Int32>) throws(UsageError) -> Int32
  {
    guard let number = Int32(text), range.contains(number) else {
      throw UsageError(message: "\(option) wants a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
