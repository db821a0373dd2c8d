/// Tags as an MP3 file has them before the sound: ID3v2.4, in UTF-8.
struct ID3Tag {
  private var frames: [UInt8] = []

  /// Makes a tag; empty texts are left out.
  init(_ tags: RecordingTags) {
    add("TIT2", tags.title)
    add("TPE1", tags.artist)
    add("TALB", tags.album)
    // The form that the standard has: no zone.
    add("TDRC", tags.date.map { String($0.prefix(19)) })
    add("TSSE", tags.software)
    // The comment's language, which is not known, and its description, which is empty.
    add("COMM", tags.comment, prefix: Array("und".utf8) + [0])
  }

  /// Empty if there is nothing to say.
  var bytes: [UInt8] {
    frames.isEmpty ? [] : Array("ID3".utf8) + [4, 0, 0] + Self.size(frames.count) + frames
  }

  private mutating func add(_ name: String, _ text: String?, prefix: [UInt8] = []) {
    guard let text, !text.isEmpty else { return }
    let utf8: UInt8 = 3
    let content = [utf8] + prefix + Array(text.fitForTag.utf8)
    frames += Array(name.utf8) + Self.size(content.count) + [0, 0] + content
  }

  /// Seven bits a byte, so that no size looks like the beginning of sound.
  private static func size(_ count: Int) -> [UInt8] {
    [21, 14, 7, 0].map { UInt8(count >> $0 & 0x7f) }
  }
}
