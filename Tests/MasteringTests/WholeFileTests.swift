import Foundation
import Mastering
import TestSupport
import Testing

@Suite struct WholeFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text(_ name: String) throws -> String { String(decoding: try folder.bytes(name), as: UTF8.self) }

  @Test func appearsOnlyWhenItIsWhole() throws {
    let file = try WholeFile(at: folder.path("tides.txt"))
    try file.write(Array("high".utf8).span)
    #expect(folder.names == ["tides.txt.part"])
    try file.write(Array(" water".utf8).span)
    try file.commit()
    #expect(folder.names == ["tides.txt"])
    #expect(try text("tides.txt") == "high water")
  }

  @Test func takesThePlaceOfWhatWasThere() throws {
    try WholeFile.write("a long tide table", to: folder.path("tides.txt"))
    try WholeFile.write("short", to: folder.path("tides.txt"))
    #expect(try text("tides.txt") == "short")
  }

  @Test func leavesWhatWasThereWhenItIsThrownAway() throws {
    try WholeFile.write("old", to: folder.path("tides.txt"))
    do { try WholeFile(at: folder.path("tides.txt")).write(Array("new".utf8).span) }
    #expect(folder.names == ["tides.txt"])
    #expect(try text("tides.txt") == "old")
  }

  @Test func letsTwoWriteTheSameNameAtOnce() throws {
    let first = try WholeFile(at: folder.path("tides.txt"))
    let second = try WholeFile(at: folder.path("tides.txt"))
    #expect(folder.names == ["tides.txt.2.part", "tides.txt.part"])
    try first.write(Array("first".utf8).span)
    try second.write(Array("second".utf8).span)
    try second.commit()
    #expect(try text("tides.txt") == "second")
    try first.commit()
    #expect(try text("tides.txt") == "first")
    #expect(folder.names == ["tides.txt"])
  }

  @Test func manyWritersLeaveOneWholeFile() async throws {
    let path = folder.path("tides.txt")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<16 {
        group.addTask { try WholeFile.write(String(repeating: "\(writer % 10)", count: 10_000), to: path) }
      }
      try await group.waitForAll()
    }
    #expect(folder.names == ["tides.txt"])
    let content = try text("tides.txt")
    #expect(content.count == 10_000 && Set(content).count == 1)
  }

  @Test func takesOverThePartOfAKilledProcess() throws {
    try Data("half of a long tide table".utf8).write(to: URL(fileURLWithPath: folder.path("tides.txt.part")))
    try WholeFile.write("whole", to: folder.path("tides.txt"))
    #expect(folder.names == ["tides.txt"])
    #expect(try text("tides.txt") == "whole")
  }

  @Test func writesThroughALinkAndLeavesItALink() throws {
    try WholeFile.write("old", to: folder.path("tides.txt"))
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "tides.txt")
    try WholeFile.write("new", to: folder.path("link"))
    #expect(try text("tides.txt") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "tides.txt")
  }

  @Test func writesToADeviceWithoutReplacingIt() throws {
    try WholeFile.write("gone", to: "/dev/null")
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(type == .typeCharacterSpecial)
  }

  @Test func saysThatThereIsAFolderOfThatName() throws {
    let error = #expect(throws: MasteringError.self) { try WholeFile.write("", to: folder.path) }
    #expect(
      error?.description == "“\(folder.path)” can't be written: there is a folder of that name; choose another name.")
  }

  @Test func saysThatPartOfThePathIsAFile() throws {
    try WholeFile.write("", to: folder.path("tides"))
    let error = #expect(throws: MasteringError.self) { try WholeFile.write("", to: folder.path("tides/high.txt")) }
    #expect(error?.description.hasSuffix("part of the path is a file; choose another folder.") == true)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func saysThatAFolderMayNotBeWritten() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    let error = #expect(throws: MasteringError.self) { try WholeFile.write("", to: folder.path("tides.txt")) }
    #expect(error?.description.hasSuffix("permission denied; choose another folder.") == true)
  }

  @Test func saysThatTheDiskIsFull() throws {
    let error = #expect(throws: MasteringError.self) { try WholeFile.write("tides", to: "/dev/full") }
    #expect(error?.description == "The disk is full; “/dev/full” was not written. Free some space and run again.")
  }
}
