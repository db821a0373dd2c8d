public import Scripting

/// Speaks scripts.
///
/// The same script and cast give the same samples, whatever was spoken before and on however many threads.
public protocol SpeechEngine: Sendable {
  /// What the engine is, with its version, as it stands in `edition.json`: `espeak-ng 1.51`.
  var identity: String { get }

  /// Speaks a script's lines, in order, and hands over each as soon as it is spoken. Blocks the calling thread, which must
  /// be one that may block; while `deliver` works the engine waits. A line with nothing to say is delivered without samples.
  /// Ends early when the current task is cancelled.
  ///
  /// - Throws: ``SpeakingError``, `CancellationError`, or what `deliver` throws.
  func speak(_ script: Script, by cast: Cast, deliver: (Speech) throws -> Void) throws
}
