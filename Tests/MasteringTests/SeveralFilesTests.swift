import Foundation
import Mastering
import Reading
import TestSupport
import Testing

/// One recording in several files.
@Suite struct SeveralFilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func outputs(_ formats: [AudioFormat]) -> [(path: String, format: AudioFormat)] {
    formats.map { (folder.path("audio." + $0.fileExtension), $0) }
  }

  private func options(_ target: LoudnessTarget) -> MasteringOptions {
    var options = MasteringOptions()
    options.loudness = target.lufs
    return options
  }

  @Test(arguments: LoudnessTarget.named.map(\.target), [4_000.0, 12_000, 30_000])
  func areAllAsLoudAsAskedAndHaveNoPeakAboveTheCeiling(target: LoudnessTarget, peak: Double) throws {
    let recorder = try Recorder.recording(
      [Material.voice(seconds: 6, peak: peak), Material.voice(seconds: 5, seed: 7, peak: peak * 0.8)],
      script: Material.script(pauses: [600, 900]), options: options(target))
    let recording = try recorder.finish(to: outputs(AudioFormat.allCases), tags: Material.tags)
    #expect(recording.loudnessTarget == target.lufs)
    for file in recording.files {
      let heard = try Listener(path: file.path)
      #expect(abs(heard.loudness - target.lufs) < 0.2, "\(file.format)")
      #expect(heard.truePeak <= -1, "\(file.format)")
      #expect(heard.sampleRate == file.sampleRate || file.format == .opus)
      #expect(abs(heard.duration - recording.duration) < 0.0001)
      #expect(
        abs(try #require(file.loudness) - target.lufs) < 0.1, "\(file.format) \(file.loudness ?? 0) \(heard.loudness)")
      #expect(try #require(file.truePeak) <= -1)
    }
  }

  @Test func areTheSameAsOneByOne() throws {
    let script = Material.script(pauses: [300, 1_000])
    let sounds = [Material.speech(seconds: 2, peak: 30_000), Material.speech(seconds: 1, seed: 5)]
    _ = try Recorder.recording(sounds, script: script).finish(to: outputs(AudioFormat.allCases), tags: Material.tags)
    for format in AudioFormat.allCases {
      var options = MasteringOptions()
      options.format = format
      _ = try Recorder.record(sounds, script: script, options: options, to: folder.path("alone"))
      #expect(try folder.bytes("alone") == folder.bytes("audio." + format.fileExtension))
    }
  }

  @Test func keepTheirOrder() throws {
    let recorder = try Recorder.recording([Material.speech(seconds: 1)], script: Material.script(pauses: [0]))
    let recording = try recorder.finish(to: outputs([.mp3, .wav, .opus]))
    #expect(recording.files.map(\.format) == [.mp3, .wav, .opus])
    #expect(recording.files.map(\.sampleRate) == [44_100, 22_050, 24_000])
    #expect(recording.format == .mp3 && recording.sampleRate == 22_050)
  }

  @Test(arguments: AudioFormat.allCases)
  func areNotThereIfOneCanNotBeWritten(format: AudioFormat) throws {
    let recorder = try Recorder.recording([Material.speech(seconds: 2)], script: Material.script(pauses: [0]))
    var outputs = outputs(AudioFormat.allCases)
    outputs.append(("/dev/full", format))
    #expect(throws: MasteringError.noSpace(path: "/dev/full")) { try recorder.finish(to: outputs) }
    #expect(folder.names == [])
  }

  @Test func areNotThereIfOneCanNotHaveItsName() throws {
    let files = try outputs([.wav, .flac, .mp3]).map {
      try SoundFile(at: $0.path, format: $0.format, sampleRate: 22_050, length: 3)
    }
    let all = SoundFiles(files)
    try all.write(([1, 2, 3] as [Int16]).span)
    try all.finish()
    try FileManager.default.createDirectory(atPath: folder.path("audio.flac"), withIntermediateDirectories: false)
    #expect(throws: MasteringError.self) { try all.commit() }
    withExtendedLifetime(files) {}
    #expect(!folder.names.contains("audio.wav") && !folder.names.contains("audio.mp3"))
  }

  @Test func areNotThereWhenTheRecorderIsCancelled() async throws {
    let outputs = outputs(AudioFormat.allCases)
    let recording = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      _ = try Recorder.recording([Material.speech(seconds: 1)], script: Material.script(pauses: [0])).finish(
        to: outputs)
    }
    await #expect(throws: CancellationError.self) { try await recording.value }
    #expect(folder.names == [])
  }

  @Test(arguments: AudioFormat.allCases)
  func areNotHarmedByTags(format: AudioFormat) throws {
    let title = String(repeating: "“Fähre” & <b>배</b> 🚢 \u{202e}שלום]]> ", count: 400) + "\0\r\n\u{1b}[31m\u{85}"
    let tags = RecordingTags(
      title: title, artist: "", album: "=\u{feff}=", date: "yesterday", language: "tlh-x-odd", comment: title,
      url: title,
      software: title, cover: RecordingTags.Cover(bytes: [], mediaType: "", width: -1, height: 0))
    let recorder = try Recorder.recording([Material.speech(seconds: 1)], script: Material.script(pauses: [0]))
    let recording = try recorder.finish(to: outputs([format]), tags: tags)
    let heard = try Listener(path: recording.path)
    #expect(abs(heard.duration - recording.duration) < 0.0001)
    let found = try #require(heard.tags["title"])
    #expect(found.hasPrefix("“Fähre” & <b>배</b> 🚢 \u{202e}שלום]]>") && found.hasSuffix("…"))
    #expect(found.unicodeScalars.count == 500)
    #expect(found.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }
}
