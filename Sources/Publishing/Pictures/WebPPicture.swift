/// WebP files: picture, transparency and colour profile stay; of an animation the first picture.
enum WebPPicture {
  /// The file without what the picture doesn't need.
  static func clean(_ bytes: [UInt8]) throws(PictureProblem) -> CleanPicture {
    var parts: [String: ArraySlice<UInt8>] = [:]
    try collect(&parts, from: ByteCursor(bytes, at: 12), names: ["ICCP", "ALPH", "VP8 ", "VP8L"], frame: true)
    var picture = CleanPicture(bytes: [], format: .webp, width: 0, height: 0)
    if let lossy = parts["VP8 "] {
      var cursor = ByteCursor(Array(lossy.prefix(10)), at: 3)
      guard cursor.take(3)?.elementsEqual([0x9D, 0x01, 0x2A]) == true, let width = cursor.little(2),
        let height = cursor.little(2)
      else { throw .damaged("its header can't be read") }
      (picture.width, picture.height) = (width & 0x3FFF, height & 0x3FFF)
    } else if let lossless = parts["VP8L"] {
      var cursor = ByteCursor(Array(lossless.prefix(5)))
      guard cursor.byte() == 0x2F, let size = cursor.little(4) else { throw .damaged("its header can't be read") }
      (picture.width, picture.height) = (size & 0x3FFF + 1, size >> 14 & 0x3FFF + 1)
    } else {
      throw .damaged("there is no picture in it")
    }
    guard picture.width > 0, picture.height > 0 else { throw .damaged("it says no size") }
    var body = Array("WEBP".utf8)
    let isLossless = parts["VP8 "] == nil
    if isLossless { parts["ALPH"] = nil }
    if parts["ICCP"] != nil || parts["ALPH"] != nil {
      let flags: UInt8 = (parts["ICCP"] == nil ? 0 : 0x20) | (parts["ALPH"] == nil && !isLossless ? 0 : 0x10)
      body += part("VP8X", [flags, 0, 0, 0] + little(picture.width - 1, 3) + little(picture.height - 1, 3))
    }
    for name in ["ICCP", "ALPH", isLossless ? "VP8L" : "VP8 "] {
      if let content = parts[name] { body += part(name, Array(content)) }
    }
    picture.bytes = Array("RIFF".utf8) + little(body.count, 4) + body
    return picture
  }

  /// Takes the first part of each name, and those of the first picture of an animation.
  private static func collect(
    _ parts: inout [String: ArraySlice<UInt8>], from cursor: ByteCursor, names: Set<String>, frame: Bool
  ) throws(PictureProblem) {
    var cursor = cursor
    while cursor.bytes.count - cursor.index >= 8 {
      let name = String(decoding: cursor.take(4)!, as: UTF8.self)
      guard let length = cursor.little(4), let content = cursor.take(length) else { throw .damaged("it breaks off") }
      if length & 1 == 1 { _ = cursor.byte() }
      if names.contains(name), parts[name] == nil { parts[name] = content }
      if frame, name == "ANMF", parts["VP8 "] == nil, parts["VP8L"] == nil {
        // Behind its place and duration.
        try collect(&parts, from: ByteCursor(Array(content), at: 16), names: ["ALPH", "VP8 ", "VP8L"], frame: false)
      }
    }
  }

  private static func part(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + little(content.count, 4) + content + (content.count & 1 == 1 ? [0] : [])
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
