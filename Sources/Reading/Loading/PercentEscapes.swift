/// Bytes that addresses write as `%` and two digits.
enum PercentEscapes {
  /// A part of an address as it is meant; what is no escape stays as it is.
  static func decoded(_ text: some StringProtocol) -> String { String(decoding: bytes(of: text), as: UTF8.self) }

  /// The bytes of a part of an address.
  static func bytes(of text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    let written = Array(text.utf8)
    bytes.reserveCapacity(written.count)
    var index = 0
    while index < written.count {
      if written[index] == UInt8(ascii: "%"), index + 2 < written.count, let high = digit(written[index + 1]),
        let low = digit(written[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(written[index])
        index += 1
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
