internal import Foundation
internal import Mastering
internal import Publishing
public import Reading
internal import Scripting
public import Speaking

/// Makes an edition of an article: reads it, has it spoken and recorded, and puts everything into a folder of its own.
///
/// One producer serves any number of articles from any number of threads that may block.
public struct EditionProducer: Sendable {
  /// Whether editions that are unchanged are made again; the default is no.
  public var isForced = false
  let editor: Editor
  let engine: any SpeechEngine
  let load: @Sendable (EditionJob) async throws -> Source
  let scratch: String
  let sounds: [AudioFormat]
  /// What is written: the sounds, then the others in the order of the table.
  let formats: [EditionFormat]
  let publisher: EditionPublisher
  let fingerprint: Fingerprint

  /// Makes a producer.
  ///
  /// - Parameters:
  ///   - editor: reads articles and has their scripts written.
  ///   - engine: speaks.
  ///   - scratch: the folder for the samples of long recordings; the default is `/tmp`.
  ///   - load: gets the document of a job.
  public init(
    editor: Editor, engine: any SpeechEngine, scratch: String = "/tmp",
    load: @escaping @Sendable (EditionJob) async throws -> Source
  ) {
    self.editor = editor
    self.engine = engine
    self.scratch = scratch
    self.load = load
    let (asked, sounds) = (editor.settings.formats, EditionFormat.sounds(of: editor.settings.formats))
    self.sounds = sounds
    formats =
      sounds.map { .sound($0) } + EditionFormat.allCases.filter { $0.sound == nil && asked.contains($0) }
    publisher = EditionPublisher(formats: asked)
    fingerprint = Fingerprint(
      settings: editor.settings, repertoire: editor.repertoire, engine: engine.identity, formats: formats.map(\.name))
  }

  /// Makes the edition of a job, unless it is there already.
  ///
  /// An edition is there already if its folder is whole and was made of the same document with the same settings by the same
  /// version. Blocks; ends early when the task is cancelled. Whatever goes wrong, nothing half made is left, and an edition
  /// that was there before stays.
  ///
  /// - Throws: the error of the room where it went wrong, or `CancellationError`.
  public func produce(_ job: EditionJob) async throws -> EditionResult {
    let source = try await load(job)
    try Task.checkCancellation()
    let origin = Self.origin(of: source)
    switch job.destination {
    case .sound(let path): return try record(try take(source, from: origin), alone: path)
    case .folder(let folder):
      if let result = unchanged([origin], as: origin, at: [source.name], in: folder) { return result }
      return try await publish(try take(source, from: origin), into: folder)
    case .headline(let parent):
      let take = try take(source, from: origin)
      return try await publish(
        take, unlessIn: FileSystem.path(parent, take.article.headline.flatMap(FolderName.slug) ?? "article"))
    }
  }
}

extension EditionProducer {
  /// What the manifest says of a document.
  static func origin(of source: Source) -> EditionManifest.Source {
    EditionManifest.Source(
      // Not the whole path: an edition doesn't change with the folder that it is made from.
      name: source.name.contains("://") ? source.name : FileSystem.name(of: source.name),
      url: source.url, bytes: source.bytes.count, sha256: Digest.hexadecimal(of: source.bytes))
  }

  private func take(_ source: Source, from origin: EditionManifest.Source) throws -> Take {
    let article = try editor.article(from: source)
    let script = try editor.script(for: article)
    return Take(
      article: article, stories: [Take.Story(article: article, place: source.name, source: origin)], script: script,
      cast: try editor.cast(for: script))
  }

  /// What an edition came to that is in the folder already; nil if it must be made.
  private func unchanged(
    _ sources: [EditionManifest.Source], as source: EditionManifest.Source, at places: [String],
    framed frame: [String] = [], in folder: String
  ) -> EditionResult? {
    guard !isForced, let manifest = EditionManifest(folder: folder), manifest.source == source,
      manifest.sources == sources, manifest.version == Installation.version,
      // What can't be loaded now will say so when the edition is made.
      manifest.settings.sha256
        == (try? fingerprint.sha256(speaking: manifest.settings.languages, framed: frame, at: address(of: folder))),
      manifest.files.allSatisfy({ FileSystem.size(ofFileAt: FileSystem.path(folder, $0.name)) == $0.bytes }),
      manifest.pictureOrigins.allSatisfy({ origin in
        places.indices.contains(origin.story ?? 0)
          && PictureLoader(source: places[origin.story ?? 0]).isUnchanged(origin)
      })
    else { return nil }
    return EditionResult(.unchanged, audioSeconds: manifest.audio.seconds, notices: manifest.notices)
  }

