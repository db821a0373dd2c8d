import Arguments
import Foundation
import Mastering
import Producing
import Reading
import Scripting

/// The lexicon that is changed.
struct LexiconTarget: Sendable {
  var lexicon: String?
  var voices: String?
  var language: Language?
  var isDryRun = false

  static let parameters: [Parameter<LexiconTarget>] = [
    .option("lexicon", nil, "FILE", \.lexicon, section: "Lexicon", help: "the lexicon to change"),
    .option(
      "voices", nil, "DIR", \.voices, section: "Lexicon",
      help: "the folder whose lexicon for the language to change: lexicon-en.pls, and so on"),
    .option(
      "language", nil, "TAG", \.language, section: "Lexicon", expecting: "a language tag such as en-GB or ko",
      help: "the language of the texts [default: the lexicon's own, en for a new one]"),
    .flag("dry-run", "n", \.isDryRun, section: "Lexicon", help: "only say what would be done"),
  ]

  /// Where the lexicon is, or will be.
  ///
  /// - Throws: `UsageError` if nobody says.
  func path() throws(UsageError) -> String {
    if let lexicon { return lexicon }
    guard let voices else {
      throw .contradiction("Which lexicon? Add --lexicon FILE, or --voices DIR for the lexicon of a folder of voices.")
    }
    return "\(voices)/lexicon-\((language ?? "en").base).pls"
  }

  /// Reads the lexicon, changes it, and writes it if anything changed; no other command changes it meanwhile.
  ///
  /// - Parameter change: changes the lexicon, and says what.
  /// - Throws: `UsageError`, `LexiconError`, `MasteringError`, or what `change` throws.
  func edit(_ change: (inout LexiconFile) throws -> [(lexeme: Lexeme, change: LexiconFile.Change)]) throws {
    let lock = ChangeLock(forFileAt: try path())
    defer { withExtendedLifetime(lock) {} }
    var file = try file()
    let changes = try change(&file)
    try save(file, changes: changes)
  }

  /// The lexicon, an empty one if there is none yet.
  private func file() throws -> LexiconFile {
    let path = try path()
    guard FileManager.default.fileExists(atPath: path) else {
      return LexiconFile(name: path, language: language ?? "en")
    }
    guard let bytes = FileManager.default.contents(atPath: path) else { throw LexiconError.unreadable(path: path) }
    let file = try LexiconFile(pls: [UInt8](bytes), name: path)
    if let language, language.base != file.lexicon.language.base {
      throw UsageError.contradiction(
        "The lexicon \(path) is for the language \(file.lexicon.language), not \(language); name another file, or leave "
          + "--language out.")
    }
    return file
  }

  /// Writes the lexicon if anything in it changed, and says what.
  private func save(_ file: LexiconFile, changes: [(lexeme: Lexeme, change: LexiconFile.Change)]) throws {
    let isChanged = changes.contains { $0.change != .unchanged }
    if isDryRun {
      var output = StandardOutput()
      for (lexeme, change) in changes where change != .unchanged || changes.count == 1 {
        try output.write("\(file.lexicon.name)\t\(change)\t\(Self.text(of: lexeme))\n")
      }
      try output.flush()
    } else if isChanged {
      try WholeFile.write(file.bytes.span, to: file.lexicon.name)
    }
    guard !isDryRun else { return }
    if changes.count == 1, let (lexeme, change) = changes.first {
      StandardError.note("\(file.lexicon.name): \(change) \(Self.text(of: lexeme)).")
    } else {
      let counts = [LexiconFile.Change.added, .replaced, .unchanged].map { change in
        "\(changes.count { $0.change == change }) \(change)"
      }
      StandardError.note("\(file.lexicon.name): \(counts.joined(separator: ", ")).")
    }
  }

  private static func text(of lexeme: Lexeme) -> String {
    "\(lexeme.graphemes.joined(separator: ", ")) \(lexeme.heard)"
  }
}
