public import Reading

/// A file beside an article that one of its pictures was read from, or was not there to be read.
///
/// An edition whose pictures have changed since is made again.
public struct PictureOrigin: Sendable, Hashable, Codable {
  /// The path from the article's folder.
  public var path: String
  /// Which of several articles it is beside, by its position among ``EditionManifest/sources``; nil of a single one.
  public var story: Int?
  /// The file's SHA-256 in hexadecimal; nil if it could not be read.
  public var sha256: String?

  /// Makes an origin.
  public init(path: String, sha256: String?, story: Int? = nil) {
    self.path = path
    self.story = story
    self.sha256 = sha256
  }
}

extension PictureLoader {
  /// Whether a file beside the article is what it was when a picture was read from it.
  public func isUnchanged(_ origin: PictureOrigin) -> Bool {
    // One that can't be read now counts as gone.
    let answer = try? file(atPath: origin.path)
    return answer.map { Digest.hexadecimal(of: $0.bytes) } == origin.sha256
  }
}
