import Arguments
import Foundation
import Mastering
import Producing
import Publishing
import Reading
import Scripting
import Speaking

/// `lectern doctor`: what is installed, what is missing, how to get it.
struct Doctor: Command {
  /// How findings are shown.
  enum Format: String, ArgumentValue, CaseIterable {
    case text, json
  }

  /// One thing that was looked at.
  struct Finding: Encodable {
    enum State: String, Encodable {
      case ok
      /// Missing, but only something extra needs it.
      case optional
      /// There, but something about it is wrong.
      case problem
      case missing
    }

    var state: State
    var subject: String
    var detail: String
    /// What to do about it.
    var advice: String?
  }

  static let name = "doctor"
  static let summary = "say what is installed, what is missing, and how to get it"
  static let discussion = ["The exit status is 6 if something is missing, 4 if something is wrong, else 0."]
  static let examples = [Example("lectern doctor", "everything is looked at; nothing is changed")]
  static let parameters: [Parameter<Doctor>] = [
    .option("voices", nil, "DIR", \.folders, help: "a folder with voices of your own"),
    .option("format", "f", "FORMAT", \.format, help: "how it is said"),
  ]

  var folders: [String] = []
  var format = Format.text

  func run() async throws -> ExitStatus {
    var findings = [Finding(state: .ok, subject: "lectern", detail: Installation.version)]
    let engine = Self.engine(&findings)
    Self.pictures(&findings)
    Self.voices(folders, engine, &findings)
    Self.dictionary(&findings)
    Self.formats(&findings)
    Self.web(&findings)
    Self.player(&findings)
    try show(findings)
    if findings.contains(where: { $0.state == .missing }) { return .lacking }
    return findings.contains { $0.state == .problem } ? .problems : .done
  }
}

extension Doctor {
  private static func engine(_ findings: inout [Finding]) -> EspeakEngine? {
    do {
      let engine = try EspeakEngine()
      findings.append(Finding(state: .ok, subject: "speech-worker", detail: engine.facts.workerPath))
      findings.append(
        Finding(state: .ok, subject: "espeak-ng", detail: "\(engine.facts.version), data in \(engine.facts.dataPath)"))
      return engine
    } catch SpeakingError.noWorker(let searched) {
      // What to do is in the sentence.
      findings.append(
        Finding(state: .missing, subject: "speech-worker", detail: "\(SpeakingError.noWorker(searched: searched))"))
      return nil
    } catch {
      findings.append(
        Finding(
          state: .missing, subject: "espeak-ng", detail: "\(error)",
          advice: "apt-get install libespeak-ng1 espeak-ng-data; then build or install Lectern again"))
      return nil
    }
  }

  private static func pictures(_ findings: inout [Finding]) {
    if let path = CoverArtist.workerPath {
      findings.append(Finding(state: .ok, subject: "picture-worker", detail: path))
    } else {
      findings.append(
        Finding(
          state: .missing, subject: "picture-worker",
          detail: "there is none; covers can't be drawn, nor pictures made smaller",
          advice: "build or install Lectern again"))
    }
  }

  private static func voices(_ folders: [String], _ engine: EspeakEngine?, _ findings: inout [Finding]) {
    do {
      let installation = try Installation(userFolders: folders)
      let repertoire = try Repertoire(of: installation)
      let entries = repertoire.voices.entries
      findings.append(
        Finding(
          state: entries.isEmpty ? .missing : .ok, subject: "voices",
          detail: "\(entries.count) in \(installation.voicesFolders.joined(separator: ", "))",
          advice: entries.isEmpty ? "install Lectern again, or name a folder with --voices" : nil))
      var wordless: Set<String> = []
      for entry in entries {
        if let problem = problem(of: entry, in: repertoire, engine) {
          findings.append(problem)
        } else if let language = try? repertoire.voices.voice(named: entry.name).language,
          try repertoire.phrases(for: language) == nil
        {
          wordless.insert(language.base)
        }
      }
      if !wordless.isEmpty {
        findings.append(
          Finding(
            state: .optional, subject: "phrases", detail: "none in \(wordless.sorted().joined(separator: ", "))",
            advice: "dates, labels and “Image:” are left out in these; write phrases/LANGUAGE.json to have them said"))
      }
    } catch {
      findings.append(
        Finding(state: .missing, subject: "voices", detail: "\(error)", advice: "build or install Lectern again"))
    }
  }

