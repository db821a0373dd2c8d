import Serving
import Testing

@Suite struct MediaTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("player.css", "text/css; charset=utf-8"),
    ("player.js", "text/javascript; charset=utf-8"), ("words.json", "application/json"),
    ("article.jsonld", "application/ld+json"), ("transcript.vtt", "text/vtt; charset=utf-8"),
    ("transcript.srt", "application/x-subrip; charset=utf-8"), ("transcript.txt", "text/plain; charset=utf-8"),
    ("audio.wav", "audio/wav"), ("audio.flac", "audio/flac"), ("audio.opus", "audio/ogg"), ("audio.ogg", "audio/ogg"),
    ("audio.mp3", "audio/mpeg"), ("AUDIO.MP3", "audio/mpeg"), ("edition.epub", "application/epub+zip"),
    ("edition.lpf", "application/lpf+zip"), ("feed.xml", "application/rss+xml; charset=utf-8"),
    ("podcast.rss", "application/rss+xml; charset=utf-8"), ("jsonfeed.json", "application/feed+json"), ("feed.json", "application/json"),
    ("other.xml", "application/xml; charset=utf-8"), ("1.smil", "application/smil+xml; charset=utf-8"),
    ("picture.svg", "image/svg+xml; charset=utf-8"), ("cover.jpg", "image/jpeg"), ("cover.jpeg", "image/jpeg"),
    ("cover.png", "image/png"), ("cover.webp", "image/webp"), ("story.tar.gz", "application/octet-stream"),
    ("README", "application/octet-stream"), ("html", "application/octet-stream"),
  ])
  func aNameHasItsType(name: String, type: String) { #expect(MediaType.named(by: name) == type) }

  @Test func documentsAreWhatABrowserRuns() {
    for name in ["a.html", "a.xhtml", "a.svg", "a.xml", "feed.xml", "a.smil"] {
      #expect(MediaType.isDocument(MediaType.named(by: name)))
    }
    for name in ["a.mp3", "a.json", "a.vtt", "a.jpg"] { #expect(!MediaType.isDocument(MediaType.named(by: name))) }
  }
}
