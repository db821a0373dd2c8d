/// Which part of the recording belongs to each word of a book.
///
/// A book is read aloud clip after clip, so the clips leave nothing out: each runs to the beginning of the next one, the first
/// begins with the recording and the last ends with it. The pause after a sentence is so part of its last word's clip, and
/// whoever begins at a sentence hears it at once. Words that nothing says have no clip, nor has one that begins within the
/// same millisecond as the word before it.
struct ClipTimes {
  /// In milliseconds, half-open; one a word.
  private let clips: [Range<Int>?]

  init(of words: [ShownWord], sampleRate: Int, length: Int) {
    func milliseconds(_ samples: Int) -> Int { samples * 1_000 / max(1, sampleRate) }
    let end = milliseconds(length)
    var clips = [Range<Int>?](repeating: nil, count: words.count)
    var open: (word: Int, start: Int)?
    for (index, word) in words.enumerated() where !word.samples.isEmpty {
      let start = milliseconds(word.samples.lowerBound)
      if let previous = open {
        guard previous.start < start, start < end else { continue }
        clips[previous.word] = previous.start..<start
        open = (index, start)
      } else if end > 0 {
        open = (index, 0)
      }
    }
    if let open { clips[open.word] = open.start..<end }
    self.clips = clips
  }

  /// The clip of a word; nil for one that has none.
  subscript(word: Int) -> Range<Int>? { clips[word] }
}
