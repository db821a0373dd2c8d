import Arguments
import Foundation
import Producing
import Reading
import Synchronization

/// `lectern digest`: one edition of several articles.
struct Digest: Command {
  static let name = "digest"
  static let summary = "make one edition of several articles: headlines first, then the stories"
  static let discussion = [
    "The edition begins with its title, the day and the headlines; then come the stories, a chapter each, and one close for all. "
      + "Each story is in its own language. An article that can't be read or spoken is left out, and the status is 3; one that is named twice "
      + "is said once. A digest that is there already and unchanged is left alone."
  ]
  static let examples = [
    Example("lectern digest council.html bridge.md harbor.txt -o editions", "an edition that is named after the day"),
    Example(
      "lectern digest news/*.html --title 'The evening news' --order date --format mp3,page,epub", "the newest first"),
    Example("lectern digest council.html bridge.md -o morning.mp3", "the sound alone"),
  ]
  static let parameters: [Parameter<Digest>] =
    [
      .argument("ARTICLE", \.articles, help: "a file, an address, or “-”"),
      .option(
        "title", "t", "TITLE", \.title,
        help: "what the edition is called [default: the publication, if all are of one, and the day]"),
      .option(
        "date", nil, "DAY", \.date, expecting: "a day such as 2025-06-16",
        help: "the day of the edition [default: that of the newest article]"),
      .option("order", nil, "HOW", \.order, help: "in which order the stories are read: as given, or the newest first"),
    ] + OutputOptions.parameters.kept(in: \.output) + RunOptions.parametersOfOne.kept(in: \.run)
    + SoundOptions.parameters.kept(in: \.sound)
    + ScriptingOptions.parameters(
      language: "the language of what is said between the stories [default: that of most stories]"
    ).kept(in: \.scripting)
    + MessageOptions.parameters.kept(in: \.messages)

  var articles: [String] = []
  var title: String?
  var date: ArticleDate?
  var order = DigestJob.Order.given
  var output = OutputOptions()
  var run = RunOptions()
  var sound = SoundOptions()
  var scripting = ScriptingOptions()
  var messages = MessageOptions()

  func run() async throws -> ExitStatus {
    var settings = try scripting.settings()
    settings.mastering = sound.options
    settings.formats = try output.formats(isDryRun: run.isDryRun)
    settings.fetchesImages = run.fetchesImages
    settings.site = output.format.site(of: output.path)
    let destination: EditionJob.Destination =
      try output.isSound ? .sound(output.path) : .headline(in: output.path)
    var digest = DigestJob(of: articles, title: title, date: date, destination: destination)
    digest.order = order
    let plan = Plan(jobs: [EditionJob(source: articles[0], title: title ?? "digest", destination: destination)])
    if run.isDryRun {
      try list(destination)
      return .done
    }
    let producer = try Production.producer(settings: settings, scripting: scripting, isForced: run.isForced)
    plan.sweep()
    let display = run.display(messages)
    let leftOut = LeftOut()
    let batch = Producing.Batch(width: 1) { [digest] _ in
      try await producer.produce(digest) { failure in
        leftOut.count.withLock { $0 += 1 }
        display.show(failure)
      }
    }
    let (summary, status) = try await Interruption.cancelling { try await batch.run(plan.jobs) { display.show($0) } }
    let count = leftOut.count.withLock { $0 }
    if summary.failures.isEmpty { display.finish(summary, of: subject(without: count)) }
    if let status { return status }
    guard let failure = summary.failures.first else { return count == 0 ? .done : .someFailed }
    return articles.count == 1 ? ExitStatus(failure.reason) : .someFailed
  }
}

extension Digest {
  /// How many articles were left out.
  private final class LeftOut: Sendable {
    let count = Mutex(0)
  }

  /// What there was to make, as the closing sentence calls it.
  private func subject(without missing: Int) -> String {
    let articles = articles.count == 1 ? "1 article" : "\(articles.count) articles"
    return missing == 0 ? "Digest of \(articles)" : "Digest of \(articles) without \(missing) that failed"
  }

  /// Every article, and where all of them go.
  private func list(_ destination: EditionJob.Destination) throws {
    var output = StandardOutput()
    try output.write(Plan(jobs: articles.map { EditionJob(source: $0, destination: destination) }).text)
    try output.flush()
  }
}
