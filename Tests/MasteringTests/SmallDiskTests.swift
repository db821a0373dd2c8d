import Foundation
import Mastering
import TestSupport
import Testing

/// What happens on a disk of half a megabyte.
@Suite(.enabled(if: SmallDisk.isPossible, "only root may mount a small disk")) struct SmallDiskTests {
  let disk: SmallDisk

  init() throws { disk = try SmallDisk() }

  @Test(arguments: AudioFormat.allCases)
  func aRecordingThatDoesNotFitLeavesNothing(format: AudioFormat) throws {
    var options = MasteringOptions()
    options.format = format
    let path = disk.folder.path("audio")
    let error = #expect(throws: MasteringError.self) {
      try Recorder.record(
        // As long as half a megabyte is in the smallest format, and half as long again.
        [Material.speech(seconds: 120)], script: Material.script(pauses: [0]), options: options, to: path)
    }
    #expect(error == .noSpace(path: path))
    #expect(disk.folder.names == [])
  }

  @Test func filesOfWhichOneDoesNotFitLeaveNothing() throws {
    let recorder = try Recorder.recording([Material.speech(seconds: 15)], script: Material.script(pauses: [0]))
    let outputs = [AudioFormat.mp3, .wav].map { (path: disk.folder.path("audio." + $0.fileExtension), format: $0) }
    #expect(throws: MasteringError.noSpace(path: outputs[1].path)) { try recorder.finish(to: outputs) }
    #expect(disk.folder.names == [])
  }

  @Test func aFileThatDoesNotFitLeavesTheOldOne() throws {
    let path = disk.folder.path("tides.txt")
    try WholeFile.write("old", to: path)
    #expect(throws: MasteringError.noSpace(path: path)) {
      try WholeFile.write(String(repeating: "high water ", count: 100_000), to: path)
    }
    #expect(disk.folder.names == ["tides.txt"])
    #expect(try disk.folder.bytes("tides.txt") == Data("old".utf8))
  }

  @Test func scratchThatDoesNotFitIsSaid() throws {
    let recorder = Recorder(
      script: Material.script(pauses: [0]), options: MasteringOptions(), scratch: disk.folder.path, samplesInMemory: 0)
    #expect(throws: MasteringError.noSpace(path: disk.folder.path)) {
      try recorder.append(Material.speech(Material.speech(seconds: 30), line: 0))
    }
    #expect(disk.folder.names == [])
  }
}

/// A mounted disk of half a megabyte, in memory.
final class SmallDisk {
  let folder: TemporaryFolder

  static var isPossible: Bool { (try? SmallDisk()) != nil }

  init() throws {
    folder = try TemporaryFolder()
    try Self.run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder.path)
  }

  deinit { try? Self.run("umount", folder.path) }  // The folder stays then, empty.

  private static func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw CocoaError(.fileWriteUnknown) }
  }
}
