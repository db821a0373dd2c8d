import Foundation
import Mastering
import Producing
import Testing

@Suite struct PartFolderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Makes an edition with one file, as small as one can be.
  private func makeEdition(_ name: String, text: String, file: String = "script.txt") throws {
    let part = try PartFolder(for: scratch(name))
    try Data(text.utf8).write(to: URL(filePath: part.path + "/" + file))
    try Data(Self.record(of: file, bytes: text.utf8.count).utf8).write(to: URL(filePath: part.path + "/edition.json"))
    try part.commit()
  }

  private static func record(of file: String, bytes: Int) -> String {
    #"{"version": "another", "files": [{"name": "\#(file)", "bytes": \#(bytes)}]}"#
  }

  @Test func appearsUnderItsNameOnlyAtTheCommit() throws {
    let part = try PartFolder(for: scratch("a/b/story"))
    try Data().write(to: URL(filePath: part.path + "/audio.wav"))
    #expect(!FileManager.default.fileExists(atPath: scratch("a/b/story")))
    try part.commit()
    #expect(scratch.names == ["a", "a/b", "a/b/story", "a/b/story/audio.wav"])
  }

  @Test func leavesNothingBehindWithoutACommit() throws {
    do {
      let part = try PartFolder(for: scratch("a/b/story"))
      try Data().write(to: URL(filePath: part.path + "/audio.wav"))
    }
    #expect(scratch.names == [])
  }

  @Test func keepsAParentThatSomebodyElseUses() throws {
    do {
      _ = try PartFolder(for: scratch("a/story"))
      try scratch.write("mine", to: "a/notes.txt")
    }
    #expect(scratch.files == ["a/notes.txt"])
  }

  @Test func takesThePlaceOfAnEarlierEdition() throws {
    try makeEdition("story", text: "old", file: "old.txt")
    try makeEdition("story", text: "new", file: "new.txt")
    #expect(scratch.files == ["story/edition.json", "story/new.txt"])
  }

  @Test func keepsWhatSomebodyElsePutIntoAnEdition() throws {
    try makeEdition("story", text: "old")
    try scratch.write("mine", to: "story/notes.txt")
    try scratch.write("deep", to: "story/more/deep.txt")
    try makeEdition("story", text: "new")
    #expect(scratch.text("story/script.txt") == "new")
    #expect(scratch.text("story/notes.txt") == "mine")
    #expect(scratch.text("story/more/deep.txt") == "deep")
    #expect(scratch.files.count == 4)
  }

  @Test func doesNotTakeThePlaceOfAFolderThatIsNoEdition() throws {
    try scratch.write("precious", to: "story/thesis.txt")
    #expect(throws: ProducingError.notAnEdition(path: scratch("story"))) {
      try PartFolder(for: scratch("story")).commit()
    }
    #expect(scratch.files == ["story/thesis.txt"])
  }

  @Test(arguments: [nil, "", "{\"version\":", "[]"])
  func takesThePlaceOfAnEditionWhoseRecordIsDamagedOrGone(record: String?) throws {
    try scratch.write("old", to: "story/script.txt")
    try scratch.write("old", to: "story/audio.flac")
    try scratch.write("mine", to: "story/notes.txt")
    if let record { try scratch.write(record, to: "story/edition.json") }
    try makeEdition("story", text: "new")
    #expect(scratch.text("story/script.txt") == "new")
    #expect(scratch.files == ["story/edition.json", "story/notes.txt", "story/script.txt"])
  }

  @Test func doesNotTakeThePlaceOfAFolderWithOnlySomeOfTheNames() throws {
    try scratch.write("precious", to: "story/script.txt")
    let part = try PartFolder(for: scratch("story"))
    for name in ["script.txt", "words.json", "edition.json"] {
      try Data("{}".utf8).write(to: URL(filePath: part.path + "/" + name))
    }
    #expect(throws: ProducingError.notAnEdition(path: scratch("story"))) { try part.commit() }
    #expect(scratch.text("story/script.txt") == "precious")
  }

  @Test func takesThePlaceOfAnEmptyFolder() throws {
    try FileManager.default.createDirectory(atPath: scratch("story"), withIntermediateDirectories: true)
    try makeEdition("story", text: "new")
    #expect(scratch.files == ["story/edition.json", "story/script.txt"])
  }

  @Test func saysThatThePlaceIsTakenByAFile() throws {
    try scratch.write("a file", to: "story")
    #expect(throws: MasteringError.self) { try PartFolder(for: scratch("story")).commit() }
    #expect(throws: MasteringError.self) { try PartFolder(for: scratch("story/inner")) }
    #expect(scratch.text("story") == "a file")
    #expect(scratch.names == ["story"])
  }

  @Test func isSweptOnceNobodyHasIt() throws {
    let living = try PartFolder(for: scratch("living"))
    try FileManager.default.createDirectory(atPath: scratch(".dead.part-1-1"), withIntermediateDirectories: true)
    try scratch.write("half", to: ".dead.part-1-1/audio.wav")
    try scratch.write("mine", to: ".profile.part/notes.txt")
    PartFolder.sweep(scratch.path)
    #expect(FileManager.default.fileExists(atPath: living.path))
    #expect(scratch.files == [".profile.part/notes.txt"])
  }
}
