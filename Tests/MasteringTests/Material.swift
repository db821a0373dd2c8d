import Foundation
import Mastering
import Reading
import Scripting
import Speaking

/// Sounds and scripts to master.
enum Material {
  /// Something like speech: syllables of a buzz and hiss between short gaps, the same for the same seed, 22,050 Hz.
  ///
  /// `peak` is the highest magnitude of a sample, nearly.
  static func speech(seconds: Double, seed: UInt32 = 1, peak: Double = 20_000, hiss: Double = 0.1) -> [Int16] {
    var noise = seed
    func next() -> Double {
      noise = noise &* 1_664_525 &+ 1_013_904_223
      return Double(noise >> 8) / Double(1 << 24) * 2 - 1
    }
    let syllable = 4_000
    var loudness = 1.0
    return (0..<Int(seconds * 22_050)).map { index in
      let position = Double(index % syllable) / Double(syllable)
      if index % syllable == 0 { loudness = 0.4 + 0.6 * abs(next()) }
      let envelope = position < 0.8 ? sin(position / 0.8 * .pi) : 0
      // A buzz of 110 Hz whose harmonics rise to a point once a period, as a voice's do.
      let phase = Double(index % 200) / 200
      let buzz = exp(-6 * phase) * sin(2 * .pi * 6 * phase)
      return Int16((peak * loudness * envelope * ((1 - hiss) * buzz + hiss * next())).rounded())
    }
  }

  /// As ``speech(seconds:seed:peak:)``, with less hiss and peaks nearer to its loudness: as espeak-ng's are.
  static func voice(seconds: Double, seed: UInt32 = 1, peak: Double) -> [Int16] {
    speech(seconds: seconds, seed: seed, peak: 32_000, hiss: 0.02).map {
      Int16((peak * tanh(Double($0) / 8_000)).rounded())
    }
  }

  /// A script of lines with these pauses in milliseconds after them.
  static func script(leadIn: Int = 300, pauses: [Int]) -> Script {
    Script(
      language: "en", title: "Ferry returns", leadIn: .milliseconds(leadIn),
      lines: pauses.enumerated().map { index, pause in
        let text = "Line \(index + 1) of the tide tables."
        return Line(
          id: "paragraph-\(index)", role: .paragraph, text: text, spoken: text, alignment: [], language: "en",
          pauseAfter: .milliseconds(pause))
      })
  }

  /// Speech of these samples, all of it one word.
  static func speech(_ samples: [Int16], line: Int, sampleRate: Int = 22_050) -> Speech {
    let words = samples.isEmpty ? [] : [Speech.Word(0..<4, samples: 0..<samples.count)]
    return Speech(line: line, samples: samples, sampleRate: sampleRate, words: words)
  }

  static let tags = RecordingTags(
    title: "Fähre kehrt zurück · 배가 돌아온다", artist: "Noor Ødegård", album: "The Skerry Post",
    date: "2025-06-16T18:31:00+09:00", language: "ko-KR",
    comment: "https://skerrypost.example/ferry", url: "https://skerrypost.example/ferry", software: "Lectern 1.0",
    cover: RecordingTags.Cover(
      bytes: cover, mediaType: "image/png", width: 640, height: 480, description: "A ferry · 배"))

  /// No picture, but what begins like one and holds every byte.
  static let cover: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] + (0..<5_000).map { UInt8($0 % 256) }

  /// The second has no title.
  static let chapters = [
    FileMetadata.Chapter(title: "Fähre kehrt zurück", start: 0, end: 1.5),
    FileMetadata.Chapter(title: "", start: 1.5, end: 3_723.4567),
    FileMetadata.Chapter(title: "배가 돌아온다", start: 3_723.4567, end: 3_725),
  ]
}

extension Recorder {
  /// Records a script whose lines have these samples.
  static func record(
    _ sounds: [[Int16]], script: Script, options: MasteringOptions = MasteringOptions(), to path: String,
    tags: RecordingTags = Material.tags, samplesInMemory: Int = 1 << 24
  ) throws -> Recording {
    try recording(sounds, script: script, options: options, samplesInMemory: samplesInMemory)
      .finish(to: path, tags: tags)
  }

  /// A recorder that has the lines of a script.
  static func recording(
    _ sounds: [[Int16]], script: Script, options: MasteringOptions = MasteringOptions(), samplesInMemory: Int = 1 << 24
  ) throws -> Recorder {
    let recorder = Recorder(script: script, options: options, scratch: "/tmp", samplesInMemory: samplesInMemory)
    for (line, samples) in sounds.enumerated() { try recorder.append(Material.speech(samples, line: line)) }
    return recorder
  }
}
