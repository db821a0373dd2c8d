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

  /// Gets, cleans and writes the pictures.
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
    var collection = PictureCollection()
    var seen: Set<String> = []
    var byContent: [String: Picture] = [:]
    var remote = 0
    let places = article.blocks.figurePlaces.filter { place in
      place.figure.address.map { seen.insert($0).inserted } ?? false
    }
    for place in places.prefix(limit) {
      try Task.checkCancellation()
      let (figure, address) = (place.figure, place.figure.address ?? "")
      let answer: PictureLoader.Answer
      do throws(PictureError) {
        answer = try await loader.picture(at: address)
      } catch {
        switch error {
        case .remote: remote += 1
        case .noFolder: break
        default:
          if case .notFound(let path) = error { collection.origins.append(PictureOrigin(path: path, sha256: nil)) }
          collection.notices.append(.leftOut(address, because: "\(error)", at: place.source))
        }
        continue
      }
      if let path = answer.path {
        collection.origins.append(PictureOrigin(path: path, sha256: Digest.hexadecimal(of: answer.bytes)))
      }
      let picture: CleanPicture
      do throws(PictureProblem) {
        picture = try cleaner.clean(answer.bytes)
      } catch {
        // What stands for a video is often the video itself.
        if figure.kind != .video { collection.notices.append(.leftOut(address, because: "\(error)", at: place.source)) }
        continue
      }
      let content = Digest.hexadecimal(of: picture.bytes)
      let shown = try byContent[content] ?? write(picture, number: byContent.count + 1, into: folder)
      byContent[content] = shown
      collection.pictures[address] = shown
    }
    if places.count > limit {
      collection.notices.append(
        Notice(.warning, "The article has \(places.count) pictures; the first \(limit) are shown."))
    }
    if remote > 0 {
      let pictures = remote == 1 ? "1 picture is" : "\(remote) pictures are"
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
