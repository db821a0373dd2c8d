import Foundation
import Mastering
import TestSupport
import Testing

@Suite struct LimiterTests {
  /// Collects what comes out.
  private struct Collector: AudioSink {
    var samples: [Int16] = []

    mutating func write(_ samples: Span<Int16>) {
      for index in samples.indices { self.samples.append(samples[index]) }
    }

    mutating func finish() {}
  }

  private func limit(
    _ samples: [Int16], gain: Double, ceiling: Double = -1, step: Int = 1_000
  ) throws -> [Int16] {
    var limiter = Limiter(gain: gain, ceiling: ceiling, sampleRate: 22_050)
    var collector = Collector()
    for start in stride(from: 0, to: samples.count, by: step) {
      try limiter.write(samples.span.extracting(start..<min(samples.count, start + step)), to: &collector)
    }
    try limiter.finish(to: &collector)
    return collector.samples
  }

  @Test(arguments: [0, 1, 5, 15, 16, 17, 255, 256, 4_095])
  func passesAsManySamplesAsItTakes(count: Int) throws {
    let samples = Array(Material.speech(seconds: 1).dropFirst(2_000).prefix(count))
    #expect(try limit(samples, gain: 0) == samples)
    #expect(try limit(samples, gain: 20).count == count)
  }

  @Test(arguments: [1, 7, 16, 333, 50_000])
  func givesTheSameHoweverItIsFed(step: Int) throws {
    let samples = Material.speech(seconds: 0.5, peak: 30_000)
    #expect(try limit(samples, gain: 6, step: step) == limit(samples, gain: 6))
  }

  @Test func scalesToTheNearestWholeNumber() throws {
    let samples: [Int16] = [0, 1, -1, 2, 3, 100, -101, 8_000]
    let half = try limit(samples, gain: -20 * log10(2))
    #expect(half == [0, 0, 0, 1, 2, 50, -50, 4_000])
  }

  @Test(arguments: [0.0, 3, 6, 12])
  func keepsHardSignalsBelowTheCeiling(gain: Double) throws {
    let square = (0..<8_000).map { Int16($0 / 25 % 2 == 0 ? 32_767 : -32_768) }
    let impulses = (0..<8_000).map { Int16($0 % 701 == 0 ? 32_767 : $0 % 701 == 1 ? -32_768 : 0) }
    // A quarter of the sample rate, sampled beside its peaks: they are 3 dB above the samples.
    let between = (0..<8_000).map { Int16([1, 1, -1, -1][$0 % 4] * 20_000) }
    for signal in [square, impulses, between, Material.speech(seconds: 0.4, peak: 32_000)] {
      let folder = try TemporaryFolder()
      let file = try SoundFile(
        at: folder.path("audio.wav"), format: .wav, sampleRate: 22_050, length: signal.count)
      let limited = try limit(signal, gain: gain)
      try file.write(limited.span)
      try file.finish()
      try file.commit()
      let peak = try Listener(path: folder.path("audio.wav")).truePeak
      #expect(peak <= -1)
    }
  }

  @Test func leavesWhatIsLowAlone() throws {
    let loud = [Int16](repeating: 0, count: 4_000) + (0..<200).map { Int16(32_000 * sin(Double($0) / 5)) }
    let quiet = (0..<20_000).map { Int16(3_000 * sin(Double($0) / 20)) }
    let limited = try limit(quiet + loud + quiet, gain: 0)
    // Up to 6 ms before the loud stretch, and from half a second after it.
    #expect(Array(limited.prefix(23_800)) == Array((quiet + loud).prefix(23_800)))
    #expect(Array(limited.suffix(9_000)) == Array(quiet.suffix(9_000)))
  }
}
