/// Attributes that kramdown, Pandoc and their kin put behind a block or a piece of text: `{: .lead}`, `{#map width=50%}`,
/// `{.smallcaps}`.
enum AttributeList {
  /// Where the list that begins at `start` ends, or nil if there is none: other braces are text or another program's.
  static func end(in bytes: ArraySlice<UInt8>, at start: Int) -> Int? {
    guard bytes[start...].first == UInt8(ascii: "{"),
      let close = bytes[start...].prefix(200).firstIndex(of: UInt8(ascii: "}"))
    else {
      return nil
    }
    let inside = bytes[(start + 1)..<close]
    guard let first = inside.first else { return nil }
    // "{#" and "{." need a name; "{:" is kramdown's; `{width=50%}` says what it is by its sign of equality.
    let isNamed = (first == 0x23 || first == 0x2E) && inside.dropFirst().first.map(ASCII.isLetter) == true
    let isAssigned =
      ASCII.isLetter(first) && inside.prefix { ASCII.isLetter($0) || $0 == 0x2D }.endIndex < inside.endIndex
      && inside[inside.prefix { ASCII.isLetter($0) || $0 == 0x2D }.endIndex] == 0x3D
    guard first == 0x3A || isNamed || isAssigned, !inside.contains(0x7B) else { return nil }
    return close + 1
  }
}
