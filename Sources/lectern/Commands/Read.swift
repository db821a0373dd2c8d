import Arguments
import Producing
import Reading

/// `lectern read`: the article as it was understood, and what was left out.
struct Read: Command {
  /// How an article is shown.
  enum Format: String, ArgumentValue, CaseIterable {
    case text, json
  }

  static let name = "read"
  static let summary = "show the article as it was understood, and what was left out"
  static let discussion = ["Of several articles JSON gives one object a line."]
  static let examples = [
    Example("lectern read council.html", "what is read, what is not, and why"),
    Example("lectern read --explain council.html", "also where headline, bylines and dates are from"),
    Example("lectern read --format json *.html", "for programs, one object a line"),
  ]
  static let parameters: [Parameter<Read>] =
    [
      .argument("ARTICLE", \.articles, help: "a file, an address, or “-”"),
      .option("format", "f", "FORMAT", \.format, help: "how it is shown"),
      .flag(
        "explain", nil, \.isExplained, help: "show also what the page says of headline, bylines and dates, and where"),
      .option("url", nil, "ADDRESS", \.url, help: "where the article stands on the web, if it is read from a file"),
    ]

  var articles: [String] = []
  var format = Format.text
  var isExplained = false
  var url: String?

  func run() async throws -> ExitStatus {
    let readers = Readers()
    var output = StandardOutput()
    var failure: (any Error)?
    for (index, name) in articles.enumerated() {
      do {
        let source = try await Production.source(of: name, url: url)
        let report = ArticleReport(
          try readers.article(from: source), evidence: isExplained ? try readers.explanation(of: source) : nil)
        switch format {
        case .json:
          try output.write(report.json)
          try output.write("\n")
        case .text: try output.write((index == 0 ? "" : "\n") + report.text)
        }
      } catch let error as ReadingError {
        guard articles.count > 1 else { throw error }
        failure = error
        StandardError.complain(error)
      }
    }
    try output.flush()
    return failure == nil ? .done : .someFailed
  }
}
