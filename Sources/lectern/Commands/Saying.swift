import Foundation
import Mastering
import Producing
import Reading
import Scripting
import Speaking

/// A text that is said outside of any article, and by whom.
struct Saying {
  let script: Script
  let cast: Cast

  /// Prepares texts, a line each, with some lexicons.
  ///
  /// - Throws: `SpeakingError`.
  init(
    _ texts: [String], language: Language, lexicons: [Lexicon], by voices: VoiceLibrary, voice: String? = nil,
    rate: Int? = nil
  ) throws {
    let normaliser = Normaliser(language: language, lexicons: lexicons)
    let lines = texts.enumerated().map { index, text in
      let said = normaliser.spoken(text)
      return Line(
        id: "say-\(index)", role: .paragraph, text: text, spoken: said.spoken, alignment: said.alignment,
        spans: said.spans, language: language, pauseAfter: .milliseconds(300))
    }
    script = Script(language: language, title: texts.joined(separator: " "), leadIn: .zero, lines: lines)
    cast = try voices.cast(for: script, voice: voice, rate: rate)
  }

  /// Writes it as a sound file.
  func record(by engine: some SpeechEngine, to path: String) throws {
    var options = MasteringOptions()
    options.format = try AudioFormat.named(by: path) ?? .wav
    let recorder = Recorder(script: script, options: options)
    try engine.speak(script, by: cast) { try recorder.append($0) }
    _ = try recorder.finish(to: path)
  }

  /// Plays it, and waits for its end.
  func play(by engine: some SpeechEngine) throws {
    let player = try Player.find()
    let path = NSTemporaryDirectory() + "lectern-\(ProcessInfo.processInfo.processIdentifier).wav"
    defer { try? FileManager.default.removeItem(atPath: path) }  // A file for temporary things may stay.
    try record(by: engine, to: path)
    try player.play(path)
  }
}