  /// Only Japanese needs it.
  private static func dictionary(_ findings: inout [Finding]) {
    let subject = "Japanese dictionary"
    if let shortcoming = Normaliser(language: "ja").shortcoming {
      // What to do is in the sentence.
      findings.append(Finding(state: .optional, subject: subject, detail: shortcoming.message))
    } else {
      findings.append(Finding(state: .ok, subject: subject, detail: "MeCab's; words in kanji are read by it"))
    }
  }

  private static func problem(
    of entry: VoiceLibrary.Entry, in repertoire: Repertoire, _ engine: EspeakEngine?
  ) -> Finding? {
    let subject = "voice \(entry.name)"
    do {
      let voice = try repertoire.voices.voice(named: entry.name)
      _ = try repertoire.lexicons(for: voice.language, voice: entry.name)
      let lexicons = repertoire.missingLexicons(of: voice)
      if !lexicons.isEmpty {
        return Finding(
          state: .problem, subject: subject,
          detail: "there is no \(lexicons.map { $0 + ".pls" }.joined(separator: ", "))",
          advice: "put it beside \(entry.path), or take it out of that file")
      }
      let missing = try engine?.missingSpeakers(of: voice) ?? []
      if !missing.isEmpty {
        return Finding(
          state: .problem, subject: subject, detail: "espeak-ng has no \(missing.joined(separator: ", "))",
          advice: "apt-get install espeak-ng-data, or change \(entry.path)")
      }
      return nil
    } catch {
      return Finding(state: .problem, subject: subject, detail: "\(error)", advice: nil)
    }
  }

  /// Has each kind of sound file written once, for a library may be of another version than was built with.
  private static func formats(_ findings: inout [Finding]) {
    for format in AudioFormat.allCases {
      let path =
        NSTemporaryDirectory() + "lectern-doctor-\(ProcessInfo.processInfo.processIdentifier).\(format.fileExtension)"
      defer { try? FileManager.default.removeItem(atPath: path) }  // A file for temporary things may stay.
      var options = MasteringOptions()
      options.format = format
      let line = Line(id: "a", role: .paragraph, text: "", spoken: "", alignment: [], language: "en", pauseAfter: .zero)
      do {
        let recorder = Recorder(script: Script(language: "en", title: "", lines: [line]), options: options)
        try recorder.append(Speech(line: 0, samples: Array(repeating: 0, count: 4410), sampleRate: 22_050, words: []))
        _ = try recorder.finish(to: path)
        findings.append(Finding(state: .ok, subject: "\(format.rawValue) files", detail: "can be written"))
      } catch {
        findings.append(
          Finding(
            state: .problem, subject: "\(format.rawValue) files", detail: "\(error)",
            advice: "see that there is room for temporary files, and install Lectern's libraries again"))
      }
    }
  }

  private static func web(_ findings: inout [Finding]) {
    if SourceLoader.canFetch {
      findings.append(
        Finding(state: .ok, subject: "libcurl", detail: "articles and pictures can be fetched from the web"))
    } else {
      findings.append(
        Finding(
          state: .optional, subject: "libcurl", detail: "none, so nothing can be fetched from the web",
          advice: "apt-get install libcurl4"))
    }
  }

  private static func player(_ findings: inout [Finding]) {
    do {
      findings.append(Finding(state: .ok, subject: "player", detail: try Player.find().path))
    } catch {
      findings.append(
        Finding(
          state: .optional, subject: "player", detail: "none, so “lectern voices --say” can only write files",
          advice: "apt-get install alsa-utils"))
    }
  }

  private func show(_ findings: [Finding]) throws {
    var output = StandardOutput()
    switch format {
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try output.write([UInt8](try encoder.encode(findings)))
      try output.write("\n")
    case .text:
      for finding in findings {
        let state = finding.state.rawValue.padding(toLength: 9, withPad: " ", startingAt: 0)
        try output.write("\(state) \(finding.subject): \(finding.detail)\n")
        if let advice = finding.advice { try output.write("          → \(advice)\n") }
      }
    }
    try output.flush()
  }
}
