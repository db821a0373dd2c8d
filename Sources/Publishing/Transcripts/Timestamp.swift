/// A time as captions have it: `00:01:02.345`.
enum Timestamp {
  /// The time with hours, minutes and seconds of two digits or more.
  static func text(_ milliseconds: Int) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(12)
    add(milliseconds, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the time to a text in UTF-8; `point` stands before the milliseconds.
  static func add(_ milliseconds: Int, point: UInt8 = UInt8(ascii: "."), to bytes: inout [UInt8]) {
    let hours = milliseconds / 3_600_000
    if hours < 100 { addPair(hours, to: &bytes) } else { bytes.append(contentsOf: String(hours).utf8) }
    bytes.append(UInt8(ascii: ":"))
    addPair(milliseconds / 60_000 % 60, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    addPair(milliseconds / 1_000 % 60, to: &bytes)
    bytes.append(point)
    bytes.append(UInt8(ascii: "0") + UInt8(milliseconds % 1_000 / 100))
    addPair(milliseconds % 100, to: &bytes)
  }

  private static func addPair(_ number: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "0") + UInt8(number / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
