import Foundation

/// The project's README, as far as it can be run.
///
/// A fenced block marked `console` holds commands, after `$ `, and what they print, on both streams. `…` in a line stands
/// for any text, `…` alone for any number of lines, none included. A block of another kind with a file name after the
/// kind (a `json` block named `my-voice.json`) is a file that the commands after it find beside them.
struct Readme {
  /// One thing that a reader following the README does.
  enum Step: Equatable {
    case write(file: String, text: String)
    case run(Command)
  }

  /// A command and what the README says it prints.
  struct Command: Equatable {
    /// The line of the README on which it stands, from 1.
    var line: Int
    var command: String
    var output: [String]
  }

  /// What is done, in the order of the text.
  var steps: [Step] = []

  /// The commands that the prose names in passing: code that begins with `make` or `lectern`.
  var mentions: [String] = []

  /// The README of the package that is tested.
  static func ofThePackage() throws -> Readme {
    try Readme(String(contentsOfFile: Stage.package + "/README.md", encoding: .utf8))
  }

  init(_ text: String) {
    var fence: (kind: String, file: String?)?
    var content: [String] = []
    var command: Command?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated() {
      if let open = fence {
        if line == "```" {
          if let last = command { steps.append(.run(last)) }
          if let file = open.file { steps.append(.write(file: file, text: content.map { $0 + "\n" }.joined())) }
          (fence, command, content) = (nil, nil, [])
        } else if open.kind != "console" {
          content.append(line)
        } else if line.hasPrefix("$ ") {
          if let last = command { steps.append(.run(last)) }
          command = Command(line: index + 1, command: String(line.dropFirst(2)), output: [])
        } else {
          command?.output.append(line)
        }
      } else if line.hasPrefix("```") {
        let words = line.dropFirst(3).split(separator: " ").map(String.init)
        fence = (words.first ?? "", words.count > 1 ? words[1] : nil)
      } else {
        // Every other piece between backquotes is code.
        for (number, code) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        where number % 2 == 1 && (code.hasPrefix("make ") || code.hasPrefix("lectern ")) {
          mentions.append(String(code))
        }
      }
    }
  }
}

extension Readme.Command {
  /// Whether what was printed is what the README says.
  func describes(_ printed: [String]) -> Bool { Self.match(output[...], printed[...]) }

  private static func match(_ expected: ArraySlice<String>, _ printed: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return printed.isEmpty }
    if first == "…" {
      return (0...printed.count).contains { match(expected.dropFirst(), printed.dropFirst($0)) }
    }
    guard let line = printed.first, matches(first, line) else { return false }
    return match(expected.dropFirst(), printed.dropFirst())
  }

  /// Whether a line is as a pattern says, `…` standing for any text.
  private static func matches(_ pattern: String, _ line: String) -> Bool {
    let parts = pattern.components(separatedBy: "…")
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return pattern == line }
    guard line.count >= first.count + last.count, line.hasPrefix(first), line.hasSuffix(last) else { return false }
    var rest = line.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.range(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
