/// JPEG files: what is in them besides the picture (place, camera, previews, comments) is dropped; the picture's own bytes stay.
enum JPEGPicture {
  /// The file without what the picture doesn't need.
  ///
  /// Colour profiles stay.
  static func clean(_ bytes: [UInt8]) throws(PictureProblem) -> CleanPicture {
    var cursor = ByteCursor(bytes, at: 2)
    var kept: [UInt8] = [0xFF, 0xD8]
    kept.reserveCapacity(bytes.count)
    var picture = CleanPicture(bytes: [], format: .jpeg, width: 0, height: 0)
    var hasScan = false
    while true {
      guard cursor.byte() == 0xFF, var marker = cursor.byte() else { throw .damaged("it breaks off") }
      while marker == 0xFF {
        guard let next = cursor.byte() else { throw .damaged("it breaks off") }
        marker = next
      }
      if marker == 0xD9 { break }
      let start = cursor.index
      guard let length = cursor.big(2), length >= 2, let content = cursor.take(length - 2) else {
        throw .damaged("it breaks off")
      }
      switch marker {
      case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
        guard content.count >= 6, picture.width == 0 else { throw .damaged("its frame can't be read") }
        let frame = Array(content)
        picture.height = Int(frame[1]) << 8 | Int(frame[2])
        picture.width = Int(frame[3]) << 8 | Int(frame[4])
        // Baseline, extended and progressive, eight bits, grey or three colours: the rest is for printers and archives.
        picture.isCommon = marker <= 0xC2 && frame[0] == 8 && (frame[5] == 1 || frame[5] == 3)
        guard picture.width > 0, picture.height > 0 else { throw .damaged("it says no size") }
      case 0xC4, 0xC8, 0xCC, 0xDB, 0xDD: break
      case 0xDA:
        guard picture.width > 0 else { throw .damaged("its frame is missing") }
        hasScan = true
        // The scan itself, up to the next marker that is no restart.
        while cursor.index + 1 < bytes.count,
          bytes[cursor.index] != 0xFF || bytes[cursor.index + 1] == 0 || bytes[cursor.index + 1] & 0xF8 == 0xD0
        {
          cursor.index += 1
        }
      case 0xE0 where content.starts(with: "JFIF\0".utf8) && content.count >= 14:
        // Without its preview.
        kept += [0xFF, 0xE0, 0, 16] + content.prefix(12) + [0, 0]
        continue
      case 0xE1 where content.starts(with: "Exif\0\0".utf8):
        picture.orientation = orientation(in: Array(content.dropFirst(6))) ?? 1
        continue
      case 0xE2 where content.starts(with: "ICC_PROFILE\0".utf8): break
      case 0xEE where content.starts(with: "Adobe".utf8): break
      default: continue
      }
      kept += [0xFF, UInt8(marker)] + bytes[start..<cursor.index]
    }
    guard hasScan else { throw .damaged("there is no picture in it") }
    picture.bytes = kept + [0xFF, 0xD9]
    return picture
  }

  /// The orientation that EXIF gives; nil if it gives none.
  private static func orientation(in exif: [UInt8]) -> Int? {
    var cursor = ByteCursor(exif)
    guard let mark = cursor.take(2) else { return nil }
    let isLittle = mark.elementsEqual("II".utf8)
    func number(_ count: Int) -> Int? { isLittle ? cursor.little(count) : cursor.big(count) }
    guard number(2) == 42, let offset = number(4) else { return nil }
    cursor.index = min(offset, exif.count)
    guard let entries = number(2) else { return nil }
    for _ in 0..<entries {
      guard let tag = number(2), number(2) != nil, number(4) != nil, let value = number(2), number(2) != nil else {
        return nil
      }
      if tag == 0x0112 { return (1...8).contains(value) ? value : nil }
    }
    return nil
  }
}
