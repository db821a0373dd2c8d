import Mastering
import Reading
import Scripting

/// Writes `edition.epub`: an EPUB 3.3 book whose text is read aloud, word by word, by the recording.
///
/// The recording's MP3 file goes into the book as it is, with the edition's pictures of the kinds that every reading system
/// shows.
public struct EPUBWriter: EditionWriter {
  /// `edition.epub`.
  public let name = "edition.epub"

  /// The kinds of pictures that every reading system shows.
  private static let pictureTypes: Set<String> = [
    "image/gif", "image/jpeg", "image/png", "image/svg+xml", "image/webp",
  ]

  private static let container = """
    <?xml version="1.0" encoding="UTF-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles><rootfile full-path="EPUB/\(BookNames.package)" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """

  /// Makes a writer.
  public init() {}

  /// Writes the file.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    let sound = edition.recording.files.first { $0.format == .mp3 }
    let pictures = edition.pictures.filter { Self.pictureTypes.contains($0.value.mediaType) }
    let document = ListeningDocument(edition)
    let sections = BookSection.sections(of: edition, document)
    let clips = ClipTimes(
      of: edition.timeline.words, sampleRate: edition.recording.sampleRate, length: edition.recording.length)

    let book = try ZipArchive(at: "\(folder)/\(name)")
    // Readers know a book by its first bytes.
    try book.add("application/epub+zip", as: "mimetype", compressed: false)
    try book.add(Self.container, as: "META-INF/container.xml")
    var texts: [BookPackage.Text] = []
    for (index, section) in sections.enumerated() {
      var text = BookPackage.Text(id: "text-\(index + 1)", name: BookNames.text(index))
      try book.add(BookText(edition, section, pictures: pictures).text, as: "EPUB/\(text.name)")
      if let sound {
        let overlay = BookOverlay(edition, section, clips: clips, textName: text.name, soundName: sound.name)
        if let smil = overlay.text {
          let name = BookNames.overlay(index)
          try book.add(smil, as: "EPUB/\(name)")
          text.overlay = BookPackage.Overlay(id: "overlay-\(index + 1)", name: name, duration: overlay.duration)
        }
      }
      texts.append(text)
    }

    var items = [
      BookPackage.Item(
        id: "nav", name: BookNames.navigation, mediaType: "application/xhtml+xml", properties: "nav"),
      BookPackage.Item(id: "style", name: BookNames.style, mediaType: "text/css"),
    ]
    try book.add(BookNavigation(edition: edition, sections: sections).text, as: "EPUB/\(BookNames.navigation)")
    try book.add(BookStyle.sheet, as: "EPUB/\(BookNames.style)")
    let facts = AccessibilityFacts(edition, document, showing: pictures)
    let images = self.images(of: edition, showing: pictures, in: document)
    items += images.enumerated().map { index, image in
      BookPackage.Item(
        id: "image-\(index + 1)", name: image.name, mediaType: image.mediaType,
        properties: image == edition.cover ? "cover-image" : nil)
    }
    if let sound { items.append(BookPackage.Item(id: "sound", name: sound.name, mediaType: sound.format.mediaType)) }
    var seen: Set<String> = []
    let languages = ([edition.script.language] + sections.map(\.language)).map(\.publicationTag)
      .filter { seen.insert($0).inserted }
    let package = BookPackage(edition: edition, facts: facts, texts: texts, languages: languages, items: items)
    try book.add(package.text, as: "EPUB/\(BookNames.package)")
    for image in images {
      // The other kinds are small already.
      try book.add(
        fileAt: "\(folder)/\(image.name)", as: "EPUB/\(image.name)", compressed: image.mediaType == "image/svg+xml")
    }
    if let sound { try book.add(fileAt: "\(folder)/\(sound.name)", as: "EPUB/\(sound.name)", compressed: false) }
    try book.finish()
    return [name]
  }

  /// The pictures that go into the book, the cover first, the others as they come, each once.
  private func images(
    of edition: Edition, showing pictures: [String: Picture], in document: ListeningDocument
  ) -> [Picture] {
    var images: [Picture] = []
    if let cover = edition.cover, Self.pictureTypes.contains(cover.mediaType) { images.append(cover) }
    var seen = Set(images.map(\.name))
    for node in document.nodes {
      for figure in node.figures {
        guard let picture = figure.address.flatMap({ pictures[$0] }), seen.insert(picture.name).inserted
        else { continue }
        images.append(picture)
      }
    }
    return images
  }
}
