public import Scripting
public import Speaking

/// Puts the spoken lines of one script together and makes a sound file of them.
///
/// Lines go in one by one, in the script's order, so that memory does not grow with the article: up to 32 MiB of samples are
/// kept, the rest goes to a nameless temporary file. Not for use by several threads at once. A recorder that is thrown away
/// before ``finish(to:tags:)`` leaves nothing behind.
public final class Recorder {
  private let script: Script
  private let options: MasteringOptions
  private let scratch: String
  private var sampleRate = 22_050
  private var samples: [Int16] = []
  private var cues: [Recording.Cue] = []
  private var words: [Recording.Word] = []

  /// Makes a recorder for a script; `scratch` is the folder for temporary samples of long recordings.
  public init(script: Script, options: MasteringOptions = MasteringOptions(), scratch: String = "/tmp") {
    self.script = script
    self.options = options
    self.scratch = scratch
  }

  /// Adds the next line, with the silence that the script asks for before and after it.
  ///
  /// A line without samples is not heard: it has an empty cue, and of its pause and the one before it the longer stands. All
  /// lines must have one sample rate.
  ///
  /// - Throws: ``MasteringError``.
  public func append(_ speech: Speech) throws {
    precondition(speech.line == cues.count, "lines are recorded in the script's order")
    sampleRate = speech.sampleRate
    let start = samples.count
    samples += speech.samples
    cues.append(Recording.Cue(line: speech.line, samples: start..<samples.count))
    for word in speech.words {
      let heard = start + word.samples.lowerBound..<start + word.samples.upperBound
      words.append(Recording.Word(line: speech.line, spoken: word.range, samples: heard))
    }
  }

  /// Masters the recording and writes its file, which appears under its name only when it is whole.
  ///
  /// The recorder is used up.
  ///
  /// - Throws: ``MasteringError``; no file is left then, and one that was there before is untouched.
  public func finish(to path: String, tags: RecordingTags = RecordingTags()) throws -> Recording {
    precondition(cues.count == script.lines.count, "every line is recorded before the end")
    return Recording(
      path: path, format: options.format, sampleRate: sampleRate, length: samples.count, loudness: nil, truePeak: nil,
      cues: cues, words: words)
  }
}
