import Foundation
import Mastering
import TestSupport
import Testing

@Suite struct SoundFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(
    _ samples: [Int16], as format: AudioFormat = .wav, length: Int? = nil, tags: RecordingTags = RecordingTags(),
    chapters: [FileMetadata.Chapter] = [], marks: [FileMetadata.Mark] = []
  ) throws -> String {
    let path = folder.path("audio.\(format.fileExtension)")
    let file = try SoundFile(
      at: path, format: format, sampleRate: 22_050, length: length ?? samples.count,
      metadata: FileMetadata(tags: tags, chapters: chapters, marks: marks))
    try file.write(samples.span)
    try file.finish()
    try file.commit()
    return path
  }

  @Test(arguments: [AudioFormat.wav, .flac])
  func keepsEverySampleWhereNothingIsLost(format: AudioFormat) throws {
    let samples = Material.speech(seconds: 1) + [32_767, -32_768, 1]
    #expect(try Listener(path: try write(samples, as: format)).samples == samples)
  }

  @Test(arguments: AudioFormat.allCases)
  func writesTagsInAnyScript(format: AudioFormat) throws {
    let tags = Material.tags
    let found = try Listener(path: try write(Material.speech(seconds: 1), as: format, tags: tags)).tags
    #expect(found["title"] == tags.title)
    #expect(found["artist"] == tags.artist)
    #expect(found["album"] == tags.album)
    #expect(found["date"] == (format == .mp3 ? "2025-06-16T18:31:00" : tags.date))
    #expect(found["comment"] == tags.comment)
  }

  @Test(arguments: [AudioFormat.flac, .opus, .ogg])
  func writesChaptersAndCoverAsXiphDoes(format: AudioFormat) throws {
    let path = try write(
      Material.speech(seconds: 3), as: format, tags: Material.tags, chapters: Material.chapters)
    let found = try XiphMetadata(path: path, format: format)
    #expect(
      found.comments.filter { $0.hasPrefix("CHAPTER") } == [
        "CHAPTER000=00:00:00.000", "CHAPTER000NAME=Fähre kehrt zurück", "CHAPTER001=00:00:01.500",
        "CHAPTER001NAME=2", "CHAPTER002=01:02:03.457", "CHAPTER002NAME=배가 돌아온다",
      ])
    #expect(found.comments.contains("LANGUAGE=ko-KR"))
    #expect(found.comments.contains("CONTACT=https://skerrypost.example/ferry"))
    #expect(found.comments.contains("ENCODER=Lectern 1.0"))
    let cover = try #require(found.picture)
    #expect(cover.type == 3)
    #expect(cover.mediaType == "image/png")
    #expect(cover.description == "A ferry · 배")
    #expect(cover.width == 640 && cover.height == 480)
    #expect(cover.bytes == Material.tags.cover?.bytes)
  }

  @Test func writesTagsOfMP3AsID3InUTF8() throws {
    let path = try write(
      Material.speech(seconds: 1), as: .mp3, tags: Material.tags, chapters: Material.chapters)
    let tag = try ID3Frames(path: path)
    #expect(tag.version == 4)
    #expect(tag.text("TIT2") == Material.tags.title)
    #expect(tag.text("TPE1") == Material.tags.artist)
    #expect(tag.text("TALB") == Material.tags.album)
    #expect(tag.text("TDRC") == "2025-06-16T18:31:00")
    #expect(tag.text("TLAN") == "kor")
    #expect(tag.text("TSSE") == "Lectern 1.0")
    #expect(tag.text("COMM") == "kor\0https://skerrypost.example/ferry")
    #expect(tag.frames["WOAF"] == [Array("https://skerrypost.example/ferry".utf8)])
    let cover = Array("\u{3}image/png\0\u{3}A ferry · 배\0".utf8) + Material.cover
    #expect(tag.frames["APIC"] == [cover])
    // The sound follows at once.
    #expect(tag.rest.starts(with: [0xff, 0xfb]))
  }

  @Test func writesChaptersOfMP3AsID3() throws {
    let tag = try ID3Frames(path: try write(Material.speech(seconds: 1), as: .mp3, chapters: Material.chapters))
    #expect(tag.chapters.map(\.name) == ["chp0", "chp1", "chp2"])
    #expect(tag.chapters.map(\.title) == ["Fähre kehrt zurück", "", "배가 돌아온다"])
    #expect(tag.chapters.map(\.milliseconds) == [0..<1_500, 1_500..<3_723_457, 3_723_457..<3_725_000])
    #expect(tag.contents == ["toc": ["chp0", "chp1", "chp2"]])
  }

  @Test func keepsTitlesOfChaptersShortEnoughForPlayersThatMisreadLongOnes() throws {
    let titles = [
      String(repeating: "a", count: 126), String(repeating: "a", count: 127), String(repeating: "배", count: 100),
    ]
    let chapters = titles.enumerated().map {
      FileMetadata.Chapter(title: $0.element, start: Double($0.offset), end: Double($0.offset + 1))
    }
    let tag = try ID3Frames(path: try write(Material.speech(seconds: 1), as: .mp3, chapters: chapters))
    #expect(
      tag.chapters.map(\.title) == [titles[0], titles[0].dropLast(3) + "…", String(repeating: "배", count: 41) + "…"])
  }

  @Test func listsNoChapterThatLiesWithinAnother() throws {
    let chapters = [
      FileMetadata.Chapter(title: "Fares", start: 0, end: 60),
      FileMetadata.Chapter(title: "Image: A boat.", start: 10, end: 20, isInContents: false),
      FileMetadata.Chapter(title: "Times", start: 60, end: 70),
    ]
    let tag = try ID3Frames(path: try write(Material.speech(seconds: 1), as: .mp3, chapters: chapters))
    #expect(tag.chapters.map(\.title) == ["Fares", "Image: A boat.", "Times"])
    #expect(tag.contents == ["toc": ["chp0", "chp2"]])
    let comments = try XiphMetadata(
      path: try write(Material.speech(seconds: 1), as: .flac, chapters: chapters), format: .flac
    ).comments
    #expect(comments.filter { $0.contains("NAME") } == ["CHAPTER000NAME=Fares", "CHAPTER001NAME=Times"])
  }

  @Test func listsAnyNumberOfChapters() throws {
    let chapters = (0..<600).map { FileMetadata.Chapter(title: "Part \($0)", start: Double($0), end: Double($0 + 1)) }
    let tag = try ID3Frames(path: try write(Material.speech(seconds: 1), as: .mp3, chapters: chapters))
    #expect(tag.chapters.count == 600)
    #expect(tag.contents["toc"] == ["toc0", "toc1", "toc2"])
    #expect(["toc0", "toc1", "toc2"].flatMap { tag.contents[$0] ?? [] } == tag.chapters.map(\.name))

    let comments = try XiphMetadata(
      path: try write(Material.speech(seconds: 1), as: .opus, chapters: chapters + chapters), format: .opus
    ).comments
    #expect(comments.last == "CHAPTER999NAME=Part 399")
    #expect(comments.count == 2_000)
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
    #expect(heard.duration == 1)
    #expect(heard.tags["title"].map(\.unicodeScalars.count) == 500)
    #expect(heard.tags["title"]?.hasSuffix("ä…") == true)
    #expect(heard.tags["artist"] == "A B C")
  }

  @Test func marksWhereLinesBeginInWAV() throws {
    let marks = [
      FileMetadata.Mark(position: 0, label: "Fähre kehrt zurück"),
      FileMetadata.Mark(position: 12_345, label: "배가 돌아온다"),
      FileMetadata.Mark(position: 22_049, label: ""),
    ]
    let samples = Material.speech(seconds: 1)
    let heard = try Listener(path: try write(samples, tags: Material.tags, marks: marks))
    #expect(heard.cues.map(\.position) == [0, 12_345, 22_049])
    #expect(heard.cues.map(\.label) == marks.map(\.label))
    #expect(heard.samples == samples)
  }

  @Test func writesAPlainRIFFFileWhoseChunksAddUp() throws {
    let marks = (0..<5_000).map {
      FileMetadata.Mark(position: $0 * 4, label: "Line \($0) of a long article about tides")
    }
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
    let marks = [FileMetadata.Mark(position: 100, label: "Far out")]
    let path = try write(samples, length: 3_000_000_000, tags: Material.tags, marks: marks)
    let chunks = try RIFF(path: path)
    #expect(chunks.form == "RF64")
    #expect(chunks.names.first == "ds64" && chunks.names.suffix(2) == ["cue ", "LIST"])
    #expect(chunks.isWhole)
    let heard = try Listener(path: path)
    #expect(heard.samples == samples)
    #expect(heard.tags["title"] == Material.tags.title)
  }

  @Test(arguments: [AudioFormat.opus, .ogg])
  func numbersOggStreamsAlike(format: AudioFormat) throws {
    let path = try write(Material.speech(seconds: 3), as: format)
    let pages = try OggPages(path: path)
    #expect(pages.isWhole)
    #expect(Set(pages.serials) == [1])
    // The headers and the sound begin pages, as both codecs ask for.
    #expect(pages.packetCounts.first == 1)
    #expect(pages.granules.prefix(2) == [0, 0])
    #expect(pages.granules.last == (format == .opus ? 3 * 48_000 + 120 : 3 * 22_050))
  }

  @Test(arguments: AudioFormat.allCases, [0, 1, 479, 480, 22_050, 65_537])
  func decodesToAsManySamplesAsWereWritten(format: AudioFormat, count: Int) throws {
    let path = try write(Array(Material.speech(seconds: 3).prefix(count)), as: format)
    // libsndfile opens no MP3 without sound, and no Ogg stream without samples.
    guard count > 0 else { return }
    let heard = try Listener(path: path)
    let expected = Double(count) * Double(heard.sampleRate) / 22_050
    #expect(abs(Double(heard.samples.count) - expected) <= 0.5)
  }

  @Test(arguments: [AudioFormat.opus, .ogg, .mp3])
  func isInTimeWhereSomethingIsLost(format: AudioFormat) throws {
    // A click in silence, which is found where it was.
    var samples = [Int16](repeating: 0, count: 22_050)
    for index in 0..<20 { samples[11_025 + index] = Int16(20_000 * sin(Double(index) * 0.8)) }
    let heard = try Listener(path: try write(samples, as: format))
    let loudest = try #require(heard.samples.indices.max { abs(Int(heard.samples[$0])) < abs(Int(heard.samples[$1])) })
    #expect(abs(Double(loudest) / Double(heard.sampleRate) - 0.5) < 0.001)
  }

  @Test func leavesNothingBehindWhenItIsThrownAway() throws {
    do {
      let file = try SoundFile(
        at: folder.path("audio.wav"), format: .wav, sampleRate: 22_050, length: 3)
      try file.write(([1, 2, 3] as [Int16]).span)
      #expect(folder.names == ["audio.wav.part"])
    }
    #expect(folder.names == [])
  }

  @Test(arguments: [AudioFormat.flac, .ogg])
  func saysWhyARateCanNotBeEncoded(format: AudioFormat) throws {
    let path = folder.path("audio")
    let error = #expect(throws: MasteringError.self) {
      try SoundFile(at: path, format: format, sampleRate: 2_000_000, length: 0)
    }
    #expect(error?.description.hasPrefix("“\(path)” can't be encoded: ") == true)
    #expect(error?.description.hasSuffix(" can't have 2000000 Hz.") == true)
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
