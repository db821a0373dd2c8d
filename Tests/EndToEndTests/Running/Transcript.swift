import Foundation

/// A record of commands and what they print, as a text file that a person can read and a test can repeat.
///
/// ```
/// % lectern normalize
/// It cost $5.
/// ^D
/// It cost five dollars.
/// => 0
/// ```
///
/// `% ` begins a command; what follows up to `^D` is its standard input, if there is a `^D`. Then come its standard output,
/// its standard error with `2> ` before each line, and its status. The commands of a file run one after the other in one
/// folder, where `samples` are the package's. Other lines before the first command, or between commands after an empty line,
/// say what it is about.
struct Transcript: Sendable {
  /// One command of a transcript.
  struct Step: Sendable {
    /// The lines above the command.
    var prose: [String] = []
    var command: String
    /// Nil for none, which reads as an empty input.
    var input: String?
    /// What is printed, in the form of the file, up to the status.
    var result: String
  }

  var steps: [Step]

  /// The transcripts there are, by the names of their files.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  private static let folder = Stage.package + "/Tests/EndToEndTests/Transcripts"

  init(named name: String) throws {
    let text = try String(contentsOf: URL(filePath: Self.folder + "/\(name).txt"), encoding: .utf8)
    steps = []
    var prose: [String] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      guard line.hasPrefix("% ") else {
        prose.append(line)
        continue
      }
      var taken: [String] = []
      while let next = lines.popFirst() {
        taken.append(next)
        if next.hasPrefix("=> ") { break }
      }
      var step = Step(prose: prose, command: String(line.dropFirst(2)), result: "")
      if let end = taken.firstIndex(of: "^D") {
        step.input = taken[..<end].map { $0 + "\n" }.joined()
        taken.removeFirst(end + 1)
      }
      step.result = taken.joined(separator: "\n")
      steps.append(step)
      prose = []
    }
  }

  /// Writes the transcript in place of the one of this name.
  func record(as name: String) throws {
    var lines: [String] = []
    for step in steps {
      lines += step.prose + ["% " + step.command]
      if let input = step.input { lines.append(input + "^D") }
      lines.append(step.result)
    }
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: Self.folder + "/\(name).txt", atomically: true, encoding: .utf8)
  }

  /// What a command came to, in the form of the file; the folder that it ran in is called `FOLDER`.
  static func result(of outcome: Stage.Outcome, in stage: Stage) -> String {
    var lines: [String] = []
    func add(_ text: String, prefix: String) {
      guard !text.isEmpty else { return }
      var parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if parts.last == "" { parts.removeLast() } else { parts[parts.count - 1] += "¶ no newline" }
      lines += parts.map { prefix + $0 }
    }
    add(outcome.text, prefix: "")
    add(outcome.messages, prefix: "2> ")
    lines.append("=> \(outcome.status)")
    return lines.joined(separator: "\n").replacing(stage.path, with: "FOLDER").replacing(Stage.package, with: "PACKAGE")
  }
}
