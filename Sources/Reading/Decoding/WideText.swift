/// UTF-16 and UTF-32.
struct WideText {
  let charset: String

  /// Recognises wide text without a byte order mark by where its zero bytes stand, or nil.
  init?(of bytes: [UInt8]) {
    let sample = bytes.prefix(4096)
    guard sample.count >= 8 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset % 4] += 1 }
    let quarter = sample.count / 4
    // Most of a text in any script has spaces, digits or markup, whose high bytes are zero; no other byte is.
    func many(_ position: Int) -> Bool { zeros[position] * 4 > quarter }
    func none(_ position: Int) -> Bool { zeros[position] * 50 <= quarter }
    if many(1), many(2), many(3), none(0) {
      charset = "utf-32le"
    } else if many(0), many(1), many(2), none(3) {
      charset = "utf-32be"
    } else if many(1), many(3), none(0), none(2) {
      charset = "utf-16le"
    } else if many(0), many(2), none(1), none(3) {
      charset = "utf-16be"
    } else {
      return nil
    }
  }

  /// `bytes` as UTF-8; what is ill-formed becomes U+FFFD and is counted in `damage`.
  static func utf8(_ bytes: ArraySlice<UInt8>, charset: String, damage: inout Int) -> [UInt8] {
    let isWide = charset.hasPrefix("utf-32")
    let isLittle = charset.hasSuffix("le")
    let size = isWide ? 4 : 2
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count / size)
    var index = bytes.startIndex
    while index + size <= bytes.endIndex {
      var unit: UInt32 = 0
      for offset in 0..<size {
        unit = unit << 8 | UInt32(bytes[isLittle ? index + size - 1 - offset : index + offset])
      }
      units.append(unit)
      index += size
    }
    if index < bytes.endIndex { damage += 1 }

    var text = String.UnicodeScalarView()
    var position = 0
    while position < units.count {
      let unit = units[position]
      position += 1
      if !isWide, (0xD800..<0xDC00).contains(unit), position < units.count, (0xDC00..<0xE000).contains(units[position]),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (units[position] - 0xDC00))
      {
        text.append(scalar)
        position += 1
      } else if let scalar = Unicode.Scalar(unit) {
        text.append(scalar)
      } else {
        text.append("\u{FFFD}")
        damage += 1
      }
    }
    return Array(String(text).utf8)
  }
}
