internal import Foundation
internal import Mastering

/// Writes `index.html` of a folder of editions: all of them, the newest first, to be looked through and opened.
public struct IndexPublisher: Sendable {
  /// The name of the file.
  public static let name = "index.html"

  private let title: String?
  private let version: String

  /// Makes a publisher.
  ///
  /// - Parameters:
  ///   - title: what the index is called; nil takes the publication's name, if all editions have the same.
  ///   - version: the version of Lectern.
  public init(title: String? = nil, version: String) {
    self.title = title
    self.version = version
  }

  /// Writes the index of a library into its folder.
  ///
  /// An index that would be the same is left as it is. A page of somebody else's is never overwritten.
  ///
  /// - Throws: ``LibraryError`` for a folder without editions, one that is an edition, or one with a page of another's;
  ///   ``PublishingError``.
  public func publish(_ library: EditionLibrary, into folder: String) throws {
    guard !library.entries.isEmpty else { throw LibraryError.noEditions(path: folder) }
    guard !library.entries.contains(where: \.path.isEmpty) else { throw LibraryError.isEdition(path: folder) }
    let path = "\(folder)/\(Self.name)"
    let feed = FileStatus("\(folder)/\(PodcastFeed.rssName)").flatMap { $0.isFile ? PodcastFeed.rssName : nil }
    let html = IndexPage(library: library, title: title, version: version, feed: feed).html()
    if let there = FileManager.default.contents(atPath: path) {
      let mark = Data("<meta name=\"generator\" content=\"\(IndexPage.generator) ".utf8)
      guard there.prefix(4096).range(of: mark) != nil else { throw LibraryError.foreignPage(path: path) }
      if there == Data(html.utf8) { return }
    }
    do { try WholeFile.write(html, to: path) } catch { throw PublishingError(error, at: path) }
  }
}