  /// Makes a sound file alone.
  func record(_ take: Take, alone path: String) throws -> EditionResult {
    let (recording, notices) = try record(take, to: [(path, sounds[0])])
    return EditionResult(.done, audioSeconds: recording.duration, notices: notices)
  }

  /// Makes an edition, unless it is in the folder already.
  func publish(_ take: Take, unlessIn folder: String) async throws -> EditionResult {
    let sources = take.stories.map(\.source)
    if let result = unchanged(
      sources, as: take.source, at: take.stories.map(\.place), framed: take.frame, in: folder)
    {
      return result
    }
    return try await publish(take, into: folder)
  }

  private func publish(_ take: Take, into folder: String) async throws -> EditionResult {
    let part = try PartFolder(for: folder)
    let (pictures, cover) = try await illustrate(take, in: part.path)
    let outputs = sounds.map { (path: FileSystem.path(part.path, "audio." + $0.fileExtension), format: $0) }
    let (recording, notices) = try record(take, to: outputs, cover: cover.map { (part.path, $0) })
    try Task.checkCancellation()
    let settings = editor.settings
    let languages = take.script.spokenLanguages
    var edition = Edition(
      article: take.article, script: take.script, recording: recording, source: take.source,
      settings: EditionManifest.Settings(
        voice: take.cast.voice.name, rate: settings.rate, images: settings.script.images.rawValue, languages: languages,
        sha256: try fingerprint.sha256(speaking: languages, framed: take.frame, at: address(of: folder))),
      engine: engine.identity, version: Installation.version, notices: pictures.notices + notices,
      pictures: pictures.pictures, pictureOrigins: pictures.origins, cover: cover,
      formats: formats, sources: take.stories.map(\.source))
    edition.baseURL = address(of: folder)
    let manifest = try publisher.publish(edition, into: part.path)
    try Task.checkCancellation()
    try part.commit()
    return EditionResult(.done, audioSeconds: manifest.audio.seconds, notices: manifest.notices)
  }

  /// Where an edition is on the web, if that is known.
  private func address(of folder: String) -> String? { editor.settings.site?.address(of: folder) }

  /// Puts the articles' pictures into a folder, and a cover if the edition needs one.
  private func illustrate(_ take: Take, in folder: String) async throws -> (PictureCollection, Picture?) {
    let stories = take.stories.map { story in
      var loader = PictureLoader(source: story.place, base: story.article.baseURL)
      loader.fetchesImages = editor.settings.fetchesImages
      return (article: story.article, loader: loader)
    }
    let collector = PictureCollector(scratch: scratch)
    var collection =
      take.isDigest
      ? try await collector.collect(stories, into: folder)
      : try await collector.collect(take.article, from: stories[0].loader, into: folder)
    guard EditionFormat.needCover(editor.settings.formats) else { return (collection, nil) }
    let (cover, notice) = try CoverArtist(scratch: scratch).cover(
      of: take.article, script: take.script, pictures: collection.pictures, into: folder)
    if let notice { collection.notices.append(notice) }
    return (collection, cover)
  }

  private func record(
    _ take: Take, to outputs: [(path: String, format: AudioFormat)], cover: (folder: String, picture: Picture)? = nil
  ) throws -> (Recording, [Notice]) {
    let recorder = Recorder(script: take.script, options: editor.settings.mastering, scratch: scratch)
    var notices: [Notice] = []
    try engine.speak(take.script, by: take.cast) { speech in
      try Task.checkCancellation()
      try recorder.append(speech)
      notices += speech.notices
    }
    let article = take.article
    let tags = RecordingTags(
      title: take.script.title,
      artist: article.bylines.isEmpty ? nil : article.bylines.map(\.name).joined(separator: ", "),
      album: article.publication, date: article.published?.iso8601, language: take.script.language,
      url: article.canonicalURL ?? take.source.url, software: "Lectern \(Installation.version)",
      cover: cover.flatMap { folder, picture in
        FileManager.default.contents(atPath: FileSystem.path(folder, picture.name)).map {
          RecordingTags.Cover(
            bytes: Array($0), mediaType: picture.mediaType, width: picture.width, height: picture.height)
        }
      })
    return (try recorder.finish(to: outputs, tags: tags), notices)
  }
}

extension Script {
  /// Every language in which something is said, the script's own first, the others sorted.
  fileprivate var spokenLanguages: [Language] {
    var others: Set<Language> = []
    for line in lines {
      others.insert(line.language)
      for span in line.spans {
        if case .language(let language) = span.manner { others.insert(language) }
      }
    }
    others.remove(language)
    return [language] + others.sorted { $0.tag < $1.tag }
  }
}
