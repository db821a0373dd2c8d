/// Several files that take the same samples.
struct SoundFiles: AudioSink {
  private let files: [SoundFile]

  init(_ files: [SoundFile]) { self.files = files }

  func write(_ samples: Span<Int16>) throws {
    for file in files { try file.write(samples) }
  }

  func finish() throws {
    for file in files { try file.finish() }
  }

  /// Gives the finished files their names, once all of them are on the disk.
  func commit() throws(MasteringError) {
    for file in files { try file.sync() }
    for file in files { try file.commit() }
  }
}
