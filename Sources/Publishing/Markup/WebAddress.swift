/// Addresses as they may stand in a page.
package enum WebAddress {
  /// The address if it is one of the web, which is safe to link to; nil for `javascript:` and the like.
  package static func link(_ address: String) -> String? {
    let bytes = address.utf8
    func begins(with scheme: String) -> Bool {
      bytes.count > scheme.utf8.count && zip(bytes, scheme.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
    // A space or a control character makes it no address, and quotation marks no valid one.
    guard begins(with: "https://") || begins(with: "http://"),
      bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) })
    else { return nil }
    return address
  }

  /// The relative address of a file of the edition, named by its path.
  package static func file(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var address: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        address.append(byte)
      default: address += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: address, as: UTF8.self)
  }
}
