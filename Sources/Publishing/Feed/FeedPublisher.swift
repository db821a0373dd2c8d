internal import Foundation
internal import Mastering
public import Reading

/// Writes the feeds of a folder of editions: `feed.xml` and `jsonfeed.json`.
public struct FeedPublisher: Sendable {
  /// The names of the files that are written.
  public static let names = [PodcastFeed.rssName, PodcastFeed.jsonName]
  /// The name of the picture that is drawn for a feed without one.
  private static let imageName = "feed.jpg"

  private let settings: FeedSettings
  private let version: String
  private let scratch: String

  /// Makes a publisher.
  ///
  /// - Parameters:
  ///   - settings: what the feed says of itself.
  ///   - version: the version of Lectern.
  ///   - scratch: the folder for what goes between processes.
  public init(settings: FeedSettings, version: String, scratch: String = "/tmp") {
    self.settings = settings
    self.version = version
    self.scratch = scratch
  }

  /// Writes the feeds of the editions of a library into its folder.
  ///
  /// Editions without sound that a player could fetch are left out.
  ///
  /// - Returns: how many episodes there are, and what is doubtful.
  /// - Throws: ``FeedError``, ``PublishingError``, ``LibraryError/noEditions(path:)``.
  public func publish(_ library: EditionLibrary, into folder: String) throws -> (episodes: Int, notices: [Notice]) {
    guard !library.entries.isEmpty else { throw LibraryError.noEditions(path: folder) }
    var notices: [Notice] = []
    let image = try image(in: folder)
    let feed = PodcastFeed(settings, entries: library.entries, image: image, version: version)
    for (episode, entry) in zip(feed.episodes, library.entries) {
      if episode.time == nil {
        notices.append(
          Notice(.warning, "The edition “\(entry.path)” has no date, so that players may not list it."))
      }
      if let sound = episode.sounds.first, sound.mediaType != "audio/mpeg" {
        notices.append(
          Notice(
            .warning,
            "The edition “\(entry.path)” has no MP3, which is what every player plays; make it with --format mp3."))
      }
    }
    for (name, text) in [(PodcastFeed.rssName, feed.rss()), (PodcastFeed.jsonName, feed.json())] {
      let path = "\(folder)/\(name)"
      do { try WholeFile.write(text, to: path) } catch { throw PublishingError(error, at: path) }
    }
    return (feed.episodes.count, notices)
  }

  /// The feed's picture: at an address, in the folder, or drawn.
  private func image(in folder: String) throws -> Episode.File {
    guard let name = settings.image else {
      try CoverArtist(scratch: scratch).drawCover(
        of: settings.title + " " + settings.description, for: settings.title, as: Self.imageName, into: folder)
      return Episode.File(address: settings.baseURL + Self.imageName, mediaType: "image/jpeg", size: 0)
    }
    if let address = WebAddress.link(name) { return Episode.File(address: address, mediaType: "image/jpeg", size: 0) }
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
      throw FeedError.image(name: name, problem: "is no file in “\(folder)”")
    }
    guard let format = PictureFormat(Array(data)), format == .jpeg || format == .png,
      let picture = try? PictureCleaner(scratch: scratch).stripped(Array(data))  // A damaged one is none.
    else { throw FeedError.image(name: name, problem: "is neither JPEG nor PNG") }
    guard picture.width == picture.height, (1400...3000).contains(picture.width) else {
      throw FeedError.image(name: name, problem: "has \(picture.width) × \(picture.height) pixels")
    }
    return Episode.File(
      address: settings.baseURL + WebAddress.file(name), mediaType: format.mediaType, size: data.count)
  }
}
