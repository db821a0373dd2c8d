/// Several files that take the same samples.
package struct SoundFiles: AudioSink {
  private let files: [SoundFile]

  /// Makes one of several.
  package init(_ files: [SoundFile]) { self.files = files }

  package func write(_ samples: Span<Int16>) throws {
    for file in files { try file.write(samples) }
  }

  package func finish() throws {
    for file in files { try file.finish() }
  }

  /// Gives the finished files their names, once all of them are on the disk; none has one if that fails.
  package func commit() throws(MasteringError) {
    for file in files { try file.sync() }
    for (index, file) in files.enumerated() {
      do {
        try file.commit()
      } catch {
        for named in files[..<index] { named.withdraw() }
        throw error
      }
    }
  }
}
