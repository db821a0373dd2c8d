/// Cue points with their labels, at the end of a WAV file.
///
/// libsndfile loses the labels, drops the points in RF64, and spoils the file once its header is over 100 KiB.
struct WaveMarks {
  private let chunks: [UInt8]

  init(_ marks: [FileMetadata.Mark]) {
    var points = Self.bytes(UInt32(marks.count))
    var labels = Array("adtl".utf8)
    for (index, mark) in marks.enumerated() {
      let number = Self.bytes(UInt32(index + 1))
      let position = Self.bytes(UInt32(clamping: mark.position))
      points += number + position + Array("data".utf8) + Self.bytes(0) + Self.bytes(0) + position
      labels += Self.chunk("labl", number + Array(mark.label.fit(scalars: 80).utf8) + [0])
    }
    chunks = marks.isEmpty ? [] : Self.chunk("cue ", points) + Self.chunk("LIST", labels)
  }

  /// Puts the chunks after all others and makes the file's size right.
  func append(to file: WholeFile) throws(MasteringError) {
    guard !chunks.isEmpty else { return }
    let end = file.count
    file.seek(to: end)
    if end % 2 == 1 { try file.write([0 as UInt8].span) }
    try file.write(chunks.span)

    let size = UInt64(file.count - 8)
    file.seek(to: 0)
    if file.read(count: 4) == Array("RIFF".utf8) {
      try file.write(Self.bytes(UInt32(size)).span)
    } else {
      // RF64: the size stands in the chunk “ds64”, which comes first.
      file.seek(to: 20)
      try file.write((Self.bytes(UInt32(truncatingIfNeeded: size)) + Self.bytes(UInt32(size >> 32))).span)
    }
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + bytes(UInt32(content.count)) + content + (content.count % 2 == 1 ? [0] : [])
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
