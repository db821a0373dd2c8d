import Foundation
import Mastering
import TestSupport
import Testing

@Suite struct SoundFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(
    _ samples: [Int16], as format: AudioFormat = .wav, length: Int? = nil, tags: RecordingTags = RecordingTags(),
    marks: [SoundFile.Mark] = []
  ) throws -> String {
    let path = folder.path("audio.\(format.fileExtension)")
    let file = try SoundFile(
      at: path, format: format, sampleRate: 22_050, length: length ?? samples.count, tags: tags, marks: marks)
    try file.write(samples.span)
    try file.finish()
    return path
  }

  @Test(arguments: [AudioFormat.wav, .flac])
  func keepsEverySampleWhereNothingIsLost(format: AudioFormat) throws {
    let samples = Material.speech(seconds: 1) + [32_767, -32_768, 1]
    #expect(try Listener(path: try write(samples, as: format)).samples == samples)
  }

  @Test(arguments: [AudioFormat.wav, .flac, .ogg])
  func writesTagsInAnyScript(format: AudioFormat) throws {
    let tags = Material.tags
    let found = try Listener(path: try write([1, 2, 3], as: format, tags: tags)).tags
    #expect(found["title"] == tags.title)
    #expect(found["artist"] == tags.artist)
    #expect(found["album"] == tags.album)
    #expect(found["date"] == tags.date)
    #expect(found["comment"] == tags.comment)
    // libsndfile adds its own name.
    #expect(found["software"]?.hasPrefix("Lectern 1.0") == true)
  }

  @Test func writesTagsOfMP3AsID3InUTF8() throws {
    let path = try write(Material.speech(seconds: 1), as: .mp3, tags: Material.tags)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(Array(bytes.prefix(6)) == [0x49, 0x44, 0x33, 4, 0, 0])
    let size = bytes[6..<10].reduce(0) { $0 << 7 | Int($1) }
    var frames: [String: [UInt8]] = [:]
    var start = 10
    while start < 10 + size {
      let length = bytes[start + 4..<start + 8].reduce(0) { $0 << 7 | Int($1) }
      let name = String(decoding: bytes[start..<start + 4], as: UTF8.self)
      frames[name] = Array(bytes[start + 10..<start + 10 + length])
      start += 10 + length
    }
    #expect(start == 10 + size)
    func text(_ name: String) -> String? { frames[name].map { String(decoding: $0.dropFirst(), as: UTF8.self) } }
    #expect(frames.values.allSatisfy { $0.first == 3 })
    #expect(text("TIT2") == Material.tags.title)
    #expect(text("TPE1") == Material.tags.artist)
    #expect(text("TALB") == Material.tags.album)
    #expect(text("TDRC") == "2025-06-16T18:31:00")
    #expect(text("TSSE") == "Lectern 1.0")
    #expect(text("COMM") == "und\0https://skerrypost.example/ferry")
    // The sound follows at once.
    #expect(bytes[start] == 0xff)
    #expect(try Listener(path: path).samples.count == 22_050)
  }

  @Test(arguments: AudioFormat.allCases)
  func doesWithoutTags(format: AudioFormat) throws {
    let found = try Listener(path: try write(Material.speech(seconds: 1), as: format)).tags
    #expect(found["title"] == nil && found["artist"] == nil && found["comment"] == nil)
  }

  @Test(arguments: AudioFormat.allCases)
  func survivesTagsWithoutMeasure(format: AudioFormat) throws {
    let endless = String(repeating: "ä", count: 200_000) + "\0\n"
    let samples = Material.speech(seconds: 1)
    let path = try write(samples, as: format, tags: RecordingTags(title: endless, artist: "A\0B\nC", comment: endless))
    let heard = try Listener(path: path)
    #expect(heard.samples.count == samples.count)
    #expect(heard.tags["title"].map(\.unicodeScalars.count) == 500)
    #expect(heard.tags["title"]?.hasSuffix("ä…") == true)
    #expect(heard.tags["artist"] == "A B C")
  }

  @Test func marksWhereLinesBeginInWAV() throws {
    let marks = [
      SoundFile.Mark(position: 0, label: "Fähre kehrt zurück"), SoundFile.Mark(position: 12_345, label: "배가 돌아온다"),
      SoundFile.Mark(position: 22_049, label: ""),
    ]
    let samples = Material.speech(seconds: 1)
    let heard = try Listener(path: try write(samples, tags: Material.tags, marks: marks))
    #expect(heard.cues.map(\.position) == [0, 12_345, 22_049])
    #expect(heard.cues.map(\.label) == marks.map(\.label))
    #expect(heard.samples == samples)
  }

  @Test func writesAPlainRIFFFileWhoseChunksAddUp() throws {
    let marks = (0..<5_000).map { SoundFile.Mark(position: $0 * 4, label: "Line \($0) of a long article about tides") }
    let samples = Material.speech(seconds: 1)
    let path = try write(samples, tags: Material.tags, marks: marks)
    let chunks = try RIFF(path: path)
    #expect(chunks.form == "RIFF")
    #expect(chunks.names == ["fmt ", "LIST", "data", "cue ", "LIST"])
    #expect(chunks.isWhole)
    #expect(try Listener(path: path).samples == samples)
  }

  @Test func writesRF64WhereRIFFCanNotCount() throws {
    let samples = Material.speech(seconds: 1)
    let marks = [SoundFile.Mark(position: 100, label: "Far out")]
    let path = try write(samples, length: 3_000_000_000, tags: Material.tags, marks: marks)
    let chunks = try RIFF(path: path)
    #expect(chunks.form == "RF64")
    #expect(chunks.names.first == "ds64" && chunks.names.suffix(2) == ["cue ", "LIST"])
    #expect(chunks.isWhole)
    let heard = try Listener(path: path)
    #expect(heard.samples == samples)
    #expect(heard.tags["title"] == Material.tags.title)
  }

  @Test func givesOggPagesTheirChecksums() throws {
    let path = try write(Material.speech(seconds: 3), as: .ogg)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var serials: Set<[UInt8]> = []
    var start = 0
    while start < bytes.count {
      let segments = Int(bytes[start + 26])
      let end = start + 27 + segments + bytes[start + 27..<start + 27 + segments].reduce(0) { $0 + Int($1) }
      serials.insert(Array(bytes[start + 14..<start + 18]))
      start = end
    }
    #expect(start == bytes.count)
    #expect(serials == [[1, 0, 0, 0]])
    // A decoder passes over pages whose checksum is wrong.
    #expect(try Listener(path: path).samples.count == 3 * 22_050)
  }

  @Test func leavesNothingBehindWhenItIsThrownAway() throws {
    do {
      let file = try SoundFile(
        at: folder.path("audio.wav"), format: .wav, sampleRate: 22_050, length: 3, tags: RecordingTags(), marks: [])
      try file.write(([1, 2, 3] as [Int16]).span)
      #expect(folder.names == ["audio.wav.part"])
    }
    #expect(folder.names == [])
  }

  @Test func saysWhyARateCanNotBeEncoded() throws {
    let error = #expect(throws: MasteringError.self) {
      try SoundFile(
        at: folder.path("audio.mp3"), format: .mp3, sampleRate: 12_345, length: 0, tags: RecordingTags(), marks: [])
    }
    #expect(error?.description.hasPrefix("“\(folder.path("audio.mp3"))” can't be encoded: ") == true)
    #expect(folder.names == [])
  }
}

/// The chunks of a RIFF or RF64 file.
private struct RIFF {
  var form: String
  var names: [String] = []
  /// Whether the chunks fill the file to the last byte, and the file's own size says so.
  var isWhole = false

  init(path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    func text(_ start: Int) -> String { String(decoding: bytes[start..<start + 4], as: UTF8.self) }
    func number(_ start: Int, count: Int = 4) -> Int {
      bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    form = text(0)
    var start = 12
    while start + 8 <= bytes.count {
      names.append(text(start))
      let isLong = form == "RF64" && text(start) == "data"
      let size = isLong ? number(28, count: 8) : number(start + 4)
      start += 8 + size + size % 2
    }
    isWhole = start == bytes.count && (form == "RF64" ? number(20, count: 8) : number(4)) == bytes.count - 8
  }
}
