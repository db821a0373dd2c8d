/// Makes the addresses of a page absolute.
struct Address: Sendable {
  /// The page's own address, or its `base`; nil if nothing is known.
  let base: String?

  /// `reference` as seen from the page: absolute if it can be made so, else as it stands.
  func absolute(_ reference: String) -> String {
    guard let base, !reference.isEmpty else { return reference }
    if let colon = reference.utf8.firstIndex(of: 0x3a),
      reference.utf8[..<colon].allSatisfy({
        Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == 0x2b || $0 == 0x2d || $0 == 0x2e
      }),
      colon != reference.startIndex
    {
      return reference
    }
    guard let colon = base.firstIndex(of: ":"), base[colon...].hasPrefix("://") else { return reference }
    if reference.hasPrefix("//") { return base[..<colon] + ":" + reference }
    let rest = base[colon...].dropFirst(3)
    let hostEnd = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
    let origin = String(base[..<hostEnd])
    if reference.hasPrefix("/") { return origin + reference }
    let path = rest[hostEnd...].prefix { $0 != "?" && $0 != "#" }
    if reference.hasPrefix("?") || reference.hasPrefix("#") { return origin + path + reference }
    var segments = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    if segments.isEmpty { segments = [""] }
    for segment in reference.split(separator: "/", omittingEmptySubsequences: false) {
      switch segment {
      case ".": break
      case "..": if segments.count > 1 { segments.removeLast() }
      default: segments.append(String(segment))
      }
    }
    return origin + segments.joined(separator: "/")
  }
}
