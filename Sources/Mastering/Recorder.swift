import Glibc
public import Scripting
public import Speaking

/// Puts the spoken lines of one script together and makes a sound file of them.
///
/// Lines go in one by one, in the script's order. Memory does not grow with the article: up to 32 MiB of samples are kept, the
/// rest goes to a nameless temporary file. Not for use by several threads at once. A recorder that is thrown away before
/// ``finish(to:tags:)`` leaves nothing behind.
public final class Recorder {
  private let script: Script
  private let options: MasteringOptions
  private let scratch: String
  private let store: SampleStore
  private var sampleRate: Int?
  private var meter: LoudnessMeter?
  private var signal = SignalMeter()
  /// Silence before the next sound, in samples.
  private var pause = 0
  private var cues: [Recording.Cue] = []
  private var words: [Recording.Word] = []

  /// Makes a recorder for a script; `scratch` is the folder for the samples of long recordings.
  public convenience init(
    script: Script, options: MasteringOptions = MasteringOptions(), scratch: String = "/tmp"
  ) {
    self.init(script: script, options: options, scratch: scratch, samplesInMemory: 1 << 24)
  }

  /// Makes a recorder that keeps so many samples in memory.
  package init(script: Script, options: MasteringOptions, scratch: String, samplesInMemory: Int) {
    self.script = script
    self.options = options
    self.scratch = scratch
    store = SampleStore(limit: samplesInMemory, scratch: scratch)
  }

  /// Adds the next line, with the silence that the script asks for before and after it.
  ///
  /// A line without samples is not heard: its cue is empty, and of its pause and the one before it the longer stands.
  ///
  /// - Throws: ``MasteringError``; all lines must have one sample rate.
  public func append(_ speech: Speech) throws {
    precondition(speech.line == cues.count, "lines are recorded in the script's order")
    try begin(at: speech.sampleRate)
    let next = script.lines[speech.line].pauseAfter.samples(at: speech.sampleRate)
    let count = speech.samples.count
    if count > 0 {
      try addPause()
    } else {
      pause = max(pause, next)
    }
    let start = store.count
    cues.append(Recording.Cue(line: speech.line, samples: start..<start + count))
    for word in speech.words {
      let heard = start + word.samples.lowerBound..<start + word.samples.upperBound
      words.append(Recording.Word(line: speech.line, spoken: word.range, samples: heard))
    }
    if count > 0 {
      try add(faded(speech.samples, at: speech.sampleRate).span)
      pause = next
    }
  }

  /// Masters the recording and writes its file, which appears under its name only when it is whole.
  ///
  /// The recorder is used up. `-` writes to standard output.
  ///
  /// - Throws: ``MasteringError``, `CancellationError`; no file is left then, and one that was there before is untouched.
  public func finish(to path: String, tags: RecordingTags = RecordingTags()) throws -> Recording {
    try finish(to: [(path, options.format)], tags: tags)
  }

  /// Masters the recording once and writes a file of each kind, which appears under its name only when it is whole.
  ///
  /// The recorder is used up.
  ///
  /// - Parameters:
  ///   - outputs: where to, and what kind of file; at least one.
  ///   - tags: what each file says about itself.
  /// - Returns: what is known of the recording, its files in the order of `outputs`.
  /// - Throws: ``MasteringError``, `CancellationError`; no file is left then, and those that were there before are untouched.
  public func finish(
    to outputs: [(path: String, format: AudioFormat)], tags: RecordingTags = RecordingTags()
  ) throws -> Recording {
    precondition(cues.count == script.lines.count, "every line is recorded before the end")
    let sampleRate = sampleRate ?? 22_050
    try begin(at: sampleRate)
    try addPause()

    meter?.finish()
    let chapters = Chapter.chapters(of: script, cues: cues, length: store.count)
    let metadata = FileMetadata(
      tags: tags,
      chapters: chapters.map { chapter in
        FileMetadata.Chapter(
          title: chapter.title, start: Double(chapter.samples.lowerBound) / Double(sampleRate),
          end: Double(chapter.samples.upperBound) / Double(sampleRate))
      },
      marks: cues.map { FileMetadata.Mark(position: $0.samples.lowerBound, label: script.lines[$0.line].text) })
    let files = try outputs.map { output in
      try SoundFile(
        at: output.path, format: output.format, sampleRate: sampleRate, length: store.count, metadata: metadata,
        scratch: scratch)
    }
    let masters = try master(outputs.map(\.format), into: files, at: sampleRate)
    try SoundFiles(files).commit()
    return Recording(
      files: zip(outputs, zip(files, masters)).map { output, made in
        Recording.File(
          path: output.path, format: output.format, sampleRate: made.0.sampleRate, loudness: made.1.loudness,
          truePeak: made.1.truePeak)
      },
      sampleRate: sampleRate, length: store.count, loudnessTarget: options.loudness, cues: cues, words: words,
      chapters: chapters)
  }
}

extension Recorder {
  /// Masters the recording for each file, and measures what it gets.
  ///
  /// Files that need the same room above their peaks have the same samples; the others differ by what the limiter does, and
  /// are as loud.
  private func master(
    _ formats: [AudioFormat], into files: [SoundFile], at rate: Int
  ) throws -> [(loudness: Double?, truePeak: Double?)] {
    let leveller = Leveller(store, sampleRate: rate, loudness: meter?.loudness, signal: signal)
    let loudness = options.loudness ?? meter?.loudness ?? 0
    let rooms = formats.map { $0.overshoot(at: loudness) }
    var masters: [Double: (loudness: Double?, truePeak: Double?)] = [:]
    for room in Set(rooms).sorted() {
      let alike = files.indices.filter { rooms[$0] == room }.map { files[$0] }
      var master = Measuring(SoundFiles(alike), sampleRate: rate)
      try leveller.write(at: options.loudness, below: options.peakCeiling - room, to: &master)
      masters[room] = (master.loudness.loudness, master.peak.truePeak)
    }
    return rooms.map { masters[$0] ?? (nil, nil) }
  }

  private func begin(at rate: Int) throws {
    if let sampleRate {
      guard rate == sampleRate else { throw MasteringError.mixedSampleRates(sampleRate, rate) }
    } else {
      sampleRate = rate
      meter = LoudnessMeter(sampleRate: rate)
      pause = script.leadIn.samples(at: rate)
    }
  }

  private func addPause() throws {
    try add([Int16](repeating: 0, count: pause).span)
    pause = 0
  }

  private func add(_ samples: Span<Int16>) throws {
    meter?.write(samples)
    signal.write(samples)
    try store.append(samples)
  }

  private func faded(_ samples: [Int16], at rate: Int) -> [Int16] {
    let count = min(options.fade.samples(at: rate), samples.count / 2)
    guard count > 0 else { return samples }
    var samples = samples
    for index in 0..<count {
      let part = Float(index) / Float(count)
      samples[index] = Int16((Float(samples[index]) * part).rounded())
      samples[samples.count - 1 - index] = Int16((Float(samples[samples.count - 1 - index]) * part).rounded())
    }
    return samples
  }
}

extension Duration {
  /// How many samples are as long, at a rate in hertz.
  fileprivate func samples(at rate: Int) -> Int { max(0, Int((self / .seconds(1) * Double(rate)).rounded())) }
}
