/// The media types of files, by their names.
package enum MediaType {
  /// The type for a name, with the charset of text; that of unknown bytes if nothing is known.
  package static func named(by name: String) -> String {
    if let type = wholeNames[name] { return type }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return unknown }
    return endings[name[name.index(after: dot)...].lowercased()] ?? unknown
  }

  /// Whether a browser makes a document of it that could load something or run a script.
  package static func isDocument(_ type: String) -> Bool { type.hasPrefix("text/html") || type.contains("xml") }

  private static let unknown = "application/octet-stream"
  private static let rss = "application/rss+xml; charset=utf-8"

  private static let wholeNames = ["feed.xml": rss, "jsonfeed.json": "application/feed+json"]

  private static let endings = [
    "atom": "application/atom+xml; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "epub": "application/epub+zip",
    "flac": "audio/flac",
    "gif": "image/gif",
    "htm": "text/html; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "ico": "image/vnd.microsoft.icon",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "lpf": "application/lpf+zip",
    "md": "text/markdown; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "opus": "audio/ogg",
    "pls": "application/pls+xml; charset=utf-8",
    "png": "image/png",
    "rss": rss,
    "smil": "application/smil+xml; charset=utf-8",
    "srt": "application/x-subrip; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "vtt": "text/vtt; charset=utf-8",
    "wav": "audio/wav",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff2": "font/woff2",
    "xhtml": "application/xhtml+xml; charset=utf-8",
    "xml": "application/xml; charset=utf-8",
    "zip": "application/zip",
  ]
}
