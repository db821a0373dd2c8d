import Arguments
import Foundation
import Producing

/// How editions are made, one or many.
struct RunOptions: Sendable {
  var jobs: Int?
  var progress = ProgressStyle.auto
  var isForced = false
  var isDryRun = false
  var fetchesImages = false

  /// The options of commands that make many editions.
  static let parameters: [Parameter<RunOptions>] =
    [
      .option(
        "jobs", "j", "N", \.jobs, section: "Running", expecting: "1 to 512",
        where: { Int($0).map((1...512).contains) ?? false },
        help: "how many articles are worked on at once [default: one for every processor]")
    ] + parametersOfOne

  /// The options of a command that makes one edition.
  static let parametersOfOne: [Parameter<RunOptions>] = [
    .option("progress", nil, "HOW", \.progress, section: "Running", help: "how to say how far it is"),
    .flag(
      "fetch-images", nil, \.fetchesImages, section: "Running",
      help: "fetch pictures from the web that are not beside the article; without it nothing is fetched"),
    .flag("force", nil, \.isForced, section: "Running", help: "make editions again that are unchanged"),
    .flag("dry-run", "n", \.isDryRun, section: "Running", help: "only list the articles and where their editions go"),
  ]

  /// How many articles are worked on at once.
  var width: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// A display on standard error.
  func display(_ messages: MessageOptions) -> ProgressDisplay {
    let terminal = Terminal.messages
    let style = progress == .auto ? (terminal.isCapable ? ProgressStyle.bar : .plain) : progress
    return ProgressDisplay(
      style: style, verbosity: messages.verbosity, width: { Terminal.messages.width }, write: StandardError.write)
  }
}
