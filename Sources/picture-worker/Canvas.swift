import CGD

/// Pixels in red, green, blue and transparency; the one place that touches libgd.
@safe final class Canvas {
  private let image: gdImagePtr

  /// In pixels.
  var width: Int { unsafe Int(image.pointee.sx) }
  /// In pixels.
  var height: Int { unsafe Int(image.pointee.sy) }

  /// An empty, opaque canvas of one colour.
  init(width: Int, height: Int, colour: Int32 = 0) throws(Failure) {
    guard let image = unsafe gdImageCreateTrueColor(Int32(clamping: width), Int32(clamping: height)) else {
      throw .noMemory
    }
    unsafe self.image = image
    fill(x: 0, y: 0, width: width, height: height, colour)
  }

  /// Decodes a file.
  init(decoding bytes: [UInt8], format: String) throws(Failure) {
    let image = unsafe bytes.withUnsafeBytes { buffer -> gdImagePtr? in
      let (data, count) = unsafe (UnsafeMutableRawPointer(mutating: buffer.baseAddress), Int32(clamping: buffer.count))
      return switch format {
      case "jpeg": unsafe gdImageCreateFromJpegPtr(count, data)
      case "png": unsafe gdImageCreateFromPngPtr(count, data)
      case "gif": unsafe gdImageCreateFromGifPtr(count, data)
      case "webp": unsafe gdImageCreateFromWebpPtr(count, data)
      case "avif": unsafe gdImageCreateFromAvifPtr(count, data)
      case "bmp": unsafe gdImageCreateFromBmpPtr(count, data)
      default: nil
      }
    }
    guard let image = unsafe image else { throw .undecodable }
    unsafe self.image = image
    if unsafe image.pointee.trueColor == 0, unsafe gdImagePaletteToTrueColor(image) == 0 { throw .noMemory }
  }

  deinit { unsafe gdImageDestroy(image) }

  /// The picture so small that neither side is longer than `side`; itself if it is.
  func fitted(_ side: Int) throws(Failure) -> Canvas {
    let longest = max(width, height)
    guard side > 0, longest > side else { return self }
    let small = try Canvas(
      width: max(1, (width * side + longest / 2) / longest), height: max(1, (height * side + longest / 2) / longest))
    small.copy(self, x: 0, y: 0, width: width, height: height, toX: 0, y: 0, width: small.width, height: small.height)
    return small
  }

  /// The picture turned as EXIF's orientation asks.
  func upright(_ orientation: Int) throws(Failure) -> Canvas {
    guard (2...8).contains(orientation) else { return self }
    let isOnSide = orientation >= 5
    let turned = try Canvas(width: isOnSide ? height : width, height: isOnSide ? width : height)
    unsafe gdImageAlphaBlending(turned.image, 0)
    for y in 0..<height {
      for x in 0..<width {
        let (right, bottom) = (width - 1 - x, height - 1 - y)
        let place =
          switch orientation {
          case 2: (right, y)
          case 3: (right, bottom)
          case 4: (x, bottom)
          case 5: (y, x)
          case 6: (bottom, x)
          case 7: (bottom, right)
          default: (y, right)
          }
        unsafe gdImageSetPixel(
          turned.image, Int32(place.0), Int32(place.1), gdImageGetTrueColorPixel(image, Int32(x), Int32(y)))
      }
    }
    return turned
  }

  /// Copies a part of another canvas into a part of this one, scaled, transparency included.
  func copy(
    _ other: Canvas, x: Int, y: Int, width: Int, height: Int, toX: Int, y toY: Int, width toWidth: Int,
    height toHeight: Int, blending: Bool = false
  ) {
    unsafe gdImageAlphaBlending(image, blending ? 1 : 0)
    unsafe gdImageCopyResampled(
      image, other.image, Int32(toX), Int32(toY), Int32(x), Int32(y), Int32(toWidth), Int32(toHeight), Int32(width),
      Int32(height))
  }

  /// Fills a rectangle.
  func fill(x: Int, y: Int, width: Int, height: Int, _ colour: Int32) {
    unsafe gdImageFilledRectangle(image, Int32(x), Int32(y), Int32(x + width - 1), Int32(y + height - 1), colour)
  }

  /// The file: PNG if anything shines through, else JPEG.
  func encoded() throws(Failure) -> [UInt8] {
    var count: Int32 = 0
    let data: UnsafeMutableRawPointer?
    if isOpaque {
      unsafe gdImageInterlace(image, 1)
      unsafe data = gdImageJpegPtr(image, &count, 85)
    } else {
      unsafe gdImageSaveAlpha(image, 1)
      unsafe data = gdImagePngPtr(image, &count)
    }
    guard let data = unsafe data else { throw .noMemory }
    defer { unsafe gdFree(data) }
    return unsafe Array(UnsafeRawBufferPointer(start: data, count: Int(count)))
  }

  private var isOpaque: Bool {
    for y in 0..<Int32(height) {
      for x in 0..<Int32(width) where unsafe gdImageGetTrueColorPixel(image, x, y) >> 24 != 0 { return false }
    }
    return true
  }
}
