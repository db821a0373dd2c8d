import Foundation
import Mastering
import Publishing
import Reading
import Scripting
import TestSupport
import Testing

@Suite struct DaisyWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesABook() throws {
    let edition = try Stories.edition(of: Stories.ferry, in: folder, formats: [.mp3])
    let files = try DaisyWriter().write(edition, into: folder.path)
    for f in files where !f.hasSuffix("mp3") { print("=== \(f)\n\(String(decoding: try folder.bytes(f), as: UTF8.self))") }
    try FileManager.default.copyItem(atPath: folder.path("daisy"), toPath: "/tmp/daisy-ferry")
  }
}
