import Reading

/// Tags and chapters as FLAC and Ogg have them: `NAME=text`, in UTF-8.
///
/// Names are those that players agree on; chapters are as Xiph proposes: `CHAPTER001=00:01:02.345`, `CHAPTER001NAME=Costs`. They
/// have no end, so those within others, which are not in the table of contents, are left out.
struct VorbisComments {
  private(set) var entries: [(name: String, text: String)] = []

  /// Makes comments; empty texts are left out, and so are chapters after the thousandth, for which there are no names.
  init(_ metadata: FileMetadata) {
    let tags = metadata.tags
    add("TITLE", tags.title)
    add("ARTIST", tags.artist)
    add("ALBUM", tags.album)
    add("DATE", tags.date)
    add("LANGUAGE", tags.language?.tag)
    add("COMMENT", tags.comment)
    add("CONTACT", tags.url)
    add("ENCODER", tags.software)
    for (index, chapter) in metadata.chapters.filter(\.isInContents).prefix(1_000).enumerated() {
      let number = Self.digits(index, count: 3)
      add("CHAPTER\(number)", Self.time(chapter.start))
      // A chapter without a name would have the one before it in some players.
      add("CHAPTER\(number)NAME", chapter.title.isEmpty ? "\(index + 1)" : chapter.title)
    }
  }

  private mutating func add(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    entries.append((name, text.fitForTag))
  }

  /// `hh:mm:ss.sss`.
  private static func time(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1_000).rounded())
    let parts = [milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1_000 % 60]
    return parts.map { digits($0, count: 2) }.joined(separator: ":") + "." + digits(milliseconds % 1_000, count: 3)
  }

  private static func digits(_ number: Int, count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}
