/// Where the link around a picture leads.
enum PictureLink {
  /// Whether `target` is the picture itself, larger or with its neighbours, rather than another page.
  static func showsPicture(_ target: String, on page: Address) -> Bool {
    if target.isEmpty || target.hasPrefix("javascript:") || target.hasPrefix("#") { return true }
    // A link to the page itself, or to a place on it, opens a viewer.
    let path = target.prefix { $0 != "#" }
    // Below it stand the pages of its attachments.
    if let own = page.base?.prefix(while: { $0 != "#" && $0 != "?" }) {
      if path.prefix(while: { $0 != "?" }) == own { return true }
      let depth = own.utf8.count { $0 == 0x2f }
      if depth > 3 || depth == 3 && !own.hasSuffix("/"), path.hasPrefix(own.hasSuffix("/") ? own : own + "/") {
        return true
      }
    }
    // The host's name says nothing of the page.
    let bytes = Array(path.utf8)
    let host = bytes.firstIndex(of: 0x3a).map { $0 + 3 } ?? 0
    let start = bytes.dropFirst(host).firstIndex(of: 0x2f) ?? bytes.endIndex
    return words.contains { Bytes.contains(bytes[start...], $0) }
  }

  /// What the addresses of pictures and of pages that show one have in them.
  private static let words: [StaticString] = [
    ".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg", "image", "photo", "picture", "foto", "bild", "galer",
    "galler", "attachment", "slideshow", "diaporama", "media", "upload", "/file:",
  ]
}
