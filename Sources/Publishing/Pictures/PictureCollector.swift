internal import Glibc
internal import Mastering
public import Reading

/// Puts the pictures of an article into the folder of its edition: `images/1.jpg` and so on, in the order of the article.
///
/// A picture that is missing, damaged or too large is left out with a notice, and its description stands alone.
public struct PictureCollector: Sendable {
  /// The most pictures that an edition gets.
  ///
  /// The default is 100.
  public var limit = 100
  private let cleaner: PictureCleaner

  /// Makes a collector; what goes between processes is kept in `scratch`, a folder.
  public init(scratch: String = "/tmp") {
    cleaner = PictureCleaner(scratch: scratch)
  }

  /// Gets, cleans and writes the pictures of one article.
  ///
  /// - Parameters:
  ///   - article: what has the pictures.
  ///   - loader: gets them.
  ///   - folder: the edition's folder, which exists.
  /// - Returns: the pictures.
  /// - Throws: ``PublishingError``, `CancellationError`.
  public func collect(
    _ article: Article, from loader: PictureLoader, into folder: String
  ) async throws -> PictureCollection {
    var run = Run(folder: folder)
    try await collect(article, from: loader, story: nil, in: &run)
    return finished(run)
  }

  /// Gets, cleans and writes the pictures of several articles that are in one edition.
  ///
  /// - Parameters:
  ///   - stories: what has the pictures, and what gets them; their addresses are those of ``StoryPictures/article(_:at:)``.
  ///   - folder: the edition's folder, which exists.
  /// - Returns: the pictures.
  /// - Throws: ``PublishingError``, `CancellationError`.
  public func collect(
    _ stories: [(article: Article, loader: PictureLoader)], into folder: String
  ) async throws -> PictureCollection {
    var run = Run(folder: folder)
    for (index, story) in stories.enumerated() {
      try await collect(story.article, from: story.loader, story: index, in: &run)
    }
    return finished(run)
  }
}

extension PictureCollector {
  /// Where a collection stands.
  private struct Run {
    let folder: String
    var collection = PictureCollection()
    var seen: Set<String> = []
    var byContent: [String: Picture] = [:]
    var remote = 0
    var count = 0
  }

  private func collect(
    _ article: Article, from loader: PictureLoader, story: Int?, in run: inout Run
  ) async throws {
    for place in article.blocks.figurePlaces {
      guard let address = place.figure.address, run.seen.insert(address).inserted else { continue }
      run.count += 1
      guard run.count <= limit else { continue }
      try Task.checkCancellation()
      let own = story.map { StoryPictures.address(address, inStory: $0) } ?? address
      let answer: PictureLoader.Answer
      do throws(PictureError) {
        answer = try await loader.picture(at: own)
      } catch {
        switch error {
        case .remote: run.remote += 1
        case .noFolder: break
        default:
          if case .notFound(let path) = error {
            run.collection.origins.append(PictureOrigin(path: path, sha256: nil, story: story))
          }
          run.collection.notices.append(.leftOut(own, because: "\(error)", at: place.source))
        }
        continue
      }
      if let path = answer.path {
        run.collection.origins.append(
          PictureOrigin(path: path, sha256: Digest.hexadecimal(of: answer.bytes), story: story))
      }
      let picture: CleanPicture
      do throws(PictureProblem) {
        picture = try cleaner.clean(answer.bytes)
      } catch {
        // What stands for a video is often the video itself.
        if place.figure.kind != .video {
          run.collection.notices.append(.leftOut(own, because: "\(error)", at: place.source))
        }
        continue
      }
      let content = Digest.hexadecimal(of: picture.bytes)
      let shown = try run.byContent[content] ?? write(picture, number: run.byContent.count + 1, into: run.folder)
      run.byContent[content] = shown
      run.collection.pictures[address] = shown
    }
  }

  private func finished(_ run: Run) -> PictureCollection {
    var collection = run.collection
    if run.count > limit {
      collection.notices.append(
        Notice(.warning, "The article has \(run.count) pictures; the first \(limit) are shown."))
    }
    if run.remote > 0 {
      let pictures = run.remote == 1 ? "1 picture is" : "\(run.remote) pictures are"
      collection.notices.append(
        Notice(.information, "\(pictures) on the web and not shown; --fetch-images fetches what is."))
    }
    return collection
  }
}

extension PictureCollector {
  private func write(
    _ picture: CleanPicture, number: Int, into folder: String
  ) throws(PublishingError) -> Picture {
    let name = "images/\(number).\(picture.format.fileExtension)"
    let path = "\(folder)/\(name)"
    do throws(MasteringError) {
      if unsafe mkdir("\(folder)/images", 0o777) != 0, errno != EEXIST {
        throw MasteringError(writing: path, code: errno)
      }
      try WholeFile.write(picture.bytes.span, to: path)
    } catch {
      throw PublishingError(error, at: path)
    }
    return Picture(
      name: name, mediaType: picture.format.mediaType, width: picture.width, height: picture.height)
  }
}

extension Notice {
  fileprivate static func leftOut(_ address: String, because reason: String, at place: String?) -> Notice {
    // An address that holds the picture is longer than anybody reads.
    let shown = address.utf8.count > 200 ? "\(address.prefix(60))…" : address
    return Notice(.warning, "The picture “\(shown)” is not shown: \(reason).", at: place)
  }
}
