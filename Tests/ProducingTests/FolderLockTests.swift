import Producing
import TestSupport
import Testing

@Suite struct FolderLockTests {
  @Test func isHeldByOneAtATime() throws {
    let scratch = try TemporaryFolder()
    do {
      let first = try FolderLock(folder: scratch.path)
      #expect(throws: ProducingError.inUse(folder: scratch.path)) { try FolderLock(folder: scratch.path) }
      withExtendedLifetime(first) {}
    }
    _ = try FolderLock(folder: scratch.path)
  }
}
