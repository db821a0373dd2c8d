/// What another service's frame in an article is.
package enum Embeds {
  /// An embed by the address of its frame and the element that holds it.
  package static func embed(address: String?, title: String?, element: String) -> Embed {
    let host = (address ?? "").lowercased()
    let service = services.first { host.contains($0.host) }
    let kind: Embed.Kind =
      service?.kind
      ?? (element == "audio" ? .audio : element == "video" ? .video : host.hasSuffix(".pdf") ? .document : .interactive)
    let trimmed = title?.trimmingSpace() ?? ""
    return Embed(kind: kind, service: service?.name, title: trimmed.isEmpty ? nil : trimmed, address: address)
  }

  /// The service that a shortcode or an element class is named after: `youtube`, `tweet`.
  package static func embed(shortcode: String, address: String?) -> Embed? {
    guard let service = services.first(where: { $0.host.hasPrefix(shortcode) || $0.shortcode == shortcode }) else {
      return nil
    }
    return Embed(kind: service.kind, service: service.name, address: address)
  }

  private static let services: [(host: String, shortcode: String, name: String, kind: Embed.Kind)] = [
    ("youtube", "yt", "YouTube", .video), ("youtu.be", "yt", "YouTube", .video), ("vimeo", "vimeo", "Vimeo", .video),
    ("dailymotion", "dailymotion", "Dailymotion", .video), ("twitter", "tweet", "X", .post),
    ("x.com/", "x", "X", .post),
    ("instagram", "insta", "Instagram", .post), ("facebook", "fb", "Facebook", .post),
    ("tiktok", "tiktok", "TikTok", .video),
    ("bsky", "bluesky", "Bluesky", .post), ("mastodon", "toot", "Mastodon", .post),
    ("soundcloud", "soundcloud", "SoundCloud", .audio),
    ("spotify", "spotify", "Spotify", .audio), ("podcasts.apple", "podcast", "Apple Podcasts", .audio),
    ("google.com/maps", "map", "Google Maps", .map), ("openstreetmap", "osm", "OpenStreetMap", .map),
    ("datawrapper", "dw", "Datawrapper", .interactive), ("flourish", "flourish", "Flourish", .interactive),
    ("documentcloud", "documentcloud", "DocumentCloud", .document), ("scribd", "scribd", "Scribd", .document),
  ]
}
