/// A time as captions have it: `00:01:02.345`.
enum Timestamp {
  /// The time with hours, minutes and seconds of two digits or more; `point` stands before the milliseconds.
  static func text(_ milliseconds: Int, point: Unicode.Scalar = ".") -> String {
    let hours = milliseconds / 3_600_000
    let seconds = milliseconds / 1_000 % 60
    let rest = milliseconds % 1_000
    var bytes: [UInt8] = hours < 100 ? pair(hours) : Array(String(hours).utf8)
    bytes += [colon] + pair(milliseconds / 60_000 % 60) + [colon] + pair(seconds)
    bytes += [UInt8(ascii: point), zero + UInt8(rest / 100)] + pair(rest % 100)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let zero = UInt8(ascii: "0")
  private static let colon = UInt8(ascii: ":")

  private static func pair(_ number: Int) -> [UInt8] { [zero + UInt8(number / 10), zero + UInt8(number % 10)] }
}
