/// What a speech worker answers, frame by frame.
///
/// A worker says ``hello(protocolVersion:engineVersion:dataPath:sampleRate:)`` once. For every job follow, for every unit in order,
/// samples and words as they are spoken, ``phonemes(_:)`` if the job wants them, and ``unitEnd(samples:)``; then ``jobEnd``, or ``failure(_:index:message:)``. A worker
/// whose job crashed says nothing more: it ends with the signal's number plus 128 as its status, because what the job last
/// wrote may be half a frame.
public enum Reply: Sendable, Hashable {
  /// What keeps a job from being spoken, though the worker is well.
  public enum Failure: UInt8, Sendable, Hashable, CaseIterable {
    /// The job breaks a rule of the protocol.
    case badJob = 1
    /// The engine has no such voice; the index is the setting's.
    case unknownVoice
    /// The engine has the voice but not the variant; the index is the setting's.
    case unknownVariant
    /// The engine reported an error; the index is the unit's.
    case engine
  }

  /// The worker is ready.
  case hello(protocolVersion: Int, engineVersion: String, dataPath: String, sampleRate: Int)
  /// More samples of the current unit: 16-bit, mono.
  case samples([Int16])
  /// The engine begins a word: a position in the unit's text, in scalars, and the sample of the unit at which it begins.
  case word(position: Int, sample: Int)
  /// What the current unit sounds like, a clause a line, as ``SpeechJob/trace`` asks for.
  case phonemes(String)
  /// The current unit is spoken, with so many samples; the next one begins.
  case unitEnd(samples: Int)
  /// The job is spoken.
  case jobEnd
  /// The job can't be spoken; nothing more of it follows.
  case failure(Failure, index: Int, message: String)
}
