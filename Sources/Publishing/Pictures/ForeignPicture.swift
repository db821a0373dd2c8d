/// Kinds of pictures that are only made into others: their size is all that is read.
enum ForeignPicture {
  /// A picture that has to be converted.
  static func clean(_ bytes: [UInt8], format: PictureFormat) throws(PictureProblem) -> CleanPicture {
    var cursor = ByteCursor(bytes)
    let size: (Int?, Int?)
    if format == .bmp {
      cursor.index = 18
      let width = cursor.little(4)
      // Counted downwards it is negative.
      size = (width, cursor.little(4).map { Int(abs(Int(Int32(truncatingIfNeeded: $0)))) })
    } else {
      // The first property that gives a size; those of pictures that are parts of it are smaller and stand behind.
      let name = Array("ispe".utf8)
      guard let start = bytes.prefix(65_536).indices.first(where: { bytes[$0...].starts(with: name) }) else {
        throw .damaged("it says no size")
      }
      cursor.index = start + 8
      let width = cursor.big(4)
      size = (width, cursor.big(4))
    }
    guard case let (width?, height?) = size, width > 0, height > 0 else { throw .damaged("it says no size") }
    return CleanPicture(bytes: bytes, format: format, width: width, height: height, isCommon: false)
  }
}
