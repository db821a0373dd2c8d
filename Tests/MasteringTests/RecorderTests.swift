import Foundation
import Mastering
import Scripting
import Speaking
import TestSupport
import Testing

@Suite struct RecorderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func options(_ format: AudioFormat = .wav, loudness: Double? = -19) -> MasteringOptions {
    var options = MasteringOptions()
    options.format = format
    options.loudness = loudness
    return options
  }

  @Test(arguments: AudioFormat.allCases)
  func bringsEveryFormatToTheLoudnessAskedForAndKeepsThePeaks(format: AudioFormat) throws {
    let sounds = [Material.speech(seconds: 4, peak: 8_000), Material.speech(seconds: 5, seed: 2, peak: 8_000)]
    let recording = try Recorder.record(
      sounds, script: Material.script(pauses: [700, 1_000]), options: options(format), to: folder.path("audio"))
    let heard = try Listener(path: folder.path("audio"))

    #expect(abs(heard.loudness + 19) < 0.2)
    #expect(abs(try #require(recording.loudness) + 19) < 0.1)
    #expect(recording.loudnessTarget == -19)
    #expect(heard.truePeak <= -1)
    #expect(abs(heard.truePeak - (try #require(recording.truePeak))) < 1)
  }

  @Test(arguments: [-23.0, -19, -17, -16])
  func reachesTheLoudnessAlsoWhereTheLimiterWorksHard(target: Double) throws {
    let recording = try Recorder.record(
      [Material.speech(seconds: 8, peak: 30_000)], script: Material.script(pauses: [500]),
      options: options(loudness: target),
      to: folder.path("audio.wav"))
    let heard = try Listener(path: folder.path("audio.wav"))
    #expect(abs(heard.loudness - target) < 0.2)
    #expect(abs(try #require(recording.loudness) - heard.loudness) < 0.01)
    #expect(heard.truePeak <= -1)
  }

  @Test func saysHowLoudItIsWhereTheCeilingAllowsNoMore() throws {
    let recording = try Recorder.record(
      [Material.speech(seconds: 4)], script: Material.script(pauses: [500]), options: options(loudness: -8),
      to: folder.path("audio.wav"))
    let heard = try Listener(path: folder.path("audio.wav"))
    #expect(heard.loudness < -9)
    #expect(abs(try #require(recording.loudness) - heard.loudness) < 0.01)
    #expect(heard.truePeak <= -1)
  }

  @Test func leavesTheVoiceAsLoudAsItIsIfAskedTo() throws {
    let sound = Material.speech(seconds: 2, peak: 5_000)
    var options = options(loudness: nil)
    options.fade = .zero
    let recording = try Recorder.record(
      [sound], script: Material.script(leadIn: 0, pauses: [0]), options: options, to: folder.path("audio.wav"))
    let heard = try Listener(path: folder.path("audio.wav"))
    #expect(heard.samples == sound)
    #expect(abs(try #require(recording.loudness) - heard.loudness) < 0.01)
    #expect(abs(try #require(recording.truePeak) - heard.truePeak) < 0.01)
  }

  @Test func keepsLoudSpeechBelowTheCeilingWithoutALoudness() throws {
    let recording = try Recorder.record(
      [Material.speech(seconds: 3, peak: 32_000)], script: Material.script(pauses: [0]),
      options: options(loudness: nil),
      to: folder.path("audio.wav"))
    let heard = try Listener(path: folder.path("audio.wav"))
    #expect(heard.truePeak <= -1)
    #expect(abs(try #require(recording.loudness) - heard.loudness) < 0.01)
  }

  @Test func makesPausesAsLongAsTheScriptAsks() throws {
    let tone = [Int16](repeating: 6_000, count: 11_025)
    let recording = try Recorder.record(
      [tone, tone, tone], script: Material.script(leadIn: 300, pauses: [900, 350, 1_000]), to: folder.path("audio.wav"))
    let heard = try Listener(path: folder.path("audio.wav"))
    let milliseconds = heard.silences.map { Double($0.count) * 1_000 / 22_050 }
    // A fade begins and ends at nothing, which is a sample of silence each.
    #expect(milliseconds.count == 4)
    for (found, asked) in zip(milliseconds, [300.0, 900, 350, 1_000]) { #expect(abs(found - asked) < 0.2) }
    #expect(recording.length == heard.samples.count)
    #expect(recording.cues.map(\.samples.count) == [11_025, 11_025, 11_025])
    #expect(recording.cues.first?.samples.lowerBound == 6_615)
  }

  @Test func makesOnlyTheLongerPauseWhereALineIsNotHeard() throws {
    let tone = [Int16](repeating: 6_000, count: 11_025)
    let recording = try Recorder.record(
      [tone, [], tone], script: Material.script(leadIn: 0, pauses: [300, 700, 0]), to: folder.path("audio.wav"))
    #expect(recording.cues.map(\.samples) == [0..<11_025, 11_025..<11_025, 26_460..<37_485])
    #expect(recording.length == 37_485)
  }

  @Test func putsWordsWhereTheyAreHeard() throws {
    let recorder = Recorder(script: Material.script(leadIn: 100, pauses: [200, 0]))
    let words = [Speech.Word(0..<4, samples: 0..<900), Speech.Word(5..<6, samples: 1_000..<2_000)]
    for line in 0...1 {
      try recorder.append(
        Speech(line: line, samples: [Int16](repeating: 3_000, count: 2_205), sampleRate: 22_050, words: words))
    }
    let recording = try recorder.finish(to: folder.path("audio.wav"))
    #expect(recording.words.map(\.line) == [0, 0, 1, 1])
    #expect(recording.words.map(\.spoken) == [0..<4, 5..<6, 0..<4, 5..<6])
    #expect(recording.words.map(\.samples) == [2_205..<3_105, 3_205..<4_205, 8_820..<9_720, 9_820..<10_820])
    #expect(recording.words.allSatisfy { $0.samples.upperBound <= recording.length })
  }

  @Test func fadesBothEndsOfALine() throws {
    var options = options(loudness: nil)
    options.fade = .milliseconds(10)
    _ = try Recorder.record(
      [[Int16](repeating: 10_000, count: 4_410)], script: Material.script(leadIn: 0, pauses: [0]), options: options,
      to: folder.path("audio.wav"))
    let samples = try Listener(path: folder.path("audio.wav")).samples
    #expect(samples.first == 0 && samples.last == 0)
    #expect(samples[110] > 4_500 && samples[110] < 5_500)
    #expect(samples[2_000] == 10_000)
    #expect(zip(samples.prefix(221), samples.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test(arguments: AudioFormat.allCases)
  func givesTheSameBytesTwice(format: AudioFormat) throws {
    let script = Material.script(pauses: [300, 1_000])
    let sounds = [Material.speech(seconds: 2), Material.speech(seconds: 1, seed: 5)]
    for name in ["first", "second"] {
      _ = try Recorder.record(sounds, script: script, options: options(format), to: folder.path(name))
    }
    #expect(try folder.bytes("first") == folder.bytes("second"))
    #expect(folder.names == ["first", "second"])
  }

  @Test func givesTheSameBytesWhereSamplesDoNotFitInMemory() throws {
    let sounds = (0..<5).map { Material.speech(seconds: 3, seed: $0) }
    let script = Material.script(pauses: [300, 300, 300, 300, 1_000])
    _ = try Recorder.record(sounds, script: script, to: folder.path("memory.wav"))
    _ = try Recorder.record(sounds, script: script, to: folder.path("spilled.wav"), samplesInMemory: 70_000)
    _ = try Recorder.record(sounds, script: script, to: folder.path("all.wav"), samplesInMemory: 0)
    #expect(try folder.bytes("memory.wav") == folder.bytes("spilled.wav"))
    #expect(try folder.bytes("memory.wav") == folder.bytes("all.wav"))
  }

  @Test(arguments: AudioFormat.allCases)
  func recordsAScriptWithoutLines(format: AudioFormat) throws {
    let recording = try Recorder.record(
      [], script: Material.script(leadIn: 0, pauses: []), options: options(format), to: folder.path("audio"))
    #expect(recording.length == 0)
    #expect(recording.loudness == nil && recording.truePeak == nil)
    #expect(recording.cues.isEmpty && recording.words.isEmpty)
    #expect(folder.names == ["audio"])
  }

  @Test(arguments: AudioFormat.allCases)
  func leavesSilenceSilent(format: AudioFormat) throws {
    let recording = try Recorder.record(
      [[], []], script: Material.script(pauses: [400, 1_000]), options: options(format), to: folder.path("audio"))
    #expect(recording.length == 22_050)
    #expect(recording.loudness == nil && recording.truePeak == nil)
    #expect(try Listener(path: folder.path("audio")).samples.allSatisfy { $0 == 0 })
  }

  @Test(arguments: AudioFormat.allCases)
  func recordsLinesOfOneSample(format: AudioFormat) throws {
    let recording = try Recorder.record(
      [[9_000], [-9_000], [1]], script: Material.script(leadIn: 0, pauses: [10, 10, 10]), options: options(format),
      to: folder.path("audio"))
    #expect(recording.cues.map(\.samples.count) == [1, 1, 1])
    #expect(recording.length == 3 + 3 * 221)
    #expect(folder.names == ["audio"])
  }

  @Test(arguments: AudioFormat.allCases)
  func recordsWhatIsTooShortToHaveALoudness(format: AudioFormat) throws {
    let recording = try Recorder.record(
      [Material.speech(seconds: 0.3, peak: 32_700)], script: Material.script(leadIn: 0, pauses: [0]),
      options: options(format), to: folder.path("audio"))
    let heard = try Listener(path: folder.path("audio"))
    #expect(recording.loudness == nil)
    #expect(try #require(recording.truePeak) <= -1)
    #expect(heard.truePeak <= -1)
    #expect(abs(heard.duration - 0.3) < 0.0001)
  }

  @Test func refusesLinesOfTwoSampleRates() throws {
    let recorder = Recorder(script: Material.script(pauses: [0, 0]))
    try recorder.append(Material.speech([1, 2, 3], line: 0))
    let error = #expect(throws: MasteringError.self) {
      try recorder.append(Material.speech([1, 2, 3], line: 1, sampleRate: 16_000))
    }
    #expect(error?.description.contains("22050") == true)
    #expect(error?.description.contains("16000") == true)
  }

  @Test func leavesNothingBehindWhenItIsCancelled() async throws {
    let path = folder.path("audio.wav")
    let recording = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      _ = try Recorder.record(
        [Material.speech(seconds: 1)], script: Material.script(pauses: [0]), to: path)
    }
    await #expect(throws: CancellationError.self) { try await recording.value }
    #expect(folder.names == [])
  }

  @Test func leavesNothingBehindWhenItIsThrownAway() throws {
    do {
      let recorder = Recorder(script: Material.script(pauses: [0]))
      try recorder.append(Material.speech(Material.speech(seconds: 1), line: 0))
    }
    #expect(folder.names == [])
  }

  @Test func namesTheFolderThatIsNotThere() throws {
    let path = folder.path("nowhere/audio.wav")
    let error = #expect(throws: MasteringError.self) {
      try Recorder.record([[1]], script: Material.script(pauses: [0]), to: path)
    }
    #expect(error?.description == "“\(path)” can't be written: there is no such folder; create it first.")
  }

  @Test(arguments: AudioFormat.allCases)
  func saysThatTheDiskIsFull(format: AudioFormat) throws {
    let error = #expect(throws: MasteringError.self) {
      try Recorder.record(
        [Material.speech(seconds: 2)], script: Material.script(pauses: [0]), options: options(format), to: "/dev/full")
    }
    #expect(error == .noSpace(path: "/dev/full"))
  }
}
