import Arguments
import Foundation
import Producing
import Reading
import Speaking

/// `lectern voices`: the voices there are, and how they sound.
struct Voices: Command {
  /// How voices are listed.
  enum Format: String, ArgumentValue, CaseIterable {
    case text, json
  }

  static let name = "voices"
  static let summary = "list the voices there are, or hear one"
  static let examples = [
    Example("lectern voices", "their names, languages and what they are like"),
    Example("lectern voices --say 'Good evening.' --voice en-gb", "hear one"),
    Example("lectern voices --say 'Guten Abend.' --voice de -o abend.wav", "keep it as a file"),
  ]
  static let parameters: [Parameter<Voices>] = [
    .option("say", nil, "TEXT", \.text, help: "say this instead of listing"),
    .option("voice", "v", "NAME", \.voice, help: "who says it"),
    .option(
      "rate", "r", "N", \.rate, expecting: "words a minute, 80 to 450",
      where: { Int($0).map((80...450).contains) ?? false }, help: "how quickly [default: the voice's own]"),
    .option("output", "o", "FILE", \.output, help: "the sound file to write, or “-”, instead of playing it"),
    .option("voices", nil, "DIR", \.folders, help: "a folder with voices of your own"),
    .option("format", "f", "FORMAT", \.format, help: "how they are listed"),
  ]

  var text: String?
  var voice = "en-us"
  var rate: Int?
  var output: String?
  var folders: [String] = []
  var format = Format.text

  func run() async throws -> ExitStatus {
    if text?.allSatisfy(\.isWhitespace) == true {
      throw UsageError.contradiction("There is nothing to say; give --say a text.")
    }
    let repertoire = try Repertoire(of: Installation(userFolders: folders))
    if let text { return try say(text, with: repertoire) }
    if output != nil { throw UsageError.contradiction("There is nothing to write; add --say TEXT.") }
    return try list(repertoire.voices)
  }
}

extension Voices {
  /// One voice as it is listed.
  private struct Listed: Encodable {
    var name: String
    var language: String
    var summary: String?
    var path: String
  }

  private func list(_ library: VoiceLibrary) throws -> ExitStatus {
    var listed: [Listed] = []
    var status = ExitStatus.done
    for entry in library.entries {
      do {
        let voice = try library.voice(named: entry.name)
        listed.append(
          Listed(name: voice.name, language: voice.language.tag, summary: voice.summary, path: entry.path))
      } catch {
        StandardError.complain(error)
        status = .problems
      }
    }
    var output = StandardOutput()
    switch format {
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try output.write([UInt8](try encoder.encode(listed)))
      try output.write("\n")
    case .text:
      let names = listed.map(\.name.count).max() ?? 0
      let languages = listed.map(\.language.count).max() ?? 0
      for voice in listed {
        let columns = [
          voice.name.padding(toLength: names, withPad: " ", startingAt: 0),
          voice.language.padding(toLength: languages, withPad: " ", startingAt: 0), voice.summary ?? "",
        ]
        try output.write(columns.joined(separator: "  ").trimmingCharacters(in: .whitespaces) + "\n")
      }
    }
    try output.flush()
    return status
  }

  private func say(_ text: String, with repertoire: Repertoire) throws -> ExitStatus {
    let language = try repertoire.voices.voice(named: voice).language
    let saying = try Saying(
      [text], language: language, lexicons: try repertoire.lexicons(for: language, voice: voice),
      by: repertoire.voices, voice: voice, rate: rate)
    // The worker is looked for before anything that might be played.
    let engine = try EspeakEngine()
    if let output { try saying.record(by: engine, to: output) } else { try saying.play(by: engine) }
    return .done
  }
}
