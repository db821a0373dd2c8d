import Foundation
import Mastering
import Producing
import TestSupport
import Testing

@Suite struct PartFolderTests {
  private let scratch: TemporaryFolder

  init() throws { scratch = try TemporaryFolder() }

  /// Makes an edition with so many files, as small as one can be.
  private func makeEdition(_ name: String, text: String, files: [String] = ["script.txt"]) throws {
    let part = try PartFolder(for: scratch(name))
    let folder = (part.path as NSString).lastPathComponent
    let prefix = (name as NSString).deletingLastPathComponent
    for file in files { try scratch.write(text, to: "\(prefix)/\(folder)/\(file)") }
    let listed = files.map { #"{"name": "\#($0)", "bytes": \#(text.utf8.count)}"# }.joined(separator: ", ")
    try scratch.write(#"{"version": "another", "files": [\#(listed)]}"#, to: "\(prefix)/\(folder)/edition.json")
    try part.commit()
  }

  @Test func appearsUnderItsNameOnlyAtTheCommit() throws {
    let part = try PartFolder(for: scratch("a/b/story"))
    try Data().write(to: URL(filePath: part.path + "/audio.wav"))
    #expect(!FileManager.default.fileExists(atPath: scratch("a/b/story")))
    try part.commit()
    #expect(scratch.paths == ["a", "a/b", "a/b/story", "a/b/story/audio.wav"])
  }

  @Test func leavesNothingBehindWithoutACommit() throws {
    do {
      let part = try PartFolder(for: scratch("a/b/story"))
      try Data().write(to: URL(filePath: part.path + "/audio.wav"))
    }
    #expect(scratch.paths == [])
  }

  @Test func keepsAParentThatSomebodyElseUses() throws {
    do {
      _ = try PartFolder(for: scratch("a/story"))
      try scratch.write("mine", to: "a/notes.txt")
    }
    #expect(scratch.files == ["a/notes.txt"])
  }

  @Test func takesThePlaceOfAnEarlierEdition() throws {
    try makeEdition("story", text: "old", files: ["old.txt"])
    try makeEdition("story", text: "new", files: ["new.txt"])
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

  @Test func leavesNothingOfAnEarlierEditionInItsFolders() throws {
    try makeEdition("story", text: "old", files: ["images/1.jpg", "images/2.jpg", "daisy/ncc.html", "a/b/c.txt"])
    try makeEdition("story", text: "new", files: ["images/1.jpg"])
    #expect(scratch.paths == ["story", "story/edition.json", "story/images", "story/images/1.jpg"])
    #expect(scratch.text("story/images/1.jpg") == "new")
  }

  @Test func keepsWhatSomebodyElsePutIntoTheFoldersOfAnEdition() throws {
    try makeEdition("story", text: "old", files: ["images/1.jpg", "daisy/ncc.html"])
    try scratch.write("mine", to: "story/images/mine.jpg")
    try scratch.write("mine", to: "story/daisy/notes/mine.txt")
    try FileManager.default.createDirectory(atPath: scratch("story/mine"), withIntermediateDirectories: true)
    try makeEdition("story", text: "new", files: ["images/2.jpg"])
    #expect(
      scratch.files == [
        "story/daisy/notes/mine.txt", "story/edition.json", "story/images/2.jpg", "story/images/mine.jpg",
      ])
    #expect(scratch.paths.contains("story/mine"))
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
    for name in ["script.txt", "script.json", "words.json", "audio.flac", "images/1.jpg"] {
      try scratch.write("old", to: "story/" + name)
    }
    try scratch.write("mine", to: "story/notes.txt")
    if let record { try scratch.write(record, to: "story/edition.json") }
    try makeEdition("story", text: "new", files: ["script.txt", "index.html", "images/1.jpg"])
    #expect(scratch.text("story/images/1.jpg") == "new")
    #expect(
      scratch.files == [
        "story/edition.json", "story/images/1.jpg", "story/index.html", "story/notes.txt", "story/script.txt",
      ])
  }

  @Test func doesNotTakeThePlaceOfAFolderWithOnlySomeOfTheNames() throws {
    try scratch.write("precious", to: "story/script.txt")
    #expect(throws: ProducingError.notAnEdition(path: scratch("story"))) {
      try makeEdition("story", text: "new", files: ["script.txt", "words.json"])
    }
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
    #expect(scratch.paths == ["story"])
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
