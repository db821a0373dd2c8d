import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import TestSupport
import Testing

@Suite struct EditionPublisherTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesTheFilesOfAnEdition() throws {
    let manifest = try EditionPublisher().publish(try Material.edition(in: folder), into: folder.path)
    #expect(folder.names == ["audio.wav", "edition.json", "script.json", "script.txt", "words.json"])
    #expect(manifest.files.map(\.name) == ["audio.wav", "script.json", "script.txt", "words.json"])
  }

  @Test func describesTheEditionInItsManifest() throws {
    let edition = try Material.edition(in: folder)
    let manifest = try EditionPublisher().publish(edition, into: folder.path)
    let json = try folder.json("edition.json")
    let article = try #require(json["article"] as? [String: Any])
    let audio = try #require(json["audio"] as? [String: Any])
    let source = try #require(json["source"] as? [String: Any])

    #expect(json["version"] as? String == "1.0")
    #expect(json["title"] as? String == "The “ferry” returns")
    #expect(json["language"] as? String == "en-GB")
    #expect(json["engine"] as? String == "tone 1")
    #expect(json["lines"] as? Int == 5)
    #expect(json["words"] as? Int == edition.recording.words.count)
    #expect(json["images"] as? Int == 2)
    #expect((json["settings"] as? [String: Any])?["voice"] as? String == "tone")
    #expect((json["settings"] as? [String: Any])?["rate"] == nil)
    #expect(source["name"] as? String == "ferry.html")
    #expect(source["sha256"] as? String == String(repeating: "ab", count: 32))
    #expect(article["bylines"] as? [String] == ["Noor Ødegård", "Skerry News"])
    #expect(article["published"] as? String == "2025-06-16T18:31:00")
    #expect(article["updated"] == nil)
    #expect(audio["file"] as? String == "audio.wav")
    #expect(abs(try #require(audio["seconds"] as? Double) - edition.recording.duration) <= 0.0005)
    #expect(audio["target"] as? Double == -19)
    #expect(abs(try #require(audio["loudness"] as? Double) + 19) < 0.1)
    #expect(try #require(audio["truePeak"] as? Double) <= -1)
    // What was noticed twice is said once.
    #expect(
      manifest.notices.map(\.message) == [
        "The date has no zone.", "A picture has no description.", "A word was left out.",
      ])
    #expect(EditionManifest(folder: folder.path) == manifest)
  }

  @Test func givesEveryFileItsSizeAndHash() throws {
    let manifest = try EditionPublisher().publish(try Material.edition(in: folder), into: folder.path)
    for file in manifest.files {
      let bytes = try folder.bytes(file.name)
      #expect(file.bytes == bytes.count)
      #expect(file.sha256 == Digest.hexadecimal(of: [UInt8](bytes)))
    }
  }

  @Test func hashesAsTheStandardSays() {
    #expect(
      Digest.hexadecimal(of: Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Digest.hexadecimal(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func listsEveryShownWordOnceWithTimes() throws {
    let edition = try Material.edition(in: folder)
    try EditionPublisher().publish(edition, into: folder.path)
    let words = try #require(try folder.json("words.json")["words"] as? [[String: Any]])

    #expect(
      words.compactMap { $0["text"] as? String } == [
        "The", "“ferry”", "returns", "Image:", "a", "boat", "at", "the", "pier.", "Caption:", "the", "Skerry", "Maid.",
        "It", "left", "at", "nine", "on", "time.", "Image:", "a", "gull.",
      ])
    #expect(words.first?["line"] as? String == "headline-1")
    #expect(words.last?["line"] as? String == "image-3")
    #expect(words[1]["at"] as? [Int] == [4, 11])
    var last = 0.0
    for word in words {
      let from = try #require(word["from"] as? Double)
      let to = try #require(word["to"] as? Double)
      #expect(last <= from && from < to && to <= edition.recording.duration)
      last = to
    }
    #expect(try #require(words[0]["from"] as? Double) == 0.3)
  }

  @Test func writesTheScriptForProgramsAndForPeople() throws {
    try EditionPublisher().publish(try Material.edition(in: folder), into: folder.path)
    let lines = try #require(try folder.json("script.json")["lines"] as? [[String: Any]])
    #expect(lines.compactMap { $0["id"] as? String } == Material.script.lines.map(\.id))
    let text = String(decoding: try folder.bytes("script.txt"), as: UTF8.self)
    for line in Material.script.lines { #expect(text.contains(line.text)) }
    #expect(!text.contains("\u{1B}"))
  }

  @Test(arguments: AudioFormat.allCases)
  func givesTheSameBytesTwice(format: AudioFormat) throws {
    let other = try TemporaryFolder()
    for folder in [folder, other] {
      try EditionPublisher().publish(try Material.edition(in: folder, format: format), into: folder.path)
    }
    #expect(folder.names == other.names)
    for name in folder.names { #expect(try folder.bytes(name) == other.bytes(name), "\(name)") }
  }

  @Test func leavesNoManifestWhereAFileCouldNotBeWritten() throws {
    let edition = try Material.edition(in: folder)
    try FileManager.default.createDirectory(atPath: folder.path("words.json"), withIntermediateDirectories: false)
    let error = #expect(throws: PublishingError.self) { try EditionPublisher().publish(edition, into: folder.path) }
    let path = folder.path("words.json")
    #expect(error?.description == "“\(path)” can't be written: there is a folder of that name; choose another name.")
    #expect(EditionManifest(folder: folder.path) == nil)
    #expect(folder.names == ["audio.wav", "script.json", "script.txt", "words.json"])
  }

  @Test func saysThatTheDiskIsFull() throws {
    let edition = try Material.edition(in: folder)
    try FileManager.default.createSymbolicLink(atPath: folder.path("script.json"), withDestinationPath: "/dev/full")
    let error = #expect(throws: PublishingError.self) { try EditionPublisher().publish(edition, into: folder.path) }
    #expect(error == .noSpace(path: folder.path("script.json")))
    #expect(EditionManifest(folder: folder.path) == nil)
  }

  @Test func readsNoManifestOfWhatIsNone() throws {
    #expect(EditionManifest(folder: folder.path) == nil)
    try Data("{\"version\": 1".utf8).write(to: URL(fileURLWithPath: folder.path("edition.json")))
    #expect(EditionManifest(folder: folder.path) == nil)
  }
}
