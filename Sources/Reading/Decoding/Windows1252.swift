/// Windows-1252, which is what Latin-1 on the web means.
enum Windows1252 {
  /// The scalars of 0x80 to 0x9F; the five bytes that windows-1252 leaves free stay controls, as browsers have it.
  private static let high: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  static func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes { append(byte, to: &utf8) }
    return utf8
  }

  /// Appends the character of one byte; a byte that stands for none is left out.
  static func append(_ byte: UInt8, to utf8: inout [UInt8]) {
    guard byte >= 0x80 else { return utf8.append(byte) }
    let scalar = byte < 0xA0 ? high[Int(byte) - 0x80] : UInt16(byte)
    if scalar < 0xA0 { return }
    if scalar < 0x800 {
      utf8.append(UInt8(0xC0 | scalar >> 6))
    } else {
      utf8.append(UInt8(0xE0 | scalar >> 12))
      utf8.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    }
    utf8.append(UInt8(0x80 | scalar & 0x3F))
  }
}
