/// What a request asks for, decoded.
package struct RequestTarget: Sendable, Hashable {
  /// The names on the way to it, outermost first.
  ///
  /// They may be anything that can be written, `..` and names with slashes included: it
  /// is the folder that refuses what is no name.
  package var names: [String]
  /// Whether it ends with a slash, and so asks for a folder.
  package var isFolder: Bool
  /// The host that a complete address names, with its port; nil for a bare path.
  package var authority: String?

  /// Decodes a target of the form `/a/b` or `http://host/a/b`, without a query; nil if it has neither, an escape that is none,
  /// or bytes that are no UTF-8.
  package init?(_ text: String) {
    var path = text[...]
    let scheme = "http://"
    if path.prefix(scheme.count).lowercased() == scheme {
      let rest = path.dropFirst(scheme.count)
      let end = rest.firstIndex(of: "/") ?? rest.endIndex
      authority = String(rest[..<end])
      path = end == rest.endIndex ? "/" : rest[end...]
    }
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    var segments = path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = segments.last?.isEmpty ?? true
    if isFolder { segments.removeLast() }
    names = []
    for segment in segments {
      guard let name = Self.decoded(segment) else { return nil }
      names.append(name)
    }
  }

  /// The path that asks for names, encoded so that nothing in them has a meaning.
  package static func path(_ names: [String], isFolder: Bool) -> String {
    "/" + names.map(encoded).joined(separator: "/") + (isFolder && !names.isEmpty ? "/" : "")
  }

  /// A name with every byte but unreserved ones escaped.
  package static func encoded(_ name: String) -> String {
    var text: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        text.append(byte)
      default: text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func decoded(_ segment: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = segment
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(value), let low = rest.popFirst().flatMap(value) else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
