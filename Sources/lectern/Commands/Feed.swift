import Arguments
import Foundation
import Producing
import Publishing
import Reading

/// `lectern feed`: a podcast of a folder of editions.
struct Feed: Command {
  static let name = "feed"
  static let summary = "write a podcast feed of a folder of editions"
  static let discussion = [
    "The folder gets feed.xml, which podcast players subscribe to, and jsonfeed.json, the same as JSON Feed. Every edition "
      + "below the folder is an episode, the newest first; what is half made or damaged is left out. The folder is then put "
      + "on the web as it is.",
    "The settings are a JSON object. It must have title, description, link (the website), baseURL (where the folder will "
      + "be on the web) and author. It may have email, category (“News > Politics”, or a list), image (an address, or a file "
      + "in the folder; else one is drawn), explicit (true or false), language, copyright, limit (how many episodes), type "
      + "(episodic or serial), locked (true or false) and guid (which a feed that moves keeps).",
  ]
  static let examples = [
    Example("lectern feed editions --config feed.json", "editions/feed.xml and editions/jsonfeed.json")
  ]
  static let parameters: [Parameter<Feed>] = [
    .argument("DIR", \.folder, help: "where the editions are"),
    .option("config", "c", "FILE", \.config, help: "what the feed says of itself, as JSON"),
  ]

  var folder = ""
  var config: String?

  func run() async throws -> ExitStatus {
    guard let config else {
      throw UsageError.contradiction(
        "A feed needs its settings; add --config FILE (“lectern feed --help” says what is in it).")
    }
    let settings = try FeedSettings(file: config)
    let outputs = FeedPublisher.names.map { "\(folder)/\($0)" }
    if outputs.contains(where: { Self.isSame($0, config) }) {
      throw UsageError.contradiction("“\(config)” would be overwritten by the feed; give the settings another name.")
    }
    let library = try EditionLibrary(folder: folder)
    let publisher = FeedPublisher(
      settings: settings, version: Installation.version, scratch: try Installation().scratchFolder)
    let (episodes, notices) = try publisher.publish(library, into: folder)
    for notice in library.notices + notices { StandardError.note(notice.message) }
    // So that the folder's page leads to the feed.
    try Index.write(of: library, in: folder)
    let count = episodes == 1 ? "1 episode" : "\(episodes) episodes"
    StandardError.note("\(count) in \(outputs.map { "“\($0)”" }.joined(separator: " and ")).")
    return .done
  }

  private static func isSame(_ path: String, _ other: String) -> Bool {
    func resolved(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
    return resolved(path) == resolved(other)
  }
}
