internal import Reading
internal import Scripting

extension PodcastFeed {
  /// The feed as JSON Feed 1.1.
  func json() -> String {
    var feed = JSONText()
    feed.object { feed in
      feed.member("version", "https://jsonfeed.org/version/1.1")
      feed.member("title", settings.title)
      feed.member("home_page_url", settings.link)
      feed.member("feed_url", jsonAddress)
      feed.member("description", settings.description)
      feed.member("icon", image.address)
      feed.member("language", language.tag)
      feed.member("authors") { $0.array { Self.write(author: settings.author, into: &$0) } }
      feed.member("items") { feed in
        feed.array { feed in
          for episode in episodes { feed.object { Self.write(episode, into: &$0) } }
        }
      }
    }
    return feed.text + "\n"
  }

  private static func write(_ episode: Episode, into item: inout JSONText) {
    item.member("id", episode.id)
    if let address = episode.page ?? episode.article { item.member("url", address) }
    if let address = episode.article, episode.page != nil { item.member("external_url", address) }
    item.member("title", episode.title)
    if let summary = episode.summary { item.member("summary", summary) }
    if episode.content.isEmpty {
      item.member("content_text", episode.title)
    } else {
      item.member("content_html", episode.content)
    }
    if let cover = episode.cover { item.member("image", cover.address) }
    if let time = episode.time { item.member("date_published", time.rfc3339) }
    if let time = episode.updated { item.member("date_modified", time.rfc3339) }
    if !episode.bylines.isEmpty {
      item.member("authors") { list in
        list.array { list in
          for name in episode.bylines { write(author: name, into: &list) }
        }
      }
    }
    item.member("language", episode.language.tag)
    item.member("attachments") { list in
      list.array { list in
        for sound in episode.sounds {
          list.object { attachment in
            attachment.member("url", sound.address)
            attachment.member("mime_type", sound.mediaType)
            // One of several with a title is the same thing in another form.
            attachment.member("title", episode.title)
            attachment.member("size_in_bytes", sound.size)
            attachment.member("duration_in_seconds", Int(episode.duration.rounded()))
          }
        }
      }
    }
  }

  private static func write(author: String, into list: inout JSONText) {
    list.object { $0.member("name", author) }
  }
}
