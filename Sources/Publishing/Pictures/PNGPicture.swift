internal import CZlib

/// PNG files: only the parts that make the picture stay, so that an animation is its first picture.
enum PNGPicture {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The file without what the picture doesn't need.
  static func clean(_ bytes: [UInt8]) throws(PictureProblem) -> CleanPicture {
    var cursor = ByteCursor(bytes, at: signature.count)
    var kept = signature
    kept.reserveCapacity(bytes.count)
    var picture = CleanPicture(bytes: [], format: .png, width: 0, height: 0)
    var hasPixels = false
    while true {
      let start = cursor.index
      guard let length = cursor.big(4), let name = cursor.take(4), let content = cursor.take(length),
        let sum = cursor.big(4)
      else { throw .damaged("it breaks off") }
      let kind = String(decoding: name, as: UTF8.self)
      guard kind == "IHDR" || picture.width > 0 else { throw .damaged("it says no size") }
      guard parts.contains(kind) else { continue }
      guard checksum(bytes[start + 4..<cursor.index - 4]) == sum else { throw .damaged("a checksum is wrong") }
      kept += bytes[start..<cursor.index]
      switch kind {
      case "IHDR":
        var header = ByteCursor(Array(content))
        guard picture.width == 0, let width = header.big(4), let height = header.big(4), width > 0, height > 0,
          header.take(5) != nil
        else { throw .damaged("its header can't be read") }
        (picture.width, picture.height) = (width, height)
      case "IDAT": hasPixels = true
      case "IEND":
        guard hasPixels else { throw .damaged("there is no picture in it") }
        picture.bytes = kept
        return picture
      default: break
      }
    }
  }

  /// What says how the pixels look, and the pixels.
  private static let parts: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP",
  ]

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    unsafe bytes.withUnsafeBufferPointer { unsafe Int(crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
