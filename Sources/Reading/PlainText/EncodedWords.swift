/// The encoded words of e-mail headers (RFC 2047): `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=`.
enum EncodedWords {
  /// `text` with its encoded words decoded; one that can't be stays as it is.
  static func decode(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var decoded = ""
    var wasEncoded = false
    for word in text.split(separator: " ") {
      if let plain = self.word(word) {
        // Space between two encoded words is not part of the text.
        if !decoded.isEmpty, !wasEncoded { decoded += " " }
        decoded += plain
        wasEncoded = true
      } else {
        if !decoded.isEmpty { decoded += " " }
        decoded += word
        wasEncoded = false
      }
    }
    return decoded
  }

  private static func word(_ word: Substring) -> String? {
    guard word.hasPrefix("=?"), word.hasSuffix("?="), word.utf8.count > 8 else { return nil }
    let parts = word.dropFirst(2).dropLast(2).split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let bytes: [UInt8]?
    switch parts[1].lowercased() {
    case "q": bytes = quoted(parts[2])
    case "b": bytes = base64(parts[2])
    default: bytes = nil
    }
    guard let bytes, !bytes.isEmpty else { return nil }
    return try? DecodedText(Source(bytes: bytes, name: "", charset: String(parts[0]))).text  // undecodable words stay
  }

  private static func quoted(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case 0x5F: bytes.append(0x20)
      case 0x3D:
        guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
        bytes.append(value)
        rest = rest.dropFirst(2)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func base64(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text.utf8 where byte != 0x3D {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      default: return nil
      }
      bits = (bits << 6 | UInt32(value)) & 0xFFFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}
