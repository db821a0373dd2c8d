import Mastering
import Reading
import Scripting

/// An article and its recording as schema.org describes them, in JSON-LD.
///
/// `speakable` points to the title and the description of the article's page, which every page has in its head; where headline
/// and standfirst stand in its body nobody but the page knows.
struct ArticleDescription {
  private let edition: Edition
  /// Of each sound file, in bytes.
  private let soundSizes: [Int?]

  init(_ edition: Edition, soundSizes: [Int?]) {
    self.edition = edition
    self.soundSizes = soundSizes
  }

  var json: String {
    var json = JSONText()
    json.object { article in
      article.line("@context", "https://schema.org")
      article.newline()
      article.member("@type") { $0.strings(types) }
      if let address = edition.articleAddress {
        article.line("@id", "\(address)#article")
        article.line("url", address)
        article.line("mainEntityOfPage") { page in
          page.object {
            $0.member("@type", "WebPage")
            $0.member("@id", address)
          }
        }
      }
      addContent(to: &article)
      addPeople(to: &article)
      addImages(to: &article)
      article.line("speakable") { speakable in
        speakable.object {
          $0.member("@type", "SpeakableSpecification")
          $0.member("xpath") { $0.strings(["/html/head/title", "/html/head/meta[@name='description']/@content"]) }
        }
      }
      article.line("audio") { addAudio(to: &$0) }
      article.newline()
    }
    json.newline()
    // Whoever puts it into a page need not think of that.
    return json.embeddable
  }
}

// MARK: - The article

extension ArticleDescription {
  private var article: Article { edition.article }

  /// The kinds of article that schema.org has a name for; all but advertisements are news articles, too.
  private var types: [String] {
    switch article.label {
    case .opinion: ["NewsArticle", "OpinionNewsArticle"]
    case .analysis: ["NewsArticle", "AnalysisNewsArticle"]
    case .review: ["NewsArticle", "ReviewNewsArticle"]
    case .explainer: ["NewsArticle", "BackgroundNewsArticle"]
    case .sponsored: ["AdvertiserContentArticle"]
    case .live, .obituary, .interview, nil: ["NewsArticle"]
    }
  }

  private func addContent(to json: inout JSONText) {
    // Search engines cut headlines at 110 characters.
    json.line("headline", edition.script.title.shortened(to: 110))
    if let standfirst = article.standfirst, !standfirst.isEmpty { json.line("description", standfirst.plain) }
    if let section = article.section { json.line("articleSection", section) }
    json.line("inLanguage", edition.script.language.tag)
    if let published = article.published { json.line("datePublished", published.iso8601) }
    if let updated = article.updated ?? article.published { json.line("dateModified", updated.iso8601) }
  }

  private func addPeople(to json: inout JSONText) {
    if !article.bylines.isEmpty {
      json.line("author") { authors in
        authors.array { authors in
          for byline in article.bylines {
            authors.object {
              $0.member("@type", byline.isAgency ? "Organization" : "Person")
              $0.member("name", byline.name)
              if let role = byline.role { $0.member("jobTitle", role) }
            }
          }
        }
      }
    }
    if let publication = article.publication {
      json.line("publisher") { publisher in
        publisher.object {
          $0.member("@type", "NewsMediaOrganization")
          $0.member("name", publication)
        }
      }
    }
  }

  /// The pictures that are in the edition, or on the web.
  private func addImages(to json: inout JSONText) {
    let images = figures.compactMap { figure -> (figure: Figure, address: String, picture: Picture?)? in
      guard let source = figure.address else { return nil }
      let picture = edition.pictures[source]
      guard let address = picture.map({ edition.address(of: $0.name) }) ?? WebAddress.link(source) else { return nil }
      return (figure, address, picture)
    }
    guard !images.isEmpty else { return }
    json.line("image") { list in
      list.array { list in
        for (figure, address, picture) in images {
          list.newline()
          list.object { image in
            image.member("@type", "ImageObject")
            image.member("contentUrl", address)
            image.member("url", address)
            if let picture {
              image.member("encodingFormat", picture.mediaType)
              image.member("width", picture.width)
              image.member("height", picture.height)
            }
            if let alt = figure.alt, !alt.isEmpty { image.member("description", alt) }
            if let caption = figure.caption, !caption.isEmpty { image.member("caption", caption.plain) }
            if let credit = figure.credit { image.member("creditText", credit) }
          }
        }
      }
    }
  }

  /// In listening order, each once.
  private var figures: [Figure] {
    var seen: Set<Int> = []
    return edition.script.blocks.flatMap(\.containers).compactMap { container in
      guard case .figure(let figure) = container.kind, seen.insert(container.id).inserted else { return nil }
      return figure
    }
  }
}

// MARK: - The recording

extension ArticleDescription {
  private func addAudio(to json: inout JSONText) {
    let recording = edition.recording
    json.object { audio in
      audio.member("@type", "AudioObject")
      audio.line("name", edition.script.title.shortened(to: 300))
      add(recording.files[0], size: soundSizes[0], to: &audio)
      audio.line("duration", ISODuration.text(seconds: recording.duration))
      audio.line("inLanguage", edition.script.language.tag)
      if let date = article.updated ?? article.published { audio.line("uploadDate", date.iso8601) }
      if let address = edition.articleAddress {
        audio.line("encodesCreativeWork") { work in work.object { $0.member("@id", "\(address)#article") } }
      }
      if recording.files.count > 1 {
        audio.line("encoding") { list in
          list.array { list in
            for (file, size) in zip(recording.files, soundSizes).dropFirst() {
              list.newline()
              list.object {
                $0.member("@type", "AudioObject")
                add(file, size: size, to: &$0)
              }
            }
          }
        }
      }
      addTranscript(to: &audio)
    }
  }

  private func add(_ file: Recording.File, size: Int?, to json: inout JSONText) {
    json.line("contentUrl", edition.address(of: file.name))
    json.line("encodingFormat", file.format.mediaType)
    guard let size else { return }
    json.line("contentSize", "\(size) B")
    if edition.recording.duration > 0 {
      json.line("bitrate", "\(Int((Double(size) * 8 / edition.recording.duration / 1_000).rounded())) kbps")
    }
  }

  private func addTranscript(to json: inout JSONText) {
    let hasCaptions = edition.formats.contains(.vtt)
    json.line("accessMode", "auditory")
    json.line("accessModeSufficient", "auditory")
    json.line("accessibilityFeature") { $0.strings(hasCaptions ? ["transcript", "captions"] : ["transcript"]) }
    json.line("accessibilityHazard", "none")
    if hasCaptions {
      json.line("caption") { caption in
        caption.object {
          $0.member("@type", "MediaObject")
          $0.member("contentUrl", edition.address(of: "transcript.vtt"))
          $0.member("encodingFormat", "text/vtt")
          $0.member("inLanguage", edition.script.language.tag)
        }
      }
    }
    json.line("transcript", PlainTranscriptWriter.text(of: edition.script))
  }
}

extension JSONText {
  /// A member on a line of its own.
  fileprivate mutating func line(_ name: String, _ value: String) {
    newline()
    member(name, value)
  }

  /// A member on a line of its own.
  fileprivate mutating func line(_ name: String, _ value: (inout JSONText) -> Void) {
    newline()
    member(name, value)
  }

  /// A text, or an array of several.
  fileprivate mutating func strings(_ values: [String]) {
    if values.count == 1 { return string(values[0]) }
    array { for value in values { $0.string(value) } }
  }
}
