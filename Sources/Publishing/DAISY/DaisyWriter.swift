import Mastering

/// Writes `daisy/`: a DAISY 2.02 talking book with full text.
///
/// Text and sound go together sentence by sentence, which is what players for this standard show. Headings are sections; side
/// bars, notes and descriptions of pictures can be switched off in players that can. The sound is the edition's MP3 file, not
/// another one: a second name for it where the file system has such, else a copy.
public struct DaisyWriter: EditionWriter {
  /// `daisy`.
  public let name = "daisy"

  /// The kinds of pictures that the standard has.
  private static let pictureTypes: Set<String> = ["image/gif", "image/jpeg", "image/png"]

  /// Makes a writer.
  public init() {}

  /// Writes the files.
  ///
  /// - Throws: ``PublishingError``.
  public func write(_ edition: Edition, into folder: String) throws -> [String] {
    let inside = "\(folder)/\(DaisyNames.folder)"
    try EditionFiles.makeFolder(at: inside)
    let book = DaisyBook(edition)
    let sound = edition.recording.files.first { $0.format == .mp3 } ?? edition.recording.files[0]
    let pictures = edition.pictures.filter { Self.pictureTypes.contains($0.value.mediaType) }

    var files: [(name: String, bytes: Int)] = []
    for (source, name) in [(sound.name, sound.name)]
      + Set(pictures.values.map(\.name)).sorted().map({ ($0, DaisyNames.picture($0)) })
    {
      try EditionFiles.share("\(folder)/\(source)", as: "\(inside)/\(name)")
      files.append((name, EditionFiles.size(at: "\(inside)/\(name)") ?? 0))
    }
    let times = DaisyTimes(edition, book, sound: sound.name)
    var texts = [(DaisyNames.content, DaisyContent(edition, book, pictures: pictures).text)]
    texts += book.sections.enumerated().map { (DaisyNames.times($0.offset), times.text(of: $0.element)) }
    texts.append((DaisyNames.master, times.master))
    for (name, text) in texts {
      try write(text, as: name, into: inside)
      files.append((name, text.utf8.count))
    }
    // Last: a book that has one is whole.
    let navigation = DaisyNavigation(edition, book)
      .text(files: files.count + 1, otherBytes: files.reduce(0) { $0 + $1.bytes })
    try write(navigation, as: DaisyNames.navigation, into: inside)
    return (files.map(\.name) + [DaisyNames.navigation]).map { "\(DaisyNames.folder)/\($0)" }
  }
}
