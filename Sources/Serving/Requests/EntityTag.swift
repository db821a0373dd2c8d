/// The mark of one state of a file (RFC 9110, 8.8.3).
package struct EntityTag: Sendable, Hashable, CustomStringConvertible {
  /// What stands between the quotation marks.
  package var mark: String
  /// Whether two contents with the same mark may differ in some bytes.
  package var isWeak: Bool

  /// Makes a tag.
  package init(_ mark: String, isWeak: Bool = false) {
    self.mark = mark
    self.isWeak = isWeak
  }

  /// The tag as a field has it.
  package var description: String { (isWeak ? "W/" : "") + "\"\(mark)\"" }

  /// The tags of a list, as `If-None-Match` has them; nil if it is no such list.
  package static func list(_ field: String) -> [EntityTag]? {
    var tags: [EntityTag] = []
    var rest = field.utf8[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ",") {
        rest = rest.dropFirst()
        continue
      }
      let isWeak = rest.starts(with: "W/".utf8)
      if isWeak { rest = rest.dropFirst(2) }
      guard rest.popFirst() == UInt8(ascii: "\""), let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      tags.append(EntityTag(String(decoding: rest[..<end], as: UTF8.self), isWeak: isWeak))
      rest = rest[rest.index(after: end)...]
      guard rest.first.map({ $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) ?? true
      else { return nil }
    }
    return tags
  }
}
