/// GIF files: of an animation the first picture stays, for nothing should move beside a text that is read aloud.
enum GIFPicture {
  /// The file with its first picture and nothing else.
  static func clean(_ bytes: [UInt8]) throws(PictureProblem) -> CleanPicture {
    var cursor = ByteCursor(bytes, at: 6)
    guard let width = cursor.little(2), let height = cursor.little(2), let flags = cursor.byte(), cursor.take(2) != nil,
      width > 0, height > 0, cursor.take(colours(flags)) != nil
    else { throw .damaged("its header can't be read") }
    var kept = Array("GIF89a".utf8) + bytes[6..<cursor.index]
    var control: ArraySlice<UInt8> = []
    while let introducer = cursor.byte() {
      let start = cursor.index - 1
      switch introducer {
      case 0x21:
        guard let label = cursor.byte(), pass(&cursor) else { throw .damaged("it breaks off") }
        // Which colour is transparent.
        if label == 0xF9 { control = bytes[start..<cursor.index] }
      case 0x2C:
        guard cursor.take(8) != nil, let flags = cursor.byte(), cursor.take(colours(flags)) != nil,
          cursor.byte() != nil, pass(&cursor)
        else { throw .damaged("it breaks off") }
        kept += control + bytes[start..<cursor.index] + [0x3B]
        return CleanPicture(bytes: kept, format: .gif, width: width, height: height)
      default: throw .damaged("there is no picture in it")
      }
    }
    throw .damaged("it breaks off")
  }

  /// How many bytes the table of colours has.
  private static func colours(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << ((flags & 7) + 1) }

  /// Passes blocks up to the empty one that ends them.
  private static func pass(_ cursor: inout ByteCursor) -> Bool {
    while let count = cursor.byte() {
      if count == 0 { return true }
      guard cursor.take(count) != nil else { return false }
    }
    return false
  }
}
