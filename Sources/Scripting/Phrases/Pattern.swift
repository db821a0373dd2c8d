/// Text with fields in braces that are filled with plain text: `{month} {day}, {year}`.
enum Pattern {
  /// The pattern with each field replaced by what `value` gives for it.
  static func fill(_ pattern: String, _ value: (String) -> String) -> String {
    var text = ""
    scan(pattern, words: { text += $0 }, field: { text += value($0) })
    return text
  }

  /// The first field of the pattern that is not in `allowed`.
  static func unknownField(in pattern: String, allowed: [String]) -> String? {
    var unknown: String?
    scan(pattern, words: { _ in }, field: { if unknown == nil, !allowed.contains($0) { unknown = $0 } })
    return unknown
  }

  private static func scan(_ pattern: String, words: (Substring) -> Void, field: (String) -> Void) {
    var rest = pattern[...]
    while let open = rest.unicodeScalars.firstIndex(of: "{"),
      let close = rest[open...].unicodeScalars.firstIndex(of: "}")
    {
      words(rest[..<open])
      field(String(rest[open..<close].dropFirst()))
      rest = rest[close...].dropFirst()
    }
    words(rest)
  }
}
