internal import Reading
internal import Scripting

/// A podcast: its settings and its episodes, the newest first.
struct PodcastFeed {
  /// The name of the RSS file in the library's folder.
  static let rssName = "feed.xml"
  /// The name of the JSON feed: not `feed.json`, as the settings are often called.
  static let jsonName = "jsonfeed.json"

  let settings: FeedSettings
  let episodes: [Episode]
  let language: Language
  /// The picture that stands for it.
  let image: Episode.File
  let version: String

  init(_ settings: FeedSettings, entries: [EditionLibrary.Entry], image: Episode.File, version: String) {
    self.settings = settings
    self.image = image
    self.version = version
    let entries = entries.prefix(settings.limit)
    language = settings.language ?? Self.mostFrequentLanguage(of: entries)
    // The same article twice: the address can name only one of the editions, the first by its path.
    var owners: [String: String] = [:]
    for entry in entries {
      guard let address = Self.address(of: entry) else { continue }
      if owners[address].map({ entry.path.utf8.lexicographicallyPrecedes($0.utf8) }) ?? true {
        owners[address] = entry.path
      }
    }
    episodes = entries.map { entry in
      let address = Self.address(of: entry)
      let isOwner = address.map { owners[$0] == entry.path } ?? false
      return Episode(
        entry, base: settings.baseURL, identity: isOwner ? address ?? "" : settings.baseURL + entry.path)
    }
  }

  /// Where the RSS file is on the web.
  var rssAddress: String { settings.baseURL + Self.rssName }
  /// Where the JSON feed is on the web.
  var jsonAddress: String { settings.baseURL + Self.jsonName }

  private static func address(of entry: EditionLibrary.Entry) -> String? {
    entry.manifest.article.url ?? entry.manifest.source.url
  }

  private static func mostFrequentLanguage(of entries: some Collection<EditionLibrary.Entry>) -> Language {
    var counts: [Language: Int] = [:]
    for entry in entries { counts[entry.manifest.language, default: 0] += 1 }
    return counts.max { ($0.value, $1.key.tag) < ($1.value, $0.key.tag) }?.key ?? "en"
  }
}
