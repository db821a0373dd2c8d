import Arguments
import Producing
import Reading
import Scripting

/// `lectern preview`: the script, before anything is spoken.
struct Preview: Command {
  /// How a script is shown.
  enum Format: String, ArgumentValue, CaseIterable {
    case text, json, ssml, html
  }

  static let name = "preview"
  static let summary = "show what will be said, before anything is spoken"
  static let examples = [
    Example("lectern preview council.html", "the script, with what differs between shown and spoken"),
    Example("lectern preview council.html --format html > script.html", "as a page to pass round"),
  ]
  static let parameters: [Parameter<Preview>] =
    [
      .argument("ARTICLE", \.article, help: "a file, an address, or “-”"),
      .option("format", "f", "FORMAT", \.format, help: "how it is shown"),
      .option("url", nil, "ADDRESS", \.url, help: "where the article stands on the web, if it is read from a file"),
    ] + ScriptingOptions.parameters.kept(in: \.scripting)

  var article = ""
  var format = Format.text
  var url: String?
  var scripting = ScriptingOptions()

  func run() async throws -> ExitStatus {
    let editor = try scripting.editor(settings: scripting.settings(), installation: scripting.installation())
    let article = try editor.article(from: await Production.source(of: article, url: url))
    var script = try editor.script(for: article)
    script.notices = article.notices + script.notices
    var output = StandardOutput()
    try output.write(text(of: script))
    try output.flush()
    return .done
  }

  private func text(of script: Script) -> String {
    switch format {
    case .text:
      var rendering = TextRendering()
      rendering.width = min(Terminal.output.width, 120)
      rendering.isColoured = Terminal.output.isCapable
      return rendering.text(of: script)
    case .json: return JSONRendering().text(of: script)
    case .ssml: return SSMLRendering().text(of: script)
    case .html: return HTMLRendering().text(of: script)
    }
  }
}
