internal import Mastering
internal import Reading
internal import Scripting

/// An edition as feeds tell of it.
struct Episode {
  /// A file of the edition, as others fetch it.
  struct File {
    var address: String
    var mediaType: String
    /// In bytes.
    var size: Int
    /// Of sounds what they are called: `MP3`.
    var name = ""
  }

  /// A file with the words and their times.
  struct Transcript {
    var file: File
    /// Whether it says when each word is heard.
    var isTimed: Bool
  }

  let title: String
  let summary: String?
  let bylines: [String]
  let publication: String?
  let language: Language
  let time: PublicationTime?
  let updated: PublicationTime?
  /// In seconds.
  let duration: Double
  /// The same for the same article, wherever it is.
  let id: String
  /// The article on the web.
  let article: String?
  /// The listening page.
  let page: String?
  /// The sound that players take, first, and others.
  let sounds: [File]
  let transcripts: [Transcript]
  let chapters: File?
  let cover: File?

  /// - Parameters:
  ///   - entry: the edition.
  ///   - base: where the library is on the web.
  ///   - identity: what names the edition for life.
  init(_ entry: EditionLibrary.Entry, base: String, identity: String) {
    let (manifest, article) = (entry.manifest, entry.manifest.article)
    func file(_ name: String, _ mediaType: String) -> File? {
      entry.file(name).map {
        File(address: base + WebAddress.file(entry.path(of: name)), mediaType: mediaType, size: $0.bytes)
      }
    }
    title = manifest.title
    summary = article.summary
    bylines = article.bylines
    publication = article.publication
    language = manifest.language
    time = (article.published ?? article.updated).flatMap(PublicationTime.init)
    updated = article.updated.flatMap(PublicationTime.init)
    duration = manifest.audio.seconds
    id = "urn:uuid:" + Digest.uuid(of: identity, in: PodcastIdentity.namespace)
    self.article = article.url.flatMap(WebAddress.link)
    page = file(PageWriter().name, "text/html")?.address
    // What every player plays goes first.
    let order: [AudioFormat] = [.mp3, .opus, .ogg, .flac, .wav]
    sounds = order.compactMap { format in
      manifest.sounds.first { $0.format == format }.flatMap { sound in
        file(sound.file, format.mediaType).map {
          File(address: $0.address, mediaType: $0.mediaType, size: $0.size, name: format.rawValue.uppercased())
        }
      }
    }
    transcripts = [
      ("transcript.vtt", "text/vtt", true), ("transcript.srt", "application/x-subrip", true),
      ("transcript.json", "application/json", true), ("transcript.txt", "text/plain", false),
    ].compactMap { name, mediaType, isTimed in
      file(name, mediaType).map { Transcript(file: $0, isTimed: isTimed) }
    }
    chapters = file("chapters.json", "application/json+chapters")
    cover = manifest.cover.flatMap { file($0.name, $0.mediaType) }
  }

  /// What it is about as HTML, for players that show it.
  var content: String {
    var markup = MarkupWriter(.html)
    if let summary { markup.element("p", text: summary) }
    if let article {
      markup.element("p") { markup in
        markup.element("a", ["href": article], text: title)
        if let publication { markup.write(" · " + publication) }
      }
    }
    return markup.text
  }
}
