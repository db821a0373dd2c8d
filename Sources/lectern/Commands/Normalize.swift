import Arguments
import Producing
import Reading
import Scripting

/// `lectern normalize`: lines in, spoken lines out.
struct Normalize: Command {
  /// How explanations are shown.
  enum Format: String, ArgumentValue, CaseIterable {
    case text, json
  }

  static let name = "normalize"
  static let summary = "say each line of standard input as a newsreader would, one line for each"
  static let examples = [
    Example("echo 'It cost $5.2bn.' | lectern normalize", "“It cost five point two billion dollars.”"),
    Example("lectern normalize --sentences < article.txt", "where sentences end"),
    Example("echo 'NATO met on Dec. 3.' | lectern normalize --explain", "what becomes of each word, and why"),
  ]
  static let parameters: [Parameter<Normalize>] = [
    .option(
      "language", nil, "TAG", \.language, expecting: "a language tag such as en-GB or ko", help: "the lines' language"),
    .option("lexicon", nil, "FILE", \.lexicons, help: "how words of your own are said, as W3C PLS"),
    .option("voice", "v", "NAME", \.voice, help: "whose lexicons are used [default: the language's own voice]"),
    .option("voices", nil, "DIR", \.voices, help: "a folder with voices of your own"),
    .flag("explain", nil, \.isExplained, help: "show what becomes of each word, and which rule or lexicon decides"),
    .option("format", "f", "FORMAT", \.format, help: "how --explain shows it; json is one object a line"),
    .flag("sentences", nil, \.showsSentences, help: "the line's sentences instead, joined by “ ⏎ ”"),
  ]

  var language: Language = "en-US"
  var lexicons: [String] = []
  var voice: String?
  var voices: [String] = []
  var showsSentences = false
  var isExplained = false
  var format = Format.text

  func run() async throws -> ExitStatus {
    if isExplained && showsSentences {
      throw UsageError.contradiction("--explain and --sentences are two answers; leave one of them out.")
    }
    let repertoire = try Repertoire(of: Installation(userFolders: voices), lexicons: lexicons)
    let lexicons = try repertoire.lexicons(for: language, voice: voice)
    for notice in lexicons.flatMap(\.notices) { StandardError.note(notice.message) }
    let normaliser = Normaliser(language: language, lexicons: lexicons)
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
    if isExplained { return explanation(of: line, by: normaliser) }
    guard showsSentences else { return normaliser.spoken(line).spoken }
    let scalars = Array(line.unicodeScalars)
    return normaliser.sentences(of: line)
      .map { String(String.UnicodeScalarView(scalars[$0])) }
      .joined(separator: " ⏎ ")
  }

  /// A table, or an object with a row for each stretch.
  private func explanation(of line: String, by normaliser: Normaliser) -> String {
    let steps = normaliser.explanation(of: line)
    switch format {
    case .text:
      let rows = steps.map { [$0.written, $0.kind, $0.reason, $0.reading] }
      return LexiconList.columns(rows).map { $0 + "\n" }.joined()
    case .json:
      var json = JSONText()
      json.object { json in
        json.member("text", line)
        json.member("spoken", normaliser.spoken(line).spoken)
        json.member("steps") { $0.array { json in for step in steps { step.write(to: &json) } } }
      }
      return json.text
    }
  }
}
