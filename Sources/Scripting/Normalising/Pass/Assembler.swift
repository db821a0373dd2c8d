internal import Reading

/// Puts the spoken text together and keeps account of what says what.
struct Assembler {
  private let clean: CleanText
  private var bytes: [UInt8] = []
  /// Spoken scalars so far.
  private var count = 0
  private var alignment: [Alignment] = []
  private var spans: [SpokenSpan] = []
  /// The pause that waits for the next word; whether the text itself asked for it.
  private var pause: Pause?
  private var isOwnPause = false
  /// Where the last copy ended in the clean text: what follows there directly is part of the same word.
  private var copyEnd = -1
  /// Where what was said last ended in the clean text.
  private var saidEnd = -1
  /// Whether a sign that is not said had a space before it, which the next word then has.
  private var owesSpace = false

  init(_ clean: CleanText) {
    self.clean = clean
    bytes.reserveCapacity(clean.scalars.count * 2)
  }

  /// Says `words` for a stretch of clean scalars.
  ///
  /// `spans` are scalars of the words.
  mutating func say(
    _ words: String, for source: Range<Int>, isGlued: Bool = false, isSpaced: Bool = true,
    manner: SpokenSpan.Manner? = nil, spans inner: [SpokenSpan] = []
  ) {
    guard !words.isEmpty else { return }
    // An elided article stays with its noun: `l'ONU`.
    let isElided = bytes.last == 0x27 && copyEnd == source.lowerBound
    let isGlued = isGlued || isElided
    // A hyphen that would end a word is none: `A-OK` is `A O.K`.
    if bytes.last == 0x2D, copyEnd == source.lowerBound, let last = alignment.last {
      bytes.removeLast()
      count -= 1
      alignment[alignment.count - 1] = Alignment(text: last.text, spoken: last.spoken.lowerBound..<count)
    }
    begin(isGlued: isGlued || !isSpaced)
    let start = count
    bytes += words.utf8
    count += words.utf8.count == words.unicodeScalars.count ? words.utf8.count : words.unicodeScalars.count
    end(start, source, isGlued: isGlued)
    if let manner { spans.append(SpokenSpan(start..<count, manner)) }
    for span in inner {
      spans.append(SpokenSpan(start + span.range.lowerBound..<start + span.range.upperBound, span.manner))
    }
  }

  /// Says clean scalars as they are.
  ///
  /// A copy that directly follows another is part of its word.
  ///
  /// One that follows anything else is apart from it by a space, unless `isApart` is false and the text has none there.
  mutating func copy(_ source: Range<Int>, isSpaced: Bool, isApart: Bool = true, manner: SpokenSpan.Manner? = nil) {
    let isGlued = !isSpaced && copyEnd == source.lowerBound && pause == nil
    begin(isGlued: isGlued || !isSpaced && !isApart)
    let start = count
    for scalar in clean.scalars[source] {
      if scalar < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar))
      } else if let scalar = Unicode.Scalar(scalar) {
        bytes += UTF8.encode(scalar)!
      }
    }
    count += source.count
    end(start, source, isGlued: isGlued)
    copyEnd = source.upperBound
    if let manner { spans.append(SpokenSpan(start..<count, manner)) }
  }

  /// Says scalars one for one that stand for clean scalars: a word without its accents, a headline's in small letters.
  mutating func respell(_ scalars: [UInt32], for source: Range<Int>, isSpaced: Bool) {
    let isGlued = !isSpaced && copyEnd == source.lowerBound && pause == nil
    begin(isGlued: isGlued)
    let start = count
    for scalar in scalars { if let scalar = Unicode.Scalar(scalar) { bytes += UTF8.encode(scalar)! } }
    count += scalars.count
    end(start, source, isGlued: isGlued)
    copyEnd = source.upperBound
  }

  /// Asks for a pause before the next word.
  ///
  /// Of several, the longest is made.
  mutating func pause(_ new: Pause, isOwn: Bool) {
    copyEnd = -1
    guard count > 0 else { return }
    if let pause, pause >= new {
      isOwnPause = isOwnPause || isOwn
      return
    }
    pause = new
    isOwnPause = isOwn
  }

  /// Whether what was said last is a copy that ends at a clean scalar, so that a sign there can be inside its word.
  func continues(at place: Int) -> Bool { copyEnd == place && pause == nil }

  /// Whether what was said last ends at a clean scalar.
  func ends(at place: Int) -> Bool { saidEnd == place && pause == nil }

  /// Says clean scalars as part of the word before them, whatever said that: the `'s` of a name.
  mutating func attach(_ source: Range<Int>) {
    let start = count
    for scalar in clean.scalars[source] {
      if let scalar = Unicode.Scalar(scalar) { bytes += UTF8.encode(scalar)! }
    }
    count += source.count
    end(start, source, isGlued: true)
  }

  /// Ends a word: what follows is not part of it, and apart from it if the sign that ends it had a space before it.
  mutating func separate(isSpaced: Bool = false) {
    copyEnd = -1
    owesSpace = owesSpace || isSpaced
  }

  /// The text at its end.
  ///
  /// A pause that only a bracket or a dash asked for is not made there.
  mutating func finish() -> SpokenText {
    if let pause, isOwnPause { put(pause) }
    return SpokenText(String(decoding: bytes, as: UTF8.self), alignment: alignment, spans: spans)
  }

  private mutating func begin(isGlued: Bool) {
    var isApart = !isGlued || owesSpace
    owesSpace = false
    if let pause {
      put(pause)
      self.pause = nil
      isApart = true
    }
    if count > 0, isApart {
      bytes.append(0x20)
      count += 1
    }
  }

  private mutating func put(_ pause: Pause) {
    // Letters end in a full stop of their own where their sentence ends.
    guard let last = bytes.last, !(last == 0x2E && pause == .full) else { return }
    bytes.append(pause.mark)
    count += 1
  }

  private mutating func end(_ start: Int, _ source: Range<Int>, isGlued: Bool) {
    copyEnd = -1
    saidEnd = source.upperBound
    let written = clean.written(source)
    if isGlued, let last = alignment.last, last.text.upperBound <= written.lowerBound {
      alignment[alignment.count - 1] = Alignment(
        text: last.text.lowerBound..<written.upperBound, spoken: last.spoken.lowerBound..<count)
    } else {
      alignment.append(Alignment(text: written, spoken: start..<count))
    }
  }
}
