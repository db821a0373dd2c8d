import Arguments
import Producing
import Publishing
import Reading
import Speaking

/// `lectern render`: an audio edition per article.
struct Render: Command {
  static let name = "render"
  static let summary = "make an audio edition of each article"
  static let discussion = [
    "An article is an HTML, Markdown or plain-text file, compressed or not, an http(s) address, or “-” for standard input. "
      + "Each edition is a folder with the sound, the script, the times of the words, and edition.json, which says what it "
      + "is, and whatever --format asks for. An edition that is there already and unchanged is left alone."
  ]
  static let examples = [
    Example("lectern render council.html", "an edition in editions/council"),
    Example("lectern render council.html --format mp3,page,epub", "MP3, a page that plays it, and a talking book"),
    Example("lectern render council.html --voice en-gb -o council.mp3", "the sound alone, in another voice"),
    Example("curl -s https://example.com/council | lectern render - -o - | aplay", "straight to the loudspeakers"),
  ]
  static let parameters: [Parameter<Render>] =
    [
      .argument("ARTICLE", \.articles, help: "a file, an address, or “-”"),
      .option("url", nil, "ADDRESS", \.url, help: "where the article stands on the web, if it is read from a file"),
    ] + OutputOptions.parameters.kept(in: \.output) + RunOptions.parameters.kept(in: \.run)
    + SoundOptions.parameters.kept(in: \.sound) + ScriptingOptions.parameters.kept(in: \.scripting)
    + MessageOptions.parameters.kept(in: \.messages)

  var articles: [String] = []
  var output = OutputOptions()
  var url: String?
  var run = RunOptions()
  var sound = SoundOptions()
  var scripting = ScriptingOptions()
  var messages = MessageOptions()

  func run() async throws -> ExitStatus {
    var settings = try scripting.settings()
    settings.mastering = sound.options
    let plan = try plan(formats: &settings.formats)
    if run.isDryRun {
      try list(plan)
      return .done
    }
    settings.fetchesImages = run.fetchesImages
    settings.site = output.format.site(of: output.path)
    let producer = try Production.producer(settings: settings, scripting: scripting, isForced: run.isForced)
    plan.sweep()
    let display = run.display(messages)
    let batch = Producing.Batch(width: run.width) { try await producer.produce($0) }
    let (summary, status) = try await Interruption.cancelling { try await batch.run(plan.jobs) { display.show($0) } }
    // Of a single article that failed all is said.
    if plan.jobs.count > 1 || summary.failures.isEmpty { display.finish(summary) }
    if let status { return status }
    guard let failure = summary.failures.first else { return .done }
    return plan.jobs.count == 1 ? ExitStatus(failure.reason) : .someFailed
  }
}

extension Render {
  /// What is to be made where, and what is in it.
  private func plan(formats: inout [EditionFormat]) throws -> Plan {
    formats = try output.formats(isDryRun: run.isDryRun)
    guard try output.isSound else { return Plan(articles: articles, output: output.path, url: url) }
    guard articles.count == 1 else {
      throw UsageError.contradiction(
        "One sound file can't hold \(articles.count) articles; name a folder with --output, or one article.")
    }
    return Plan(jobs: [EditionJob(source: articles[0], url: url, destination: .sound(output.path))])
  }

  private func list(_ plan: Plan) throws {
    var output = StandardOutput()
    try output.write(plan.text)
    try output.flush()
  }
}
