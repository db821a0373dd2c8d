import Foundation
import Mastering
import Testing

/// Our meters beside libebur128's.
@Suite struct MeterTests {
  private func measure(_ samples: [Int16], at rate: Int, step: Int = 10_000) -> (loudness: Double?, truePeak: Double?) {
    var loudness = LoudnessMeter(sampleRate: rate)
    var peak = PeakMeter()
    for start in stride(from: 0, to: samples.count, by: step) {
      let part = samples.span.extracting(start..<min(samples.count, start + step))
      loudness.write(part)
      peak.write(part)
    }
    loudness.finish()
    peak.finish()
    return (loudness.loudness, peak.truePeak)
  }

  @Test(arguments: [8_000, 11_025, 22_050, 48_000], [0.41, 3, 9])
  func agreeWithLibebur128(rate: Int, seconds: Double) throws {
    let samples = Material.speech(seconds: seconds * Double(rate) / 22_050, peak: 12_000)
    let heard = Listener(samples: samples, sampleRate: rate)
    let own = measure(samples, at: rate)
    #expect(abs(try #require(own.loudness) - heard.loudness) < 0.005)
    #expect(abs(try #require(own.truePeak) - heard.truePeak) < 0.005)
  }

  @Test(arguments: [50.0, 100, 440, 1_000, 3_000, 10_000])
  func weighFrequenciesAsLibebur128Does(frequency: Double) throws {
    let samples = (0..<44_100).map { Int16(8_000 * sin(Double($0) / 22_050 * frequency * 2 * .pi)) }
    let own = measure(samples, at: 22_050)
    #expect(abs(try #require(own.loudness) - Listener(samples: samples, sampleRate: 22_050).loudness) < 0.005)
  }

  @Test func doNotCountPauses() throws {
    let speech = Material.speech(seconds: 4, peak: 12_000)
    let quiet = speech.map { $0 / 20 }
    let samples = speech + quiet + [Int16](repeating: 0, count: 100_000) + speech
    let own = try #require(measure(samples, at: 22_050).loudness)
    #expect(abs(own - Listener(samples: samples, sampleRate: 22_050).loudness) < 0.005)
    #expect(abs(own - (try #require(measure(speech, at: 22_050).loudness))) < 0.3)
  }

  @Test(arguments: [1, 7, 2_205, 65_536])
  func giveTheSameHoweverTheyAreFed(step: Int) {
    let samples = Material.speech(seconds: 2)
    #expect(measure(samples, at: 22_050, step: step) == measure(samples, at: 22_050))
  }

  @Test func haveNothingToSayOfSilence() {
    #expect(measure([], at: 22_050) == (nil, nil))
    #expect(measure([Int16](repeating: 0, count: 50_000), at: 22_050) == (nil, nil))
    // Too short to be measured, but not without a peak.
    let short = measure([Int16](repeating: 16_384, count: 8_819), at: 22_050)
    #expect(short.loudness == nil)
    #expect(short.truePeak != nil)
  }
}
