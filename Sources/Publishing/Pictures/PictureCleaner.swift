/// Makes of whatever an article refers to a picture that can be shown: of a kind that every player knows, no larger than a
/// screen, and with nothing in it but the picture.
package struct PictureCleaner: Sendable {
  /// The longest side, in pixels; what is larger is made smaller.
  package var longestSide = 2000
  /// The most pixels that are decoded.
  package var pixelLimit = 100_000_000
  package var converter: PictureConverter

  package init(scratch: String = "/tmp") { converter = PictureConverter(scratch: scratch) }

  /// The clean picture of a file.
  ///
  /// Its size is read from its header; only what is too large, lies on its side or is of an uncommon kind is decoded, in a
  /// process of its own.
  package func clean(_ bytes: [UInt8]) throws(PictureProblem) -> CleanPicture {
    let picture = try stripped(bytes)
    guard picture.width <= pixelLimit / picture.height else {
      throw .tooLarge(width: picture.width, height: picture.height)
    }
    if picture.format == .svg { return picture }
    guard !picture.isCommon || picture.orientation != 1 || max(picture.width, picture.height) > longestSide else {
      return picture
    }
    return try stripped(try converter.fitted(picture, side: longestSide))
  }

  /// What a file says of its picture, and the picture without anything else; nothing is decoded.
  func stripped(_ bytes: [UInt8]) throws(PictureProblem) -> CleanPicture {
    guard let format = PictureFormat(bytes) else { throw .unknown }
    return switch format {
    case .jpeg: try JPEGPicture.clean(bytes)
    case .png: try PNGPicture.clean(bytes)
    case .gif: try GIFPicture.clean(bytes)
    case .webp: try WebPPicture.clean(bytes)
    case .svg: try SVGPicture.clean(bytes)
    case .avif, .bmp: try ForeignPicture.clean(bytes, format: format)
    }
  }
}
