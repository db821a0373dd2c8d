import Arguments
import Producing
import Reading
import Scripting

/// `lectern normalize`: lines in, spoken lines out.
struct Normalize: Command {
  static let name = "normalize"
  static let summary = "say each line of standard input as a newsreader would, one line for each"
  static let examples = [
    Example("echo 'It cost $5.2bn.' | lectern normalize", "“It cost five point two billion dollars.”"),
    Example("lectern normalize --sentences < article.txt", "where sentences end"),
  ]
  static let parameters: [Parameter<Normalize>] = [
    .option(
      "language", nil, "TAG", \.language, expecting: "a language tag such as en-GB or ko", help: "the lines' language"),
    .option("lexicon", nil, "FILE", \.lexicons, help: "how words of your own are said, as W3C PLS"),
    .option("voice", "v", "NAME", \.voice, help: "whose lexicons are used [default: the language's own voice]"),
    .option("voices", nil, "DIR", \.voices, help: "a folder with voices of your own"),
    .flag("sentences", nil, \.showsSentences, help: "the line's sentences instead, joined by “ ⏎ ”"),
  ]

  var language: Language = "en-US"
  var lexicons: [String] = []
  var voice: String?
  var voices: [String] = []
  var showsSentences = false

  func run() async throws -> ExitStatus {
    let repertoire = try Repertoire(of: Installation(userFolders: voices), lexicons: lexicons)
    let normaliser = Normaliser(
      language: language, lexicons: try repertoire.lexicons(for: language, voice: voice))
    var input = StandardInput()
    var output = StandardOutput()
    while let lines = try input.lines() {
      for line in lines { try output.write(answer(to: line, by: normaliser) + "\n") }
      // Whoever waits for an answer before the next line gets it; whoever doesn't is served in large pieces.
      if !input.isReady { try output.flush() }
    }
    try output.flush()
    return .done
  }

  private func answer(to line: String, by normaliser: Normaliser) -> String {
    guard showsSentences else { return normaliser.spoken(line).spoken }
    let scalars = Array(line.unicodeScalars)
    return normaliser.sentences(of: line)
      .map { String(String.UnicodeScalarView(scalars[$0])) }
      .joined(separator: " ⏎ ")
  }
}
