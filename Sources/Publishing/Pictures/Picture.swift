/// A picture of an edition: a file in its folder.
public struct Picture: Sendable, Hashable, Codable {
  /// The file's path in the edition's folder: `images/1.jpg`.
  public var name: String
  /// `image/jpeg`, `image/png` and so on.
  public var mediaType: String
  /// In pixels.
  public var width: Int
  /// In pixels.
  public var height: Int

  /// Makes a picture.
  public init(name: String, mediaType: String, width: Int, height: Int) {
    self.name = name
    self.mediaType = mediaType
    self.width = width
    self.height = height
  }
}
