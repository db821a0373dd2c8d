internal import Reading
internal import Scripting

extension PodcastFeed {
  /// The feed as RSS 2.0, with what Apple and the podcast namespace ask for.
  func rss() -> String {
    var feed = MarkupWriter(.xml)
    feed.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    feed.element(
      "rss",
      [
        "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
      ]
    ) { feed in
      feed.newline()
      feed.element("channel") { feed in
        feed.newline()
        writeChannel(into: &feed)
        for episode in episodes {
          feed.element("item") { feed in
            feed.newline()
            write(episode, into: &feed)
          }
          feed.newline()
        }
      }
      feed.newline()
    }
    feed.newline()
    return feed.text
  }

  private func writeChannel(into feed: inout MarkupWriter) {
    feed.line("title", settings.title)
    feed.line("link", settings.link)
    feed.line("description", settings.description)
    feed.line("language", language.tag)
    feed.line("copyright", settings.copyright)
    feed.line("generator", "Lectern \(version)")
    // Made without a clock: the feed is as new as what is in it.
    if let newest = episodes.compactMap({ $0.updated ?? $0.time }).max(by: { $0.key < $1.key }) {
      feed.line("lastBuildDate", newest.rfc2822)
    }
    feed.empty("atom:link", ["href": rssAddress, "rel": "self", "type": "application/rss+xml"])
    feed.newline()
    feed.element("image") { feed in
      feed.element("url", text: image.address)
      feed.element("title", text: settings.title)
      feed.element("link", text: settings.link)
    }
    feed.newline()
    feed.line("itunes:author", settings.author)
    if let email = settings.email {
      feed.element("itunes:owner") { feed in
        feed.element("itunes:name", text: settings.author)
        feed.element("itunes:email", text: email)
      }
      feed.newline()
    }
    for category in settings.categories {
      feed.element("itunes:category", ["text": category.name]) { feed in
        if let part = category.part { feed.empty("itunes:category", ["text": part]) }
      }
      feed.newline()
    }
    feed.empty("itunes:image", ["href": image.address])
    feed.newline()
    feed.line("itunes:explicit", "\(settings.isExplicit)")
    feed.line("itunes:type", settings.kind.rawValue)
    feed.line("podcast:guid", settings.guid?.lowercased() ?? PodcastIdentity.guid(ofFeedAt: rssAddress))
    feed.element("podcast:locked", ["owner": settings.email], text: settings.isLocked ? "yes" : "no")
    feed.newline()
    feed.line("podcast:medium", "podcast")
  }

  private func write(_ episode: Episode, into feed: inout MarkupWriter) {
    feed.line("title", episode.title)
    feed.line("itunes:title", episode.title)
    feed.line("link", episode.article ?? episode.page)
    feed.element("guid", ["isPermaLink": "false"], text: episode.id)
    feed.newline()
    feed.line("pubDate", episode.time?.rfc2822)
    feed.line("description", episode.summary ?? episode.title)
    // Markup as text is what players expect.
    if !episode.content.isEmpty { feed.line("content:encoded", episode.content) }
    if let sound = episode.sounds.first {
      feed.empty("enclosure", ["url": sound.address, "length": String(sound.size), "type": sound.mediaType])
      feed.newline()
    }
    for (index, sound) in episode.sounds.enumerated() where episode.sounds.count > 1 {
      feed.element(
        "podcast:alternateEnclosure",
        [
          "type": sound.mediaType, "length": String(sound.size), "title": sound.name,
          "default": index == 0 ? "true" : nil,
        ]
      ) { $0.empty("podcast:source", ["uri": sound.address]) }
      feed.newline()
    }
    feed.line("itunes:duration", String(Int(episode.duration.rounded())))
    if let cover = episode.cover {
      feed.empty("itunes:image", ["href": cover.address])
      feed.newline()
    }
    feed.line("itunes:explicit", "\(settings.isExplicit)")
    feed.line("itunes:episodeType", "full")
    let author = episode.bylines.isEmpty ? episode.publication : episode.bylines.joined(separator: ", ")
    feed.line("itunes:author", author)
    for name in episode.bylines { feed.line("dc:creator", name) }
    feed.line("dc:language", episode.language.tag)
    for transcript in episode.transcripts {
      feed.empty(
        "podcast:transcript",
        [
          "url": transcript.file.address, "type": transcript.file.mediaType, "language": episode.language.tag,
          "rel": transcript.isTimed ? "captions" : nil,
        ])
      feed.newline()
    }
    if let chapters = episode.chapters {
      feed.empty("podcast:chapters", ["url": chapters.address, "type": chapters.mediaType])
      feed.newline()
    }
    for name in episode.bylines {
      feed.element("podcast:person", ["group": "writing", "role": "author"], text: name)
      feed.newline()
    }
  }
}

extension MarkupWriter {
  /// An element with a text on a line of its own; nothing if there is no text.
  fileprivate mutating func line(_ name: String, _ text: String?) {
    guard let text else { return }
    element(name, text: text)
    newline()
  }
}
