/// What a sound file holds besides its samples.
package struct FileMetadata: Sendable {
  /// A stretch that listeners can jump to.
  package struct Chapter: Sendable {
    /// In MP3 at most 126 bytes, elsewhere 500 characters; what is longer is cut.
    package var title: String
    /// Seconds from the beginning.
    package var start: Double
    package var end: Double
    /// Whether it is in the table of contents; what is not may lie within another.
    package var isInContents: Bool

    package init(title: String, start: Double, end: Double, isInContents: Bool = true) {
      self.title = title
      self.start = start
      self.end = end
      self.isInContents = isInContents
    }
  }

  /// A place in the file.
  package struct Mark: Sendable {
    /// Samples from the beginning.
    package var position: Int
    package var label: String

    package init(position: Int, label: String) {
      self.position = position
      self.label = label
    }
  }

  package var tags: RecordingTags
  /// For the containers that have them: all but WAV.
  package var chapters: [Chapter]
  /// For WAV alone.
  package var marks: [Mark]

  /// Makes metadata, by default none.
  package init(tags: RecordingTags = RecordingTags(), chapters: [Chapter] = [], marks: [Mark] = []) {
    self.tags = tags
    self.chapters = chapters
    self.marks = marks
  }
}
