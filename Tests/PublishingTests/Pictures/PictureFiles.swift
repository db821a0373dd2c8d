import Foundation

/// Picture files to put in front of the cleaner: as small as can be, and made by hand.
enum PictureFiles {
  /// A JPEG of the samples: 960 × 600.
  static func photograph() throws -> [UInt8] {
    let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../samples")
    return Array(try Data(contentsOf: samples.appendingPathComponent("images/averley-quay.jpg").standardized))
  }

  /// A JPEG with a segment before all others.
  static func photograph(marker: UInt8, _ content: [UInt8]) throws -> [UInt8] {
    let bytes = try photograph()
    let length = content.count + 2
    return bytes[..<2] + [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + content + bytes[2...]
  }

  /// EXIF with an orientation and a place.
  static func exif(orientation: UInt8) -> [UInt8] {
    Array("Exif\0\0".utf8) + Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
      + Array("GPS 51.5N".utf8)
  }

  /// A PNG of one pixel that shines through, with a text.
  static let png = bytes(
    """
    89504e470d0a1a0a 0000000d49484452 00000001 00000001 0806000000 1f15c489
    0000000a74455874 436f6d6d656e74006869 a2a25866
    0000000b49444154 789c636000020000050001 7a5eab3f 0000000049454e44ae426082
    """)

  /// A GIF of two pictures, 3 × 2, with a comment.
  static let gif: [UInt8] =
    Array("GIF89a".utf8) + [3, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
    + [0x21, 0xFE, 5] + Array("hello".utf8) + [0]
    + [0x21, 0xF9, 4, 0, 10, 0, 0, 0] + gifFrame + [0x21, 0xF9, 4, 0, 10, 0, 0, 0] + gifFrame + [0x3B]

  static let gifFrame: [UInt8] = [0x2C, 0, 0, 0, 0, 3, 0, 2, 0, 0, 2, 3, 0x84, 0x51, 0x05, 0]

  /// A lossless WebP of one pixel, with EXIF.
  static let webp: [UInt8] = {
    let picture = bytes("5650384c0d0000002f00000010071011118888fe0700")
    let body = Array("WEBP".utf8) + picture + Array("EXIF".utf8) + [4, 0, 0, 0] + Array("GPS!".utf8)
    return Array("RIFF".utf8) + [UInt8(body.count), 0, 0, 0] + body
  }()

  /// A BMP of one colour.
  static func bitmap(width: Int, height: Int) -> [UInt8] {
    func little(_ number: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(number >> (8 * $0) & 255) } }
    let row = (width * 3 + 3) / 4 * 4
    let header = little(40, 4) + little(width, 4) + little(height, 4) + little(1, 2) + little(24, 2) + little(0, 24)
    return Array("BM".utf8) + little(54 + row * height, 4) + little(0, 4) + little(54, 4) + header
      + [UInt8](repeating: 0x40, count: row * height)
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.filter(\.isHexDigit)
    return stride(from: 0, to: digits.count, by: 2).compactMap { offset in
      let start = digits.index(digits.startIndex, offsetBy: offset)
      return UInt8(digits[start..<digits.index(start, offsetBy: 2)], radix: 16)
    }
  }
}
